package senga.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import senga.sketch.StrokesFile;
import senga.sketch.UsageError;
import senga.strokes.StrokeBook;

/** The strokes drawn by hand that a command line gives a sketch. */
final class StrokesOption {
  @Option(
      names = "--strokes",
      paramLabel = "FILE",
      description = {
        "Strokes drawn by hand (JSON), which the sketch reads by name.",
        "A window keeps there what is drawn in it; the file may be missing at first."
      })
  private @Nullable Path file;

  /**
   * @throws UsageError if strokes were given
   */
  void refuseForRecipe() {
    if (file != null) {
      throw new UsageError("--strokes is for sketches; a recipe has its lines in it");
    }
  }

  /** Where they are, if a file was given. */
  Optional<StrokesFile> file() {
    return Optional.ofNullable(file).map(StrokesFile::new);
  }

  /**
   * What is in the file; none without one.
   *
   * @throws senga.sketch.UserError if it cannot be read
   */
  StrokeBook read() {
    return file().map(StrokesFile::read).orElse(StrokeBook.NONE);
  }
}
