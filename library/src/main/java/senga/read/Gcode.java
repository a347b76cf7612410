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
import senga.scene.Canvas;
import senga.scene.Layer;
import senga.scene.Scene;

/**
 * G-code of any program, as lines: a layer for each pen. A file that Senga wrote comes back as it
 * was on its page, to the decimals that are written.
 */
@About("Lines of G-code for plotters, lasers and mills, a layer for each pen.")
public record Gcode() implements StreamImporter {
  /** Comments, and then a word of a letter and a number. */
  private static final Pattern FIRST =
      Pattern.compile(
          "(?:\\s|%|/|;[^\\r\\n]*[\\r\\n]|\\([^)\\r\\n]*\\))*+"
              + "(?:[GMNTFSXYZO] ?[-+.]?\\d.*|\\$[A-Z].*|[;(][^\\r\\n]*)",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  @Override
  public List<String> endings() {
    return List.of("gcode", "nc");
  }

  /** With comments, or with a word as {@code G21} or {@code N10}. */
  @Override
  public boolean begins(byte[] head) {
    return FIRST.matcher(Latin.text(head)).matches();
  }

  /**
   * @throws ReadError if it is no G-code, or one that asks for too much; the message says in which
   *     line, and why
   */
  @Override
  public Picture read(InputStream in, Consumer<String> notes) throws IOException {
    String text = Latin.read(in);
    GcodeMarks marks = new GcodeMarks();
    new GcodeMachine(new GcodeBlocks(text), marks, new Told()).run();
    PenRule rule = marks.rule();
    Told told = new Told();
    GcodeDrawing drawing = new GcodeDrawing(rule, marks.hasChanges());
    new GcodeMachine(new GcodeBlocks(text), drawing, told).run();
    LyingPaper paper = paper(drawing, told);
    List<Layer> layers = drawing.pens().layers(drawing.strokes().lines(), paper.toPaper());
    if (!drawing.isOurs()) {
      told.sentence(rule.sentence());
    }
    told.sentences().forEach(notes);
    return new Picture(paper.canvas(), new Scene(layers), Optional.empty());
  }

  private static LyingPaper paper(GcodeDrawing drawing, Told told) {
    @Nullable Canvas canvas = drawing.canvas();
    if (canvas != null) {
      return new LyingPaper(canvas, Matrix.IDENTITY);
    }
    told.sentence(LyingPaper.UNKNOWN);
    return LyingPaper.around(PenLayers.bounds(drawing.strokes().lines()), null);
  }
}
