package senga.sketch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import senga.words.Nearest;
import senga.words.Quote;

/** Opens what the user named: a sketch ({@code .java}) or a file of a format that is read. */
public final class SketchFiles {
  private SketchFiles() {}

  /**
   * @throws UserError if there is no such file, with the nearest one of its folder, or if it cannot
   *     be understood
   */
  public static Act open(Path file) {
    return open(file, note -> {});
  }

  /**
   * @param notes is told what the user should know although nothing is wrong
   * @throws UserError as {@link #open(Path)}
   */
  public static Act open(Path file, Consumer<String> notes) {
    return open(file, Deadline.LIMIT, notes);
  }

  /**
   * @param limit how long a sketch's main may take
   * @param notes is told what the user should know although nothing is wrong
   * @throws UserError as {@link #open(Path)}
   */
  public static Act open(Path file, Duration limit, Consumer<String> notes) {
    try (SketchReader reader = new SketchReader(file, limit, notes)) {
      return reader.first();
    }
  }

  /**
   * @throws UserError if there is no such file, with the nearest one of its folder
   */
  static void requireFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw missing(file);
    }
  }

  /** The name without folder and ending. */
  public static String title(Path file) {
    if (PipedRecipe.isStandardInput(file)) {
      return PipedRecipe.TITLE;
    }
    return String.valueOf(file.getFileName()).replaceFirst("(?<=.)\\.\\w+$", "");
  }

  /** Whether a sketch's class can have this name, and hides nothing that it may want to use. */
  public static boolean isClassName(String name) {
    return SourceVersion.isIdentifier(name)
        && SketchName.of(Path.of(name + ".java")).type().equals(name);
  }

  /** Whether this is no sketch but a picture in a file, which is the same at all times. */
  public static boolean isRecipe(Path file) {
    return PipedRecipe.is(file) || !hasEnding(file, ".java");
  }

  /** Upper and lower case alike. */
  private static boolean hasEnding(Path file, String ending) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private static UserError missing(Path file) {
    Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
    if (Files.isDirectory(file)) {
      return new UserError(
          Quote.path(file) + " is a folder; a sketch is a file" + choices(file, ""));
    }
    if (!Files.isDirectory(folder)) {
      return new UserError(
          "there is no folder " + Quote.path(Objects.requireNonNullElse(file.getParent(), file)));
    }
    return new UserError(
        "there is no file "
            + Quote.path(file)
            + choices(folder, String.valueOf(file.getFileName())));
  }

  private static String choices(Path folder, String name) {
    List<String> names = sketchesIn(folder);
    String hint = nearest(name, names).map(best -> ", did you mean " + best + "?").orElse("");
    return !hint.isEmpty() || names.isEmpty()
        ? hint
        : "; sketches there are "
            + names.stream().limit(12).map(Quote::bare).collect(Collectors.joining(", "));
  }

  /** All sketches end alike: only what stands before the ending can be mistyped. */
  private static Optional<String> nearest(String name, List<String> names) {
    return Nearest.to(titleOf(name), names.stream().map(SketchFiles::titleOf).toList())
        .flatMap(best -> names.stream().filter(file -> titleOf(file).equals(best)).findFirst())
        .map(Quote::of);
  }

  private static String titleOf(String name) {
    return title(Path.of(name));
  }

  private static List<String> sketchesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> hasEnding(file, ".java") || hasEnding(file, ".json"))
          .filter(file -> !hasEnding(file, ".manifest.json"))
          .filter(Files::isRegularFile)
          .map(file -> String.valueOf(file.getFileName()))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
