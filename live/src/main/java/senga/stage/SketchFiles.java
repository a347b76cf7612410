package senga.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import senga.math.Nearest;

/** Opens what the user named: a sketch ({@code .java}) or a recipe ({@code .json}). */
final class SketchFiles {
  private SketchFiles() {}

  /**
   * @throws UserError if there is no such file, with the nearest one of its folder, or if it cannot
   *     be understood
   */
  static Act open(Path file) {
    return open(file, Deadline.LIMIT);
  }

  /**
   * The same.
   *
   * @param limit how long a sketch's main may take
   */
  static Act open(Path file, Duration limit) {
    if (!Files.isRegularFile(file)) {
      throw missing(file);
    }
    String name = file.toString();
    if (name.endsWith(".json")) {
      return RecipeFile.read(file);
    }
    if (!name.endsWith(".java")) {
      throw new UserError(file + " is neither a sketch (.java) nor a recipe (.json)");
    }
    try (SketchLoader loader = new SketchLoader(limit)) {
      return loader.load(file);
    }
  }

  /** The name without folder and ending. */
  static String title(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.\\w+$", "");
  }

  private static UserError missing(Path file) {
    Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
    if (Files.isDirectory(file)) {
      return new UserError(file + " is a folder; a sketch is a file" + choices(file, ""));
    }
    if (!Files.isDirectory(folder)) {
      return new UserError("there is no folder " + file.getParent());
    }
    return new UserError(
        "there is no file " + file + choices(folder, String.valueOf(file.getFileName())));
  }

  private static String choices(Path folder, String name) {
    List<String> names = sketchesIn(folder);
    String hint = Nearest.hint(name, names);
    return !hint.isEmpty() || names.isEmpty()
        ? hint
        : "; sketches there are " + String.join(", ", names.subList(0, Math.min(12, names.size())));
  }

  private static List<String> sketchesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".java") || name.endsWith(".json"))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
