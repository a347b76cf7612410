package senga.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds a law against random texts. One that breaks the law is shrunk as far as it still breaks it
 * in the same way, and written as a numbered case; a case that is kept is replayed by every later
 * run.
 *
 * <p>{@code -Dsenga.fuzz.seed=7} asks for other texts, {@code -Dsenga.fuzz.runs=100000} for more.
 */
public final class Fuzz {
  private static final Path CASES = Path.of("src", "test", "resources", "cases");
  private static final long SEED = Long.getLong("senga.fuzz.seed", 1);

  private final String kind;
  private final Path cases;
  private final Function<SplittableRandom, String> texts;
  private final Law law;

  /** What must hold for every text; throws if it does not. */
  @FunctionalInterface
  public interface Law {
    void check(String text) throws Exception;
  }

  /**
   * @param kind the word that the names of its cases bear, in lower case
   */
  public Fuzz(String kind, Function<SplittableRandom, String> texts, Law law) {
    this(kind, CASES, texts, law);
  }

  Fuzz(String kind, Path cases, Function<SplittableRandom, String> texts, Law law) {
    this.kind = kind;
    this.cases = cases;
    this.texts = texts;
    this.law = law;
  }

  /** Checks that many random texts, unless the command line says another number. */
  public void run(int runs) {
    for (long seed = SEED; seed < SEED + Long.getLong("senga.fuzz.runs", runs); seed++) {
      String text = texts.apply(new SplittableRandom(seed));
      Optional<Throwable> broken = broken(text);
      if (broken.isPresent()) {
        throw found(text, broken.get(), seed);
      }
    }
  }

  /** Checks every case that was kept; there must be one. */
  public void replay() {
    if (kept().isEmpty()) {
      throw new AssertionError("no case of the kind " + kind + " is kept in " + cases);
    }
    for (Path file : kept()) {
      broken(read(file))
          .ifPresent(
              failure -> {
                throw new AssertionError("case " + file + ": " + failure.getMessage(), failure);
              });
    }
  }

  /** The cases of this kind, in the order of their numbers. */
  List<Path> kept() {
    Pattern name = Pattern.compile("\\d{4}-" + kind + "(-.*)?\\.(json|txt)");
    return files().filter(file -> name.matcher(file.getFileName().toString()).matches()).toList();
  }

  private AssertionError found(String text, Throwable failure, long seed) {
    Class<?> way = failure.getClass();
    String small =
        Shrink.smallest(text, shorter -> broken(shorter).filter(way::isInstance).isPresent());
    Throwable smallest = broken(small).orElse(failure);
    Path file = write(small);
    return new AssertionError(
        kind
            + (" of seed " + seed + " breaks the law, even shrunk to " + small)
            + (": " + smallest.getMessage() + "\nIt lies in " + file.toAbsolutePath())
            + "; mend the fault, give the file a telling name after its number, commit both.",
        smallest);
  }

  private Optional<Throwable> broken(String text) {
    try {
      law.check(text);
      return Optional.empty();
    } catch (Exception | AssertionError | StackOverflowError e) {
      return Optional.of(e);
    }
  }

  private Path write(String text) {
    String ending = text.startsWith("{") || text.startsWith("[") ? "json" : "txt";
    long last =
        files()
            .map(file -> file.getFileName().toString())
            .filter(name -> name.matches("\\d{4}-.*"))
            .mapToLong(name -> Long.parseLong(name.substring(0, 4)))
            .max()
            .orElse(0);
    Path file = cases.resolve(String.format(Locale.ROOT, "%04d-%s.%s", last + 1, kind, ending));
    try {
      return Files.writeString(Files.createDirectories(cases).resolve(file.getFileName()), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<Path> files() {
    if (!Files.isDirectory(cases)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(cases)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
