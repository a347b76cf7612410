package senga.bench;

import java.util.Arrays;

/**
 * A length that no order of strokes falls below (M. Held and R. M. Karp, "The Traveling-Salesman
 * Problem and Minimum Spanning Trees", 1970 and 1971).
 *
 * <p>An order is a ring: from the corner to a stroke, along it, to the next one, and from the last
 * back to the corner through nowhere, which is as far from everything as the corner from itself. A
 * <i>1-tree</i> is a spanning tree of all places but nowhere, and two links to that. Every order is
 * one, if strokes belong to all of them; so the least 1-tree is not longer. Where places have three
 * links or one it is no order; a charge for each link there, the same for every order as all places
 * have two, makes it more alike and longer. Charges are found by subgradients: whatever they are,
 * the bound is true.
 */
final class OneTree {
  private static final int ROUNDS = 4_000;
  private static final int PATIENCE = 30;
  private static final double FORCED = -1e12;

  private final int size; // strokes' ends, and the corner
  private final int corner;
  private final double[][] ways;
  private final double[] charges;
  private final int[] links; // of a place, in the tree of now
  private final double[] nearest;
  private final int[] from;
  private final boolean[] inTree;

  private OneTree(StrokeEnds ends) {
    corner = ends.x.length;
    size = corner + 1;
    ways = new double[size][size];
    for (int a = 0; a < corner; a++) {
      for (int b = 0; b < corner; b++) {
        ways[a][b] = (a ^ 1) == b ? 0 : ends.apart(a, b);
      }
      ways[a][corner] = ends.fromCorner(a);
      ways[corner][a] = ways[a][corner];
    }
    charges = new double[size];
    links = new int[size];
    nearest = new double[size];
    from = new int[size];
    inTree = new boolean[size];
  }

  /**
   * @param known travel of some order, in mm: the nearer to the best, the better the bound
   * @return mm of travel that no order falls below
   */
  static double bound(StrokeEnds ends, double known) {
    return ends.strokes() == 0 ? 0 : new OneTree(ends).search(known);
  }

  private double search(double known) {
    double best = 0;
    double step = 1;
    int waited = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double bound = tree();
      waited = bound > best ? 0 : waited + 1;
      best = Math.max(best, bound);
      if (waited > PATIENCE) {
        step /= 2;
        waited = 0;
      }
      long uneven = 0;
      for (int place = 0; place < size; place++) {
        uneven += (links[place] - 2L) * (links[place] - 2L);
      }
      if (uneven == 0) {
        return best; // an order: there is none better
      }
      double charge = step * Math.max(1e-9, 1.01 * known - bound) / uneven;
      for (int place = 0; place < size; place++) {
        charges[place] += charge * (links[place] - 2);
      }
    }
    return best;
  }

  /** The least 1-tree under the charges of now; returns its length less what orders are charged. */
  private double tree() {
    Arrays.fill(links, 0);
    Arrays.fill(inTree, false);
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    double sum = 0;
    int place = corner;
    for (int added = 1; added < size; added++) {
      place = nextFrom(place);
      int other = from[place];
      sum += way(place, other);
      links[place]++;
      links[other]++;
    }
    return sum + nowhere() - 2 * Arrays.stream(charges).sum();
  }

  /** Takes a place into the tree; the one that now lies nearest to it comes next. */
  private int nextFrom(int place) {
    inTree[place] = true;
    int next = -1;
    for (int other = 0; other < size; other++) {
      if (!inTree[other]) {
        double way = isStroke(place, other) ? FORCED : way(place, other);
        if (way < nearest[other]) {
          nearest[other] = way;
          from[other] = place;
        }
        next = next < 0 || nearest[other] < nearest[next] ? other : next;
      }
    }
    return next;
  }

  private boolean isStroke(int one, int other) {
    return (one ^ 1) == other && one != corner && other != corner;
  }

  private double way(int one, int other) {
    return ways[one][other] + charges[one] + charges[other];
  }

  /** Its link to the corner, which all orders have, and the one to the end that costs least. */
  private double nowhere() {
    int last = 0;
    for (int end = 1; end < corner; end++) {
      last = charges[end] < charges[last] ? end : last;
    }
    links[corner]++;
    links[last]++;
    return charges[corner] + charges[last];
  }
}
