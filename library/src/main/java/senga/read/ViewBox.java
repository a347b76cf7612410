package senga.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import senga.words.Quote;

/**
 * The part of the user's plane that a viewport shows, and how it is put into it (SVG 1.1, 7.7 and
 * 7.8).
 */
record ViewBox(double x, double y, double width, double height) {
  /**
   * The element's; null if it says none.
   *
   * @throws ReadError if it is no four numbers, or a side is negative
   */
  static @Nullable ViewBox of(Element element) {
    String text = element.get("viewBox");
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      Scanner scanner = new Scanner(text);
      ViewBox box =
          new ViewBox(scanner.number(), scanner.number(), scanner.number(), scanner.number());
      if (!scanner.isAtEnd()) {
        throw scanner.expected("four numbers");
      }
      if (box.width < 0 || box.height < 0) {
        throw new IllegalArgumentException("a side must not be negative");
      }
      return box;
    } catch (IllegalArgumentException e) {
      throw ReadError.at(
          element.line,
          "<" + element.name + ">: viewBox " + Quote.of(text) + ": " + e.getMessage());
    }
  }

  /** Whether nothing is shown at all. */
  boolean isEmpty() {
    return width == 0 || height == 0;
  }

  /**
   * From this box into a viewport of a size, from its left upper corner.
   *
   * @param aspect {@code preserveAspectRatio}: {@code none}, or how the box lies in a viewport of
   *     other proportions, and whether it is all seen ({@code meet}) or fills it ({@code slice})
   * @throws IllegalArgumentException if the words are none of these
   */
  Matrix into(double viewWidth, double viewHeight, String aspect) {
    String[] words = aspect.strip().split("\\s+");
    int first = words[0].equals("defer") && words.length > 1 ? 1 : 0;
    String align = words[first].isEmpty() ? "xMidYMid" : words[first];
    double sx = viewWidth / width;
    double sy = viewHeight / height;
    if (align.equals("none")) {
      return Matrix.scale(sx, sy).times(Matrix.translate(-x, -y));
    }
    boolean slice = words.length > first + 1 && words[first + 1].equals("slice");
    double scale = slice ? Math.max(sx, sy) : Math.min(sx, sy);
    double right = part(align, "x", 0) * (viewWidth - scale * width);
    double down = part(align, "Y", 4) * (viewHeight - scale * height);
    return new Matrix(scale, 0, 0, scale, right - scale * x, down - scale * y);
  }

  private static double part(String align, String axis, int at) {
    boolean whole = align.length() == 8 && align.startsWith(axis, at);
    return switch (whole ? align.substring(at + 1, at + 4).toLowerCase(Locale.ROOT) : "") {
      case "min" -> 0;
      case "mid" -> 0.5;
      case "max" -> 1;
      default ->
          throw new IllegalArgumentException(
              "preserveAspectRatio "
                  + Quote.of(align)
                  + " is unknown; none is allowed, or such as xMidYMid or xMinYMax");
    };
  }
}
