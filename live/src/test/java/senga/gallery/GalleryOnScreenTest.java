package senga.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.play.FrameBuffer;
import senga.stage.Display;
import senga.stage.NeedsDisplay;
import senga.stage.Programs;
import senga.stage.ShowOptions;
import senga.stage.XScreen;

/** The gallery in a real window, with a mouse and a keyboard. */
@NeedsDisplay
@Tag("slow")
class GalleryOnScreenTest {
  private static final Path PICTURES = Path.of("target", "gallery");
  private static final int MOST_TURNS = 60 * 60;
  private static final String TITLE = "senga-test-gallery";

  @TempDir private Path folder;
  private final Display display;

  GalleryOnScreenTest(Display display) {
    this.display = display;
  }

  @Test
  void aSketchIsChosenRunAndLeftByKeysAndByMouse() throws Exception {
    Programs.require("xdotool");
    ShowOptions options = ShowOptions.of(TITLE);
    try (XScreen screen = new XScreen(display);
        GalleryShow gallery =
            new GalleryShow(options, UnaryOperator.identity(), folder, file -> "opened " + file)) {
      turnUntil(gallery, gallery::isComplete);
      turnUntil(gallery, () -> gallery.show().player().stats().delivered() > 20);
      keep(screen, "wall.png");
      xdotool("search", "--sync", "--name", TITLE, "windowfocus", "windowmove", "0", "0");

      press("Right");
      turnUntil(gallery, () -> gallery.chosen().equals("Chord"));
      press("Right");
      turnUntil(gallery, () -> gallery.chosen().equals("City"));
      press("Return");
      turnUntil(gallery, () -> gallery.running().equals("City"));
      turnUntil(gallery, () -> paperWidth(gallery) == 200);
      keep(screen, "city.png");

      press("e");
      turnUntil(gallery, () -> Files.exists(folder.resolve("City.java")));
      press("Escape");
      turnUntil(gallery, () -> gallery.running().isEmpty());
      assertThat(gallery.isOver()).isFalse();

      click(gallery, "Whorl");
      turnUntil(gallery, () -> gallery.running().equals("Whorl"));
      turnUntil(gallery, () -> paperWidth(gallery) == 200);
      press("Escape");
      turnUntil(gallery, () -> gallery.running().isEmpty());
      press("Escape");
      press("Escape");
      turnUntil(gallery, gallery::isOver);
    }
  }

  /** Follows the picture: the window changes its form once the wall is back, whenever it likes. */
  private void click(GalleryShow gallery, String name) throws Exception {
    turnUntil(gallery, () -> paperWidth(gallery) == gallery.wall().hanging().canvas().width());
    for (int turns = 0; turns < MOST_TURNS && !gallery.chosen().equals(name); turns++) {
      pointAt(gallery, Gallery.names().indexOf(name));
      gallery.turn();
    }
    xdotool("click", "1");
  }

  private void pointAt(GalleryShow gallery, int exhibit) throws Exception {
    for (int x = 0; x < 1400; x += 40) {
      for (int y = 0; y < 1000; y += 40) {
        double[] place = gallery.show().onPaper(x, y);
        if (gallery.wall().hanging().at(place[0], place[1], 0) == exhibit) {
          xdotool("mousemove", "" + x, "" + y);
          return;
        }
      }
    }
  }

  private static double paperWidth(GalleryShow gallery) {
    FrameBuffer shown = Objects.requireNonNull(gallery.show().shown());
    return shown.frame().canvas().width();
  }

  private void press(String key) throws Exception {
    xdotool("key", key);
  }

  private void xdotool(String... words) throws Exception {
    String[] command = new String[words.length + 1];
    command[0] = "xdotool";
    System.arraycopy(words, 0, command, 1, words.length);
    Programs.run(display, command);
  }

  private static void turnUntil(GalleryShow gallery, BooleanSupplier condition) {
    boolean seen = false;
    for (int turns = 0; turns < MOST_TURNS && !seen; turns++) {
      gallery.turn();
      seen = condition.getAsBoolean();
    }
    assertThat(seen)
        .as("seen; %s is chosen, %s runs", gallery.chosen(), gallery.running())
        .isTrue();
  }

  private static void keep(XScreen screen, String name) throws Exception {
    Files.createDirectories(PICTURES);
    BufferedImage seen = screen.grab(0, 0, 1400, 1000);
    ImageIO.write(seen, "png", PICTURES.resolve(name).toFile());
  }
}
