package senga.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A text that travels inside a picture's file and is seen by nobody who looks at the picture: what
 * it takes to draw it again. Senga's own commands write and read it; here it is only text.
 *
 * <p>It may tell of all frames of a film: so it is asked for when the last one has been drawn.
 */
public final class Enclosure {
  /** Nothing. */
  public static final Enclosure NONE = of("");

  private final Supplier<String> text;

  private Enclosure(Supplier<String> text) {
    this.text = text;
  }

  /** This text. */
  public static Enclosure of(String text) {
    return new Enclosure(() -> text);
  }

  /** A text that is known once everything has been drawn; may be asked for several times. */
  public static Enclosure later(Supplier<String> text) {
    return new Enclosure(text);
  }

  /** The text; empty for nothing. To be asked for when the last frame has been drawn. */
  public String text() {
    return text.get();
  }

  /** Those with the same text now. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Enclosure enclosure && text().equals(enclosure.text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  /**
   * What a file encloses: an SVG, PNG, APNG, GIF, MP4, MOV or PDF that Senga wrote.
   *
   * @return empty if it is another kind of file, or encloses nothing
   * @throws IOException if the file cannot be read
   */
  public static Optional<String> in(Path file) throws IOException {
    return Enclosures.in(file);
  }
}
