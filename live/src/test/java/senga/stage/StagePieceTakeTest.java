package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.manifest.DrawingDigest;
import senga.math.Trig;
import senga.play.FrameBuffer;
import senga.take.Take;

/** The take that lies beside the gallery's piece for the stage is played to the last bit. */
class StagePieceTakeTest {
  private static final Path GALLERY = Path.of("..", "sketches", "gallery");
  private static final Path FILE =
      Path.of("src", "test", "resources", "piece", "chord-digests.txt");
  private static final double STEP = 0.25;
  private static final double SAME = 1e6; // places of a second that are told apart
  private static final String WRITE =
      "The take shows other lines than chord-digests.txt has. If that is meant, write it anew with"
          + " mvn -pl live -am -Dtest=StagePieceTakeTest -Dsenga.digests=write"
          + " -Dsurefire.failIfNoSpecifiedTests=false test and commit it with the change";

  @TempDir private Path folder;
  private StagePiece piece = new StagePiece(Path.of(""));

  @BeforeEach
  void copy() {
    piece = StagePiece.in(folder);
  }

  private Show open(int workers, int fps) {
    return Show.unseen(piece.act(workers, fps), piece.options().atFullSpeed());
  }

  private static String digest(FrameBuffer frame) {
    return DrawingDigest.of(frame.drawing());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void everyMomentOfItIsWhatTheTableSays(int workers) throws IOException {
    List<String> drawn = new ArrayList<>();
    Take take = piece.take();
    try (Show show = open(workers, 60)) {
      show.play(take, false);
      for (int n = 0; n * STEP <= take.seconds(); n++) {
        show.player().transport().stopAt(n * STEP);
        drawn.add(digest(StagePiece.next(show)) + " at " + n * STEP + " s");
      }
    }
    if ("write".equals(System.getProperty("senga.digests"))) {
      Files.writeString(FILE, String.join("\n", drawn) + "\n");
    }
    assertThat(drawn).as(WRITE).isEqualTo(Files.readAllLines(FILE)).doesNotHaveDuplicates();
  }

  @Test
  void atHalfAndAtDoubleTheRateItsMomentsAreTheSame() {
    Map<Long, String> own = played(60);
    Map<Long, String> half = played(30);
    Map<Long, String> twice = played(120);
    assertThat(half).hasSizeGreaterThan(200);
    assertThat(own).hasSizeGreaterThan(2 * half.size() - 5).containsAllEntriesOf(half);
    assertThat(twice).hasSizeGreaterThan(2 * own.size() - 5).containsAllEntriesOf(own);
  }

  /** Each frame of it by the millionth of a second that it shows. */
  private Map<Long, String> played(int fps) {
    Map<Long, String> frames = new TreeMap<>();
    try (Show show = open(1, fps)) {
      show.play(piece.take(), false);
      while (show.player().transport().isPlaying()) {
        FrameBuffer frame = StagePiece.next(show);
        frames.put(Math.round(frame.frame().seconds() * SAME), digest(frame));
      }
    }
    return frames;
  }

  @Test
  void aHandThatTakesTheSwellFromItIsHeard() throws InvalidMidiDataException {
    try (Show show = open(1, 60);
        Receiver hand = show.devices().midiInlet()) {
      show.play(piece.take(), false);
      show.player().transport().stopAt(5);
      String before = digest(StagePiece.next(show));
      slide(hand, 0, 127);
      Turns.turnUntil(show, () -> !digest(StagePiece.next(show)).equals(before));
    }
  }

  // ---------------------------------------------------------------- how it was recorded

  /**
   * Plays the piece in real time as a performer does — cues, sliders and keys — and records it:
   * with {@code -Dsenga.take=record} the take of the gallery is written anew.
   */
  @Test
  @EnabledIfSystemProperty(named = "senga.take", matches = "record")
  void theTakeIsPlayedAndRecorded() throws Exception {
    Path made = folder.resolve("takes/Chord.take");
    Files.deleteIfExists(made);
    try (Show show = Show.unseen(piece.act(1, 60), piece.options());
        Receiver hand = show.devices().midiInlet()) {
      StagePiece.next(show);
      slide(hand, 0, 64);
      show.press(KeyAction.CUE);
      Turns.turn(show, 3);
      show.player().transport().seek(0);
      show.press(KeyAction.TAKE);
      for (int turn = 0; turn < 60 * 11; turn++) {
        perform(show, hand, turn);
        show.turn();
      }
      show.press(KeyAction.TAKE);
    }
    Files.createDirectories(GALLERY.resolve("takes"));
    Files.copy(made, GALLERY.resolve("takes/Chord.take"), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Keys over the resting strings, a breath that a slider swells, a storm on the beat. */
  private static void perform(Show show, Receiver hand, int turn) throws InvalidMidiDataException {
    CueDesk cues = Objects.requireNonNull(show.kept()).cues();
    if (turn == 100) {
      cues.act(KeyAction.CUE);
    } else if (turn == 400) {
      cues.go("storm");
    }
    if (turn < 120) {
      strike(hand, turn, 30);
    } else if (turn > 430) {
      strike(hand, turn, 16);
    }
    if (turn > 200 && turn < 580 && turn % 4 == 0) {
      slide(hand, 0, (int) Math.round(64 + 60 * Trig.sin((turn - 200) / 60.0)));
      slide(hand, 1, (int) Math.round(64 + 40 * Trig.sin((turn - 200) / 90.0)));
    }
  }

  /** The three keys in turn, each for half of its time. */
  private static void strike(Receiver hand, int turn, int every) throws InvalidMidiDataException {
    int key = 36 + turn / every % 3;
    if (turn % every == 0) {
      hand.send(new ShortMessage(ShortMessage.NOTE_ON, 0, key, 100), -1);
    } else if (turn % every == every / 2) {
      hand.send(new ShortMessage(ShortMessage.NOTE_OFF, 0, key, 0), -1);
    }
  }

  private static void slide(Receiver hand, int slider, int value) throws InvalidMidiDataException {
    hand.send(new ShortMessage(ShortMessage.CONTROL_CHANGE, 0, slider, value), -1);
  }
}
