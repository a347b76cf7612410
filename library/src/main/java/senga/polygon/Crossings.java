package senga.polygon;

import java.util.Arrays;

/**
 * How many pairs of edges can cross at most: those that reach into each other's height. Told before
 * anything is made, for the budget; sorting is all it takes.
 */
public final class Crossings {
  private double[] tops = new double[16];
  private double[] bottoms = new double[16];
  private int count;

  /** Edges of rings in a plane. */
  public Crossings add(Rings rings) {
    for (int ring = 0; ring < rings.count(); ring++) {
      for (int i = rings.offsets[ring]; i < rings.offsets[ring + 1]; i++) {
        add(rings.v[i], rings.v[rings.next(i, ring)]);
      }
    }
    return this;
  }

  private void add(double v0, double v1) {
    if (count == tops.length) {
      tops = Arrays.copyOf(tops, 2 * count);
      bottoms = Arrays.copyOf(bottoms, 2 * count);
    }
    tops[count] = Math.min(v0, v1);
    bottoms[count++] = Math.max(v0, v1);
  }

  /** Edges, and pairs of them that may cross. */
  public long edgesAndPairs() {
    Arrays.sort(tops, 0, count);
    Arrays.sort(bottoms, 0, count);
    long pairs = 0;
    int ended = 0;
    for (int begun = 0; begun < count; begun++) {
      while (bottoms[ended] < tops[begun]) {
        ended++;
      }
      pairs += begun - ended;
    }
    return count + pairs;
  }
}
