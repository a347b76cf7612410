package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.Session;
import senga.config.Config;
import senga.config.Settings;
import senga.control.Controls;
import senga.cue.Cue;
import senga.cue.CuePlayer;
import senga.cue.Loop;
import senga.geometry.Bounds;
import senga.input.MidiMap;
import senga.play.Pace;
import senga.play.Player;
import senga.play.PlayerOptions;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.scene.Scene;
import senga.sketch.Act;
import senga.studio.Shelf;
import senga.tune.Changes;
import senga.tune.Tuning;
import senga.variations.Keeper;
import senga.variations.Variation;

/** What lies beside the gallery's piece for the stage: looks, cues and a map of knobs. */
class StagePieceTest {
  private static final List<String> LOOKS = List.of("staff", "breath", "braid", "wind", "storm");
  private static final double[] ENDS = {0, 0.5, 1};
  private static final int STEPS = 10; // a second

  @TempDir private Path folder;
  private final List<String> said = new ArrayList<>();
  private StagePiece piece = new StagePiece(Path.of(""));

  @BeforeEach
  void copy() {
    piece = StagePiece.in(folder);
  }

  @Test
  void itsLooksOpenWithoutARemarkAndStayOnThePaperWhereverTheKnobsAre() throws Exception {
    Tuning tuning = new Tuning();
    try (Keeper keeper = new Keeper(piece.sketch(), tuning, said::add)) {
      List<Variation> looks = keeper.variations().list();
      assertThat(looks).extracting(Variation::name).isEqualTo(LOOKS);
      for (Variation look : looks) {
        for (double knobs : ENDS) {
          Drawing drawing = draw(piece.act(), tuning, look.changes(), hands(knobs));
          assertThat(drawing.lineCount()).as("%s at %s", look.name(), knobs).isEqualTo(3 * 25);
          assertOnPaper(drawing);
        }
        assertThat(tuning.troubles()).as(look.name()).isEmpty();
      }
    }
    assertThat(said).isEmpty();
  }

  /** All of them at one place, and everything that can be heard and struck. */
  private static Controls hands(double at) {
    Controls controls = Controls.NONE.with("audio/level", at);
    for (String knob : new String[] {"swell", "tone", "fan", "run"}) {
      controls = controls.with("midi/" + knob, at).with("lag/0.2/midi/" + knob, at);
    }
    for (int voice = 0; voice < 3; voice++) {
      controls =
          controls.with("note/" + (36 + voice), at).with("audio/band/" + (1 + 2 * voice), at);
    }
    return controls;
  }

  private static Drawing draw(Act act, Tuning tuning, Changes changes, Controls controls)
      throws Exception {
    tuning.observe(true);
    Frame frame = new Frame(0, 7.3, act.canvas(), 0, controls);
    Frame seen = tuning.begin(frame, changes);
    Scene scene = tuning.apply(Scene.of(act.sketch().draw(seen)), seen, changes);
    return new Session().render(scene, seen.canvas());
  }

  private static void assertOnPaper(Drawing drawing) {
    for (Drawing.Part part : drawing.layers()) {
      Bounds box = part.lines().bounds();
      assertThat(box.minX()).isNotNegative();
      assertThat(box.minY()).isNotNegative();
      assertThat((double) box.maxX()).isLessThanOrEqualTo(drawing.canvas().width());
      assertThat((double) box.maxY()).isLessThanOrEqualTo(drawing.canvas().height());
    }
  }

