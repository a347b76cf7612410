package senga.take;

import senga.math.Require;

/**
 * How the sketch's time follows from the take's: from one of its moments on, until another clock
 * says otherwise.
 *
 * @param at where on the take it begins to hold, in seconds
 * @param seconds the sketch's time there
 * @param speed how fast the sketch's time runs there; 0 while it stands
 * @param ahead how many frames the number of a frame is ahead of what follows from its time; 0 but
 *     for roundings
 */
public record TakeClock(double at, double seconds, double speed, long ahead) {
  /** Beyond these no clock goes, in seconds. */
  static final double MOST_SECONDS = 1e9;

  /** The fastest. */
  static final double MOST_SPEED = 1_000;

  /** From 0 on, as time goes. */
  static final TakeClock START = new TakeClock(0, 0, 1, 0);

  /**
   * @throws IllegalArgumentException if a number is not finite or out of its range
   */
  public TakeClock {
    Require.within("at", at, 0, MOST_SECONDS);
    Require.within("time", seconds, -MOST_SECONDS, MOST_SECONDS);
    Require.within("speed", speed, -MOST_SPEED, MOST_SPEED);
  }

  /** The sketch's time at a place of the take, in seconds. */
  public double secondsAt(double place) {
    return seconds + (place - at) * speed;
  }

  /** The same clock as it would have been set at another place. */
  TakeClock from(double place) {
    return new TakeClock(place, secondsAt(place), speed, ahead);
  }

  /** The same, said of a place that is so many seconds later. */
  TakeClock later(double by) {
    return new TakeClock(Math.max(0, at + by), seconds, speed, ahead);
  }
}
