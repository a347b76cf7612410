package senga.effects;

import senga.geometry.VertexMap;
import senga.math.Trig;
import senga.math.Vec3;

/**
 * Turns each vertex about an axis by an angle that grows along it, after O. Rodrigues' formula
 * (1840).
 *
 * <p>It goes block by block, and each step of the formula is a loop of its own that reads and
 * writes the same place of arrays of different kinds: so Java makes vectors of every one of them,
 * which it does not of the whole formula in a single loop.
 *
 * @param angle at both ends, in degrees, left-handed
 * @param axis of length 1
 * @param pivot a point of the axis, in mm
 * @param least where the drawing begins along the axis, in mm
 * @param extent how far it reaches from there, in mm
 */
record Wringing(double angle, Vec3 axis, Vec3 pivot, double least, double extent)
    implements VertexMap {
  /** Vertices in a block: what is calculated for them stays in the processor's nearest cache. */
  private static final int BLOCK = 512;

  /** What is calculated for each vertex of a block; every thread has a desk of 28 KiB. */
  private static final class Desk {
    private static final ThreadLocal<Desk> MINE = ThreadLocal.withInitial(Desk::new);

    /** From the pivot to the vertex. */
    private final double[] x = new double[BLOCK];

    private final double[] y = new double[BLOCK];
    private final double[] z = new double[BLOCK];
    private final double[] cosines = new double[BLOCK];
    private final double[] sines = new double[BLOCK];

    /** How far along the axis it lies, from the origin. */
    private final double[] heights = new double[BLOCK];

    /** How far along the axis it lies, as far as the turn takes that away. */
    private final double[] rests = new double[BLOCK];
  }

  @Override
  public void map(float[] x, float[] y, float[] z, int from, int to) {
    Desk desk = Desk.MINE.get();
    for (int start = from; start < to; start += BLOCK) {
      int count = Math.min(BLOCK, to - start);
      heights(x, y, z, start, count, desk.heights);
      turns(desk.heights, count, desk.sines);
      Trig.cosTurns(desk.sines, desk.cosines, count);
      Trig.sinTurns(desk.sines, desk.sines, count);
      fromPivot(x, pivot.x(), start, count, desk.x);
      fromPivot(y, pivot.y(), start, count, desk.y);
      fromPivot(z, pivot.z(), start, count, desk.z);
      rests(desk, count);
      turn(x, start, count, pivot.x(), axis.x(), desk.x, desk.y, axis.z(), desk.z, axis.y(), desk);
      turn(y, start, count, pivot.y(), axis.y(), desk.y, desk.z, axis.x(), desk.x, axis.z(), desk);
      turn(z, start, count, pivot.z(), axis.z(), desk.z, desk.x, axis.y(), desk.y, axis.x(), desk);
    }
  }

  /** How far along the axis each vertex lies, from the origin. */
  private void heights(float[] x, float[] y, float[] z, int start, int count, double[] heights) {
    double kx = axis.x();
    double ky = axis.y();
    double kz = axis.z();
    for (int i = 0; i < count; i++) {
      heights[i] = x[start + i] * kx + y[start + i] * ky + z[start + i] * kz;
    }
  }

  /** By how much each vertex is turned, in whole turns. */
  private void turns(double[] heights, int count, double[] turns) {
    double most = angle / 360;
    for (int i = 0; i < count; i++) {
      turns[i] = most * (2 * ((heights[i] - least) / extent) - 1);
    }
  }

  private static void fromPivot(
      float[] along, double pivot, int start, int count, double[] distances) {
    for (int i = 0; i < count; i++) {
      distances[i] = along[start + i] - pivot;
    }
  }

  private void rests(Desk desk, int count) {
    double[] heights = desk.heights;
    double[] cosines = desk.cosines;
    double[] rests = desk.rests;
    double ofPivot = pivot.dot(axis);
    for (int i = 0; i < count; i++) {
      rests[i] = (heights[i] - ofPivot) * (1 - cosines[i]);
    }
  }

  /**
   * Turns one coordinate.
   *
   * @param along the coordinate, to be written
   * @param k the axis along it
   * @param v from the pivot along it
   * @param p from the pivot along the next coordinate, which counts as often as {@code kp}
   * @param q from the pivot along the one after that
   */
  private static void turn(
      float[] along,
      int start,
      int count,
      double pivot,
      double k,
      double[] v,
      double[] p,
      double kp,
      double[] q,
      double kq,
      Desk desk) {
    double[] cosines = desk.cosines;
    double[] sines = desk.sines;
    double[] rests = desk.rests;
    for (int i = 0; i < count; i++) {
      along[start + i] =
          (float) (pivot + v[i] * cosines[i] + (p[i] * kp - q[i] * kq) * sines[i] + k * rests[i]);
    }
  }
}
