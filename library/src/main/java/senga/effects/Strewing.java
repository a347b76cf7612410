package senga.effects;

import java.util.Arrays;
import senga.kernel.SplitMix64;
import senga.polygon.Inside;
import senga.polygon.Rings;

/** Strews places over what rings enclose: thrown into their box, kept if they fell inside. */
final class Strewing {
  private final Inside inside;
  private final double[] box;
  private final SplitMix64 random;
  private final double[] sites;
  private int used;

  /** Where a place may lie. */
  interface Choice {
    boolean takes(double u, double v);
  }

  Strewing(Rings rings, SplitMix64 random, int count) {
    this.random = random;
    inside = new Inside(rings, false);
    box = rings.box();
    sites = new double[2 * count];
  }

  boolean isDone() {
    return used == sites.length;
  }

  /** Throws once, and keeps the place if it lies inside and suits. */
  void tryOne(Choice choice) {
    double u = random.between(box[0], box[2]);
    double v = random.between(box[1], box[3]);
    if (inside.holds(u, v) && choice.takes(u, v)) {
      sites[used++] = u;
      sites[used++] = v;
    }
  }

  /** Those that were kept, u and v in turns. */
  double[] sites() {
    return Arrays.copyOf(sites, used);
  }
}
