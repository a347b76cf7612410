package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.Senga;
import senga.control.Controls;
import senga.export.OutputFile;
import senga.export.Png;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.sketch.Act;
import senga.sketch.ControllerValue;

/** The demo in a real window: what is on the screen is what a file would show. */
@NeedsDisplay
@Tag("slow")
class DemoOnScreenTest {
  private static final double PIXELS_PER_MM = 2;
  private static final int SIDE = 800;
  private static final int MOST_TURNS = 100;

  @TempDir private Path folder;
  private final Display display;

  DemoOnScreenTest(Display display) {
    this.display = display;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1=0.2",
        "1=0.2 6=0.5 7=0.5 8=0.5",
        "1=0 3=0.3 4=0.2 5=0.1 6=0.2 7=0.9 8=0.4",
        "1=0.8 2=0.3 6=0.5 7=0.5 8=0.5",
        "1=0.6 2=0.5 6=1 7=1 8=1"
      })
  void theScreenShowsTheLinesOfTheFile(String settings) throws Exception {
    Act act = Acts.demo(controls(settings));
    try (Show show = inWindow(act)) {
      show.player().transport().seek(1);
      show.player().transport().pause();
      BufferedImage file = picture(act, 1);
      BufferedImage screen = awaitScreen(show, file);
      keep(settings, screen);
      int lines = SameLines.lines(file);
      assertThat(lines).isGreaterThan(500);
      assertThat(SameLines.strangers(screen, file)).as("lines on screen only").isZero();
      assertThat(SameLines.strangers(file, screen)).as("lines in the file only").isZero();
    }
  }

  /** The comparison must be able to see: another frame of the demo is not the same lines. */
  @Test
  void anotherFrameIsNoticed() throws Exception {
    Act act = Acts.demo(controls("1=0.2 6=0.5 7=0.5 8=0.5"));
    BufferedImage one = picture(act, 1);
    BufferedImage other = picture(act, 1.02);
    assertThat(SameLines.strangers(one, one)).isZero();
    assertThat(SameLines.strangers(one, other)).isGreaterThan(SameLines.lines(one) / 50);
  }

  /** The screen is another process: shows the frame until it is seen there. */
  private BufferedImage awaitScreen(Show show, BufferedImage wanted) throws IOException {
    try (XScreen screen = new XScreen(display)) {
      BufferedImage seen = wanted;
      for (int turns = 0; turns < MOST_TURNS; turns++) {
        show.turn();
        seen = screen.grab(0, 0, SIDE, SIDE);
        if (turns > 2 && SameLines.strangers(wanted, seen) == 0) {
          return seen;
        }
      }
      return seen;
    }
  }

  private BufferedImage picture(Act act, double seconds) throws Exception {
    Frame frame = new Frame(60, seconds, act.canvas(), 0, act.options().controls());
    Drawing drawing = Senga.render(act.sketch(), frame);
    Path file =
        Senga.export(
            drawing,
            Senga.provenance("Demo", frame),
            OutputFile.in(folder, "Demo.png"),
            new Png().dpi(25.4 * PIXELS_PER_MM));
    return Objects.requireNonNull(ImageIO.read(file.toFile()));
  }

  private static Show inWindow(Act act) {
    ShowOptions options = ShowOptions.of("senga-demo-test").atFullSpeed();
    return Show.inWindow(
        new Act(act.sketch(), act.canvas(), act.options().hud(false)),
        options.window(options.window().pixelsPerMm(PIXELS_PER_MM)));
  }

  private static Controls controls(String settings) {
    return ControllerValue.snapshot(
        Stream.of(settings.split(" ")).map(ControllerValue::ofController).toList());
  }

  private static void keep(String settings, BufferedImage screen) throws IOException {
    Path pictures = Files.createDirectories(Path.of("target", "pictures"));
    String name = "screen-" + settings.replaceAll("[^\\d.]+", "_") + ".png";
    ImageIO.write(screen, "png", pictures.resolve(name).toFile());
  }
}
