package senga.cue;

import senga.math.Require;

/**
 * A stretch of a show's time that is played again and again while it is on.
 *
 * @param from its in, in seconds
 * @param to its out, in seconds, at least {@value #SHORTEST} later
 * @param on whether it is played again and again
 */
public record Loop(double from, double to, boolean on) {
  /** The shortest, in seconds. */
  public static final double SHORTEST = 0.02;

  /** The latest time of anything, in seconds: eleven days. */
  public static final double LATEST = 1_000_000;

  /**
   * @throws IllegalArgumentException if its out is not behind its in
   */
  public Loop {
    Require.within("the in of a loop", from, 0, LATEST);
    Require.within("the out of a loop", to, 0, LATEST);
    if (!(to - from >= SHORTEST)) {
      throw new IllegalArgumentException(
          "the out of a loop is at least "
              + SHORTEST
              + " s behind its in, got "
              + from
              + " and "
              + to);
    }
  }

  /** The same, played again and again or not. */
  public Loop on(boolean whether) {
    return new Loop(from, to, whether);
  }
}
