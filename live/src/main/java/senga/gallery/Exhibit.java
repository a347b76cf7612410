package senga.gallery;

import java.nio.file.Path;
import java.util.stream.Collectors;
import senga.sketch.Act;
import senga.sketch.SketchLoader;

/**
 * A sketch of the gallery.
 *
 * @param name of its class
 * @param source its text
 */
public record Exhibit(String name, String source) {
  private static final String COMMENT = "//";
  private static final String KNOBS = "Controllers:";

  /** The name of its file. */
  public Path file() {
    return Path.of(name + ".java");
  }

  /** What it shows, in a sentence: the first comment of its source. */
  public String sentence() {
    return source
        .lines()
        .map(String::strip)
        .dropWhile(line -> !line.startsWith(COMMENT))
        .takeWhile(line -> line.startsWith(COMMENT) && !line.contains(KNOBS))
        .map(line -> line.substring(COMMENT.length()).strip())
        .collect(Collectors.joining(" "));
  }

  /** Compiles it. */
  public Act load(SketchLoader loader) {
    return loader.load(file(), source);
  }
}
