package senga.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import senga.export.Dxf;
import senga.export.Exporter;
import senga.export.Pdf;
import senga.export.Png;
import senga.export.Provenance;
import senga.export.Svg;
import senga.geometry.Polylines;
import senga.machine.Gcode;
import senga.machine.Hpgl;
import senga.recipe.Json;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;

/**
 * W12: lines become a file, in memory. Vectors are a million vertices, a picture of dots a hundred
 * thousand on a paper of 400 mm at 150 dpi. In place of C stands a copy of the file's bytes.
 */
final class Writing {
  private static final int MANY = 1_000_000;

  private Writing() {}

  static List<Case> cases() {
    return List.of(
        timed("svg-1000000", new Svg(), MANY),
        timed("json-1000000", new Json(), MANY),
        timed("pdf-1000000", new Pdf(), MANY),
        timed("dxf-1000000", new Dxf(), MANY),
        timed("gcode-1000000", new Gcode(), MANY),
        timed("hpgl-1000000", new Hpgl(), MANY),
        timed("png-100000", new Png().dpi(150), MANY / 10));
  }

  private static Case timed(String name, Exporter format, int vertices) {
    Supplier<Job> job = () -> new WriteJob(format, drawing(format, vertices));
    return new Case("W12", name, Reference.none(), Writing::measure, job);
  }

  private static Result measure(Case of, Job job, Effort effort) {
    Result written = new CpuGauge().measure(of, job, effort);
    CopyJob copy = new CopyJob((WriteJob) job);
    return written.limit(new CpuGauge().measure(of, copy, effort).figure().median());
  }

  /** For plotters on a paper that they have, away from its edges. */
  private static Drawing drawing(Exporter format, int vertices) {
    return format instanceof Hpgl || format instanceof Gcode
        ? drawing(Canvas.parse("A4-landscape"), Drawings.rings(vertices, 20, 160))
        : drawing(Canvas.mm(400, 400), Drawings.rings(vertices));
  }

  private static Drawing drawing(Canvas paper, Polylines lines) {
    return new Drawing(paper, List.of(new Drawing.Part(Pen.DEFAULT, lines)));
  }

  /** Writes the same lines again and again. */
  private static final class WriteJob implements Job {
    private final Exporter format;
    private final Drawing drawing;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 20);

    private WriteJob(Exporter format, Drawing drawing) {
      this.format = format;
      this.drawing = drawing;
    }

    @Override
    public void run() {
      file.reset();
      try {
        format.write(drawing, Provenance.of("bench", "0"), file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Polylines output() {
      return drawing.layers().getFirst().lines();
    }
  }

  /** Copies the bytes that were written, in pieces as writers bring them. */
  private static final class CopyJob implements Job {
    private static final int PIECE = 8192;

    private final Polylines lines;
    private final byte[] bytes;
    private final ByteArrayOutputStream file;

    private CopyJob(WriteJob written) {
      lines = written.output();
      bytes = written.file.toByteArray();
      file = new ByteArrayOutputStream(bytes.length);
    }

    @Override
    public void run() {
      file.reset();
      for (int at = 0; at < bytes.length; at += PIECE) {
        file.write(bytes, at, Math.min(PIECE, bytes.length - at));
      }
    }

    @Override
    public Polylines output() {
      return lines;
    }
  }
}
