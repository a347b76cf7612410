package senga.kernel;

/**
 * Lets a net come to rest: in every round each node that is not fixed goes a step in the direction
 * of the sum of the ways to its neighbours. All go at once, so the order of the nodes does not
 * matter.
 */
public final class Springs {
  /** The sum counts as no longer than this, in mm: so far flung nodes do not overshoot. */
  private static final double STRONGEST = 10;

  private final EdgeGraph graph;
  private final double[] x;
  private final double[] y;
  private final double[] z;
  private final boolean[] fixed;
  private final double[] forces;

  /**
   * @param graph settled
   * @param x of the nodes, moved in place; so are {@code y} and {@code z}
   */
  public Springs(EdgeGraph graph, double[] x, double[] y, double[] z, boolean[] fixed) {
    this.graph = graph;
    this.x = x;
    this.y = y;
    this.z = z;
    this.fixed = fixed;
    forces = new double[3 * fixed.length];
  }

  /** One round; a node goes {@code step} times the sum. */
  public void relax(double step) {
    for (int node = 0; node < fixed.length; node++) {
      if (!fixed[node]) {
        pull(node);
      }
    }
    for (int node = 0; node < fixed.length; node++) {
      if (!fixed[node]) {
        x[node] += step * forces[3 * node];
        y[node] += step * forces[3 * node + 1];
        z[node] += step * forces[3 * node + 2];
      }
    }
  }

  private void pull(int node) {
    double fx = 0;
    double fy = 0;
    double fz = 0;
    for (int i = 0; i < graph.degree(node); i++) {
      int other = graph.across(graph.edge(node, i), node);
      fx += x[other] - x[node];
      fy += y[other] - y[node];
      fz += z[other] - z[node];
    }
    double strength = Math.sqrt(fx * fx + fy * fy + fz * fz);
    double part = strength > STRONGEST ? STRONGEST / strength : 1;
    forces[3 * node] = part * fx;
    forces[3 * node + 1] = part * fy;
    forces[3 * node + 2] = part * fz;
  }
}
