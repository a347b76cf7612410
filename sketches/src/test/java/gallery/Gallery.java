package gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sketches as files. */
final class Gallery {
  /** Surefire runs in the module's folder. */
  static final Path FOLDER = Path.of("gallery");

  private Gallery() {}

  static List<Path> sketches() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
