package senga.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import senga.Senga;
import senga.export.Exporter;
import senga.export.Pdf;
import senga.export.Png;
import senga.export.Provenance;
import senga.export.Svg;
import senga.geometry.Color;
import senga.geometry.PolylinesBuilder;
import senga.play.FrameBuffer;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.scene.Pen;
import senga.sketch.Act;
import senga.sketch.SketchLoader;
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
  private static final Path GALLERY = Path.of("..", "sketches", "gallery");
  private static final double SECONDS = 1.5;
  private static final int SEEDS = 8;

  /** Fine enough that half a pen is a pixel; finer ones take too long. */
  private static final int MOST_PIXELS_PER_MM = 10;

  private final GlRegistry registry;

  @TempDir private Path folder;

  PapersAgreeTest(GlFixture gl) {
    registry = gl.registry();
  }

  @BeforeAll
  static void otherPrograms() {
    Programs.require("rsvg-convert");
    Programs.require("pdftocairo");
  }

  static List<Path> gallery() throws IOException {
    try (Stream<Path> files = Files.list(GALLERY)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  @ParameterizedTest
  @MethodSource("gallery")
  void aSketchOfTheGalleryIsTheSameEverywhere(Path file) throws Exception {
    try (SketchLoader loader = new SketchLoader()) {
      Act act = loader.load(file);
      Frame frame = new Frame(90, SECONDS, act.canvas(), 0, act.options().controls());
      compare(String.valueOf(file.getFileName()), Senga.render(act.sketch(), frame));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDrawingAtRandomIsTheSameEverywhere(int seed) throws Exception {
    compare("seed-" + seed, drawing(new SplittableRandom(seed), 1));
  }

  /** The SVG holds such coordinates as they are, and librsvg cannot draw them. */
  @ParameterizedTest
  @MethodSource("seeds")
  void linesThatLeadFarAwayAreTheSameInThePdf(int seed) throws Exception {
    Drawing drawing = drawing(new SplittableRandom(seed), seed % 2 == 0 ? 1e7 : 1e30);
    BufferedImage png = png(drawing, MOST_PIXELS_PER_MM);
    same("far-" + seed + " as PDF", new Likeness(1), png, shownPdf(drawing, png));
  }

  /** Translucent and opaque pens on each other, dots, rings, and lines that leave the paper. */
  private static Drawing drawing(SplittableRandom random, double far) {
    String paper = random.nextBoolean() ? "#ffffff" : "#182838";
    Canvas canvas =
        Canvas.mm(random.nextInt(60, 160), random.nextInt(60, 160)).background(Color.of(paper));
    List<Drawing.Part> parts = new ArrayList<>();
    for (int layer = random.nextInt(2, 6); layer > 0; layer--) {
      int alpha = random.nextBoolean() ? 255 : random.nextInt(40, 255);
      Color ink = Color.of(String.format("#%06x%02x", random.nextInt(1 << 24), alpha));
      Pen pen = new Pen("pen " + layer, ink, 0.2 + random.nextInt(30) / 10.0);
      PolylinesBuilder lines = new PolylinesBuilder();
      for (int line = random.nextInt(1, 12); line > 0; line--) {
        line(lines, random, random.nextInt(4) == 0 ? far : 1);
      }
      parts.add(new Drawing.Part(pen, lines.build()));
    }
    return new Drawing(canvas, parts);
  }

  private static void line(PolylinesBuilder lines, SplittableRandom random, double far) {
    int vertices = random.nextInt(1, 9);
    for (int i = 0; i < vertices; i++) {
      lines.vertex(random.nextDouble(-20, 180) * (i == 3 ? far : 1), random.nextDouble(-20, 180));
    }
    (random.nextInt(3) == 0 ? lines.close() : lines).endLine();
  }

  private void compare(String name, Drawing drawing) throws Exception {
    double pen =
        drawing.layers().stream().mapToDouble(part -> part.pen().width()).min().orElse(0.3);
    int pixelsPerMm = Math.clamp((int) Math.ceil(2 / pen), 2, MOST_PIXELS_PER_MM);
    Likeness halfAPen = new Likeness(Math.max(1, (int) (pen / 2 * pixelsPerMm)));
    BufferedImage png = png(drawing, pixelsPerMm);
    same(name + " as SVG", halfAPen, png, shownSvg(drawing, png));
    same(name + " as PDF", halfAPen, png, shownPdf(drawing, png));
    same(name + " on screen", halfAPen, png, screen(drawing, png.getWidth(), png.getHeight()));
  }

  /** Keeps the pictures that differ. */
  private static void same(String name, Likeness likeness, BufferedImage png, BufferedImage other) {
    try {
      likeness.check(name, png, other);
    } catch (AssertionError differ) {
      new Painted(other).save("differs " + name);
      new Painted(png).save("differs " + name + ", the PNG");
      throw differ;
    }
  }

  private BufferedImage screen(Drawing drawing, int width, int height) {
    FrameBuffer frame = Frames.begin(drawing.canvas());
    for (Drawing.Part part : drawing.layers()) {
      Frames.layer(frame, part.pen(), lines -> lines.append(part.lines()));
    }
    frame.finish(0);
    return Painted.of(registry, frame, width, height).image();
  }

  private static BufferedImage png(Drawing drawing, int pixelsPerMm) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Png().dpi(25.4 * pixelsPerMm).write(drawing, Provenance.of("test", "0"), bytes);
    return Pixels.read(bytes.toByteArray());
  }

  private Path write(Exporter exporter, Drawing drawing, String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    exporter.write(drawing, Provenance.of("test", "0"), bytes);
    return Files.write(folder.resolve(name), bytes.toByteArray());
  }

  /** What librsvg makes of the SVG. */
  private BufferedImage shownSvg(Drawing drawing, BufferedImage like) throws Exception {
    Path svg = write(new Svg().paper(Svg.Paper.SHAPE), drawing, "a.svg");
    int width = like.getWidth();
    int height = like.getHeight();
    return Pixels.read(shown("rsvg-convert", "-b", "white", "-w", width, "-h", height, svg));
  }

  /**
   * What Poppler makes of the PDF, by its painter that knows how much of a pixel is covered; the
   * other one asks 16 places of a pixel and moves thin lines.
   */
  private BufferedImage shownPdf(Drawing drawing, BufferedImage like) throws Exception {
    Path pdf = write(new Pdf(), drawing, "a.pdf");
    Path png = folder.resolve("shown");
    int width = like.getWidth();
    int height = like.getHeight();
    shown(
        "pdftocairo", "-png", "-singlefile", "-scale-to-x", width, "-scale-to-y", height, pdf, png);
    return Pixels.read(Files.readAllBytes(folder.resolve("shown.png")));
  }

  private static byte[] shown(Object... command) throws Exception {
    List<String> words = Stream.of(command).map(Object::toString).toList();
    Process program =
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    byte[] picture = program.getInputStream().readAllBytes();
    if (program.waitFor() != 0) {
      throw new AssertionError(words + " ended with " + program.exitValue());
    }
    return picture;
  }
}
