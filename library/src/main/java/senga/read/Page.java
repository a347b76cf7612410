package senga.read;

import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.scene.Canvas;

/**
 * The paper that an SVG says it is drawn on: its size, and how its own units lie there. Where it
 * says no size, a unit is a pixel, 25.4/96 mm.
 *
 * @param width in mm; NaN if nothing says it
 * @param height in mm; NaN if nothing says it
 * @param toPaper from the user units of the outermost element to mm
 * @param units what percents mean there
 */
record Page(double width, double height, Matrix toPaper, Units units) {
  /** What CSS takes for a picture that says no size, in pixels. */
  private static final double USUAL_WIDTH = 300;

  private static final double USUAL_HEIGHT = 150;

  /**
   * @throws ReadError if the element says a size that is none
   */
  static Page of(Element svg) {
    try {
      return page(svg);
    } catch (ReadError located) {
      throw located;
    } catch (IllegalArgumentException e) {
      throw ReadError.at(svg.line, "<svg>: " + e.getMessage());
    }
  }

  private static Page page(Element svg) {
    ViewBox box = ViewBox.of(svg);
    Units.@Nullable Length w = Units.parseOrNull(svg.get("width"));
    Units.@Nullable Length h = Units.parseOrNull(svg.get("height"));
    if (box == null) {
      return withoutBox(w, h);
    }
    if (box.isEmpty()) {
      throw new IllegalArgumentException("its viewBox has no size, so nothing is shown");
    }
    double width = side(w, h, box.width(), box.height());
    double height = side(h, w, box.height(), box.width());
    String aspect = svg.get("preserveAspectRatio", "");
    return new Page(
        width, height, box.into(width, height, aspect), new Units(box.width(), box.height()));
  }

  private static Page withoutBox(Units.@Nullable Length w, Units.@Nullable Length h) {
    double width = w == null || w.isPercent() ? Double.NaN : w.mm();
    double height = h == null || h.isPercent() ? Double.NaN : h.mm();
    Units units =
        new Units(
            Double.isNaN(width) ? USUAL_WIDTH : width * Units.PIXELS_PER_MM,
            Double.isNaN(height) ? USUAL_HEIGHT : height * Units.PIXELS_PER_MM);
    double mm = Units.mm(1);
    return new Page(width, height, Matrix.scale(mm, mm), units);
  }

  /** A side that is not told has the proportions of the box, or its size in pixels. */
  private static double side(
      Units.@Nullable Length told, Units.@Nullable Length other, double box, double otherBox) {
    if (told != null) {
      return told.isPercent() ? Units.mm(told.number() / 100 * box) : told.mm();
    }
    return other == null || other.isPercent() ? Units.mm(box) : other.mm() * box / otherBox;
  }

  boolean isKnown() {
    return !Double.isNaN(width) && !Double.isNaN(height);
  }

  /**
   * The paper, or one that reaches as far as the lines do.
   *
   * @param reach of the lines, to the right and down
   * @throws ReadError if there is no paper of this size
   */
  Canvas canvas(Element svg, double[] reach, Color background) {
    double usualWidth = usual(reach[0], USUAL_WIDTH);
    double usualHeight = usual(reach[1], USUAL_HEIGHT);
    try {
      return new Canvas(
          Double.isNaN(width) ? usualWidth : width,
          Double.isNaN(height) ? usualHeight : height,
          background);
    } catch (IllegalArgumentException e) {
      throw ReadError.at(svg.line, "<svg>: " + e.getMessage());
    }
  }

  private static double usual(double reach, double pixels) {
    return reach >= 1 ? reach : Units.mm(pixels);
  }
}
