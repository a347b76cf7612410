package senga.view;

import java.util.Arrays;
import senga.math.Trig;

/**
 * Makes a stroke of few points out of the many that a mouse or a tablet sends, while it is being
 * drawn.
 *
 * <pre>
 *            ╱ cone: directions in which every point since the anchor
 *   anchor ●───────── lies within the tolerance
 *            ╲     · ·      x the first point outside of it:
 *                     ●     the one before becomes the next anchor
 * </pre>
 *
 * <p>(Sleeve fitting, after Zhao and Saalfeld, <i>Linear-time sleeve-fitting polyline
 * simplification algorithms</i>, 1997.) Each point is looked at once. A point that comes nearer to
 * the anchor again begins a new part too, so that hooks stay. What always holds: no point that was
 * left out lies farther from the thinned line than the tolerance, and first and last point are
 * kept.
 *
 * <p>Points are rounded to a hundredth of a mm, finer than any pen. The arrays are kept for the
 * next stroke.
 */
final class StrokeThinner {
  private static final double HUNDREDTHS = 100;

  private final int most;
  private float[] x = new float[256];
  private float[] y = new float[256];
  private int count;
  private double tolerance;
  private double low; // the cone, relative to its first direction, in radians
  private double high;
  private double axis;
  private double farthest;
  private boolean open; // the last point may still be replaced

  /**
   * @param most points of a stroke; those that come later are left out
   */
  StrokeThinner(int most) {
    this.most = most;
  }

  /**
   * Begins a stroke.
   *
   * @param within how far a point may lie from the line, in mm, above 0
   */
  void begin(double px, double py, double within) {
    tolerance = within;
    count = 0;
    append(rounded(px), rounded(py));
    open = false;
  }

  /** Goes on to a point. Returns whether the line has changed. */
  boolean add(double px, double py) {
    float nextX = rounded(px);
    float nextY = rounded(py);
    if (nextX == x[count - 1] && nextY == y[count - 1]) {
      return false;
    }
    if (open && fits(nextX, nextY)) {
      x[count - 1] = nextX;
      y[count - 1] = nextY;
    } else if (count < most) {
      append(nextX, nextY);
      aim(nextX, nextY);
    } else {
      return false;
    }
    narrow(nextX, nextY);
    return true;
  }

  int count() {
    return count;
  }

  float x(int point) {
    return x[point];
  }

  float y(int point) {
    return y[point];
  }

  private void append(float px, float py) {
    if (count == x.length) {
      x = Arrays.copyOf(x, 2 * count);
      y = Arrays.copyOf(y, 2 * count);
    }
    x[count] = px;
    y[count++] = py;
  }

  /** A new cone, from the point before the last one. */
  private void aim(float px, float py) {
    axis = Trig.atan2(py - y[count - 2], px - x[count - 2]);
    low = -Math.PI;
    high = Math.PI;
    farthest = 0;
    open = true;
  }

  private boolean fits(float px, float py) {
    double away = away(px, py);
    double angle = angle(px, py);
    return away >= farthest && angle >= low && angle <= high;
  }

  private void narrow(float px, float py) {
    double away = away(px, py);
    double spread = away <= tolerance ? Math.PI : Trig.asin(tolerance / away);
    double angle = angle(px, py);
    low = Math.max(low, angle - spread);
    high = Math.min(high, angle + spread);
    farthest = Math.max(farthest, away);
  }

  private double away(float px, float py) {
    double dx = px - x[count - 2];
    double dy = py - y[count - 2];
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** From the cone's first direction, −π to π. */
  private double angle(float px, float py) {
    double angle = Trig.atan2(py - y[count - 2], px - x[count - 2]) - axis;
    return Math.IEEEremainder(angle, 2 * Math.PI);
  }

  private static float rounded(double mm) {
    return (float) (Math.rint(mm * HUNDREDTHS) / HUNDREDTHS);
  }
}
