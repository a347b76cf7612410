package senga.variations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import senga.recipe.RecipeError;

/**
 * The state of a window that is still open, kept in a hidden file of its own beside the sketch:
 * {@code .Ball.senga.4711-1764100000}, after the process and when it began. A process that ends
 * well deletes it; one whose process is gone was left by a crash, and can be recovered.
 *
 * @param file it stands in
 */
public record Recovery(Path file) {
  private static final int MOST = 100;

  /** This process's. */
  public static Recovery of(VariationsFile variations) {
    ProcessHandle here = ProcessHandle.current();
    return new Recovery(
        variations.path().resolveSibling(prefix(variations) + here.pid() + "-" + begun(here)));
  }

  /** What crashed windows have left of this sketch, the newest last. */
  public static List<Recovery> left(VariationsFile variations) {
    Pattern name = Pattern.compile(Pattern.quote(prefix(variations)) + "(\\d+)-(\\d+)");
    List<Recovery> left = new ArrayList<>();
    Path folder = variations.path().toAbsolutePath().getParent();
    try (var files = Files.list(Objects.requireNonNull(folder))) {
      files
          .limit(10_000)
          .filter(file -> isOfTheDead(name.matcher(String.valueOf(file.getFileName()))))
          .sorted((a, b) -> Long.compare(modified(a), modified(b)))
          .limit(MOST)
          .forEach(file -> left.add(new Recovery(file)));
    } catch (IOException unreadable) {
      return List.of();
    }
    return left;
  }

  /** What it holds; nothing if it cannot be read. */
  public Optional<Variations> read() {
    try {
      return Optional.of(VariationsJson.read(Files.readString(file)));
    } catch (IOException | RecipeError unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Keeps this state until it is deleted.
   *
   * @throws VariationsError if the file cannot be written
   */
  public void write(Variations state) {
    VariationsFile.put(file, VariationsJson.write(state));
  }

  /** The state is saved elsewhere, or unwanted. */
  public void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      return; // it will be offered once more, which is better than a failure at the end
    }
  }

  private static String prefix(VariationsFile variations) {
    return "." + variations.path().getFileName() + ".";
  }

  private static boolean isOfTheDead(Matcher name) {
    if (!name.matches() || name.group(1).length() > 18) {
      return false;
    }
    return ProcessHandle.of(Long.parseLong(name.group(1)))
        .filter(process -> String.valueOf(begun(process)).equals(name.group(2)))
        .isEmpty();
  }

  private static long begun(ProcessHandle process) {
    return process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
  }

  private static long modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException unreadable) {
      return 0;
    }
  }
}
