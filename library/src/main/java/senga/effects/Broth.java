package senga.effects;

import java.util.Arrays;
import senga.geometry.Context;
import senga.kernel.SplitMix64;
import senga.polygon.Contours;
import senga.polygon.Lattice;
import senga.polygon.Nearest;
import senga.polygon.Rings;

/**
 * The two substances of {@link ReactionDiffusion} on a lattice. Every step reads one pair of arrays
 * and writes another, so rows can be shared among threads. Whether a place lies inside is a number,
 * 1 or 0, that its changes are multiplied with: so the loop over a row has no branch and runs on
 * vectors. Only rows and columns with something inside are visited.
 */
final class Broth {
  private static final int CELLS_OF_A_BLOCK = 8192;
  private static final int ROWS = 4;

  private final ReactionDiffusion recipe;
  private final Lattice lattice;
  private final Nearest nearest;
  private final float[] inside; // 1 or 0
  private final float[] open; // 1 where a neighbour counts
  private final int[] first; // column of each row with something inside
  private final int[] last; // the same; less than the first in a row without
  private float[] u;
  private float[] v;
  private float[] nextU;
  private float[] nextV;

  Broth(ReactionDiffusion recipe, Rings rings, Lattice lattice, long seed, Context context) {
    this.recipe = recipe;
    this.lattice = lattice;
    nearest = new Nearest(rings);
    inside = new float[lattice.count()];
    first = new int[lattice.rows()];
    last = new int[lattice.rows()];
    context.share(0, lattice.rows(), ROWS, this::look);
    open =
        recipe.boundary() == ReactionDiffusion.Boundary.NOFLUX ? inside : new float[inside.length];
    if (recipe.boundary() == ReactionDiffusion.Boundary.DIRICHLET) {
      Arrays.fill(open, 1);
    }
    u = new float[inside.length];
    v = new float[inside.length];
    Arrays.fill(u, 1);
    strew(new SplitMix64(seed), context);
    drop(context);
    nextU = u.clone();
    nextV = v.clone();
  }

  /** Finds which places of some rows lie inside. */
  private void look(int from, int to) {
    for (int row = from; row < to; row++) {
      first[row] = lattice.columns();
      last[row] = -1;
      for (int column = 0; column < lattice.columns(); column++) {
        if (nearest.holds(lattice.u(column), lattice.v(row))) {
          inside[row * lattice.columns() + column] = 1;
          first[row] = Math.min(first[row], column);
          last[row] = column;
        }
      }
    }
  }

  private void strew(SplitMix64 random, Context context) {
    for (int row = 0; row < lattice.rows(); row++) {
      context.checkpoint();
      for (int at = at(row, first[row]); at <= at(row, last[row]); at++) {
        if (inside[at] == 1) {
          v[at] = (float) Math.clamp(random.between(-1, 1) * recipe.noise(), 0, 1);
        }
      }
    }
  }

  private int at(int row, int column) {
    return row * lattice.columns() + column;
  }

  /** Puts the disc of V in the middle, or at the deepest place if the middle is not inside. */
  private void drop(Context context) {
    double sumU = 0;
    double sumV = 0;
    double count = 0;
    for (int row = 0; row < lattice.rows(); row++) {
      for (int column = first[row]; column <= last[row]; column++) {
        double weight = inside[at(row, column)];
        sumU += weight * lattice.u(column);
        sumV += weight * lattice.v(row);
        count += weight;
      }
    }
    double[] middle = {sumU / count, sumV / count};
    if (count > 0 && !nearest.holds(middle[0], middle[1])) {
      deepest(middle, context);
    }
    for (int row = 0; row < lattice.rows(); row++) {
      for (int column = first[row]; column <= last[row]; column++) {
        double du = lattice.u(column) - middle[0];
        double dv = lattice.v(row) - middle[1];
        if (du * du + dv * dv <= recipe.seedRadius() * recipe.seedRadius()) {
          u[at(row, column)] = 1 - inside[at(row, column)];
          v[at(row, column)] = inside[at(row, column)];
        }
      }
    }
  }

  private void deepest(double[] place, Context context) {
    Nearest.Probe probe = nearest.probe();
    double most = -1;
    for (int row = 0; row < lattice.rows(); row++) {
      context.checkpoint();
      for (int column = first[row]; column <= last[row]; column++) {
        double depth = -probe.signed(lattice.u(column), lattice.v(row), Double.MAX_VALUE);
        if (depth > most && inside[at(row, column)] == 1) {
          most = depth;
          place[0] = lattice.u(column);
          place[1] = lattice.v(row);
        }
      }
    }
  }

