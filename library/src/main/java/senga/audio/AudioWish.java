package senga.audio;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which sound a user wants to hear.
 *
 * @param word {@code default} for the system's usual input, a part of the name of an input, the
 *     name of a file; empty or {@code none} for silence
 * @param bands into which it is divided
 */
public record AudioWish(String word, Bands bands) {
  /** No sound. */
  public static final AudioWish NONE = new AudioWish("", Bands.USUAL);

  private static final String DEFAULT = "default";

  /** Whether nothing is to be heard. */
  public boolean isForNone() {
    return word.isBlank() || word.equalsIgnoreCase("none");
  }

  /** The file, if it is one: a word that ends as files of sound do, or one that there is. */
  public Optional<Path> file() {
    try {
      Path path = Path.of(word);
      boolean isFile = SoundFile.isNamedSo(word) || Files.isRegularFile(path);
      return isFile && !isForNone() ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  /** The part of a name that an input must have. */
  String part() {
    return word.equalsIgnoreCase(DEFAULT) ? "" : word.strip();
  }
}
