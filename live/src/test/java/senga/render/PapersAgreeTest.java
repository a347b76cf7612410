package senga.render;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import senga.play.FrameBuffer;
import senga.scene.Drawing;
import senga.stage.GlFixture;
import senga.stage.NeedsGl;
import senga.stage.Programs;

/**
 * Screen, PNG, SVG and PDF show the same picture, nothing farther off than half a pen's width. What
 * is in the SVG is shown by librsvg, what is in the PDF by Poppler.
 */
@NeedsGl
@Tag("slow")
class PapersAgreeTest {
  private static final int SEEDS = 8;

  private final GlRegistry registry;

  private final Elsewhere elsewhere;

  PapersAgreeTest(GlFixture gl, @TempDir Path folder) {
    registry = gl.registry();
    elsewhere = new Elsewhere(folder);
  }

  @BeforeAll
  static void otherPrograms() {
    Programs.require("rsvg-convert");
    Programs.require("pdftocairo");
  }

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  @ParameterizedTest
  @MethodSource("senga.render.Elsewhere#gallery")
  void aSketchOfTheGalleryIsTheSameEverywhere(Path file) throws Exception {
    compare(String.valueOf(file.getFileName()), Elsewhere.drawing(file));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDrawingAtRandomIsTheSameEverywhere(int seed) throws Exception {
    compare("seed-" + seed, Elsewhere.drawing(new SplittableRandom(seed), 1));
  }

  /** The SVG holds such coordinates as they are, and librsvg cannot draw them. */
  @ParameterizedTest
  @MethodSource("seeds")
  void linesThatLeadFarAwayAreTheSameInThePdf(int seed) throws Exception {
    Drawing drawing = Elsewhere.drawing(new SplittableRandom(seed), seed % 2 == 0 ? 1e7 : 1e30);
    BufferedImage png = Elsewhere.png(drawing, Elsewhere.MOST_PIXELS_PER_MM);
    Elsewhere.assertAlike(
        "far-" + seed + " as PDF", new Likeness(1), png, elsewhere.poppler(drawing, png));
  }

  private void compare(String name, Drawing drawing) throws Exception {
    int pixelsPerMm = Elsewhere.pixelsPerMm(drawing);
    Likeness halfAPen = Elsewhere.halfAPen(drawing);
    BufferedImage png = Elsewhere.png(drawing, pixelsPerMm);
    Elsewhere.assertAlike(name + " as SVG", halfAPen, png, elsewhere.librsvg(drawing, png));
    Elsewhere.assertAlike(name + " as PDF", halfAPen, png, elsewhere.poppler(drawing, png));
    Elsewhere.assertAlike(
        name + " on screen", halfAPen, png, screen(drawing, png.getWidth(), png.getHeight()));
  }

  private BufferedImage screen(Drawing drawing, int width, int height) {
    FrameBuffer frame = Frames.begin(drawing.canvas());
    for (Drawing.Part part : drawing.layers()) {
      Frames.layer(frame, part.pen(), lines -> lines.append(part.lines()));
    }
    frame.finish(0);
    return Painted.of(registry, frame, width, height).image();
  }
}
