package senga.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.geometry.Color;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;

/** Our pixels beside those of Java2D, which knows nothing of ours. */
class RasterPeerTest {
  private static final int SIDE = 300;
  private static final double SCALE = 3;

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.35, 1, 4})
  void java2dDrawsTheSameLines(double widthMm) {
    Polylines lines = spirals();
    Drawing drawing =
        new Drawing(
            Canvas.mm(100, 100),
            List.of(new Drawing.Part(new Pen("", Color.BLACK, widthMm), lines)));
    ImageSize size = ImageSize.of(drawing.canvas(), Resolution.pixelsPerMm(SCALE));
    double[] ours = ink(new Raster(size, SIDE).band(drawing, 0));
    double[] theirs = ink(java2d(lines, (float) widthMm));
    double difference = 0;
    for (int i = 0; i < ours.length; i++) {
      difference += Math.abs(ours[i] - theirs[i]);
    }
    double part = difference / Arrays.stream(theirs).sum();
    assertThat(part).as("difference, as a part of all ink").isLessThan(0.03);
  }

  /** Gentle turns: at a sharp one, thin lines of ours are a little paler inside the corner. */
  private static Polylines spirals() {
    PolylinesBuilder spirals = new PolylinesBuilder();
    for (int line = 0; line < 5; line++) {
      for (int i = 0; i < 100; i++) {
        double turn = line + 0.15 * i;
        spirals.vertex(50 + 0.45 * i * Math.cos(turn), 50 + 0.45 * i * Math.sin(turn));
      }
      spirals.endLine();
    }
    return spirals.build();
  }

  /** The ink on every three by three pixels: edges may be smoothed differently, by a pixel. */
  private static double[] ink(int[] argb) {
    double[] ink = new double[argb.length];
    for (int y = 1; y < SIDE - 1; y++) {
      for (int x = 1; x < SIDE - 1; x++) {
        for (int near = 0; near < 9; near++) {
          int pixel = argb[(y + near / 3 - 1) * SIDE + x + near % 3 - 1];
          ink[y * SIDE + x] += 255 - (pixel & 0xff);
        }
      }
    }
    return ink;
  }

  private static int[] java2d(Polylines lines, float widthMm) {
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(java.awt.Color.WHITE);
    graphics.fillRect(0, 0, SIDE, SIDE);
    graphics.setColor(java.awt.Color.BLACK);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(SCALE, SCALE);
    graphics.setStroke(new BasicStroke(widthMm, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(path(lines));
    graphics.dispose();
    return image.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE);
  }

  private static Path2D path(Polylines lines) {
    Path2D path = new Path2D.Float();
    for (int line = 0; line < lines.lineCount(); line++) {
      path.moveTo(lines.x(lines.start(line)), lines.y(lines.start(line)));
      for (int i = lines.start(line) + 1; i < lines.end(line); i++) {
        path.lineTo(lines.x(i), lines.y(i));
      }
    }
    return path;
  }
}
