package senga.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import senga.manifest.TakeNote;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.sketch.UsageError;
import senga.take.Take;
import senga.take.TakeReader;

/** The take that is played or rendered. */
final class TakeOption {
  @Option(
      names = "--take",
      paramLabel = "FILE",
      description = {
        "Plays this take, recorded by Ctrl+R: every frame reads what it read then, on the",
        "take's paper and with its seed where no other is told."
      })
  private @Nullable Path file;

  private @Nullable Take read;

  /** The take, if one is named; its file is read once. */
  Optional<Take> read() {
    Path named = file;
    if (named != null && read == null) {
      read = UsageError.reading(() -> TakeReader.read(named));
    }
    return Optional.ofNullable(read);
  }

  /** Its file, if one is named. */
  Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /** The sketch on the take's paper, with its seed. */
  Act over(Act act) {
    return read()
        .map(
            take -> {
              StageOptions options = act.options().seed(take.header().seed());
              return act.with(take.header().canvas(), options);
            })
        .orElse(act);
  }

  /** Tells the user where sketch and take do not go together. */
  void compare(String title, Act act, Consumer<String> notes) {
    read().map(Take::header).flatMap(header -> header.unlike(title, hash(act))).ifPresent(notes);
  }

  private static String hash(Act act) {
    return act.sources().areKnown() ? act.sources().main().hash() : "";
  }

  /** How manifests name it. */
  TakeNote note() {
    return TakeNotes.of(Objects.requireNonNull(file));
  }

  /**
   * Two that say the same are a mistake.
   *
   * @param panel whether something else says what the panel changes
   * @param strokes whether something else says what was drawn by hand
   */
  void refuseBeside(boolean panel, boolean strokes) {
    if (file != null && panel) {
      throw new UsageError(
          "a take says what the panel changes: give no --variation or row beside it");
    }
    if (file != null && strokes) {
      throw new UsageError("a take says what was drawn by hand: give no --strokes beside it");
    }
  }

  /** A recipe has no frames. */
  void refuseForRecipe() {
    if (file != null) {
      throw new UsageError("--take is for sketches; a recipe is the same at all times");
    }
  }
}
