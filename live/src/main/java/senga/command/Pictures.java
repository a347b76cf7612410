package senga.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import senga.export.Exporter;
import senga.export.FilmExporter;
import senga.export.OutputFile;
import senga.export.Picture;
import senga.export.Provenance;
import senga.recipe.PictureExporter;
import senga.scene.Drawing;
import senga.scene.Scene;
import senga.sketch.Blame;
import senga.sketch.UserError;
import senga.words.Failure;
import senga.words.Quote;

/** Paints pictures, writes them into files and says which. */
final class Pictures {
  private final Painter painter;
  private final OutputNames names;
  private final boolean overwrite;
  private final PrintWriter out;
  private final PrintWriter err;
  private final UnaryOperator<Painted> finish;
  private boolean warned;

  /**
   * @param out told what was written, unless the picture itself goes to standard output
   * @param err told what may be wrong
   */
  Pictures(
      Painter painter, OutputNames names, boolean overwrite, PrintWriter out, PrintWriter err) {
    this(painter, names, overwrite, out, err, UnaryOperator.identity());
  }

  /**
   * @param finish what is done with each picture before it is written
   */
  Pictures(
      Painter painter,
      OutputNames names,
      boolean overwrite,
      PrintWriter out,
      PrintWriter err,
      UnaryOperator<Painted> finish) {
    this.painter = painter;
    this.names = names;
    this.overwrite = overwrite;
    this.out = names.toStandardOutput() ? err : out;
    this.err = err;
    this.finish = finish;
  }

  /** One file for each time. */
  void stills(List<Double> times, Exporter exporter) {
    for (double seconds : times) {
      Painted painted = paint(seconds, times.size());
      Drawing drawing = painted.drawing();
      Path wanted = times.size() == 1 ? names.only() : names.at(seconds);
      String written = still(painted, seconds, wanted, exporter);
      out.println(
          written
              + "  "
              + counted(drawing.lineCount(), "line", "lines")
              + ", "
              + counted(drawing.vertexCount(), "vertex", "vertices"));
    }
  }

  /** One numbered file for each frame of a film, as programs that cut films read them. */
  void sequence(List<Double> times, Exporter exporter) {
    String first = "";
    String last = "";
    for (int n = 0; n < times.size(); n++) {
      double seconds = times.get(n);
      Painted painted = paint(seconds, times.size());
      last = still(painted, seconds, names.numbered(n + 1), exporter);
      first = n == 0 ? last : first;
    }
    out.println(first + " … " + last + "  " + counted(times.size(), "picture", "pictures"));
  }

  private String still(Painted painted, double seconds, Path wanted, Exporter exporter) {
    Provenance from = provenance(seconds);
    Drawing drawing = painted.drawing();
    Scene scene = painted.scene();
    if (exporter instanceof PictureExporter whole && scene != null) {
      Picture picture = new Picture(drawing.canvas(), scene, Optional.of(from));
      return write(wanted, stream -> whole.write(picture, stream));
    }
    return write(wanted, stream -> exporter.write(drawing, from, stream));
  }

  private static String counted(int count, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
  }

  /** One file with a frame for each time, each painted when the last one has been written. */
  void film(List<Double> times, FilmExporter film) {
    Iterator<Drawing> frames =
        times.stream().map(at -> paint(at, times.size()).drawing()).iterator();
    Provenance from = provenance(times.getFirst());
    String written = write(names.only(), stream -> film.write(frames, from, stream));
    out.println(written + "  " + counted(times.size(), "frame", "frames"));
  }

  private String write(Path wanted, OutputFile.Content content) {
    try {
      return written(wanted, content);
    } catch (RuntimeException | LinkageError e) {
      if (Blame.speaksForItself(e)) {
        throw e;
      }
      throw new UserError(
          "cannot write " + Quote.path(wanted) + ": its format threw " + Failure.sentence(e), e);
    }
  }

  private String written(Path wanted, OutputFile.Content content) {
    if (names.toStandardOutput()) {
      StandardOutput.picture(content);
      return "standard output";
    }
    return Quote.path(new OutputFile(wanted, overwrite).write(content));
  }

  /** Paints one picture of so many, and warns of the first one with lines that leave the paper. */
  private Painted paint(double seconds, int pictures) {
    Painted painted = painted(seconds);
    if (!warned) {
      String when = pictures == 1 ? "" : "; first at " + OutputNames.plain(seconds) + " s";
      painted.drawing().offPaper().ifPresent(sentence -> warn(sentence + when));
    }
    return finish.apply(painted);
  }

  /** A failure, too, may be easier to understand for what operations said before it. */
  private Painted painted(double seconds) {
    try {
      return painter.paint(seconds);
    } finally {
      painter.notes().forEach(note -> say("note: " + note));
    }
  }

  private void warn(String sentence) {
    warned = true;
    say("warning: " + sentence);
  }

  private void say(String sentence) {
    err.println("senga: " + sentence);
    err.flush();
  }

  private Provenance provenance(double seconds) {
    return painter.provenance(names.title(), seconds);
  }
}
