package senga.sketch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import senga.words.Failure;

/** Reads what the user named, a sketch or a recipe, again and again with one compiler. */
final class SketchReader implements AutoCloseable {
  /** How often a sketch is compiled for the practice; more brings little. */
  private static final int ROUNDS_OF_PRACTICE = 8;

  private final Path file;
  private final Duration limit;
  private final Consumer<String> notes;
  private @Nullable SketchLoader loader;
  private volatile Set<Path> used = Set.of();
  private volatile String text = "";

  /**
   * @param limit how long the first version's main may take
   * @param notes is told what the user should know although nothing is wrong
   */
  SketchReader(Path file, Duration limit, Consumer<String> notes) {
    this.file = file;
    this.limit = limit;
    this.notes = notes;
  }

  /**
   * @throws UserError if there is no such file, with the nearest one of its folder, or if it cannot
   *     be understood
   */
  Act first() {
    if (PipedRecipe.is(file)) {
      return PipedRecipe.read(file, notes);
    }
    SketchFiles.requireFile(file);
    if (SketchFiles.isRecipe(file)) {
      return RecipeFile.read(file, notes);
    }
    SketchSource source = SketchSource.read(file);
    Act act = loader().load(source, notes);
    used = source.beside().used();
    text = source.text();
    return act.from(source.sources());
  }

  /** The text of the first version's own file; empty for a recipe. */
  String text() {
    return text;
  }

  /** The files beside the sketch's own that the first version has read. */
  Set<Path> used() {
    return used;
  }

  /**
   * A newer version, to be tried beside the one that plays. Never throws.
   *
   * @param most how long its main may take
   * @param wishes the user's, before the sketch's own
   */
  Reading again(Duration most, UnaryOperator<Act> wishes) {
    Set<Path> read = Set.of();
    try {
      SketchFiles.requireFile(file);
      if (SketchFiles.isRecipe(file)) {
        return new Reading(wishes.apply(RecipeFile.read(file, note -> {})), "", "", read);
      }
      SketchSource source = SketchSource.read(file);
      try {
        Act newer = loader().loadBeside(source, most, note -> {});
        Act act = wishes.apply(newer.from(source.sources()));
        return new Reading(act, "", source.text(), source.beside().used());
      } finally {
        read = source.beside().used();
      }
    } catch (RuntimeException | Error failed) {
      return new Reading(null, words(failed), "", read);
    }
  }

  private String words(Throwable failed) {
    return failed instanceof RuntimeException refused && Blame.speaksForItself(refused)
        ? Excerpt.below(String.valueOf(refused.getMessage()), file)
        : file + ": " + Failure.sentence(failed);
  }

  /** Lets the just-in-time compiler learn from the sketch, until it has or is interrupted. */
  void practise() {
    for (int i = 0; i < ROUNDS_OF_PRACTICE && !Thread.currentThread().isInterrupted(); i++) {
      loader().warmUp(SketchSource.read(file));
    }
  }

  /** How many versions the collector has not unloaded yet. */
  synchronized int generations() {
    return loader == null ? 0 : loader.generations();
  }

  private synchronized SketchLoader loader() {
    SketchLoader known = loader;
    if (known == null) {
      known = new SketchLoader(limit);
      loader = known;
    }
    return known;
  }

  @Override
  public synchronized void close() {
    if (loader != null) {
      loader.close();
    }
  }
}