  /** A performer who goes on whenever nothing comes by itself, and a clock that goes by steps. */
  @Test
  void itsCuesGoFromTheFirstToTheLast() {
    Act act = piece.act();
    Tuning tuning = new Tuning();
    long[] nanos = {0};
    List<String> seen = new ArrayList<>();
    List<String> pauses = new ArrayList<>();
    try (Player player =
            new Player(
                act.sketch(),
                PlayerOptions.of(act.canvas()).tuning(tuning).pace(Pace.BY_FRAME).fps(STEPS));
        Keeper keeper = new Keeper(piece.sketch(), tuning, said::add);
        CueDesk desk =
            new CueDesk(
                piece.sketch(),
                new Shelf(keeper, tuning, () -> null, said::add),
                tuning,
                player,
                said::add,
                () -> {},
                () -> nanos[0])) {
      List<Cue> cues = desk.sheet().cues();
      assertThat(cues).extracting(Cue::variation).allMatch(LOOKS::contains);
      assertThat(desk.sheet().loop()).isEqualTo(new Loop(16, 24, false));
      assertThat(desk.sheet().markers()).hasSize(1);
      player.drawNext();
      for (int step = 0; step < 120 * STEPS; step++) {
        boolean rests = desk.cues().state() == CuePlayer.State.RESTING;
        if (rests && !player.transport().isPlaying()) {
          pauses.add(name(desk));
        }
        if (rests && desk.cues().next() >= 0) {
          desk.act(KeyAction.CUE);
        }
        nanos[0] += 1_000_000_000 / STEPS;
        player.drawNext();
        desk.look(nanos[0]);
        if (desk.cues().cue() != null && (seen.isEmpty() || !seen.getLast().equals(name(desk)))) {
          seen.add(name(desk));
        }
      }
      assertThat(seen).isEqualTo(desk.names());
      assertThat(pauses).containsOnly("fermata");
      assertThat(desk.cues().state()).isEqualTo(CuePlayer.State.RESTING);
      assertThat(tuning.changes())
          .as("it ends with the look that it began with")
          .isEqualTo(keeper.variations().get("staff").changes());
    }
    assertThat(said).isEmpty();
  }

  private static String name(CueDesk desk) {
    return Objects.requireNonNull(desk.cues().cue()).name();
  }

  @Test
  void itsMapIsAConfigAndNamesWhatTheSketchReads() {
    Outcome checked = Outcome.of("config", "validate", folder.resolve("Chord.yaml"));
    assertThat(checked.code()).as(checked.err()).isZero();
    Config config = piece.config();
    assertThat(config.faults()).isEmpty();
    assertThat(config.get(Settings.TEMPO)).isEqualTo(96.0);
    assertThat(config.devices()).extracting(MidiMap::name).containsExactly("faders", "keys");
    assertThat(config.devices().getFirst().names())
        .containsOnlyKeys("cc/0", "cc/1", "cc/2", "cc/3")
        .containsValues("swell", "tone", "fan", "run");
  }

  /** The first slider goes all the way up, and the strings swing further. */
  @Test
  void aSliderOfItsMapMovesTheStrings() throws Exception {
    try (Show show = Show.unseen(piece.act(), piece.options().atFullSpeed());
        Receiver slider = show.devices().midiInlet()) {
      StagePiece.next(show);
      show.player().transport().stopAt(3);
      float before = height(show);
      slider.send(new ShortMessage(ShortMessage.CONTROL_CHANGE, 0, 0, 127), -1);
      Turns.turnUntil(show, () -> height(show) > 1.3f * before);
      slider.send(new ShortMessage(ShortMessage.CONTROL_CHANGE, 0, 0, 0), -1);
      Turns.turnUntil(show, () -> height(show) < 0.7f * before);
    }
  }

  /** How far the low string swings, in mm. */
  private static float height(Show show) {
    Bounds box = StagePiece.next(show).drawing().layers().getFirst().lines().bounds();
    return box.maxY() - box.minY();
  }

  /** What is left beside a copy by playing is nobody's but the one who plays. */
  @Test
  void whatIsPlayedFromTheWallIsWrittenNowhere() throws IOException {
    try (Show show = Show.unseen(piece.act(), ShowOptions.of("Gallery"))) {
      StagePiece.next(show);
      show.press(KeyAction.TAKE);
      Turns.turn(show, 2);
      assertThat(show.figures().notice()).contains("this one has none");
    }
    try (var files = Files.list(folder.resolve("takes"))) {
      assertThat(files).hasSize(1);
    }
  }
}
