package senga.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import senga.words.Quote;

/**
 * Where a value comes from.
 *
 * @param file null for the values that come with Senga
 * @param line from 1
 */
public record Origin(@Nullable Path file, int line) {
  static final Origin PACKAGED = new Origin(null, 0);

  boolean isPackaged() {
    return file == null;
  }

  /** {@code senga.yaml:3}, or {@code Senga itself}. */
  @Override
  public String toString() {
    return file == null ? "Senga itself" : Quote.path(file) + ":" + line;
  }
}
