package senga.effects;

import senga.geometry.VertexMap;
import senga.kernel.NoiseBlock;
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
    NoiseBlock desk = NoiseBlock.mine();
    for (int start = from; start < to; start += NoiseBlock.SIZE) {
      int count = Math.min(NoiseBlock.SIZE, to - start);
      turns(x, y, z, start, count, desk.x);
      Trig.cos(desk.x, desk.y, count);
      Trig.sin(desk.x, desk.x, count);
      turn(x, y, z, start, count, desk.y, desk.x);
    }
  }

  /**
   * By how much each vertex is turned, in radians; whole turns are taken off, as they do nothing.
   */
  private void turns(float[] x, float[] y, float[] z, int start, int count, double[] radians) {
    double kx = axis.x();
    double ky = axis.y();
    double kz = axis.z();
    double most = angle / 360;
    for (int i = 0; i < count; i++) {
      int v = start + i;
      double part = (x[v] * kx + y[v] * ky + z[v] * kz - least) / extent;
      double whole = most * (2 * part - 1);
      radians[i] = 2 * Math.PI * (whole - Math.rint(whole));
    }
  }

  private void turn(
      float[] x, float[] y, float[] z, int start, int count, double[] cosines, double[] sines) {
    double kx = axis.x();
    double ky = axis.y();
    double kz = axis.z();
    double px = pivot.x();
    double py = pivot.y();
    double pz = pivot.z();
    for (int i = 0; i < count; i++) {
      int v = start + i;
      double cos = cosines[i];
      double sin = sines[i];
      double vx = x[v] - px;
      double vy = y[v] - py;
      double vz = z[v] - pz;
      double rest = (vx * kx + vy * ky + vz * kz) * (1 - cos);
      x[v] = (float) (px + vx * cos + (vy * kz - vz * ky) * sin + kx * rest);
      y[v] = (float) (py + vy * cos + (vz * kx - vx * kz) * sin + ky * rest);
      z[v] = (float) (pz + vz * cos + (vx * ky - vy * kx) * sin + kz * rest);
    }
  }
}
