package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static senga.stage.Turns.turn;
import static senga.stage.Turns.turnUntil;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.render.Pixels;
import senga.sketch.Reloads;
import senga.studio.Spot;
import senga.studio.Studio;
import senga.tune.Address;
import senga.tune.Change;
import senga.variations.VariationsFile;

/**
 * An evening with a sketch, in a real window with a real mouse and keyboard: a slider is dragged,
 * undone, a formula typed, a variation kept and recalled, a value written into the sketch; the
 * sketch is broken and mended; and in the next window everything is where it was.
 */
@NeedsDisplay
@Tag("slow")
class StudioStoryTest {
  private static final String TITLE = "senga-story";
  private static final Path PICTURES = Path.of("target", "story");
  private static final String ADDRESS = "ink/polygon.diameter";
  private static final Address DIAMETER = Address.of(ADDRESS);
  private static final String SKETCH =
      """
      import module senga.live;

      void main() {
        Stage.run(this::draw, Canvas.mm(100, 100));
      }

      Object draw(Frame frame) {
        return Layer.of(G.polygon().sides(5).diameter(40).translate(50, 50)).name("ink");
      }
      """;

  @TempDir private Path folder;
  private final Display display;

  StudioStoryTest(Display display) {
    this.display = display;
  }

  @Test
  void anEveningWithASketch() throws Exception {
    Programs.require("xdotool");
    Path file = Files.writeString(folder.resolve("Ball.java"), SKETCH);
    try (XScreen screen = new XScreen(display)) {
      startAgain(file, screen, firstWindow(file, screen));
    }
  }

  /** Returns what was seen last. */
  private BufferedImage firstWindow(Path file, XScreen screen) throws Exception {
    try (Reloads reloads = reloads(file);
        Show show = open(file, reloads)) {
      turnUntil(show, () -> show.shown() != null);
      xdotool("search", "--sync", "--name", TITLE, "windowmove", "0", "0", "windowfocus");
      xdotool("key", "i");
      turnUntil(show, () -> studio(show).isShown() && field(show).length > 0);
      turn(show, 30);
      BufferedImage before = picture(screen);

      drag(show, 60);
      turnUntil(show, () -> show.tuning().changes().at(DIAMETER).isPresent());
      turnUntil(show, () -> Pixels.differing(before, picture(screen)) > 100);
      keep(screen, "slider");
      xdotool("key", "ctrl+z");
      turnUntil(show, () -> show.tuning().changes().isEmpty());
      turnUntil(show, () -> Pixels.differing(before, picture(screen)) == 0);

      type(show, "= 30 + 10 * 1.5"); // an odd number of spaces: none of them pauses the show
      turnUntil(show, () -> isCalculated(show));
      assertThat(show.figures().playing()).isTrue();
      turnUntil(show, () -> Pixels.differing(before, picture(screen)) > 100);
      xdotool("key", "k");
      turnUntil(show, () -> VariationsFile.of(file).read().list().size() == 1);
      BufferedImage kept = picture(screen);
      type(show, "62");
      turnUntil(show, () -> isSet(show, 62));
      turnUntil(show, () -> Pixels.differing(kept, picture(screen)) > 100);
      xdotool("key", "period");
      turnUntil(show, () -> isCalculated(show));
      turnUntil(show, () -> Pixels.differing(kept, picture(screen)) == 0);

      type(show, "25");
      turnUntil(show, () -> isSet(show, 25));
      show.scribe().write("diameter", Map.of(DIAMETER, new Change.Set(25)));
      turnUntil(show, () -> show.tuning().changes().isEmpty());
      String written = SKETCH.replace("diameter(40)", "diameter(25)");
      assertThat(file).hasContent(written);
      turn(show, 30);
      BufferedImage good = picture(screen);

      Files.writeString(file, written.replace("sides(5)", "sides(5"));
      turnUntil(show, () -> show.figures().notice().contains("Ball.java:8:"));
      turn(show, 30);
      keep(screen, "broken");
      assertThat(Pixels.differing(good, picture(screen))).as("the last good frame stays").isZero();
      Files.writeString(file, written.replace("sides(5)", "sides(6)"));
      turnUntil(show, () -> !show.figures().notice().contains("Ball.java:8:"));
      turnUntil(show, () -> Pixels.differing(good, picture(screen)) > 0);

      type(show, "55");
      turnUntil(show, () -> isSet(show, 55));
      turn(show, 30);
      BufferedImage last = picture(screen);
      xdotool("key", "Escape", "Escape");
      turnUntil(show, show::isOver);
      return last;
    }
  }

  private void startAgain(Path file, XScreen screen, BufferedImage last) throws Exception {
    try (Reloads reloads = reloads(file);
        Show show = open(file, reloads)) {
      turnUntil(show, () -> show.shown() != null);
      xdotool("search", "--sync", "--name", TITLE, "windowmove", "0", "0", "windowfocus");
      turnUntil(show, () -> isSet(show, 55));
      xdotool("key", "i");
      turnUntil(show, () -> Pixels.differing(last, picture(screen)) == 0);
      keep(screen, "again");
      assertThat(VariationsFile.of(file).read().list()).hasSize(1);
    }
  }

  private static Reloads reloads(Path file) {
    return new Reloads(file, Duration.ofMinutes(1), act -> act, note -> {});
  }

  private static Show open(Path file, Reloads reloads) {
    ShowOptions options = ShowOptions.of(TITLE).sketch(file);
    Show show =
        Show.inWindow(
            reloads.first(), options.window(options.window().pixelsPerMm(6).vsync(false)));
    show.follow(reloads);
    show.press(KeyAction.HUD);
    return show;
  }

  private static Studio studio(Show show) {
    return Objects.requireNonNull(((GlScreen) show.screen()).studio());
  }

  private static int[] field(Show show) {
    return Spot.of(studio(show), ADDRESS, ((GlScreen) show.screen()).window().target().width());
  }

  private void drag(Show show, int by) throws Exception {
    int[] at = field(show);
    xdotool("mousemove", "" + at[0], "" + at[1]);
    turn(show, 5);
    xdotool("mousedown", "1");
    turn(show, 5);
    for (int way = 10; way <= by; way += 10) {
      xdotool("mousemove", "" + (at[0] + way), "" + at[1]);
      turn(show, 3);
    }
    xdotool("mouseup", "1");
    turn(show, 5);
  }

  private void type(Show show, String text) throws Exception {
    int[] at = field(show);
    xdotool("mousemove", "" + at[0], "" + at[1]);
    turn(show, 40);
    xdotool("click", "--repeat", "2", "--delay", "60", "1");
    turn(show, 20);
    xdotool("key", "ctrl+a");
    turn(show, 5);
    xdotool("type", text);
    turn(show, 10);
    xdotool("key", "Return");
    turn(show, 10);
  }

  private void xdotool(String... words) throws Exception {
    Programs.xdotool(display, words);
  }

  private static boolean isCalculated(Show show) {
    return show.tuning().changes().at(DIAMETER).orElse(null) instanceof Change.Calculated;
  }

  private static boolean isSet(Show show, double value) {
    return show.tuning().changes().at(DIAMETER).filter(new Change.Set(value)::equals).isPresent();
  }

  /** The picture's part of the screen, without panel and notices. */
  private static BufferedImage picture(XScreen screen) {
    try {
      return screen.grab(0, 0, 560, 400);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void keep(XScreen screen, String name) throws IOException {
    Files.createDirectories(PICTURES);
    ImageIO.write(screen.grab(0, 0, 1200, 700), "png", PICTURES.resolve(name + ".png").toFile());
  }
}
