package senga.studio;

import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.geometry.DeclaredParameter;
import senga.geometry.DeclaredParameter.Kind;
import senga.math.Vec3;
import senga.words.Nearest;
import senga.words.Quote;

/** A key's value as it is shown and written: {@code 2.5}, {@code 1, 2, 0}, {@code #1d3557}, yes. */
final class KeyText {
  private static final String YES = "yes";
  private static final String NO = "no";
  private static final double HUNDREDTH = 0.01;

  private KeyText() {}

  static String of(Object value) {
    return switch (value) {
      case Number number -> Numbers.exact(number.doubleValue());
      case Vec3 v ->
          Numbers.exact(v.x()) + ", " + Numbers.exact(v.y()) + ", " + Numbers.exact(v.z());
      case Color color -> color.hex();
      case Boolean flag -> flag ? YES : NO;
      default -> value.toString();
    };
  }

  /**
   * The same for the eye, with the decimals that the row's slider needs.
   *
   * @param quantum the step of that slider
   */
  static String shown(Object value, double quantum) {
    return switch (value) {
      case Number number -> shown(number.doubleValue(), quantum);
      case Vec3 v ->
          shown(v.x(), quantum) + ", " + shown(v.y(), quantum) + ", " + shown(v.z(), quantum);
      default -> of(value);
    };
  }

  /** A time in seconds for the eye. */
  static String time(double seconds) {
    return shown(seconds, HUNDREDTH);
  }

  private static String shown(double value, double quantum) {
    StringBuilder digits = new StringBuilder();
    Numbers.write(digits, value, quantum);
    return digits.toString();
  }

  /**
   * @param like a value of the same kind
   * @param row what the row declares
   * @throws IllegalArgumentException if it cannot be read; the message is for the user
   */
  static Object read(String text, Object like, @Nullable DeclaredParameter row) {
    String bare = text.strip();
    return switch (like) {
      case Number number -> number(bare, row);
      case Vec3 vector -> vector(bare, row);
      case Color color -> Color.of(bare);
      case Boolean flag -> flag(bare);
      default -> name(bare, row);
    };
  }

  private static Object number(String text, @Nullable DeclaredParameter row) {
    double number = Entry.number(text, row == null ? "" : row.unit());
    return row != null && row.kind() == Kind.INTEGER ? (Object) Math.round(number) : number;
  }

  private static Vec3 vector(String text, @Nullable DeclaredParameter row) {
    String unit = row == null ? "" : row.unit();
    String[] parts = text.split(",", -1);
    if (parts.length != 1 && parts.length != 3) {
      throw new IllegalArgumentException("a vector is three numbers, or one for all, got " + text);
    }
    double x = Entry.number(parts[0], unit);
    return parts.length == 1
        ? Vec3.all(x)
        : new Vec3(x, Entry.number(parts[1], unit), Entry.number(parts[2], unit));
  }

  private static boolean flag(String text) {
    if (text.equals(YES) || text.equals("true")) {
      return true;
    }
    if (text.equals(NO) || text.equals("false")) {
      return false;
    }
    throw new IllegalArgumentException("must be yes or no, but is " + Quote.of(text));
  }

  private static String name(String text, @Nullable DeclaredParameter row) {
    List<String> names = row == null ? List.of() : row.choices();
    if (row != null && row.kind() == Kind.CHOICE && !names.contains(text)) {
      throw new IllegalArgumentException(
          "there is no " + Quote.of(text) + Nearest.hintOrAll(text, names));
    }
    return text;
  }
}
