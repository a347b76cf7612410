package senga.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import senga.words.Nearest;
import senga.words.Quote;

/**
 * Lengths as SVG writes them, in user units. A pixel is a user unit and the 96th part of an inch,
 * as CSS has it; percents are parts of the viewport.
 *
 * @param width of the viewport, in user units
 * @param height of the viewport, in user units
 */
record Units(double width, double height) {
  static final double MM_PER_INCH = 25.4;
  static final double PIXELS_PER_MM = 96 / MM_PER_INCH;

  /** User units in each; letters are 16 pixels high where nothing else is known. */
  private static final Map<String, Double> PIXELS =
      Map.of(
          "", 1.0,
          "px", 1.0,
          "in", 96.0,
          "mm", PIXELS_PER_MM,
          "cm", 10 * PIXELS_PER_MM,
          "q", PIXELS_PER_MM / 4,
          "pt", 96 / 72.0,
          "pc", 16.0,
          "em", 16.0,
          "ex", 8.0);

  private static final List<String> KNOWN =
      List.of("px", "mm", "cm", "in", "pt", "pc", "Q", "em", "ex", "%");

  /** Pixels in mm. */
  static double mm(double pixels) {
    return pixels / 96 * MM_PER_INCH;
  }

  /** A number and its unit. */
  record Length(double number, String unit) {
    boolean isPercent() {
      return unit.equals("%");
    }

    /** In mm; exactly the number if mm are its unit. */
    double mm() {
      return unit.equals("mm") ? number : Units.mm(number * pixels(unit));
    }
  }

  /** From left to right. */
  double x(Element element, String attribute, double otherwise) {
    return length(element, attribute, otherwise, width);
  }

  /** From top to bottom. */
  double y(Element element, String attribute, double otherwise) {
    return length(element, attribute, otherwise, height);
  }

  /** In any direction: percents are those of the diagonal, divided by √2. */
  double length(Element element, String attribute, double otherwise) {
    return length(element, attribute, otherwise, diagonal());
  }

  private double diagonal() {
    return Math.sqrt((width * width + height * height) / 2);
  }

  private static double length(
      Element element, String attribute, double otherwise, double hundred) {
    String text = element.get(attribute);
    if (text == null || text.isBlank() || text.strip().equals("auto")) {
      return otherwise;
    }
    try {
      return value(parse(text), hundred);
    } catch (IllegalArgumentException e) {
      throw ReadError.at(
          element.line, "<" + element.name + ">: " + attribute + ": " + e.getMessage());
    }
  }

  /**
   * A length in any direction, in user units.
   *
   * @throws IllegalArgumentException if the text is none
   */
  double length(String text) {
    return value(parse(text), diagonal());
  }

  private static double value(Length length, double hundred) {
    return length.isPercent()
        ? length.number() / 100 * hundred
        : length.number() * pixels(length.unit());
  }

  private static double pixels(String unit) {
    Double pixels = PIXELS.get(unit);
    if (pixels == null) {
      throw new AssertionError(unit); // parsed before
    }
    return pixels;
  }

  /**
   * @throws IllegalArgumentException if the text is no length
   */
  static Length parse(String text) {
    Scanner scanner = new Scanner(text);
    double number = scanner.number();
    String unit = scanner.rest().toLowerCase(Locale.ROOT);
    if (!PIXELS.containsKey(unit) && !unit.equals("%")) {
      throw new IllegalArgumentException(
          "unknown unit "
              + Quote.of(unit)
              + Nearest.hint(unit, KNOWN)
              + "; allowed are "
              + String.join(", ", KNOWN));
    }
    return new Length(number, unit);
  }

  /** The same, or null for none and for {@code auto}. */
  static @Nullable Length parseOrNull(@Nullable String text) {
    return text == null || text.isBlank() || text.strip().equals("auto") ? null : parse(text);
  }
}
