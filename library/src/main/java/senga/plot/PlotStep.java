package senga.plot;

import senga.geometry.Context;
import senga.geometry.Polylines;

/**
 * One step from a drawing to paper: lines of one pen in, lines of the same pen out. It is a pure
 * function: the same lines come out on every machine, with any number of threads. Steps look at the
 * paper, so z counts for nothing.
 */
@FunctionalInterface
public interface PlotStep {
  /**
   * The lines as they are after this step.
   *
   * @param context is asked every few milliseconds whether anybody still waits
   * @throws java.util.concurrent.CancellationException if nobody waits for the result any more
   */
  Polylines apply(Polylines lines, Context context);
}
