package senga.plot;

/**
 * Finds the ends nearest to an end: a k-d tree (J. L. Bentley, 1975) in arrays, halved by number at
 * the middle of the longer side, with a handful of ends in each leaf.
 *
 * <p>A search begins in the leaf in which the end itself lies, found by its place in the arrays and
 * not by its coordinates. Where thousands of ends share one place, each so finds others beside
 * itself, not all of them the same few.
 */
final class EndTree {
  private static final int LEAF = 8;

  private final double[] x;
  private final double[] y;
  private final int[] end;
  private final int[] owner;
  private final boolean[] upright; // of a node: whether it is cut between left and right
  private final double[] cut;

  /**
   * @param wanted the ends to be found, the first {@code count} of them
   * @param owners of all ends; those of the same owner do not find each other
   */
  EndTree(Ends ends, int[] wanted, int count, int[] owners) {
    x = new double[count];
    y = new double[count];
    end = new int[count];
    owner = new int[count];
    for (int i = 0; i < count; i++) {
      x[i] = ends.x[wanted[i]];
      y[i] = ends.y[wanted[i]];
      end[i] = wanted[i];
    }
    int nodes = 1;
    while (nodes * LEAF < 2 * count) {
      nodes *= 2;
    }
    upright = new boolean[2 * nodes];
    cut = new double[2 * nodes];
    build(0, 0, count);
    for (int i = 0; i < count; i++) {
      owner[i] = owners[end[i]];
    }
  }

  int size() {
    return end.length;
  }

  /** The end that lies at a place of the tree. */
  int end(int place) {
    return end[place];
  }

  private void build(int node, int from, int to) {
    if (to - from <= LEAF) {
      return;
    }
    upright[node] = extent(x, from, to) >= extent(y, from, to);
    double[] along = upright[node] ? x : y;
    int middle = (from + to) >>> 1;
    select(along, from, to - 1, middle);
    cut[node] = along[middle];
    build(2 * node + 1, from, middle);
    build(2 * node + 2, middle, to);
  }

  private static double extent(double[] along, int from, int to) {
    double least = along[from];
    double most = along[from];
    for (int i = from + 1; i < to; i++) {
      least = Math.min(least, along[i]);
      most = Math.max(most, along[i]);
    }
    return most - least;
  }

  /** Puts what belongs there at place {@code k}, nothing greater before it, nothing less behind. */
  private void select(double[] along, int from, int to, int k) {
    int low = from;
    int high = to;
    while (low < high) {
      double pivot = along[(low + high) >>> 1];
      int i = low;
      int j = high;
      while (i <= j) {
        while (along[i] < pivot) {
          i++;
        }
        while (along[j] > pivot) {
          j--;
        }
        if (i <= j) {
          swap(i++, j--);
        }
      }
      if (k <= j) {
        high = j;
      } else if (k >= i) {
        low = i;
      } else {
        return;
      }
    }
  }

  private void swap(int i, int j) {
    double heldX = x[i];
    double heldY = y[i];
    int heldEnd = end[i];
    x[i] = x[j];
    y[i] = y[j];
    end[i] = end[j];
    x[j] = heldX;
    y[j] = heldY;
    end[j] = heldEnd;
  }

  /** A search for the nearest few; each thread has one of its own. */
  final class Search {
    private final boolean oneWay;
    private final int[] found;
    private final double[] squares;
    private int count;
    private int place;

    /**
     * @param most how many are found at most
     * @param oneWay whether beginnings find only endings, and endings beginnings
     */
    Search(int most, boolean oneWay) {
      this.oneWay = oneWay;
      found = new int[most];
      squares = new double[most];
    }

    /** Finds the ends nearest to the one at a place of the tree; returns how many. */
    int around(int at) {
      place = at;
      count = 0;
      visit(0, 0, end.length);
      return count;
    }

    /** The end that was found, the nearest first. */
    int found(int number) {
      return found[number];
    }

    /** How far away it is, squared. */
    double square(int number) {
      return squares[number];
    }

    private void visit(int node, int from, int to) {
      if (to - from <= LEAF) {
        scan(from, to);
        return;
      }
      int middle = (from + to) >>> 1;
      double beyond = (upright[node] ? x[place] : y[place]) - cut[node];
      boolean isHere = from <= place && place < to;
      boolean leftFirst = isHere ? place < middle : beyond < 0;
      if (leftFirst) {
        visit(2 * node + 1, from, middle);
      } else {
        visit(2 * node + 2, middle, to);
      }
      if (beyond * beyond < farthest()) {
        if (leftFirst) {
          visit(2 * node + 2, middle, to);
        } else {
          visit(2 * node + 1, from, middle);
        }
      }
    }

    private double farthest() {
      return count < found.length ? Double.POSITIVE_INFINITY : squares[count - 1];
    }

    private void scan(int from, int to) {
      for (int i = from; i < to; i++) {
        double dx = x[i] - x[place];
        double dy = y[i] - y[place];
        double square = dx * dx + dy * dy;
        if (square < farthest() && owner[i] != owner[place] && mayFollow(end[i], end[place])) {
          insert(end[i], square);
        }
      }
    }

    private boolean mayFollow(int a, int b) {
      return !oneWay || ((a ^ b) & 1) == 1;
    }

    private void insert(int item, double square) {
      int i = count < found.length ? count++ : count - 1;
      while (i > 0 && squares[i - 1] > square) {
        squares[i] = squares[i - 1];
        found[i] = found[i - 1];
        i--;
      }
      squares[i] = square;
      found[i] = item;
    }
  }
}
