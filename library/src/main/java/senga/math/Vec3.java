package senga.math;

/** Three finite numbers: a point or a shift in mm, a scale, or angles in degrees. */
public record Vec3(double x, double y, double z) {
  public static final Vec3 ZERO = new Vec3(0, 0, 0);
  public static final Vec3 ONE = new Vec3(1, 1, 1);

  /**
   * @throws IllegalArgumentException if a component is NaN or infinite
   */
  public Vec3 {
    x = Require.finite("x of a vector", x);
    y = Require.finite("y of a vector", y);
    z = Require.finite("z of a vector", z);
  }

  /** Three finite numbers. */
  public static Vec3 of(double x, double y, double z) {
    return new Vec3(x, y, z);
  }

  /** A point of the drawing plane, z = 0. */
  public static Vec3 of(double x, double y) {
    return new Vec3(x, y, 0);
  }

  /** The same number on all three axes. */
  public static Vec3 all(double value) {
    return new Vec3(value, value, value);
  }

  /** The sum, axis by axis. */
  public Vec3 plus(Vec3 other) {
    return new Vec3(x + other.x, y + other.y, z + other.z);
  }

  /** The way from {@code other} to here. */
  public Vec3 minus(Vec3 other) {
    return new Vec3(x - other.x, y - other.y, z - other.z);
  }

  /** Each axis times {@code factor}. */
  public Vec3 times(double factor) {
    return new Vec3(x * factor, y * factor, z * factor);
  }

  /** How far it is from the origin. */
  public double length() {
    return Math.sqrt(dot(this));
  }

  /** How far it is from here to {@code other}. */
  public double distance(Vec3 other) {
    return minus(other).length();
  }

  /** The scalar product: 0 at a right angle. */
  public double dot(Vec3 other) {
    return x * other.x + y * other.y + z * other.z;
  }

  /** The vector product: at right angles to both. */
  public Vec3 cross(Vec3 other) {
    return new Vec3(
        y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }
}
