package senga.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import senga.export.Png;
import senga.export.Provenance;
import senga.export.Resolution;
import senga.frame.Canvas;
import senga.frame.Color;
import senga.frame.FrameBuffer;
import senga.geometry.PolylinesBuilder;
import senga.stage.GlFixture;
import senga.stage.NeedsGl;

/** The screen and the PNG file show the same picture, though no line of code is shared. */
@NeedsGl
class ScreenAndPngTest {
  private static final int PIXELS_PER_MM = 4;

  /** Of 255: both round colours at two places. */
  private static final int SAME = 4;

  private final GlRegistry registry;

  ScreenAndPngTest(GlFixture gl) {
    registry = gl.registry();
  }

  @Test
  void aSphereOfThinLinesIsTheSame() throws IOException {
    compare("sphere", sphere(Canvas.mm(200, 200), "#000000", 0.3));
    compare("sphere-on-black", sphere(Canvas.mm(200, 200).background(Color.BLACK), "#f0e8d8", 0.2));
  }

  @Test
  void hairlinesAreTheSame() throws IOException {
    compare("hairlines", sphere(Canvas.mm(200, 200), "#000000", 0.05));
  }

  @Test
  void thickTranslucentColouredLayersAreTheSame() throws IOException {
    SplittableRandom random = new SplittableRandom(11);
    FrameBuffer frame = Frames.begin(Canvas.mm(200, 150).background(Color.of("#f7f2e8")));
    String[] inks = {"#1b6ca8c0", "#d7263d80", "#2e933c", "#11111120"};
    for (int layer = 0; layer < inks.length; layer++) {
      double width = 0.4 + 2.5 * layer;
      Frames.layer(frame, Frames.pen(inks[layer], width), lines -> scribble(lines, random));
    }
    frame.finish(0);
    compare("translucent", frame);
  }

  private static void scribble(PolylinesBuilder lines, SplittableRandom random) {
    for (int line = 0; line < 12; line++) {
      int vertices = random.nextInt(1, 9);
      for (int i = 0; i < vertices; i++) {
        lines.vertex(random.nextDouble(-10, 210), random.nextDouble(-10, 160));
      }
      if (line % 3 == 0) {
        lines.close();
      }
      lines.endLine();
    }
  }

  private static FrameBuffer sphere(Canvas canvas, String ink, double width) {
    FrameBuffer frame = Frames.begin(canvas);
    Frames.layer(
        frame,
        Frames.pen(ink, width),
        lines -> {
          for (int turn = 0; turn < 180; turn += 10) {
            circle(lines, Math.toRadians(turn), true);
            circle(lines, Math.toRadians(turn - 90), false);
          }
        });
    frame.finish(0);
    return frame;
  }

  /** A meridian or a parallel of a globe, tilted towards the viewer. */
  private static void circle(PolylinesBuilder lines, double at, boolean meridian) {
    double tilt = Math.toRadians(25);
    for (int i = 0; i <= 90; i++) {
      double t = Math.toRadians(4.0 * i);
      double x = meridian ? Math.cos(t) * Math.cos(at) : Math.cos(at) * Math.cos(t);
      double y = meridian ? Math.sin(t) : Math.sin(at);
      double z = meridian ? Math.cos(t) * Math.sin(at) : Math.cos(at) * Math.sin(t);
      lines.vertex(100 + 80 * x, 100 + 80 * (y * Math.cos(tilt) - z * Math.sin(tilt)));
    }
    lines.endLine();
  }

  private void compare(String name, FrameBuffer frame) throws IOException {
    BufferedImage file = png(frame);
    Painted screen = Painted.of(registry, frame, file.getWidth(), file.getHeight());
    screen.save("screen-" + name);
    new Painted(file).save("file-" + name);
    assertThat(differing(screen.image(), file)).as("pixels of " + name + " that differ").isZero();
  }

  private static long differing(BufferedImage a, BufferedImage b) {
    long differing = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        differing += difference(a.getRGB(x, y), b.getRGB(x, y)) > SAME ? 1 : 0;
      }
    }
    return differing;
  }

  private static int difference(int a, int b) {
    int red = Math.abs((a >> 16 & 0xff) - (b >> 16 & 0xff));
    int green = Math.abs((a >> 8 & 0xff) - (b >> 8 & 0xff));
    return Math.max(Math.max(red, green), Math.abs((a & 0xff) - (b & 0xff)));
  }

  private static BufferedImage png(FrameBuffer frame) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Png png = new Png(Resolution.pixelsPerMm(PIXELS_PER_MM));
    png.write(frame.drawing(), Provenance.of("test", "0"), bytes);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    BufferedImage rgb =
        new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < read.getHeight(); y++) {
      for (int x = 0; x < read.getWidth(); x++) {
        // Grey files are read as they are: Java would take their numbers for linear light.
        boolean grey = read.getRaster().getNumBands() == 1;
        int level = read.getRaster().getSample(x, y, 0);
        rgb.setRGB(x, y, grey ? level * 0x010101 : read.getRGB(x, y));
      }
    }
    return rgb;
  }
}
