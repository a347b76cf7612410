package senga.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The elements of SVG that are outlines, as paths would draw them (SVG 1.1, section 9). */
final class Shapes {
  private static final Map<String, Shape> SHAPES =
      Map.of(
          "path", (e, units, pencil) -> PathText.draw(e.get("d", ""), pencil),
          "line", Shapes::line,
          "polyline", (e, units, pencil) -> points(e, pencil, false),
          "polygon", (e, units, pencil) -> points(e, pencil, true),
          "rect", Shapes::rect,
          "circle", Shapes::circle,
          "ellipse", Shapes::ellipse);

  private interface Shape {
    void draw(Element element, Units units, Pencil pencil);
  }

  private Shapes() {}

  static boolean isShape(Element element) {
    return SHAPES.containsKey(element.name);
  }

  /**
   * Draws an element that is one.
   *
   * @throws ReadError if it says something that cannot be drawn
   */
  static void draw(Element element, Units units, Pencil pencil) {
    Shape shape = SHAPES.get(element.name);
    if (shape == null) {
      throw new AssertionError(element.name);
    }
    try {
      shape.draw(element, units, pencil);
    } catch (ReadError located) {
      throw located;
    } catch (IllegalArgumentException e) {
      throw ReadError.at(element.line, "<" + element.name + ">: " + e.getMessage());
    }
  }

  private static void line(Element line, Units units, Pencil pencil) {
    pencil.move(units.x(line, "x1", 0), units.y(line, "y1", 0));
    pencil.line(units.x(line, "x2", 0), units.y(line, "y2", 0));
  }

  private static void points(Element element, Pencil pencil, boolean close) {
    Scanner text = new Scanner(element.get("points", ""));
    boolean begun = false;
    while (!text.isAtEnd()) {
      double x = text.number();
      double y = text.number();
      if (begun) {
        pencil.line(x, y);
      } else {
        pencil.move(x, y);
      }
      begun = true;
    }
    if (close && begun) {
      pencil.close();
    }
  }

  private static void rect(Element rect, Units units, Pencil pencil) {
    double width = size("width", units.x(rect, "width", 0));
    double height = size("height", units.y(rect, "height", 0));
    if (width == 0 || height == 0) {
      return;
    }
    double x = units.x(rect, "x", 0);
    double y = units.y(rect, "y", 0);
    double[] radii = radii(rect, units);
    double rx = Math.min(radii[0], width / 2);
    double ry = Math.min(radii[1], height / 2);
    pencil.move(x + rx, y);
    pencil.line(x + width - rx, y);
    corner(pencil, rx, ry, x + width, y + ry);
    pencil.line(x + width, y + height - ry);
    corner(pencil, rx, ry, x + width - rx, y + height);
    pencil.line(x + rx, y + height);
    corner(pencil, rx, ry, x, y + height - ry);
    pencil.line(x, y + ry);
    corner(pencil, rx, ry, x + rx, y);
    pencil.close();
  }

  private static void corner(Pencil pencil, double rx, double ry, double toX, double toY) {
    if (rx > 0 && ry > 0) {
      pencil.arc(rx, ry, 0, false, true, toX, toY);
    }
  }

  /** A radius that is not told is the other one; corners with a radius of 0 are square. */
  private static double[] radii(Element element, Units units) {
    boolean hasX = isTold(element.get("rx"));
    boolean hasY = isTold(element.get("ry"));
    double rx = hasX ? size("rx", units.x(element, "rx", 0)) : 0;
    double ry = hasY ? size("ry", units.y(element, "ry", 0)) : 0;
    double[] radii = {hasX ? rx : ry, hasY ? ry : rx};
    return radii[0] == 0 || radii[1] == 0 ? new double[2] : radii;
  }

  private static boolean isTold(@Nullable String radius) {
    return radius != null && !radius.strip().equals("auto");
  }

  private static void circle(Element circle, Units units, Pencil pencil) {
    double r = size("r", units.length(circle, "r", 0));
    round(units.x(circle, "cx", 0), units.y(circle, "cy", 0), r, r, pencil);
  }

  private static void ellipse(Element ellipse, Units units, Pencil pencil) {
    double[] radii = radii(ellipse, units);
    double x = units.x(ellipse, "cx", 0);
    double y = units.y(ellipse, "cy", 0);
    round(x, y, radii[0], radii[1], pencil);
  }

  private static void round(double x, double y, double rx, double ry, Pencil pencil) {
    if (rx > 0 && ry > 0) {
      pencil.move(x + rx, y);
      pencil.arc(rx, ry, 0, false, true, x - rx, y);
      pencil.arc(rx, ry, 0, false, true, x + rx, y);
      pencil.close();
    }
  }

  private static double size(String what, double value) {
    if (value < 0) {
      throw new IllegalArgumentException(what + " must not be negative, got " + value);
    }
    return value;
  }
}
