package senga.stage;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import senga.Senga;
import senga.export.Exporter;
import senga.export.Gif;
import senga.export.OutputFile;
import senga.export.Provenance;
import senga.frame.Drawing;

/** Paints pictures, writes them into files and says which. */
final class Pictures {
  private final Painter painter;
  private final OutputNames names;
  private final boolean overwrite;
  private final PrintWriter out;

  Pictures(Painter painter, OutputNames names, boolean overwrite, PrintWriter out) {
    this.painter = painter;
    this.names = names;
    this.overwrite = overwrite;
    this.out = out;
  }

  /** One file for each time. */
  void stills(List<Double> times, Exporter exporter) {
    for (double seconds : times) {
      Drawing drawing = painter.paint(seconds);
      OutputFile file = file(times.size() == 1 ? names.only() : names.at(seconds));
      Path written = Senga.export(drawing, provenance(seconds), file, exporter);
      out.printf(
          Locale.ROOT,
          "%s  %,d lines, %,d vertices%n",
          written,
          drawing.lineCount(),
          drawing.vertexCount());
    }
  }

  /** One file with a frame for each time, each painted when the last one has been written. */
  void film(List<Double> times, Gif gif) {
    Iterator<Drawing> frames = times.stream().map(painter::paint).iterator();
    Provenance from = provenance(times.getFirst());
    Path written = file(names.only()).write(stream -> gif.write(frames, from, stream));
    out.printf(Locale.ROOT, "%s  %,d frames%n", written, times.size());
  }

  private OutputFile file(Path wanted) {
    return new OutputFile(wanted, overwrite);
  }

  private Provenance provenance(double seconds) {
    return Senga.provenance(names.title(), painter.frame(seconds));
  }
}
