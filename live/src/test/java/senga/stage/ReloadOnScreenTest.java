package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.sketch.Reloads;
import senga.sketch.Saved;

/** A window on a display, its pixels as another program sees them, and a sketch that is saved. */
@NeedsDisplay
class ReloadOnScreenTest {
  private static final int MOST_TURNS = 60 * 60;
  private static final int WIDTH = 1400;
  private static final int HEIGHT = 1000;
  private static final int GREEN = 0x00c000;
  private static final int BLUE = 0x0000ff;
  private static final Path PICTURES = Path.of("target", "reload");

  @TempDir private Path folder;
  private final Display display;

  ReloadOnScreenTest(Display display) {
    this.display = display;
  }

  @Test
  void thePixelsFollowWhatIsSaved() throws IOException {
    Saved saved = new Saved(folder);
    try (XScreen screen = new XScreen(display);
        Reloads reloads = new Reloads(saved.file(), Duration.ofMinutes(1), a -> a, note -> {});
        Show show = Show.inWindow(reloads.first(), ShowOptions.of("Ball"))) {
      show.follow(reloads);
      turnUntil(show, () -> paper(screen) == GREEN);

      saved.version(1);
      turnUntil(show, () -> paper(screen) == BLUE);

      saved.version(2, "G.sphere()\n    .scale(50)\n    .translat(50, 50)", "");
      turnUntil(show, () -> !show.figures().notice().isEmpty() && isMarked(screen));
      assertThat(paper(screen)).as("the last good frame").isEqualTo(BLUE);
      keep(screen, "broken.png");

      saved.version(2);
      turnUntil(show, () -> paper(screen) == GREEN && !isMarked(screen));
      assertThat(show.figures().notice()).isEmpty();
    }
  }

  private static void turnUntil(Show show, BooleanSupplier condition) {
    boolean seen = false;
    for (int turns = 0; turns < MOST_TURNS && !seen; turns++) {
      show.turn();
      seen = condition.getAsBoolean();
    }
    assertThat(seen).as("seen; notice: %s", show.figures().notice()).isTrue();
  }

  /** The colour of most of the screen. */
  private static int paper(XScreen screen) {
    BufferedImage seen = grab(screen);
    int green = count(seen, GREEN);
    int blue = count(seen, BLUE);
    return green + blue < WIDTH * HEIGHT / 10 ? -1 : green > blue ? GREEN : BLUE;
  }

  /** Whether the notice's caret, which has a colour of its own, is to be seen. */
  private static boolean isMarked(XScreen screen) {
    return count(grab(screen), 0xff6a6a) > 3;
  }

  private static int count(BufferedImage seen, int colour) {
    int count = 0;
    for (int y = 0; y < seen.getHeight(); y++) {
      for (int x = 0; x < seen.getWidth(); x++) {
        count += (seen.getRGB(x, y) & 0xffffff) == colour ? 1 : 0;
      }
    }
    return count;
  }

  private static BufferedImage grab(XScreen screen) {
    try {
      return screen.grab(0, 0, WIDTH, HEIGHT);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void keep(XScreen screen, String name) throws IOException {
    Files.createDirectories(PICTURES);
    ImageIO.write(grab(screen), "png", PICTURES.resolve(name).toFile());
  }
}
