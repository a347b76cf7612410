package senga.shapes;

import senga.geometry.AffineMap;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.math.Vec3;

/** Puts a shape of unit size in its place: every vertex × scale, then + centre. */
record Placement(double scale, Vec3 center) {
  /** Ends the building of a shape that was written at unit size around the origin. */
  Polylines build(PolylinesBuilder unitSize) {
    if (scale != 1 || !center.equals(Vec3.ZERO)) {
      AffineMap place = AffineMap.scale(Vec3.all(scale)).then(AffineMap.translate(center));
      unitSize.map(place, 0, unitSize.vertexCount());
    }
    return unitSize.build();
  }
}
