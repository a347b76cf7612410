package senga.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import senga.export.OutputFile;
import senga.sketch.UserError;
import senga.words.Quote;

/** Files that may be written over, but for the one that is being drawn. */
final class Overwriting {
  private Overwriting() {}

  /**
   * Where a picture goes.
   *
   * @param overwrite whether another file of that name may be written over; else it gets a number
   * @param drawn the sketch or recipe
   * @throws UserError if it would be written over
   */
  static OutputFile of(Path wanted, boolean overwrite, Path drawn) {
    if (overwrite && areOne(wanted, drawn)) {
      throw new UserError(
          Quote.path(wanted) + " is what is drawn; the picture must go to another file");
    }
    return new OutputFile(wanted, overwrite);
  }

  private static boolean areOne(Path wanted, Path drawn) {
    try {
      return Files.exists(wanted) && Files.exists(drawn) && Files.isSameFile(wanted, drawn);
    } catch (IOException e) {
      throw new UserError("cannot read " + Quote.path(wanted) + ": " + e.getMessage(), e);
    }
  }
}
