package senga.export;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HexFormat;
import senga.geometry.Color;

/** Strings, numbers and colours as a PDF writes them (ISO 32000-1, 7.3 and 7.9). */
final class PdfText {
  private static final int DECIMALS = 8;

  private PdfText() {}

  /** A text: as it is, if it can be; or else UTF-16 in hexadecimal, with its mark in front. */
  static String string(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c <= '~')
        ? "(" + text.replaceAll("[()\\\\]", "\\\\$0") + ")"
        : "<FEFF" + HexFormat.of().withUpperCase().formatHex(text.getBytes(UTF_16BE)) + ">";
  }

  /** A number, without an exponent, which a PDF does not know. */
  static String number(double value) {
    BigDecimal digits = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    return digits.signum() == 0 ? "0" : digits.stripTrailingZeros().toPlainString();
  }

  /** Red, green and blue, 0 to 1; opacity is said elsewhere. */
  static String rgb(Color color) {
    return part(color.red()) + " " + part(color.green()) + " " + part(color.blue());
  }

  /** How opaque, 0 to 1. */
  static String opacity(Color color) {
    return part(color.alpha());
  }

  private static String part(int byteOfColor) {
    return number(byteOfColor / 255.0);
  }
}
