package senga.soak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Growth that comes from a driver or from Java itself, as others have found before. The list stands
 * in {@code known.json}.
 *
 * @param trace what the holder or the path of calls must contain
 * @param says what it is, and what can be done
 * @param source where that can be read
 */
public record KnownCase(String trace, String says, String source) {
  private static final List<KnownCase> ALL = read();

  /** All that are known. */
  static List<KnownCase> all() {
    return ALL;
  }

  /** What is known of this suspect, if anything. */
  static Optional<KnownCase> of(Suspect suspect) {
    return ALL.stream().filter(known -> suspect.words().contains(known.trace())).findFirst();
  }

  /** The finding in a few sentences, source included. */
  public String text() {
    return "Known, not yours: " + says + " See " + source + ".";
  }

  private static List<KnownCase> read() {
    try (InputStream in = KnownCase.class.getResourceAsStream("known.json")) {
      if (in == null) {
        throw new IllegalStateException("known.json is missing from the class path");
      }
      return List.of(JsonMapper.builder().build().readValue(in, KnownCase[].class));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
