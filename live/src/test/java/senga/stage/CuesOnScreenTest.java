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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.E;
import senga.G;
import senga.cue.CuePlayer;
import senga.render.Pixels;
import senga.scene.Canvas;
import senga.scene.Layer;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Tuning;
import senga.variations.Keeper;

/** A window, its keys and a mouse: a show goes from cue to cue, and its strip shows where it is. */
@NeedsDisplay
@Tag("slow")
class CuesOnScreenTest {
  private static final String TITLE = "senga-cues";
  private static final int WIDTH = 900;
  private static final int HEIGHT = 600;
  private static final Path PICTURES = Path.of("target", "cues");
  private static final Address DIAMETER = Address.of("rings/polygon.diameter");

  @TempDir private Path folder;
  private final Display display;

  CuesOnScreenTest(Display display) {
    this.display = display;
  }

  @BeforeEach
  void prepare() throws IOException {
    Tuning tuning = new Tuning();
    try (Keeper keeper = new Keeper(folder.resolve("Rings.java"), tuning, told -> {})) {
      for (String name : new String[] {"calm", "storm", "black"}) {
        tuning.change(DIAMETER, new Change.Set(20.0 + 15 * name.length()));
        keeper.keep(name, 0, 0);
      }
      tuning.takeBackAll();
    }
    Files.writeString(
        folder.resolve("Rings.cues"),
        """
        {"senga-cues": 1,
         "sketch": "Rings",
         "loop": {"from": 8, "to": 24, "on": true},
         "markers": [{"name": "drop", "seconds": 32}, {"name": "solo", "seconds": 48}],
         "cues": [
          {"variation": "calm"},
          {"name": "storm comes", "variation": "storm", "dissolve": "24 bars"},
          {"variation": "calm", "dissolve": "4 bars", "then": "follow on after 8 bars"},
          {"name": "quiet again", "variation": "black"},
          {"variation": "black", "then": "pause"}]}
        """);
  }

  private Show open() {
    Canvas canvas = Canvas.mm(150, 100);
    Act act =
        new Act(
            frame ->
                Layer.of(
                        G.polygon()
                            .sides(7)
                            .diameter(30)
                            .through(E.repeat().count(9).degrees(0, 0, 40).factor(0.4, 0.4, 1))
                            .translate(75, 45))
                    .name("rings"),
            canvas,
            StageOptions.DEFAULT.hud(false));
    ShowOptions options = ShowOptions.of(TITLE).sketch(folder.resolve("Rings.java"));
    Show show = Show.inWindow(act, options.window(options.window().pixelsPerMm(6)));
    show.player().transport().pause();
    return show;
  }

  @Test
  void keysAndTheMouseOnTheStripGoFromCueToCueAndThroughTime() throws Exception {
    Programs.require("xdotool");
    try (XScreen screen = new XScreen(display);
        Show show = open()) {
      turnUntil(show, () -> show.shown() != null);
      xdotool("search", "--sync", "--name", TITLE, "windowmove", "0", "0", "windowfocus");
      turn(show, 20);
      BufferedImage before = grab(screen);
      xdotool("key", "shift+t");
      turnUntil(show, () -> desk(show).strip().isShown());
      turn(show, 20);
      assertThat(Pixels.differing(before, grab(screen))).isGreaterThan(10_000);
      xdotool("key", "Return");
      turnUntil(show, () -> desk(show).isOn("calm"));
      xdotool("key", "Return");
      turnUntil(show, () -> desk(show).cues().state() == CuePlayer.State.DISSOLVING);
      show.player().transport().seek(12.4);
      turn(show, 20);
      save(grab(screen), "dissolving");
      click(WIDTH / 2, HEIGHT - 49);
      turnUntil(show, () -> show.player().transport().seconds() == 30);
      click(46, HEIGHT - 26);
      turnUntil(show, () -> desk(show).isOn("calm"));
      xdotool("key", "shift+Right");
      turnUntil(show, () -> show.player().transport().seconds() == 32);
      turn(show, 20);
      save(grab(screen), "marker");
      xdotool("key", "shift+t");
      turnUntil(show, () -> !desk(show).strip().isShown());
    }
  }

  private static CueDesk desk(Show show) {
    return Objects.requireNonNull(show.kept()).cues();
  }

  private void click(int x, int y) throws Exception {
    xdotool("mousemove", "--sync", String.valueOf(x), String.valueOf(y), "click", "1");
  }

  private static BufferedImage grab(XScreen screen) throws IOException {
    return screen.grab(0, 0, WIDTH, HEIGHT);
  }

  private static void save(BufferedImage picture, String name) throws IOException {
    Files.createDirectories(PICTURES);
    ImageIO.write(picture, "png", PICTURES.resolve(name + ".png").toFile());
  }

  private void xdotool(String... words) throws Exception {
    Programs.xdotool(display, words);
  }
}
