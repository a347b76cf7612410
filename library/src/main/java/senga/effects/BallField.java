package senga.effects;

import java.util.List;
import senga.math.Powers;
import senga.polygon.Contours;
import senga.polygon.Nearest;
import senga.polygon.Rings;

/**
 * The sum of the fields of islands: of each exp(−d²/r²) outside and 2 − exp(−d²/r²) inside, d being
 * the distance from it.
 */
final class BallField implements Contours.Field {
  /** In radii: farther away a field is less than half a bit beside 1. */
  private static final double FAR = 6.2;

  private final Source source;
  private final Nearest.Probe[] probes;

  private BallField(Source source) {
    this.source = source;
    probes = new Nearest.Probe[source.islands.length];
    for (int i = 0; i < probes.length; i++) {
      probes[i] = source.islands[i].probe();
    }
  }

  /** So far at most, in mm, a line at this height lies from so many islands. */
  static double reach(double radius, double threshold, int islands) {
    double ratio = islands / threshold;
    return ratio <= 1 ? 0 : radius * Math.min(FAR, Math.sqrt(Powers.log(ratio)));
  }

  /** The islands, for the fields of all threads. */
  static final class Source {
    private final Nearest[] islands;
    private final double[][] boxes;
    private final double radius;

    Source(List<Rings> islands, double radius) {
      this.islands = islands.stream().map(Nearest::new).toArray(Nearest[]::new);
      boxes = islands.stream().map(Rings::box).toArray(double[][]::new);
      this.radius = radius;
    }

    BallField field() {
      return new BallField(this);
    }
  }

  @Override
  public double at(double u, double v) {
    double far = FAR * source.radius;
    double sum = 0;
    for (int i = 0; i < probes.length; i++) {
      double[] box = source.boxes[i];
      if (u < box[0] - far || u > box[2] + far || v < box[1] - far || v > box[3] + far) {
        continue;
      }
      double signed = probes[i].signed(u, v, far) / source.radius;
      double fallen = Powers.exp(-signed * signed);
      sum += signed < 0 ? 2 - fallen : fallen;
    }
    return sum;
  }
}
