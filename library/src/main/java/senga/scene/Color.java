package senga.scene;

import java.util.Locale;
import java.util.regex.Pattern;
import senga.words.Quote;

/** An sRGB colour with opacity, four bytes packed as 0xRRGGBBAA. */
public record Color(int rgba) {
  public static final Color BLACK = new Color(0x000000ff);
  public static final Color WHITE = new Color(0xffffffff);
  private static final Pattern HEX =
      Pattern.compile("#(\\p{XDigit}{3}|\\p{XDigit}{6}|\\p{XDigit}{8})");

  /**
   * Reads {@code #rgb}, {@code #rrggbb} or {@code #rrggbbaa}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static Color of(String hex) {
    if (!HEX.matcher(hex).matches()) {
      throw new IllegalArgumentException(
          "a colour is written #rgb, #rrggbb or #rrggbbaa, got " + Quote.of(hex));
    }
    String digits = hex.substring(1);
    if (digits.length() == 3) {
      digits = digits.replaceAll("(.)", "$1$1");
    }
    return new Color(Integer.parseUnsignedInt(digits.length() == 6 ? digits + "ff" : digits, 16));
  }

  public int red() {
    return rgba >>> 24;
  }

  public int green() {
    return rgba >>> 16 & 0xff;
  }

  public int blue() {
    return rgba >>> 8 & 0xff;
  }

  /** 0 is transparent, 255 opaque. */
  public int alpha() {
    return rgba & 0xff;
  }

  /** {@code #rrggbb}, or {@code #rrggbbaa} when not opaque. */
  public String hex() {
    return alpha() == 255
        ? String.format(Locale.ROOT, "#%06x", rgba >>> 8)
        : String.format(Locale.ROOT, "#%08x", rgba);
  }
}
