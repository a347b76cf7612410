package senga.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import senga.export.Picture;
import senga.geometry.About;
import senga.scene.Layer;
import senga.scene.Scene;

/**
 * HP-GL of any program, as lines: a layer for each pen. Of a file that Senga wrote every line comes
 * back to within 0.025 mm, the plotter's unit; where it lies on the paper the file does not say.
 */
@About("Lines of HPGL files for pen plotters, a layer for each pen.")
public record Hpgl() implements StreamImporter {
  private static final String INSTRUCTIONS = "(?:IN|DF|SP|PU|PD|PA|PR|PS|VS|IP|SC|RO|BP|CO|PG)";

  /** An instruction of a beginning, or an escape sequence of a plotter or a printer before it. */
  private static final Pattern FIRST =
      Pattern.compile(
          "(?:\\s|\\x00|\\x03|;(?! ))*+(?:\\x1b[.%E].*|"
              + INSTRUCTIONS
              + "(?: *"
              + INSTRUCTIONS
              + ")*+(?:[;,\"\\x1b\\r\\n].*| *[-+.\\d].*| *))",
          Pattern.DOTALL);

  @Override
  public List<String> endings() {
    return List.of("hpgl", "plt");
  }

  /** With an instruction of a beginning, maybe behind escape sequences. */
  @Override
  public boolean begins(byte[] head) {
    return FIRST.matcher(Latin.text(head)).matches();
  }

  /**
   * @throws ReadError if it is no HP-GL, or one that asks for too much; the message says where, and
   *     why
   */
  @Override
  public Picture read(InputStream in, Consumer<String> notes) throws IOException {
    Told told = new Told();
    HpglPlotter plotter = new HpglPlotter(new HpglText(Latin.read(in)), told);
    plotter.draw();
    PenStrokes strokes = plotter.strokes();
    @Nullable LyingPaper known = plotter.frame().paper();
    LyingPaper paper =
        known != null
            ? known
            : LyingPaper.around(PenLayers.bounds(strokes.lines()), plotter.frame().frame());
    if (known == null) {
      told.sentence(LyingPaper.UNKNOWN);
    }
    List<Layer> layers = plotter.pens().layers(strokes.lines(), paper.toPaper());
    told.sentences().forEach(notes);
    return new Picture(paper.canvas(), new Scene(layers), Optional.empty());
  }
}
