package senga.read;

import java.util.function.Consumer;
import senga.math.Trig;

/** The shapes and curves of HP-GL, as outlines; angles in degrees, counter-clockwise. */
final class HpglShapes {
  private static final double DEGREES = 180 / Math.PI;
  private static final double WHOLE = 360;

  private HpglShapes() {}

  /** A curve with the place where it ends. */
  record Way(Consumer<Outline> way, double toX, double toY) {}

  static Consumer<Outline> circle(double x, double y, double radius) {
    return outline -> {
      outline.move(x + radius, y);
      outline.arc(new EllipseArc(x, y, radius, radius, 0, 0, WHOLE), x + radius, y);
    };
  }

  static Consumer<Outline> oblong(double ax, double ay, double bx, double by) {
    return outline -> {
      outline.move(ax, ay);
      outline.line(bx, ay);
      outline.line(bx, by);
      outline.line(ax, by);
      outline.close();
    };
  }

  /** A part of a disc, with both edges to its middle. */
  static Consumer<Outline> wedge(double x, double y, double radius, double from, double sweep) {
    if (Math.abs(sweep) >= WHOLE) {
      return circle(x, y, radius);
    }
    double endX = x + radius * Trig.cosDegrees(from + sweep);
    double endY = y + radius * Trig.sinDegrees(from + sweep);
    return outline -> {
      outline.move(x, y);
      outline.line(x + radius * Trig.cosDegrees(from), y + radius * Trig.sinDegrees(from));
      outline.arc(new EllipseArc(x, y, radius, radius, 0, from, sweep), endX, endY);
      outline.close();
    };
  }

  /** From a place about a centre; more than once round is once round. */
  static Way arc(double fromX, double fromY, double x, double y, double degrees) {
    double sweep = Math.clamp(degrees, -WHOLE, WHOLE);
    double u = fromX - x;
    double v = fromY - y;
    double radius = Math.sqrt(u * u + v * v);
    double from = Trig.atan2(v, u) * DEGREES;
    boolean isWhole = Math.abs(sweep) == WHOLE;
    double toX = isWhole ? fromX : x + radius * Trig.cosDegrees(from + sweep);
    double toY = isWhole ? fromY : y + radius * Trig.sinDegrees(from + sweep);
    EllipseArc arc = new EllipseArc(x, y, radius, radius, 0, from, sweep);
    return new Way(outline -> outline.arc(arc, toX, toY), toX, toY);
  }

  /** Through a place to another; straight if all three lie in one line. */
  static Way through(double ax, double ay, double bx, double by, double cx, double cy) {
    double ux = bx - ax;
    double uy = by - ay;
    double vx = cx - ax;
    double vy = cy - ay;
    double area = 2 * (ux * vy - uy * vx);
    if (area == 0) {
      return new Way(outline -> outline.line(cx, cy), cx, cy);
    }
    double uu = ux * ux + uy * uy;
    double vv = vx * vx + vy * vy;
    double x = ax + (vy * uu - uy * vv) / area;
    double y = ay + (ux * vv - vx * uu) / area;
    double from = Trig.atan2(ay - y, ax - x) * DEGREES;
    double to = Trig.atan2(cy - y, cx - x) * DEGREES;
    double left = (to - from) % WHOLE;
    double sweep = area > 0 ? (left < 0 ? left + WHOLE : left) : (left > 0 ? left - WHOLE : left);
    double radius = Math.sqrt((ax - x) * (ax - x) + (ay - y) * (ay - y));
    EllipseArc arc = new EllipseArc(x, y, radius, radius, 0, from, sweep);
    return new Way(outline -> outline.arc(arc, cx, cy), cx, cy);
  }
}
