package senga.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import senga.artefact.Manifests;
import senga.export.Exporter;
import senga.export.FilmExporter;
import senga.export.OutputFile;
import senga.export.Provenance;
import senga.manifest.DrawingDigest;
import senga.scene.Drawing;
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
  private Enclosing enclosing = Enclosing.NOTHING;
  private UnaryOperator<Painted> finish = UnaryOperator.identity();
  private UnaryOperator<Drawing> layout = UnaryOperator.identity();
  private ProgressLine progress = ProgressLine.NONE;
  private boolean warned;

  /**
   * @param out told what was written, unless the picture itself goes to standard output
   * @param err told what may be wrong
   */
  Pictures(
      Painter painter, OutputNames names, boolean overwrite, PrintWriter out, PrintWriter err) {
    this.painter = painter;
    this.names = names;
    this.overwrite = overwrite;
    this.out = names.toStandardOutput() ? err : out;
    this.err = err;
  }

  /** With this in the files beside the pictures. */
  Pictures enclosing(Enclosing what) {
    enclosing = what;
    return this;
  }

  /** While a picture is painted, this says how far it is. */
  Pictures progress(ProgressLine line) {
    progress = line;
    return this;
  }

  /** Lines that leave the paper are those that do so when the drawing lies on it like this. */
  Pictures layout(UnaryOperator<Drawing> how) {
    layout = how;
    return this;
  }

  /** With this done to each drawing before it is written. */
  Pictures finish(UnaryOperator<Painted> how) {
    finish = how;
    return this;
  }

  /** One file for each time. */
  void stills(List<Double> times, Exporter exporter) {
    for (int n = 0; n < times.size(); n++) {
      double seconds = times.get(n);
      Painted painted = paint(seconds, times.size());
      Painted finished = finish.apply(painted);
      Drawing drawing = finished.drawing();
      Provenance from = provenance(seconds, painted);
      Path name = times.size() == 1 ? names.only(from) : names.at(from);
      Path wanted = overwrite ? OutputNames.counted(name, n + 1) : name;
      String written = still(finished, from, wanted, exporter);
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
      Provenance from = provenance(seconds, painted);
      last = still(finish.apply(painted), from, names.numbered(from, n + 1), exporter);
      first = n == 0 ? last : first;
    }
    out.println(first + " … " + last + "  " + counted(times.size(), "picture", "pictures"));
  }

  private String still(Painted painted, Provenance from, Path wanted, Exporter exporter) {
    return write(wanted, exporter, from, stream -> painted.write(exporter, from, stream));
  }

  private static String counted(int count, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
  }

  /** One file with a frame for each time, each painted when the last one has been written. */
  void film(List<Double> times, FilmExporter film) {
    DrawingDigest digest = new DrawingDigest();
    Iterator<Drawing> frames = times.stream().map(at -> frame(at, times.size(), digest)).iterator();
    Provenance from = enclosing.in(provenance(times.getFirst()), times, digest::toString);
    Path wanted = names.only(from);
    String written = write(wanted, film, from, stream -> film.write(frames, from, stream));
    out.println(written + "  " + counted(times.size(), "frame", "frames"));
    enclosing.lack(times).ifPresent(why -> say("note: " + why));
  }

  private Drawing frame(double seconds, int frames, DrawingDigest digest) {
    Painted painted = paint(seconds, frames);
    digest.add(painted.drawing());
    return finish.apply(painted).drawing();
  }

  private String write(
      Path wanted, Exporter exporter, Provenance from, OutputFile.Content content) {
    try {
      return written(wanted, exporter, from, content);
    } catch (RuntimeException | LinkageError e) {
      if (Blame.speaksForItself(e)) {
        throw e;
      }
      throw new UserError(
          "cannot write " + Quote.path(wanted) + ": its format threw " + Failure.sentence(e), e);
    }
  }

  private String written(
      Path wanted, Exporter exporter, Provenance from, OutputFile.Content content) {
    if (names.toStandardOutput()) {
      StandardOutput.picture(content);
      return "standard output";
    }
    OutputFile file = Overwriting.of(wanted, overwrite, painter.file());
    return Quote.path(Manifests.write(file, exporter, from, content));
  }

  /** Paints one picture of so many, and warns of the first one with lines that leave the paper. */
  private Painted paint(double seconds, int pictures) {
    Painted painted = painted(seconds);
    if (!warned) {
      String when = pictures == 1 ? "" : "; first at " + OutputNames.plain(seconds) + " s";
      layout.apply(painted.drawing()).offPaper().ifPresent(sentence -> warn(sentence + when));
    }
    return painted;
  }

  /** A failure, too, may be easier to understand for what operations said before it. */
  private Painted painted(double seconds) {
    progress.begin(painter::progress);
    try {
      return painter.paint(seconds);
    } finally {
      progress.end();
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

  /** Of the picture as the sketch draws it, before it is finished. */
  private Provenance provenance(double seconds, Painted painted) {
    return enclosing.in(
        provenance(seconds), List.of(seconds), () -> DrawingDigest.of(painted.drawing()));
  }

  private Provenance provenance(double seconds) {
    return painter.provenance(names.title(), seconds);
  }
}
