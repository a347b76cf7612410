package senga.effects;

import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.kernel.SplitMix64;
import senga.math.Trig;
import senga.math.Vec3;

/** What {@link Collapse} makes of a segment. */
record Rubble(Collapse collapse, AxisMask mask, SplitMix64 random) {
  /** Adds the pieces of the segment that ends at a vertex. */
  void segment(Polylines input, int end, PolylinesBuilder lines) {
    Vec3 from = vertex(input, end - 1);
    Vec3 way = vertex(input, end).minus(from);
    boolean still = way.equals(Vec3.ZERO);
    Vec3 along = still ? Vec3.ZERO : Directions.unit(way);
    Vec3 across = still ? Vec3.ZERO : Directions.across(along);
    Vec3 over = Directions.cross(along, across);
    int pieces = collapse.subdivisions();
    for (int i = 0; i < pieces; i++) {
      double degrees = 360 * random.nextDouble();
      Vec3 middle = from.plus(way.times((i + 0.5) / pieces));
      double shift = collapse.intensity() * mask.at(middle.x(), middle.y(), middle.z());
      Vec3 aside =
          across
              .times(shift * Trig.cosDegrees(degrees))
              .plus(over.times(shift * Trig.sinDegrees(degrees)));
      vertex(from.plus(way.times((double) i / pieces)).plus(aside), lines);
      vertex(from.plus(way.times((i + 1.0) / pieces)).plus(aside), lines);
      if (!collapse.connected()) {
        lines.endLine();
      }
    }
  }

  private static Vec3 vertex(Polylines input, int i) {
    return new Vec3(input.x(i), input.y(i), input.z(i));
  }

  private static void vertex(Vec3 place, PolylinesBuilder lines) {
    lines.vertex(place.x(), place.y(), place.z());
  }
}
