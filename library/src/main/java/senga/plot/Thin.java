package senga.plot;

import senga.effects.Simplify;
import senga.geometry.Context;
import senga.geometry.Polylines;

/**
 * Leaves out vertices that hardly matter, so that a controller has less to read and fewer corners
 * to brake for. What leaves them out is the effect {@link Simplify}.
 *
 * @param tolerance how far a stroke may move, in mm, at least 0
 */
public record Thin(double tolerance) implements PlotStep {
  /**
   * @throws IllegalArgumentException if {@code tolerance} is negative or not finite
   */
  public Thin {
    tolerance = new Simplify().tolerance(tolerance).tolerance();
  }

  /** By a fiftieth of a millimetre, which no pen shows. */
  public Thin() {
    this(0.02);
  }

  @Override
  public Polylines apply(Polylines lines, Context context) {
    return new Simplify().tolerance(tolerance).apply(lines, context);
  }
}
