package senga.effects;

import senga.math.Vec3;

/**
 * The plane of a ring, after M. Newell: across the sum of its corners' cross products, through
 * their mean, with the axis u towards the first corner that is not in the middle. So it turns with
 * the ring.
 */
final class Flat {
  /** So small a part of the square of its size is no inside. */
  private static final double LEAST = 1e-9;

  private final double[] x;
  private final double[] y;
  private final double[] z;
  private final int count;

  /** Of the ring whose corners are the first {@code count} of these places. */
  Flat(double[] x, double[] y, double[] z, int count) {
    this.x = x;
    this.y = y;
    this.z = z;
    this.count = count;
  }

  /** Finds the corners' places in the plane; false if the ring has no inside. */
  boolean project(double[] u, double[] v) {
    Vec3 middle = middle();
    Vec3 sum = Vec3.ZERO;
    double size = 0;
    for (int i = 0; i < count; i++) {
      Vec3 a = corner(i).minus(middle);
      sum = sum.plus(Directions.cross(a, corner((i + 1) % count).minus(middle)));
      size = Math.max(size, Directions.dot(a, a));
    }
    if (!(Math.sqrt(Directions.dot(sum, sum)) > LEAST * size)) {
      return false;
    }
    Vec3 normal = Directions.unit(sum);
    Vec3 first = firstDirection(middle, normal, size);
    Vec3 second = Directions.cross(normal, first);
    for (int i = 0; i < count; i++) {
      Vec3 a = corner(i).minus(middle);
      u[i] = Directions.dot(a, first);
      v[i] = Directions.dot(a, second);
    }
    return true;
  }

  private Vec3 firstDirection(Vec3 middle, Vec3 normal, double size) {
    for (int i = 0; i < count; i++) {
      Vec3 a = corner(i).minus(middle);
      Vec3 flat = a.minus(normal.times(Directions.dot(a, normal)));
      if (Directions.dot(flat, flat) > 0.01 * size) {
        return Directions.unit(flat);
      }
    }
    return Directions.across(normal);
  }

  private Vec3 middle() {
    Vec3 sum = Vec3.ZERO;
    for (int i = 0; i < count; i++) {
      sum = sum.plus(corner(i));
    }
    return sum.times(1.0 / count);
  }

  private Vec3 corner(int i) {
    return new Vec3(x[i], y[i], z[i]);
  }
}
