package senga.sketch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line of a source that a sentence speaks of, to be shown below it. */
final class Excerpt {
  private static final Pattern PLACE =
      Pattern.compile("(?:.*[/\\\\])?([^/\\\\:]+\\.java):(\\d+): ");
  private static final int WIDEST = 160;

  private Excerpt() {}

  /**
   * A sentence that begins with its place, {@code Ball.java:12: }, and below it that line; a
   * message that has its lines already stays as it is.
   *
   * @param sketch the place is in this file, or in one beside it
   */
  static String below(String sentence, Path sketch) {
    Matcher place = PLACE.matcher(sentence);
    if (sentence.indexOf('\n') >= 0 || !place.lookingAt()) {
      return sentence;
    }
    return line(sketch.resolveSibling(place.group(1)), Long.parseLong(place.group(2)))
        .map(line -> sentence + "\n" + line)
        .orElse(sentence);
  }

  private static Optional<String> line(Path file, long number) {
    try (var lines = Files.lines(file)) {
      return lines
          .skip(number - 1)
          .findFirst()
          .map(line -> line.replaceAll("\\p{Cntrl}", " ").stripTrailing())
          .filter(line -> !line.isBlank())
          .map(line -> line.length() <= WIDEST ? line : line.substring(0, WIDEST) + "…");
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }
}
