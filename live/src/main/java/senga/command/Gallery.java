package senga.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import senga.sketch.Act;
import senga.sketch.SketchLoader;

/** The sketches that come with Senga. */
public final class Gallery {
  private Gallery() {}

  /** PyXidraw's demo. */
  public static Act demo() {
    Path name = Path.of("Demo.java");
    try (SketchLoader loader = new SketchLoader()) {
      return loader.load(name, source(name));
    }
  }

  private static String source(Path name) {
    try (InputStream text = Gallery.class.getResourceAsStream("/gallery/" + name)) {
      if (text == null) {
        throw new IllegalStateException(name + " is missing from this build of Senga");
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
