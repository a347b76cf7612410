package senga.writeback;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import senga.geometry.Color;
import senga.writeback.DrawnValues.Constant;

/** Values as Java writes them, in the manner of the literal whose place they take. */
final class LiteralText {
  private LiteralText() {}

  /** Whether the literal may be what a value was written as; a trial tells for certain. */
  static boolean mayBe(Literal literal, Object value) {
    return switch (value) {
      case Double number -> literal.isNumber() && number(literal) == number;
      case Integer number -> literal.isNumber() && number(literal) == number;
      case Long number -> literal.isNumber() && number(literal) == number;
      case Boolean flag -> literal.text().equals(flag.toString());
      case Color color -> literal.kind() == Literal.Kind.TEXT && isColor(literal, color);
      case String text -> literal.text().equals(quoted(text));
      case Constant constant -> literal.text().equals(constant.name());
      default -> false;
    };
  }

  /** The value in the literal's place; nothing if it cannot be written there. */
  static Optional<String> of(Object value, Literal before) {
    return switch (value) {
      case Double number -> number(number, before);
      case Integer number -> Optional.of(number + suffix(before, "lL"));
      case Long number -> Optional.of(number + longSuffix(number, before));
      case Boolean flag -> Optional.of(flag.toString());
      case Color color -> Optional.of(quoted(color.hex()));
      case String text -> Optional.of(quoted(text));
      case Constant constant -> Optional.of(constant.name());
      default -> Optional.empty();
    };
  }

  private static Optional<String> number(double value, Literal before) {
    if (!Double.isFinite(value)) {
      return Optional.empty();
    }
    String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    boolean whole = value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE;
    if (before.kind() == Literal.Kind.WHOLE) {
      return Optional.of(plain);
    }
    String suffix = suffix(before, "fFdD");
    boolean needsPoint = whole && suffix.isEmpty() && before.text().contains(".");
    return Optional.of(plain + (needsPoint ? ".0" : "") + suffix);
  }

  private static String longSuffix(long number, Literal before) {
    return number == (int) number ? suffix(before, "lL") : "L";
  }

  private static String suffix(Literal before, String letters) {
    String last = before.text().substring(before.text().length() - 1);
    boolean hex = before.text().toLowerCase(Locale.ROOT).contains("0x");
    return letters.contains(last) && (!hex || letters.startsWith("l")) ? last : "";
  }

  private static double number(Literal literal) {
    String text = literal.text().replace("_", "").replaceFirst("^-\\s+", "-");
    try {
      return literal.kind() == Literal.Kind.WHOLE
          ? Long.decode(text.replaceFirst("[lL]$", ""))
          : Double.parseDouble(text);
    } catch (NumberFormatException binaryOrTooLarge) {
      return Double.NaN;
    }
  }

  private static boolean isColor(Literal literal, Color color) {
    try {
      return Color.of(literal.text().substring(1, literal.text().length() - 1)).equals(color);
    } catch (IllegalArgumentException noColor) {
      return false;
    }
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append((char) c);
              }
            });
    return quoted.append('"').toString();
  }

  /** As a message names a value. */
  static String shown(Object value) {
    return switch (value) {
      case Color color -> color.hex();
      case Constant constant -> constant.shown();
      case Double number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
      default -> value.toString();
    };
  }
}
