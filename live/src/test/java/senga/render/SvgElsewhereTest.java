package senga.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import senga.scene.Drawing;
import senga.stage.Programs;

/**
 * The programs in which people open an SVG show what our PNG shows, nothing farther off than half a
 * pen's width: Inkscape, the browser Chromium, and librsvg layer by layer.
 */
@Tag("slow")
class SvgElsewhereTest {
  /** Of 255: where many thin lines meet, the browser smooths single pixels in a way of its own. */
  private static final int CROSSINGS = 160;

  private final Elsewhere elsewhere;

  SvgElsewhereTest(@TempDir Path folder) {
    elsewhere = new Elsewhere(folder);
  }

  @BeforeAll
  static void otherPrograms() {
    List.of("inkscape", "chromium", "rsvg-convert").forEach(Programs::require);
  }

  static IntStream seeds() {
    return IntStream.range(0, 6);
  }

  /** Every third of them: {@link PapersAgreeTest} looks at all by the quicker librsvg. */
  static List<Path> gallery() throws IOException {
    List<Path> all = Elsewhere.gallery();
    return IntStream.range(0, all.size()).filter(n -> n % 3 == 1).mapToObj(all::get).toList();
  }

  @ParameterizedTest
  @MethodSource("gallery")
  void aSketchOfTheGalleryLooksTheSame(Path file) throws Exception {
    compare(String.valueOf(file.getFileName()), Elsewhere.drawing(file));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDrawingAtRandomLooksTheSame(int seed) throws Exception {
    compare("seed-" + seed, Elsewhere.drawing(new SplittableRandom(seed), 1));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void eachLayerIsWholeAndByItself(int seed) throws Exception {
    Drawing drawing = Elsewhere.drawing(new SplittableRandom(seed), 1);
    for (int layer = 0; layer < drawing.layers().size(); layer++) {
      Drawing alone = new Drawing(drawing.canvas(), List.of(drawing.layers().get(layer)));
      BufferedImage png = Elsewhere.png(alone, Elsewhere.pixelsPerMm(alone));
      Elsewhere.assertAlike(
          "layer " + layer + " of seed-" + seed,
          Elsewhere.halfAPen(alone),
          png,
          elsewhere.librsvg(drawing, layer, png));
    }
  }

  private void compare(String name, Drawing drawing) throws Exception {
    BufferedImage png = Elsewhere.png(drawing, Elsewhere.pixelsPerMm(drawing));
    Likeness halfAPen = Elsewhere.halfAPen(drawing);
    Elsewhere.assertAlike(name + " in Inkscape", halfAPen, png, elsewhere.inkscape(drawing, png));
    Likeness byEye = new Likeness(halfAPen.reach(), CROSSINGS);
    Elsewhere.assertAlike(name + " in Chromium", byEye, png, elsewhere.chromium(drawing, png));
  }
}
