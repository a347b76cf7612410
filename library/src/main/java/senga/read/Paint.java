package senga.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;

/**
 * What strokes and fills are painted with.
 *
 * @param color the ink; null for none
 * @param known whether the ink is known; of a gradient it is not, and black stands for it
 */
record Paint(@Nullable Color color, boolean known) {
  static final Paint NONE = new Paint(null, true);
  static final Paint BLACK = new Paint(Color.BLACK, true);
  private static final Paint UNKNOWN = new Paint(Color.BLACK, false);

  /**
   * As attributes and styles write it.
   *
   * @param current what {@code currentColor} means
   */
  static Paint of(String text, Color current) {
    String word = text.strip();
    if (word.startsWith("url(")) {
      String otherwise = word.substring(word.indexOf(')') + 1).strip();
      return otherwise.isEmpty() || word.indexOf(')') < 0 ? UNKNOWN : of(otherwise, current);
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "none", "transparent" -> NONE;
      case "currentcolor" -> new Paint(current, true);
      default -> {
        Color color = color(word);
        yield color == null ? UNKNOWN : new Paint(color, true);
      }
    };
  }

  /** A colour by its name, in hexadecimal digits or as {@code rgb(…)}; null for another text. */
  static @Nullable Color color(String text) {
    String word = text.strip();
    try {
      if (word.startsWith("#")) {
        return Color.of(word.length() == 5 ? word.replaceAll("([^#])", "$1$1") : word);
      }
      if (word.regionMatches(true, 0, "rgb", 0, 3) && word.endsWith(")")) {
        return rgb(word.substring(word.indexOf('(') + 1, word.length() - 1));
      }
    } catch (IllegalArgumentException none) {
      return null;
    }
    return ColorNames.get(word);
  }

  /** Parts from 0 to 255, or percents, with commas or blanks; a fourth is the opacity. */
  private static Color rgb(String parts) {
    Scanner scanner = new Scanner(parts.replace('/', ' '));
    int packed = 0;
    for (int i = 0; i < 3; i++) {
      packed = (packed << 8) | part(scanner, 1);
    }
    return new Color((packed << 8) | (scanner.isAtEnd() ? 255 : part(scanner, 255)));
  }

  private static int part(Scanner scanner, double unit) {
    double number = scanner.number();
    boolean percent = scanner.peek() == '%';
    if (percent) {
      scanner.next();
    }
    return (int) Math.rint(Math.clamp(percent ? number / 100 * 255 : number * unit, 0, 255));
  }

  /** The ink with some of its opacity; null for none. */
  @Nullable Color with(double opacity) {
    Color ink = color;
    if (ink == null) {
      return null;
    }
    int alpha = (int) Math.rint(ink.alpha() * Math.clamp(opacity, 0, 1));
    return alpha == 0 ? null : new Color((ink.rgba() & ~0xff) | alpha);
  }
}
