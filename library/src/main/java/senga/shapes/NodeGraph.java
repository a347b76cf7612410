package senga.shapes;

import senga.geometry.Context;
import senga.kernel.SplitMix64;

/**
 * Nodes in the plane and the paths between neighbours among them, which are used up by walking.
 *
 * <p>Neighbours are those of the relative neighbourhood graph: no third node is nearer to both than
 * they are to each other (G. T. Toussaint, 1980). It holds together, and has few crossings' worth
 * of paths: fewer than three for each node.
 */
final class NodeGraph {
  private final double[] x;
  private final double[] y;
  private final int count;
  private final boolean[] paths; // count × count
  private final int[] degree;
  private int left;

  /**
   * @param shortest paths below this length are left out
   */
  NodeGraph(double[] x, double[] y, int count, double shortest, Context context) {
    this.x = x;
    this.y = y;
    this.count = count;
    paths = new boolean[count * count];
    degree = new int[count];
    for (int a = 0; a < count; a++) {
      context.checkpoint();
      for (int b = a + 1; b < count; b++) {
        if (distance(a, b) >= shortest * shortest && areNeighbours(a, b)) {
          set(a, b, true);
        }
      }
    }
  }

  private boolean areNeighbours(int a, int b) {
    double between = distance(a, b);
    for (int c = 0; c < count; c++) {
      if (c != a && c != b && distance(a, c) < between && distance(b, c) < between) {
        return false;
      }
    }
    return true;
  }

  /** Squared. */
  private double distance(int a, int b) {
    double dx = x[a] - x[b];
    double dy = y[a] - y[b];
    return dx * dx + dy * dy;
  }

  private void set(int a, int b, boolean there) {
    paths[a * count + b] = there;
    paths[b * count + a] = there;
    int more = there ? 1 : -1;
    degree[a] += more;
    degree[b] += more;
    left += more;
  }

  /** Whether there is a path that was not walked. */
  boolean hasPaths() {
    return left > 0;
  }

  double x(int node) {
    return x[node];
  }

  double y(int node) {
    return y[node];
  }

  /**
   * Walks along paths that are left, from a node that has some, and uses them up.
   *
   * @param walk where the nodes are written, as many as there are
   * @return how many nodes were met, at least 2
   */
  int walk(int steps, SplitMix64 random, int[] walk) {
    int here = start(random);
    int met = 0;
    walk[met++] = here;
    while (met <= steps && met < walk.length && degree[here] > 0) {
      int next = neighbour(here, random.below(degree[here]));
      set(here, next, false);
      walk[met++] = next;
      here = next;
    }
    return met;
  }

  private int start(SplitMix64 random) {
    int open = 0;
    for (int node = 0; node < count; node++) {
      open += degree[node] > 0 ? 1 : 0;
    }
    int skipped = random.below(open);
    int node = 0;
    while (degree[node] == 0 || skipped-- > 0) {
      node++;
    }
    return node;
  }

  private int neighbour(int node, int index) {
    int skipped = index;
    int other = 0;
    while (!paths[node * count + other] || skipped-- > 0) {
      other++;
    }
    return other;
  }
}
