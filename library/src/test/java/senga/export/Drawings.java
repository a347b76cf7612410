package senga.export;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;

/** Drawings to export. */
public final class Drawings {
  public static final Provenance FROM = Provenance.of("test", "0.0");

  private Drawings() {}

  /** Lines from text: {@code "0 0, 10 0 | 5 5 1"}; an empty line between two bars. */
  public static Polylines lines(String text) {
    PolylinesBuilder builder = new PolylinesBuilder();
    for (String line : text.split("\\|", -1)) {
      Arrays.stream(line.split(","))
          .map(String::strip)
          .filter(p -> !p.isEmpty())
          .forEach(
              point -> {
                double[] xyz =
                    Arrays.stream(point.split("\\s+")).mapToDouble(Double::parseDouble).toArray();
                builder.vertex(xyz[0], xyz[1], xyz.length > 2 ? xyz[2] : 0);
              });
      builder.endLine();
    }
    return builder.build();
  }

  public static Drawing drawing(Canvas canvas, Pen pen, String lines) {
    return new Drawing(canvas, List.of(new Drawing.Part(pen, lines(lines))));
  }

  public static Drawing drawing(String lines) {
    return drawing(Canvas.mm(100, 100), Pen.DEFAULT, lines);
  }

  /** Bytes that it takes the second time to write these lines, which go nowhere. */
  public static long allocated(Exporter format, Polylines lines) throws IOException {
    Drawing drawing =
        new Drawing(Canvas.mm(400, 400), List.of(new Drawing.Part(Pen.DEFAULT, lines)));
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    format.write(drawing, FROM, OutputStream.nullOutputStream());
    long before = threads.getCurrentThreadAllocatedBytes();
    format.write(drawing, FROM, OutputStream.nullOutputStream());
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  /** Random walks over the canvas. */
  public static Polylines walks(
      int lines, int verticesPerLine, double width, double height, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    PolylinesBuilder builder = new PolylinesBuilder(lines * verticesPerLine, lines);
    for (int line = 0; line < lines; line++) {
      double x = random.nextDouble(width);
      double y = random.nextDouble(height);
      for (int i = 0; i < verticesPerLine; i++) {
        builder.vertex(x, y);
        x += random.nextDouble(-1.5, 1.5);
        y += random.nextDouble(-1.5, 1.5);
      }
      builder.endLine();
    }
    return builder.build();
  }

  public static byte[] bytes(Exporter exporter, Drawing drawing) {
    return bytes(exporter, drawing, FROM);
  }

  public static byte[] bytes(Exporter exporter, Drawing drawing, Provenance from) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      exporter.write(drawing, from, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
