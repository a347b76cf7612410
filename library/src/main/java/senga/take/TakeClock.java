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

  private static final double ROUNDING = 1e-6; // of a frame
  private static final int PARTS = 8; // of a frame: the step of the slowest speed

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

  /**
   * The sketch's time at a place of the take, in seconds. Where that is the time of a frame, or of
   * an eighth of one, but for a rounding, it is that time to the bit: so a show that counted its
   * frames, and a film, meet the same times.
   *
   * @param fps frames a second that the show asked for
   */
  public double secondsAt(double place, int fps) {
    double time = seconds + (place - at) * speed;
    double frame = Math.rint(time * fps * PARTS) / PARTS;
    boolean whole = place != at && Math.abs(time * fps - frame) < ROUNDING;
    return whole ? frame / fps : time;
  }

  /** The same clock as it would have been set at another place. */
  TakeClock from(double place) {
    return new TakeClock(place, seconds + (place - at) * speed, speed, ahead);
  }
}
