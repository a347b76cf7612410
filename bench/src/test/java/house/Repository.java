package house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The working tree these checks belong to. */
final class Repository {
  private static final Set<String> SKIPPED = Set.of("target", "out", ".git", ".idea");

  private Repository() {}

  /**
   * The folder that holds the modules, found upwards from where the program was started.
   *
   * @throws IllegalStateException if there is none
   */
  static Path root() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("docs/architecture.md"))) {
        return at;
      }
    }
    throw new IllegalStateException(
        "no docs/architecture.md above " + Path.of("").toAbsolutePath());
  }

  /** All Java sources, what was built or made by a run left out. */
  static List<Path> sources(Path root) throws IOException {
    return written(root, ".java");
  }

  /** All files with this ending, what was built or made by a run left out. */
  static List<Path> written(Path root, String ending) throws IOException {
    return files(root, file -> hasEnding(file, ending) && isWritten(root.relativize(file)));
  }

  private static boolean isWritten(Path file) {
    for (Path folder : file) {
      if (SKIPPED.contains(folder.toString())) {
        return false;
      }
    }
    return true;
  }

  /**
   * All files below {@code folder} that {@code wanted} accepts, in order of their names; none if it
   * is missing.
   */
  static List<Path> files(Path folder, Predicate<Path> wanted) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).filter(wanted).sorted().toList();
    }
  }

  static boolean hasEnding(Path file, String ending) {
    return file.getFileName().toString().endsWith(ending);
  }
}
