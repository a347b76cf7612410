package senga.plot;

import senga.math.Require;

/**
 * How fast something moves over the paper.
 *
 * @param speed at most, in mm/s, above 0
 * @param acceleration in mm/s², above 0
 * @param deviation how sharply corners are taken: at the speed with which a circle that misses the
 *     corner by so much could be gone; in mm, at least 0, where 0 is a halt at every corner
 * @param lookAhead how many segments the controller knows in advance; it never goes faster than
 *     would let it halt at the end of them. At least 1
 */
public record Pace(double speed, double acceleration, double deviation, int lookAhead) {
  /** A look ahead to the end of the stroke. */
  public static final int WHOLE_STROKE = Integer.MAX_VALUE;

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Pace {
    speed = Require.above("speed in mm/s", speed, 0);
    acceleration = Require.above("acceleration in mm/s²", acceleration, 0);
    deviation = Require.atLeast("corner deviation in mm", deviation, 0);
    Require.atLeast("look-ahead in segments", lookAhead, 1);
  }

  /** The same with another top speed, in mm/s. */
  public Pace speed(double most) {
    return new Pace(most, acceleration, deviation, lookAhead);
  }
}
