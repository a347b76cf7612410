package senga.shapes;

import java.util.List;
import senga.math.Require;
import senga.math.Vec3;

/**
 * How large and how far away a shape may be. Within these limits no sum or product of a shape's
 * numbers leaves what a float can hold.
 */
final class Limits {
  /** In mm: a thousand kilometres. */
  static final double FAR = 1e9;

  private Limits() {}

  /**
   * A length of 0 to {@link #FAR}.
   *
   * @throws IllegalArgumentException if it is none
   */
  static double length(String name, double mm) {
    return atMost(name, Require.atLeast(name, mm, 0), FAR);
  }

  /**
   * @throws IllegalArgumentException if {@code value} is above {@code most}
   */
  static double atMost(String name, double value, double most) {
    if (value > most) {
      throw new IllegalArgumentException(
          name + " must be at most " + (long) most + ", got " + value);
    }
    return value;
  }

  /**
   * A number of −{@link #FAR} to {@link #FAR}.
   *
   * @throws IllegalArgumentException if it is none
   */
  static double signed(String name, double number) {
    return Require.within(name, number, -FAR, FAR);
  }

  /**
   * A point whose coordinates are −{@link #FAR} to {@link #FAR}.
   *
   * @throws IllegalArgumentException if it is none; the sentence names the axis
   */
  static Vec3 place(String name, Vec3 point) {
    signed(name + " x", point.x());
    signed(name + " y", point.y());
    signed(name + " z", point.z());
    return point;
  }

  /**
   * @throws IllegalArgumentException if one of the points is no {@link #place}; the sentence says
   *     which
   */
  static void places(String name, List<Vec3> points) {
    for (int i = 0; i < points.size(); i++) {
      place(name + " " + i, points.get(i));
    }
  }
}
