package senga.effects;

import senga.math.Vec3;

/** Vectors of which only the direction counts, and what is perpendicular to them. */
final class Directions {
  private Directions() {}

  /**
   * @throws IllegalArgumentException if {@code direction} has no length
   */
  static void require(String name, Vec3 direction) {
    if (direction.equals(Vec3.ZERO)) {
      throw new IllegalArgumentException(name + " must not be 0 0 0, which has no direction");
    }
  }

  /** The same direction with length 1, of a vector that has one. */
  static Vec3 unit(Vec3 direction) {
    double largest =
        Math.max(
            Math.abs(direction.x()), Math.max(Math.abs(direction.y()), Math.abs(direction.z())));
    double x = direction.x() / largest; // squares of tiny or huge numbers would be lost
    double y = direction.y() / largest;
    double z = direction.z() / largest;
    double length = Math.sqrt(x * x + y * y + z * z);
    return new Vec3(x / length, y / length, z / length);
  }

  static double dot(Vec3 a, Vec3 b) {
    return a.x() * b.x() + a.y() * b.y() + a.z() * b.z();
  }

  static Vec3 cross(Vec3 a, Vec3 b) {
    return new Vec3(
        a.y() * b.z() - a.z() * b.y(),
        a.z() * b.x() - a.x() * b.z(),
        a.x() * b.y() - a.y() * b.x());
  }

  /** A unit vector across a unit vector; across z it is x. */
  static Vec3 across(Vec3 unit) {
    Vec3 start = Math.abs(unit.x()) < 0.9 ? Vec3.of(1, 0) : Vec3.of(0, 1);
    return unit(start.minus(unit.times(dot(start, unit))));
  }
}
