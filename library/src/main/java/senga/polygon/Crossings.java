package senga.polygon;

import java.util.Arrays;

/**
 * How many pairs of edges can cross at most: those whose boxes touch. Told before anything is made,
 * for the budget; some sorting is all it takes.
 *
 * <p>The pairs that cannot cross are counted, for that needs no look at a pair. Boxes are apart if
 * one ends before the other begins, along u or along v. Both kinds are counted by sorting; what is
 * apart along u and v at once would be counted twice, and is found by a sweep along u, which keeps
 * the v of all boxes that have ended in two {@linkplain Tally tallies}.
 */
public final class Crossings {
  private int[] left = new int[16];
  private int[] right = new int[16];
  private int[] top = new int[16];
  private int[] bottom = new int[16];
  private int count;

  /** Edges of rings in a plane. */
  public Crossings add(Rings rings) {
    for (int ring = 0; ring < rings.count(); ring++) {
      for (int i = rings.offsets[ring]; i < rings.offsets[ring + 1]; i++) {
        int k = rings.next(i, ring);
        add(key(rings.u[i]), key(rings.u[k]), key(rings.v[i]), key(rings.v[k]));
      }
    }
    return this;
  }

  private void add(int u0, int u1, int v0, int v1) {
    if (count == top.length) {
      left = Arrays.copyOf(left, 2 * count);
      right = Arrays.copyOf(right, 2 * count);
      top = Arrays.copyOf(top, 2 * count);
      bottom = Arrays.copyOf(bottom, 2 * count);
    }
    left[count] = Math.min(u0, u1);
    right[count] = Math.max(u0, u1);
    top[count] = Math.min(v0, v1);
    bottom[count++] = Math.max(v0, v1);
  }

  /** An int for a number; it never falls where the number rises. */
  private static int key(double value) {
    int bits = Float.floatToIntBits((float) value + 0.0f); // −0 becomes 0
    return bits ^ (bits >> 31 & Integer.MAX_VALUE);
  }

  /** Edges, and pairs of them that may cross: neighbours in a ring touch, and count as well. */
  public long edgesAndPairs() {
    return count + pairs();
  }

  private long pairs() {
    int[] tops = Arrays.copyOf(top, count);
    int[] bottoms = Arrays.copyOf(bottom, count);
    Arrays.sort(tops);
    Arrays.sort(bottoms);
    long touching = (long) count * (count - 1) / 2;
    for (int i = 0; i < count; i++) {
      touching -= below(bottoms, tops[i]); // apart along v
    }
    long[] begun = order(left);
    long[] ended = order(right);
    Tally above = new Tally(bottoms);
    Tally under = new Tally(tops);
    int apart = 0; // boxes that ended before this one begins
    for (long next : begun) {
      while (ended[apart] >> 32 < next >> 32) {
        int box = (int) ended[apart++];
        above.add(bottom[box]);
        under.add(top[box]);
      }
      int box = (int) next;
      touching -= apart; // along u
      touching += above.below(top[box]) + apart - under.upTo(bottom[box]); // along both
    }
    return touching;
  }

  /** Keys with their places, smallest first. */
  private long[] order(int[] keys) {
    long[] order = new long[count];
    for (int i = 0; i < count; i++) {
      order[i] = (long) keys[i] << 32 | i;
    }
    Arrays.sort(order);
    return order;
  }

  /** How many of sorted keys are smaller. */
  private static int below(int[] sorted, int key) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] < key) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Keys that come one by one, and how many of them are small: sums over a tree of P. Fenwick. */
  private static final class Tally {
    private final int[] sorted;
    private final int[] sums;

    Tally(int[] sorted) {
      this.sorted = sorted;
      sums = new int[sorted.length + 1];
    }

    void add(int key) {
      for (int i = Crossings.below(sorted, key) + 1; i < sums.length; i += i & -i) {
        sums[i]++;
      }
    }

    int below(int key) {
      return first(Crossings.below(sorted, key));
    }

    int upTo(int key) {
      return key == Integer.MAX_VALUE ? first(sorted.length) : below(key + 1);
    }

    private int first(int many) {
      int sum = 0;
      for (int i = many; i > 0; i -= i & -i) {
        sum += sums[i];
      }
      return sum;
    }
  }
}
