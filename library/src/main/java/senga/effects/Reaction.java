package senga.effects;

import senga.geometry.Context;
import senga.kernel.GrayScott;
import senga.kernel.SplitMix64;
import senga.polygon.Contours;
import senga.polygon.Lattice;
import senga.polygon.Nearest;

/** A reaction within rings, from its uneven beginning to the pattern. */
final class Reaction {
  /** Rows that a thread takes at once. */
  private static final int BLOCK = 8;

  /** A disc of fewer places, across, would not live. */
  private static final double LEAST_DISC = 3;

  private final Lattice lattice;
  private final Nearest border;
  private final boolean[] inside;
  private final GrayScott substances;

  /**
   * @param lattice wider than the rings by two places on every side
   */
  Reaction(Lattice lattice, Nearest border, GrayScott.Rates rates, boolean open, Context context) {
    this.lattice = lattice;
    this.border = border;
    inside = new boolean[lattice.count()];
    int columns = lattice.columns();
    context.share(
        1,
        lattice.rows() - 1,
        BLOCK,
        (from, to) -> {
          for (int row = from; row < to; row++) {
            for (int column = 1; column < columns - 1; column++) {
              inside[row * columns + column] = border.holds(lattice.u(column), lattice.v(row));
            }
          }
        });
    substances = new GrayScott(rates, columns, inside, open);
  }

  /** A little of the second substance everywhere, and a disc of nothing else. */
  void begin(double seedRadius, double noise, SplitMix64 random, Context context) {
    int middle = middle(context);
    if (middle < 0) {
      return;
    }
    double u = lattice.u(middle % lattice.columns());
    double v = lattice.v(middle / lattice.columns());
    double room = border.probe().distance(u, v, 4 * seedRadius + 1);
    double radius = Math.min(seedRadius, Math.max(0.5 * room, LEAST_DISC * lattice.pitch()));
    for (int i = 0; i < inside.length; i++) {
      if (inside[i]) {
        double du = lattice.u(i % lattice.columns()) - u;
        double dv = lattice.v(i / lattice.columns()) - v;
        boolean disc = du * du + dv * dv <= radius * radius;
        double uneven = noise * random.between(-1, 1);
        substances.put(i, disc ? 0 : 1, disc ? 1 : (float) Math.max(0, uneven));
      }
    }
  }

  /** The place in the middle of all if it is inside, else the one farthest from the border. */
  private int middle(Context context) {
    long count = 0;
    long columns = 0;
    long rows = 0;
    for (int i = 0; i < inside.length; i++) {
      if (inside[i]) {
        count++;
        columns += i % lattice.columns();
        rows += i / lattice.columns();
      }
    }
    if (count == 0) {
      return -1;
    }
    int middle = (int) (rows / count) * lattice.columns() + (int) (columns / count);
    return inside[middle] ? middle : deepest(context);
  }

  private int deepest(Context context) {
    double pitch = lattice.pitch();
    double[] signed =
        Contours.sampled(
            lattice,
            () -> new DistanceField(border, pitch, pitch * (lattice.columns() + lattice.rows())),
            context);
    int deepest = -1;
    for (int i = 0; i < signed.length; i++) {
      if (inside[i] && (deepest < 0 || signed[i] < signed[deepest])) {
        deepest = i;
      }
    }
    return deepest;
  }

  /** So many steps of time. */
  void go(int steps, Context context) {
    for (int done = 0; done < steps; done += GrayScott.AT_ONCE) {
      context.progress((double) done / steps);
      int more = Math.min(GrayScott.AT_ONCE, steps - done);
      context.share(
          0,
          lattice.rows(),
          substances.rowsOfBand(),
          (from, to) -> substances.advance(from, to, more));
      substances.turn();
    }
  }

  /** How much of the second substance there is, less a level; beyond the border it is negative. */
  ReactionField.Source field(double level) {
    return new ReactionField.Source(lattice, border, inside, substances, level);
  }
}
