package senga.plot;

import java.util.Arrays;

/**
 * Joins the places of a graph at which more comes in than goes out, two by two, by edges that are
 * not drawn: only places that hang together, so that no walk is cut oftener than it must be.
 */
final class OddPlaces {
  private final boolean reversible;
  private final int[] left; // of a place: what goes out less what comes in; or 1 where it is odd
  private final int[] part; // of a place: another one of the same part, or itself
  private final int[] waiting; // of a part, the place that waits for another; −1 for none
  private final int[] behind; // of a place, the one that waits behind it

  OddPlaces(int places, boolean reversible) {
    this.reversible = reversible;
    left = new int[places];
    part = new int[places];
    waiting = new int[places];
    behind = new int[places];
    Arrays.setAll(part, place -> place);
    Arrays.fill(waiting, -1);
  }

  /** Adds the edges that are not drawn. */
  void join(Trails trails) {
    for (int edge = 0; edge < trails.edges(); edge++) {
      count(trails.from(edge), trails.to(edge));
    }
    for (int place = 0; place < left.length; place++) {
      int root = partOf(place);
      while (left[place] != 0 && waiting[root] >= 0 && fit(place, waiting[root])) {
        int other = waiting[root];
        trails.add(-1, left[other] < 0 ? other : place, left[other] < 0 ? place : other);
        left[place] -= Integer.signum(left[place]);
        left[other] -= Integer.signum(left[other]);
        waiting[root] = left[other] == 0 ? behind[other] : other;
      }
      if (left[place] != 0) {
        behind[place] = waiting[root];
        waiting[root] = place;
      }
    }
  }

  private void count(int from, int to) {
    if (reversible) {
      left[from] ^= 1;
      left[to] ^= 1;
    } else {
      left[from]++;
      left[to]--;
    }
    part[partOf(from)] = partOf(to);
  }

  /** Whether a walk that must end at one of two places may go on at the other. */
  private boolean fit(int place, int other) {
    return reversible || left[place] > 0 == left[other] < 0;
  }

  private int partOf(int place) {
    int at = place;
    while (part[at] != at) {
      part[at] = part[part[at]];
      at = part[at];
    }
    return at;
  }
}
