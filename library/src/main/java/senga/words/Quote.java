package senga.words;

import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Shows text that came from outside inside a sentence of ours: never longer than a line, and
 * without characters that a terminal obeys instead of showing them.
 */
public final class Quote {
  /** Most characters of a quoted word. */
  public static final int LONGEST = 60;

  private static final int LONGEST_PATH = 400;
  private static final int MOST_LINES = 40;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private Quote() {}

  /** {@code "text"}: of a long one the first 60 characters and {@code …}. */
  public static String of(String text) {
    return "\"" + bare(text) + "\"";
  }

  /** Like {@link #of}, without the quotation marks. */
  public static String bare(String text) {
    return escaped(beginning(text, LONGEST));
  }

  /** A path: of a very long one {@code …} and its end, which tells most. */
  public static String path(Object path) {
    String text = path.toString();
    return escaped(
        text.length() <= LONGEST_PATH
            ? text
            : "…" + text.substring(text.length() - LONGEST_PATH + 1));
  }

  /**
   * A whole message of several lines, each of them safe to print. Of more than 40 lines the rest is
   * counted only.
   *
   * @param most the most characters of it, more are left out
   */
  public static String lines(String message, int most) {
    StringBuilder safe = new StringBuilder();
    firstLines(message.replace("\r\n", "\n"), most)
        .codePoints()
        .forEach(c -> safe.append(c == '\n' || c == '\t' ? Character.toString(c) : shown(c)));
    return safe.toString();
  }

  /** What is left out is counted in the whole message. */
  private static String firstLines(String message, int most) {
    long more = message.lines().count() - MOST_LINES;
    return more <= 0
        ? beginning(message, most)
        : beginning(message.lines().limit(MOST_LINES).collect(Collectors.joining("\n")), most)
            + "\n… and "
            + more
            + " lines more";
  }

  private static String beginning(String text, int most) {
    return text.codePointCount(0, Math.min(text.length(), 2 * most + 2)) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints().forEach(c -> escaped.append(shown(c)));
    return escaped.toString();
  }

  private static String shown(int c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> isHarmless(c) ? Character.toString(c) : code(c);
    };
  }

  private static String code(int c) {
    StringBuilder code = new StringBuilder();
    for (char unit : Character.toChars(c)) {
      code.append("\\u").append(HexFormat.of().toHexDigits(unit));
    }
    return code.toString();
  }

  /** Formatting characters turn the order of writing around; emoji and Persian need joiners. */
  private static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      case Character.FORMAT -> c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
      default -> true;
    };
  }
}
