package senga.polygon;

import senga.geometry.PolylinesBuilder;

/** A line of equal height. */
public final class Contour {
  private final double[] points;
  private final boolean closed;

  /**
   * @param points u and v in turns, in mm
   * @param closed whether it goes on from its last place to its first; what is higher lies to its
   *     right then, as seen on the page
   */
  Contour(double[] points, boolean closed) {
    this.points = points;
    this.closed = closed;
  }

  /** How many places. */
  public int count() {
    return points.length / 2;
  }

  /** The area within it in mm²; negative if it encloses what is lower. */
  public double signedArea() {
    double twice = 0;
    for (int i = 0, k = points.length - 2; i < points.length; k = i, i += 2) {
      twice += points[k] * points[i + 1] - points[i] * points[k + 1];
    }
    return twice / 2;
  }

  /** Draws it. */
  public void draw(PolylinesBuilder into, Plane plane) {
    for (int i = 0; i < points.length; i += 2) {
      double u = points[i];
      double v = points[i + 1];
      into.vertex(plane.x(u, v), plane.y(u, v), plane.z(u, v));
    }
    if (closed) {
      into.close();
    }
    into.endLine();
  }
}
