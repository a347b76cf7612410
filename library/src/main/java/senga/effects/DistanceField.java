package senga.effects;

import senga.polygon.Contours;
import senga.polygon.Nearest;

/**
 * The distance from rings, negative inside. Its contours are as far from an edge all along, or from
 * a corner; where the nearest edge changes, they may bend, and the tangents at both sides meet in
 * the bend.
 */
final class DistanceField implements Contours.Field {
  /** The cosine of the least angle that is a bend. */
  private static final double SHARP = 0.98;

  /** So far from its distance, as part of the pitch, a bend may lie: else it is a round. */
  private static final double NEAR = 1e-6;

  private final Nearest.Probe probe;
  private final double pitch;
  private final double reach;
  private double lastU;
  private double lastV;
  private double last = Double.POSITIVE_INFINITY;

  /**
   * @param reach what is farther away may be told as being so far, in mm
   */
  DistanceField(Nearest nearest, double pitch, double reach) {
    probe = nearest.probe();
    this.pitch = pitch;
    this.reach = reach;
  }

  /** From place to place the distance grows by no more than the way between them. */
  @Override
  public double at(double u, double v) {
    double way = Math.sqrt((u - lastU) * (u - lastU) + (v - lastV) * (v - lastV));
    double limit = Math.min(reach, (last + way) * (1 + 1e-9) + 1e-9 * pitch);
    double signed = probe.signed(u, v, limit);
    lastU = u;
    lastV = v;
    last = Math.abs(signed);
    return signed;
  }

  @Override
  public boolean bends(double u0, double v0, double u1, double v1, double level, double[] bend) {
    double d0 = at(u0, v0);
    double nu0 = (u0 - probe.footU()) / d0;
    double nv0 = (v0 - probe.footV()) / d0;
    double d1 = at(u1, v1);
    double nu1 = (u1 - probe.footU()) / d1;
    double nv1 = (v1 - probe.footV()) / d1;
    if (!(nu0 * nu1 + nv0 * nv1 < SHARP)) {
      return false;
    }
    double turn = nu0 * nv1 - nv0 * nu1;
    double c0 = nu0 * u0 + nv0 * v0;
    double c1 = nu1 * u1 + nv1 * v1;
    bend[0] = (c0 * nv1 - c1 * nv0) / turn;
    bend[1] = (nu0 * c1 - nu1 * c0) / turn;
    return isNear(bend, u0, v0)
        && isNear(bend, u1, v1)
        && Math.abs(at(bend[0], bend[1]) - level) <= NEAR * pitch;
  }

  private boolean isNear(double[] bend, double u, double v) {
    return Math.abs(bend[0] - u) <= 2 * pitch && Math.abs(bend[1] - v) <= 2 * pitch;
  }
}
