package senga.sketch;

import java.nio.file.Path;
import senga.manifest.Sources;

/**
 * A sketch's source as it was read.
 *
 * @param beside the other files that it may use
 */
record SketchSource(Path file, String text, SourceFolder beside) {
  /** What it was compiled from, once it has been. */
  Sources sources() {
    return beside.sources(text);
  }

  /** The same text, whatever the file holds. */
  static SketchSource of(Path file, String text) {
    return new SketchSource(file, text, new SourceFolder(file, text));
  }

  /**
   * @throws UserError if the file cannot be read or is not UTF-8
   */
  static SketchSource read(Path file) {
    return of(file, SketchText.read(file));
  }
}
