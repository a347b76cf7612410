package senga.effects;

import senga.math.Num;
import senga.math.Powers;
import senga.math.Trig;
import senga.math.Vec3;
import senga.polygon.Nearest;
import senga.polygon.Plane;
import senga.polygon.Rings;

/** How {@link Warp} moves vertices. */
final class Warping {
  /** So near to the outline, in mm, the way to it has no direction. */
  private static final double ON_IT = 1e-9;

  private final Warp warp;
  private final Plane plane;
  private final Nearest nearest;
  private final Vec3 pivot;
  private final double halfDiagonal;

  Warping(Warp warp, Plane plane, Rings rings) {
    this.warp = warp;
    this.plane = plane;
    nearest = new Nearest(rings);
    double[] box = rings.box();
    Vec3 middle = Vec3.of(0.5 * box[0] + 0.5 * box[2], 0.5 * box[1] + 0.5 * box[3]);
    pivot = warp.pivot() == null ? middle : plane.flat(warp.pivot());
    halfDiagonal = 0.5 * Vec3.of(box[2] - box[0], box[3] - box[1]).length();
  }

  /** Moves the vertices {@code from} to {@code to - 1}, each by itself. */
  void move(float[] x, float[] y, float[] z, int from, int to) {
    Nearest.Probe probe = nearest.probe();
    double[] shift = new double[2];
    for (int i = from; i < to; i++) {
      Vec3 flat = plane.flat(new Vec3(x[i], y[i], z[i]));
      shift[0] = 0;
      shift[1] = 0;
      if (warp.mode() == Warp.Mode.LENS) {
        lens(flat.x(), flat.y(), probe, shift);
      } else {
        attract(flat.x(), flat.y(), probe, shift);
      }
      if (shift[0] != 0 || shift[1] != 0) {
        x[i] = (float) (x[i] + plane.x(shift[0], shift[1]) - plane.x(0, 0));
        y[i] = (float) (y[i] + plane.y(shift[0], shift[1]) - plane.y(0, 0));
        z[i] = (float) (z[i] + plane.z(shift[0], shift[1]) - plane.z(0, 0));
      }
    }
  }

  private void lens(double u, double v, Nearest.Probe probe, double[] shift) {
    double weight = warp.strength() * weight(u, v, probe);
    if (weight == 0) {
      return;
    }
    double ru = u - pivot.x();
    double rv = v - pivot.y();
    Vec3 shear = warp.shear();
    double part =
        warp.kind() == Warp.Kind.SWIRL && halfDiagonal > 0
            ? Math.sqrt(ru * ru + rv * rv) / halfDiagonal
            : 1;
    double cos = Trig.cosDegrees(part * warp.angle());
    double sin = Trig.sinDegrees(part * warp.angle());
    double toU =
        switch (warp.kind()) {
          case SCALE -> warp.scale() * ru;
          case SHEAR -> ru + shear.x() * rv;
          case ROTATE, SWIRL -> ru * cos - rv * sin;
        };
    double toV =
        switch (warp.kind()) {
          case SCALE -> warp.scale() * rv;
          case SHEAR -> rv + shear.y() * ru;
          case ROTATE, SWIRL -> ru * sin + rv * cos;
        };
    shift[0] = weight * (toU - ru);
    shift[1] = weight * (toV - rv);
  }

  private double weight(double u, double v, Nearest.Probe probe) {
    if (warp.insideOnly() && !nearest.holds(u, v)) {
      return 0;
    }
    if (warp.band() == 0) {
      return 1;
    }
    double step = Num.smooth(0, 1, probe.distance(u, v, warp.band()) / warp.band());
    return warp.profile() == Warp.Profile.RAMP ? step : 4 * step * (1 - step);
  }

  private void attract(double u, double v, Nearest.Probe probe, double[] shift) {
    double distance = probe.signed(u, v, Double.MAX_VALUE);
    double way = warp.bias() - distance;
    double far = Math.abs(way);
    if (way == 0 || (warp.snapBand() > 0 && far > warp.snapBand())) {
      return;
    }
    double weight = warp.strength() * (warp.falloff() > 0 ? Powers.exp(-far / warp.falloff()) : 1);
    boolean pull = warp.direction() == Warp.Direction.ATTRACT;
    double along = pull ? Math.min(1, weight) * way : -weight * way;
    double nu = u - probe.footU();
    double nv = v - probe.footV();
    double side = distance < 0 ? -1 : 1;
    if (Math.abs(distance) < ON_IT) { // across the edge, outwards
      nu = -probe.alongV();
      nv = probe.alongU();
      side = 1;
    }
    double length = Math.sqrt(nu * nu + nv * nv);
    if (Math.abs(distance) < ON_IT && length > 0) {
      double near = 1e-6 * halfDiagonal / length;
      side = nearest.holds(u + near * nu, v + near * nv) ? -1 : 1;
    }
    if (length > 0) {
      shift[0] = along * side * nu / length;
      shift[1] = along * side * nv / length;
    }
  }
}
