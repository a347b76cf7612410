package senga.config;

import java.nio.file.Path;
import senga.words.Quote;

/**
 * What is wrong in a file.
 *
 * @param line from 1; 0 if it is the file as a whole
 * @param sentence what, and what is allowed
 */
public record ConfigFault(Path file, int line, String sentence) {
  /** {@code senga.yaml:3: unknown key "fsp" in show, did you mean "fps"?}. */
  @Override
  public String toString() {
    return Quote.path(file) + (line > 0 ? ":" + line : "") + ": " + sentence;
  }
}
