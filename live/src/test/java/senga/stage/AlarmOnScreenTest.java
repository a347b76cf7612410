package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import senga.control.Controls;
import senga.render.GlRegistry;
import senga.render.Pixels;
import senga.sketch.Act;

/** PyXidraw's fault in a window: a vertex array for each upload, never deleted, is named there. */
@NeedsDisplay
@Tag("slow")
class AlarmOnScreenTest {
  private static final int WIDTH = 800;
  private static final int HEIGHT = 800;
  private static final long MOST_NANOS = 600_000_000_000L;
  private static final String STORE = "gl.vertexArrays";
  private static final Path PICTURES = Path.of("target", "alarm");

  private final Display display;
  private long uploads;
  private boolean leaking = true;

  AlarmOnScreenTest(Display display) {
    this.display = display;
  }

  @Test
  void theStoreAndItsDriverAreNamedUntilTheLeakEnds() throws Exception {
    Act demo = Acts.demo(Controls.NONE.with(1, 0.2).with(6, 0.5).with(7, 0.5).with(8, 0.5));
    ShowOptions options = ShowOptions.of("senga-alarm");
    double scale = WIDTH / demo.canvas().width();
    try (XScreen screen = new XScreen(display);
        Show show = Show.inWindow(demo, options.window(options.window().pixelsPerMm(scale)))) {
      show.press(KeyAction.MEMORY_PAGE);
      turnUntil(show, s -> s.shown() != null);
      BufferedImage before = screen.grab(0, 0, WIDTH, HEIGHT);
      long begun = System.nanoTime();
      turnUntil(show, s -> s.figures().growth(STORE) > 0);
      System.out.printf(
          Locale.ROOT, "a planted vertex array was named after %.0f s%n", seconds(begun));
      turnUntil(show, s -> s.figures().notice().contains("GL vertex arrays"));
      assertThat(show.figures().notice())
          .startsWith("memory grows: GL vertex arrays, one per upload (");
      assertThat(show.figures().memoryGrowth()).isNotNegative();
      later(show);
      BufferedImage told = screen.grab(0, 0, WIDTH, HEIGHT);
      Files.createDirectories(PICTURES);
      ImageIO.write(told, "png", PICTURES.resolve("alarm.png").toFile());
      assertThat(Pixels.differing(before, told)).isGreaterThan(1_000);

      leaking = false;
      turnUntil(show, s -> s.figures().notice().isEmpty());
      assertThat(show.figures().growth(STORE)).isZero();
    }
  }

  /** The figures are made anew four times a second. */
  private void later(Show show) throws IOException {
    long shown = show.player().stats().delivered();
    turnUntil(show, s -> s.player().stats().delivered() > shown + 60);
  }

  private void turnUntil(Show show, Predicate<Show> seen) {
    GlRegistry gl = ((GlScreen) show.screen()).registry();
    long begun = System.nanoTime();
    while (!seen.test(show) && System.nanoTime() - begun < MOST_NANOS) {
      show.turn();
      long now = show.screen().meter().frames();
      for (; uploads < now; uploads++) {
        if (leaking) {
          gl.vertexArray();
        }
      }
    }
    assertThat(seen.test(show)).as("notice: %s", show.figures().notice()).isTrue();
  }

  private static double seconds(long sinceNanos) {
    return (System.nanoTime() - sinceNanos) / 1e9;
  }
}
