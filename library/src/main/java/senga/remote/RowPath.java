package senga.remote;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import senga.tune.Address;

/**
 * How OSC writes a row of the panel: {@code /panel/ink/displace-2.amplitude.x}, and {@code
 * /panel/ink/circle.radius/4} for {@code #4}. Characters that OSC keeps for itself are written as
 * in web addresses, {@code %20} for a space.
 */
final class RowPath {
  /** Where all rows stand. */
  static final String PANEL = "/panel/";

  private static final String KEPT = " #%*,?[]{}";
  private static final Pattern CODE = Pattern.compile("%([0-7]\\p{XDigit})");
  private static final Pattern NUMBERED = Pattern.compile("(.*\\.[^/]*)/(\\d{1,9})");

  private RowPath() {}

  /** The address of the message that says what a row is. */
  static String of(Address row) {
    String path = PANEL + encoded(row.all().toString());
    return row.instance() == Address.ALL ? path : path + "/" + row.instance();
  }

  /**
   * The row that a message is for.
   *
   * @throws IllegalArgumentException if it cannot be one
   */
  static Address read(String address) {
    String text = decoded(address.substring(PANEL.length()));
    var numbered = NUMBERED.matcher(text);
    return Address.of(numbered.matches() ? numbered.group(1) + "#" + numbered.group(2) : text);
  }

  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (KEPT.indexOf(c) >= 0) {
                encoded.append('%').append(Integer.toHexString(0x100 | c).substring(1));
              } else {
                encoded.appendCodePoint(c);
              }
            });
    return encoded.toString();
  }

  private static String decoded(String text) {
    return CODE.matcher(text).replaceAll(RowPath::character);
  }

  private static String character(MatchResult code) {
    byte[] one = {(byte) Integer.parseInt(code.group(1), 16)};
    return java.util.regex.Matcher.quoteReplacement(new String(one, StandardCharsets.US_ASCII));
  }
}
