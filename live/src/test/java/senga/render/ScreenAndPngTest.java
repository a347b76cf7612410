package senga.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.export.Png;
import senga.export.Provenance;
import senga.geometry.Color;
import senga.geometry.PolylinesBuilder;
import senga.play.FrameBuffer;
import senga.scene.Canvas;
import senga.stage.GlFixture;
import senga.stage.NeedsGl;

/**
 * The screen and the PNG file show the same picture, though they share no code but for cutting what
 * lies far away.
 */
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

  @ParameterizedTest
  @ValueSource(floats = {1e3f, 1e5f, 1e6f, 1e7f, 3e7f, 1e12f, 1e30f, Float.MAX_VALUE})
  void linesThatLeadFarAwayAreTheSame(float far) throws IOException {
    FrameBuffer frame = Frames.begin(Canvas.mm(100, 80));
    Frames.layer(
        frame,
        Frames.pen("#000000", 1),
        lines -> {
          line(lines, -far, -far, far, far);
          line(lines, -far, 30.3, far, 30.3);
          line(lines, 20, 70, 33.3, far, 50, 70, 60, 60, far, 60, 70, -far, 70, 10);
          line(lines, far, far);
        });
    Frames.layer(frame, Frames.pen("#c0304080", 6), lines -> line(lines, 10, 10, 90, -far));
    frame.finish(0);
    compare("far-" + far, frame);
  }

  private static void line(PolylinesBuilder lines, double... xy) {
    for (int i = 0; i < xy.length; i += 2) {
      lines.vertex(xy[i], xy[i + 1]);
    }
    lines.endLine();
  }

  @Test
  void dotsAreTheSameHoweverTheyAreMade() throws IOException {
    FrameBuffer frame = Frames.begin(Canvas.mm(60, 30));
    Frames.layer(
        frame,
        Frames.pen("#000000", 5),
        lines -> {
          line(lines, 10, 15);
          line(lines, 30, 15, 30, 15);
          line(lines, 50, 15, 50, 15, 50, 15);
        });
    frame.finish(0);
    BufferedImage dots = compare("dots", frame);
    for (int x = 10; x <= 50; x += 20) {
      assertThat(dots.getRGB(x * PIXELS_PER_MM, 15 * PIXELS_PER_MM)).isEqualTo(0xff000000);
    }
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

  private BufferedImage compare(String name, FrameBuffer frame) throws IOException {
    BufferedImage file = png(frame);
    Painted screen = Painted.of(registry, frame, file.getWidth(), file.getHeight());
    screen.save("screen-" + name);
    new Painted(file).save("file-" + name);
    assertThat(differing(screen.image(), file)).as("pixels of " + name + " that differ").isZero();
    return file;
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
    Png png = new Png().dpi(25.4 * PIXELS_PER_MM);
    png.write(frame.drawing(), Provenance.of("test", "0"), bytes);
    return Pixels.read(bytes.toByteArray());
  }
}
