package senga.recipe;

import java.io.IOException;
import java.nio.file.Path;
import senga.words.Quote;

/** A recipe's text is not what it should be; the message is one sentence: where, what, allowed. */
public final class RecipeError extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  public RecipeError(String sentence) {
    super(sentence);
  }

  /** Reads something from a file. */
  @FunctionalInterface
  public interface Reading<T> {
    T read() throws IOException;
  }

  /** Puts the name of {@code file} before what {@code reading} complains about. */
  public static <T> T in(Path file, Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (RecipeError e) {
      throw new RecipeError(Quote.path(file) + ": " + e.getMessage());
    }
  }
}
