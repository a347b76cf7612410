package senga.sketch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import senga.export.OutputFile;
import senga.recipe.StrokesJson;
import senga.strokes.StrokeBook;
import senga.words.Quote;

/**
 * Strokes drawn by hand, in a file.
 *
 * @param file where they are
 */
public record StrokesFile(Path file) {
  /**
   * @throws UserError if the file cannot be read
   * @throws senga.recipe.RecipeError if it holds no strokes; the message says where and why
   */
  public StrokeBook read() {
    try {
      return StrokesJson.read(file);
    } catch (IOException e) {
      throw new UserError("cannot read " + Quote.path(file) + ": " + RecipeFile.reason(e), e);
    }
  }

  /** The same, but no strokes where there is no file yet. */
  public StrokeBook readIfThere() {
    return Files.exists(file) ? read() : StrokeBook.NONE;
  }

  /**
   * Writes the file anew, whole or not at all.
   *
   * @throws senga.export.ExportFailed if it cannot be written
   */
  public void write(StrokeBook book) {
    new OutputFile(file, true).write(StrokesJson.write(book));
  }
}