  /** Does so many steps. */
  void cook(int steps, Context context) {
    int rows = Math.max(1, CELLS_OF_A_BLOCK / lattice.columns());
    for (int step = 0; step < steps; step++) {
      context.progress((double) step / steps);
      context.share(0, lattice.rows(), rows, this::stirRows);
      float[] oldU = u;
      float[] oldV = v;
      u = nextU;
      v = nextV;
      nextU = oldU;
      nextV = oldV;
    }
    if (recipe.boundary() == ReactionDiffusion.Boundary.NOFLUX) {
      spill();
      spill();
    }
  }

  /** Continues V by one place beyond the edge, so that lines run up to it. */
  private void spill() {
    boolean[] wet = new boolean[inside.length];
    System.arraycopy(v, 0, nextV, 0, v.length);
    for (int row = 1; row + 1 < lattice.rows(); row++) {
      for (int at = at(row, 1); at < at(row + 1, 0) - 1; at++) {
        if (inside[at] == 0) {
          wet[at] = spill(at);
        }
      }
    }
    System.arraycopy(nextV, 0, v, 0, v.length);
    for (int at = 0; at < wet.length; at++) {
      inside[at] = wet[at] ? 1 : inside[at];
    }
  }

  /** The mean of the neighbours inside; false if there are none. */
  private boolean spill(int at) {
    float sum = 0;
    float count = 0;
    for (int above = -lattice.columns(); above <= lattice.columns(); above += lattice.columns()) {
      for (int i = at + above - 1; i <= at + above + 1; i++) {
        sum += inside[i] * v[i];
        count += inside[i];
      }
    }
    nextV[at] = count > 0 ? sum / count : 0;
    return count > 0;
  }

  private void stirRows(int from, int to) {
    for (int row = from; row < to; row++) {
      if (last[row] >= 0) {
        stir(at(row, first[row]), at(row, last[row]) + 1, u, v, nextU, nextV);
      }
    }
  }

  /** The places {@code from} to {@code to - 1} of a row; there is room around them. */
  private void stir(int from, int to, float[] u, float[] v, float[] toU, float[] toV) {
    int columns = lattice.columns();
    float dt = (float) recipe.dt();
    float du = (float) recipe.du();
    float dv = (float) recipe.dv();
    float feed = (float) recipe.feed();
    float gone = (float) (recipe.feed() + recipe.kill());
    for (int i = from; i < to; i++) {
      float a = u[i];
      float b = v[i];
      float left = open[i - 1];
      float right = open[i + 1];
      float above = open[i - columns];
      float below = open[i + columns];
      float spreadU =
          left * (u[i - 1] - a)
              + right * (u[i + 1] - a)
              + above * (u[i - columns] - a)
              + below * (u[i + columns] - a);
      float spreadV =
          left * (v[i - 1] - b)
              + right * (v[i + 1] - b)
              + above * (v[i - columns] - b)
              + below * (v[i + columns] - b);
      float eaten = a * b * b;
      float moreU = dt * inside[i] * (du * spreadU - eaten + feed * (1 - a));
      float moreV = dt * inside[i] * (dv * spreadV + eaten - gone * b);
      toU[i] = Math.max(0, Math.min(1, a + moreU));
      toV[i] = Math.max(0, Math.min(1, b + moreV));
    }
  }

  /**
   * How far V is above a level, cut off at the edge of the region: the line of height 0 is where V
   * passes the level inside, and the edge where V is higher.
   */
  Contours.Field field(double level) {
    float[] soup = v;
    Nearest.Probe probe = nearest.probe();
    double pitch = lattice.pitch();
    return (atU, atV) -> {
      double depth = -probe.signed(atU, atV, 2 * pitch) / pitch;
      return Math.min(depth, between(soup, atU, atV) - level);
    };
  }

  /** V between the places of the lattice, in straight lines along both axes. */
  private double between(float[] soup, double atU, double atV) {
    double right = Math.clamp((atU - lattice.left()) / lattice.pitch(), 0, lattice.columns() - 1.0);
    double down = Math.clamp((atV - lattice.top()) / lattice.pitch(), 0, lattice.rows() - 1.0);
    int column = Math.min((int) right, lattice.columns() - 2);
    int row = Math.min((int) down, lattice.rows() - 2);
    int i = at(row, column);
    int k = i + lattice.columns();
    double above = soup[i] + (right - column) * (soup[i + 1] - soup[i]);
    double below = soup[k] + (right - column) * (soup[k + 1] - soup[k]);
    return above + (down - row) * (below - above);
  }
}
