package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static senga.stage.Turns.turn;
import static senga.stage.Turns.turnUntil;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.cue.CuePlayer;
import senga.render.Pixels;
import senga.sketch.Act;

/**
 * The gallery's piece for the stage in a window: cues by keys, a string struck by a key of MIDI.
 */
@NeedsDisplay
@Tag("slow")
class StagePieceOnScreenTest {
  private static final int PIXELS_PER_MM = 4;
  private static final int WIDTH = 300 * PIXELS_PER_MM;
  private static final int HEIGHT = 150 * PIXELS_PER_MM;
  private static final Path PICTURES = Path.of("target", "piece");

  @TempDir private Path folder;
  private final Display display;

  StagePieceOnScreenTest(Display display) {
    this.display = display;
  }

  private Show open() {
    StagePiece piece = StagePiece.in(folder);
    Act act = piece.act();
    ShowOptions options = piece.options();
    return Show.inWindow(
        act.with(act.canvas(), act.options().hud(false)),
        options.window(options.window().pixelsPerMm(PIXELS_PER_MM)));
  }

  private static CueDesk cues(Show show) {
    return Objects.requireNonNull(show.kept()).cues();
  }

  @Test
  void itIsPlayedByKeysAndByHands() throws Exception {
    Programs.require("xdotool");
    try (XScreen screen = new XScreen(display);
        Show show = open();
        Receiver hand = show.devices().midiInlet()) {
      turnUntil(show, () -> show.shown() != null);
      Programs.xdotool(
          display,
          "search",
          "--sync",
          "--name",
          StagePiece.NAME,
          "windowmove",
          "0",
          "0",
          "windowfocus");
      show.player().transport().stopAt(12);
      turn(show, 20);
      BufferedImage own = grab(screen);
      Programs.xdotool(display, "key", "Return");
      turnUntil(show, () -> cues(show).isOn("before"));
      turn(show, 20);
      BufferedImage staff = grab(screen);
      assertThat(Pixels.differing(own, staff)).isGreaterThan(10_000);

      hand.send(new ShortMessage(ShortMessage.NOTE_ON, 0, 36, 127), -1);
      turn(show, 20);
      BufferedImage struck = grab(screen);
      assertThat(Pixels.differing(staff, struck)).isGreaterThan(1000);
      hand.send(new ShortMessage(ShortMessage.NOTE_OFF, 0, 36, 0), -1);
      turn(show, 20);
      assertThat(Pixels.differing(staff, grab(screen))).isLessThan(100);

      show.player().transport().play();
      Programs.xdotool(display, "key", "shift+t");
      cues(show).go("braid");
      turnUntil(
          show,
          () ->
              cues(show).cues().state() == CuePlayer.State.DISSOLVING
                  && cues(show).cues().part() > 0.7);
      show.player().transport().seek(17.5);
      turn(show, 3);
      save(grab(screen), "piece-window");
      turnUntil(show, () -> cues(show).cues().state() == CuePlayer.State.FOLLOWING);
      turn(show, 5);
      assertThat(Pixels.differing(staff, grab(screen))).isGreaterThan(50_000);
      save(grab(screen), "braid");
    }
  }

  private static BufferedImage grab(XScreen screen) throws IOException {
    return screen.grab(0, 0, WIDTH, HEIGHT);
  }

  private static void save(BufferedImage picture, String name) throws IOException {
    Files.createDirectories(PICTURES);
    ImageIO.write(picture, "png", PICTURES.resolve(name + ".png").toFile());
  }
}
