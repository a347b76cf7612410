package senga.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import senga.Senga;
import senga.export.Exporter;
import senga.export.Pdf;
import senga.export.Png;
import senga.export.Provenance;
import senga.export.Svg;
import senga.geometry.Color;
import senga.geometry.PolylinesBuilder;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.scene.Pen;
import senga.sketch.Act;
import senga.sketch.SketchLoader;

/**
 * What programs that we did not write make of our files, as pictures of the size of our PNG.
 *
 * @param folder for files
 */
record Elsewhere(Path folder) {
  /** Fine enough that half a pen is a pixel; finer ones take too long. */
  static final int MOST_PIXELS_PER_MM = 10;

  private static final double SECONDS = 1.5;
  private static final Path GALLERY = Path.of("..", "sketches", "gallery");

  static List<Path> gallery() throws IOException {
    try (Stream<Path> files = Files.list(GALLERY)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** What a sketch of the gallery draws when it has played for a while. */
  static Drawing drawing(Path sketch) throws Exception {
    try (SketchLoader loader = new SketchLoader()) {
      Act act = loader.load(sketch);
      return Senga.render(
          act.sketch(), new Frame(90, SECONDS, act.canvas(), 0, act.options().controls()));
    }
  }

  static int pixelsPerMm(Drawing drawing) {
    return Math.clamp((int) Math.ceil(2 / finest(drawing)), 2, MOST_PIXELS_PER_MM);
  }

  /** Nothing may be farther off than half the width of the finest pen. */
  static Likeness halfAPen(Drawing drawing) {
    return new Likeness(Math.max(1, (int) (finest(drawing) / 2 * pixelsPerMm(drawing))));
  }

  private static double finest(Drawing drawing) {
    return drawing.layers().stream().mapToDouble(part -> part.pen().width()).min().orElse(0.3);
  }

  /** Keeps the pictures that differ. */
  static void assertAlike(String name, Likeness likeness, BufferedImage png, BufferedImage other) {
    try {
      likeness.check(name, png, other);
    } catch (AssertionError differ) {
      new Painted(other).save("differs " + name);
      new Painted(png).save("differs " + name + ", the PNG");
      throw differ;
    }
  }

  /** Translucent and opaque pens on each other, dots, rings, and lines that leave the paper. */
  static Drawing drawing(SplittableRandom random, double far) {
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

  static BufferedImage png(Drawing drawing, int pixelsPerMm) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Png().dpi(25.4 * pixelsPerMm).write(drawing, Provenance.of("test", "0"), bytes);
    return Pixels.read(bytes.toByteArray());
  }

  /** What librsvg makes of the SVG. */
  BufferedImage librsvg(Drawing drawing, BufferedImage like) throws Exception {
    return librsvg(svg(drawing), like);
  }

  /** What librsvg makes of the SVG when all its layers but one are hidden. */
  BufferedImage librsvg(Drawing drawing, int layer, BufferedImage like) throws Exception {
    Path svg = svg(drawing);
    String text = Files.readString(svg);
    for (int other = 0; other < drawing.layers().size(); other++) {
      String begin = "<g id=\"layer" + (other + 1) + "\"";
      assertThat(text).containsOnlyOnce(begin);
      text = other == layer ? text : text.replace(begin, begin + " display=\"none\"");
    }
    return librsvg(Files.writeString(svg, text), like);
  }

  private static BufferedImage librsvg(Path svg, BufferedImage like) throws Exception {
    int width = like.getWidth();
    return Pixels.read(
        shown("rsvg-convert", "-b", "white", "-w", width, "-h", like.getHeight(), svg));
  }

  /** What Inkscape makes of the SVG. */
  BufferedImage inkscape(Drawing drawing, BufferedImage like) throws Exception {
    Path png = folder.resolve("inkscape.png");
    shown(
        "inkscape",
        svg(drawing),
        "--export-type=png",
        "--export-area-page",
        "--export-background=white",
        "--export-background-opacity=1",
        "--export-width=" + like.getWidth(),
        "--export-height=" + like.getHeight(),
        "--export-filename=" + png);
    return Pixels.read(Files.readAllBytes(png));
  }

  /** What the browser Chromium makes of the SVG on a page. */
  BufferedImage chromium(Drawing drawing, BufferedImage like) throws Exception {
    int width = like.getWidth();
    int height = like.getHeight();
    String style = "position:absolute;left:0;top:0;width:" + width + "px;height:" + height + "px";
    String page =
        "<!DOCTYPE html><img src=\"" + svg(drawing).toUri() + "\" style=\"" + style + "\">";
    Path html = Files.writeString(folder.resolve("page.html"), page);
    Path png = folder.resolve("chromium.png");
    shown(
        "chromium",
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        "--user-data-dir=" + folder.resolve("profile"),
        "--window-size=" + width + "," + height,
        "--screenshot=" + png,
        html.toUri());
    return Pixels.read(Files.readAllBytes(png));
  }

  /**
   * What Poppler makes of the PDF, by its painter that knows how much of a pixel is covered; the
   * other one asks 16 places of a pixel and moves thin lines.
   */
  BufferedImage poppler(Drawing drawing, BufferedImage like) throws Exception {
    Path pdf = write(new Pdf(), drawing, "a.pdf");
    Path png = folder.resolve("shown");
    int width = like.getWidth();
    int height = like.getHeight();
    shown(
        "pdftocairo", "-png", "-singlefile", "-scale-to-x", width, "-scale-to-y", height, pdf, png);
    return Pixels.read(Files.readAllBytes(folder.resolve("shown.png")));
  }

  private Path svg(Drawing drawing) throws IOException {
    return write(new Svg().paper(Svg.Paper.SHAPE), drawing, "a.svg");
  }

  private Path write(Exporter exporter, Drawing drawing, String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    exporter.write(drawing, Provenance.of("test", "0"), bytes);
    return Files.write(folder.resolve(name), bytes.toByteArray());
  }

  /** What a program says on its standard output; what it complains of is of no interest. */
  private static byte[] shown(Object... command) throws Exception {
    List<String> words = Stream.of(command).map(Object::toString).toList();
    Process program =
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    byte[] picture = program.getInputStream().readAllBytes();
    if (program.waitFor() != 0) {
      throw new AssertionError(words + " ended with " + program.exitValue());
    }
    return picture;
  }
}
