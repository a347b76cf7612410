package senga.effects;

import senga.geometry.Bounds;
import senga.math.Require;
import senga.math.Vec3;

/**
 * A number between 0 and 1 for each place of a drawing: {@code base + slope · t} along each axis, t
 * from −1 at one side of the bounding box to 1 at the other, cut at 0 and 1; the three together as
 * chances of which one at least comes true, {@code 1 − Π (1 − p)}.
 */
final class AxisMask {
  private final Vec3 base;
  private final Vec3 slope;
  private final Vec3 center;
  private final Vec3 perMm; // 1 / half a side of the box; 0 for a side without length

  /**
   * @param center where every t is 0, in mm
   */
  AxisMask(Vec3 base, Vec3 slope, Bounds box, Vec3 center) {
    this.base = base;
    this.slope = slope;
    this.center = center;
    perMm =
        box.isEmpty()
            ? Vec3.ZERO
            : Vec3.of(
                half(box.minX(), box.maxX()),
                half(box.minY(), box.maxY()),
                half(box.minZ(), box.maxZ()));
  }

  /** The middle of a box that is not empty; the origin of an empty one. */
  static Vec3 middle(Bounds box) {
    return box.isEmpty()
        ? Vec3.ZERO
        : Vec3.of(
            0.5 * box.minX() + 0.5 * box.maxX(),
            0.5 * box.minY() + 0.5 * box.maxY(),
            0.5 * box.minZ() + 0.5 * box.maxZ());
  }

  /**
   * @throws IllegalArgumentException if a part of {@code base} lies outside 0 to 1
   */
  static void require(String name, Vec3 base) {
    Require.within(name + " x", base.x(), 0, 1);
    Require.within(name + " y", base.y(), 0, 1);
    Require.within(name + " z", base.z(), 0, 1);
  }

  double at(double x, double y, double z) {
    double px = chance(base.x(), slope.x(), (x - center.x()) * perMm.x());
    double py = chance(base.y(), slope.y(), (y - center.y()) * perMm.y());
    double pz = chance(base.z(), slope.z(), (z - center.z()) * perMm.z());
    return 1 - (1 - px) * (1 - py) * (1 - pz);
  }

  private static double chance(double base, double slope, double t) {
    return Math.clamp(base + slope * Math.clamp(t, -1, 1), 0, 1);
  }

  private static double half(double min, double max) {
    double side = max - min;
    return side > 0 ? 2 / side : 0;
  }
}
