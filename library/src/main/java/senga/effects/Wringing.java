package senga.effects;

import senga.geometry.VertexMap;
import senga.math.Trig;
import senga.math.Vec3;

/**
 * Turns each vertex about an axis by an angle that grows along it, after O. Rodrigues' formula
 * (1840).
 *
 * @param angle at both ends, in degrees, left-handed
 * @param axis of length 1
 * @param pivot a point of the axis, in mm
 * @param least where the drawing begins along the axis, in mm
 * @param extent how far it reaches from there, in mm
 */
record Wringing(double angle, Vec3 axis, Vec3 pivot, double least, double extent)
    implements VertexMap {
  @Override
  public void map(float[] x, float[] y, float[] z, int from, int to) {
    double kx = axis.x();
    double ky = axis.y();
    double kz = axis.z();
    for (int i = from; i < to; i++) {
      double part = (x[i] * kx + y[i] * ky + z[i] * kz - least) / extent;
      double turn = angle * (2 * part - 1);
      double cos = Trig.cosDegrees(turn);
      double sin = Trig.sinDegrees(turn);
      double vx = x[i] - pivot.x();
      double vy = y[i] - pivot.y();
      double vz = z[i] - pivot.z();
      double rest = (vx * kx + vy * ky + vz * kz) * (1 - cos);
      x[i] = (float) (pivot.x() + vx * cos + (vy * kz - vz * ky) * sin + kx * rest);
      y[i] = (float) (pivot.y() + vy * cos + (vz * kx - vx * kz) * sin + ky * rest);
      z[i] = (float) (pivot.z() + vz * cos + (vx * ky - vy * kx) * sin + kz * rest);
    }
  }
}
