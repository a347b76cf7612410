package senga.effects;

import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.math.Powers;

/**
 * A bell curve over evenly spaced vertices of a line. At an open end the line goes on as its own
 * picture turned about that end, so ends stay where they are; a ring goes round.
 *
 * @param step the spacing wished for, in mm; the true one divides the line evenly and is not longer
 * @param sigma of the bell, in mm
 */
record Gaussian(double step, double sigma) {
  /** Most vertices on either side that are weighed. */
  static final int WIDEST = 2048;

  private static final int BETWEEN_CHECKPOINTS = 256;

  /** What lies farther out than so many sigmas weighs nothing. */
  private static final double REACH = 3;

  /** Whether the bell is wider than what is weighed. */
  boolean isCut() {
    return REACH * sigma / step > WIDEST;
  }

  /** At most so many vertices are put on a line. */
  double most(double length) {
    return 2 * length / step + 5;
  }

  /**
   * Adds the line {@code even + gain · (blurred − even)}: blurred for 1, sharpened below 0.
   *
   * @param arc a line with length
   */
  void line(ArcLine arc, boolean ring, double gain, PolylinesBuilder target, Context context) {
    Polylines even = even(arc);
    int segments = even.vertexCount() - 1;
    double[] weights = weights(arc.length() / segments);
    for (int i = 0; i < (ring ? segments : segments + 1); i++) {
      if (i % BETWEEN_CHECKPOINTS == 0) {
        context.checkpoint();
      }
      vertex(even, i, ring, weights, gain, target);
    }
    if (ring) {
      target.close();
    }
    target.endLine();
  }

  private Polylines even(ArcLine arc) {
    double length = arc.length();
    int segments = (int) Math.max(3, Math.ceil(length / step));
    PolylinesBuilder even = new PolylinesBuilder(segments + 1, 1);
    for (int i = 0; i <= segments; i++) {
      arc.point(length * i / segments, even);
    }
    return even.endLine().build();
  }

  private double[] weights(double spacing) {
    int reach = (int) Math.min(WIDEST, Math.ceil(REACH * sigma / spacing));
    double[] weights = new double[reach + 1];
    double sum = 0;
    for (int i = 0; i <= reach; i++) {
      double sigmas = i * spacing / sigma;
      weights[i] = Powers.exp(-0.5 * sigmas * sigmas);
      sum += i == 0 ? weights[i] : 2 * weights[i];
    }
    for (int i = 0; i <= reach; i++) {
      weights[i] /= sum;
    }
    return weights;
  }

  private static void vertex(
      Polylines even,
      int at,
      boolean ring,
      double[] weights,
      double gain,
      PolylinesBuilder target) {
    double x = weights[0] * even.x(at);
    double y = weights[0] * even.y(at);
    double z = weights[0] * even.z(at);
    int segments = even.vertexCount() - 1;
    for (int i = 1; i < weights.length; i++) {
      int before = place(at - i, segments, ring);
      int behind = place(at + i, segments, ring);
      boolean out = !ring && at - i < 0;
      boolean over = !ring && at + i > segments;
      x +=
          weights[i]
              * (value(even.x(before), even.x(0), out)
                  + value(even.x(behind), even.x(segments), over));
      y +=
          weights[i]
              * (value(even.y(before), even.y(0), out)
                  + value(even.y(behind), even.y(segments), over));
      z +=
          weights[i]
              * (value(even.z(before), even.z(0), out)
                  + value(even.z(behind), even.z(segments), over));
    }
    target.vertex(
        even.x(at) + gain * (x - even.x(at)),
        even.y(at) + gain * (y - even.y(at)),
        even.z(at) + gain * (z - even.z(at)));
  }

  /** Which vertex stands for one beyond the ends. */
  private static int place(int at, int segments, boolean ring) {
    if (ring) {
      return Math.floorMod(at, segments);
    }
    return Math.clamp(at < 0 ? -at : at > segments ? 2L * segments - at : at, 0, segments);
  }

  private static double value(double inside, double end, boolean mirrored) {
    return mirrored ? 2 * end - inside : inside;
  }
}
