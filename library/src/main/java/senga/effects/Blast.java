package senga.effects;

import senga.geometry.Polylines;
import senga.math.Vec3;

/**
 * Drives things away from a point, then shrinks all about it.
 *
 * @param middle the point, in mm
 * @param distance how far, in mm
 * @param factor of the shrinking
 */
record Blast(Vec3 middle, double distance, double factor) {
  /** Drives each vertex by itself. */
  void each(float[] x, float[] y, float[] z, int from, int to) {
    for (int i = from; i < to; i++) {
      together(x, y, z, i, i + 1);
    }
  }

  /** Drives vertices as one piece, in the direction of their mean; nowhere if they have none. */
  void together(float[] x, float[] y, float[] z, int from, int to) {
    double dx = mean(x, from, to) - middle.x();
    double dy = mean(y, from, to) - middle.y();
    double dz = mean(z, from, to) - middle.z();
    double away = Math.sqrt(dx * dx + dy * dy + dz * dz);
    double push = away > 0 ? distance / away : 0;
    move(x, middle.x(), push * dx, from, to);
    move(y, middle.y(), push * dy, from, to);
    move(z, middle.z(), push * dz, from, to);
  }

  /** How far the farthest vertex lies from a point, in mm. */
  static double reach(Polylines lines, Vec3 from) {
    double most = 0;
    for (int i = 0; i < lines.vertexCount(); i++) {
      double dx = lines.x(i) - from.x();
      double dy = lines.y(i) - from.y();
      double dz = lines.z(i) - from.z();
      most = Math.max(most, dx * dx + dy * dy + dz * dz);
    }
    return Math.sqrt(most);
  }

  private void move(float[] along, double center, double by, int from, int to) {
    for (int i = from; i < to; i++) {
      along[i] = (float) (center + factor * (along[i] + by - center));
    }
  }

  private static double mean(float[] along, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += along[i];
    }
    return sum / Math.max(1, to - from);
  }
}
