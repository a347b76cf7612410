package senga.read;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.math.Trig;

/**
 * A G2 or G3: an arc clockwise or counter-clockwise, y up.
 *
 * @param way along it
 * @param isBent whether its end does not lie on the circle of its beginning
 */
record GcodeArc(Consumer<Outline> way, boolean isBent) {
  private static final double DEGREES = 180 / Math.PI;
  private static final double ROUNDING_MM = 0.01;
  private static final double ROUNDING = 0.002;

  /** By its radius; a negative one takes the longer way. Null if there is none. */
  static @Nullable GcodeArc ofRadius(
      double x, double y, double radius, boolean isLeft, double toX, double toY) {
    if (radius == 0 || (x == toX && y == toY)) {
      return null;
    }
    double size = Math.abs(radius);
    return new GcodeArc(outline -> outline.arc(size, size, 0, radius < 0, isLeft, toX, toY), false);
  }

  /** About a centre; a whole circle if it ends where it begins. Null if it has no radius. */
  static @Nullable GcodeArc about(
      double centreX, double centreY, double x, double y, boolean isLeft, double toX, double toY) {
    double radius = length(x - centreX, y - centreY);
    double other = length(toX - centreX, toY - centreY);
    if (radius == 0 || other == 0) {
      return null;
    }
    double from = Trig.atan2(y - centreY, x - centreX) * DEGREES;
    double to = Trig.atan2(toY - centreY, toX - centreX) * DEGREES;
    double left = x == toX && y == toY ? 0 : (to - from) % 360;
    double sweep = isLeft ? (left > 0 ? left : left + 360) : (left < 0 ? left : left - 360);
    EllipseArc arc = new EllipseArc(centreX, centreY, radius, radius, 0, from, sweep);
    return new GcodeArc(
        outline -> outline.arc(arc, toX, toY),
        Math.abs(radius - other) > ROUNDING_MM + ROUNDING * radius);
  }

  private static double length(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }
}
