package senga.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** The working tree Senga was started in: some measures need more of it than the jars. */
final class SourceTree {
  private SourceTree() {}

  /**
   * The folder that holds the four modules, found upwards from where the program was started.
   *
   * @throws IllegalStateException if there is none
   */
  static Path root() {
    Path here = Path.of("").toAbsolutePath();
    for (Path at = here; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("bench/reference/limits.c"))) {
        return at;
      }
    }
    throw new IllegalStateException(here + " does not lie in Senga's source tree; start it there");
  }
}
