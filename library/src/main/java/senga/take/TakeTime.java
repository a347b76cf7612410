package senga.take;

import senga.scene.StageOptions;

/**
 * Where a recording is on its take, and the clock that says the sketch's time from there. As long
 * as the sketch's time runs as it did, no new clock is needed, and none is made; and what the clock
 * says is the frame's time to the bit, for else there is a new one.
 *
 * <p>Belongs to the thread of the show. Allocates nothing while the clock goes on.
 */
public final class TakeTime {
  private final StageOptions rate;
  private TakeClock clock = TakeClock.START;
  private double place;
  private boolean begun;

  /** For frames of a show that asks for so many a second. */
  public TakeTime(TakeHeader header) {
    rate = header.rate();
  }

  /** Where it is, in seconds. */
  public double place() {
    return place;
  }

  /** What says the sketch's time here. */
  public TakeClock clock() {
    return clock;
  }

  /**
   * The show has gone on.
   *
   * @param elapsed seconds of the machine since the frame before
   * @param seconds the frame's time
   * @param index the frame's number
   * @param speed how fast the sketch's time runs; 0 while it stands
   * @param jumped whether somebody has set the time since the frame before
   * @return whether that needs a new clock
   */
  public boolean goOn(double elapsed, double seconds, long index, double speed, boolean jumped) {
    return goTo(begun ? next(elapsed, seconds, speed, jumped) : 0, seconds, index, speed);
  }

  private double next(double elapsed, double seconds, double speed, boolean jumped) {
    if (jumped || speed != clock.speed() || speed == 0) {
      return place + Math.max(0, elapsed);
    }
    double exact = clock.at() + (seconds - clock.seconds()) / speed;
    double above = Math.nextUp(exact);
    double near = says(exact, seconds) || !says(above, seconds) ? exact : above;
    double below = Math.nextDown(exact);
    near = says(near, seconds) || !says(below, seconds) ? near : below;
    return Math.max(place, near);
  }

  private boolean says(double at, double seconds) {
    return clock.secondsAt(at, rate.fps()) == seconds;
  }

  /** The same for a place that is known: that of a take which plays meanwhile. */
  public boolean goTo(double at, double seconds, long index, double speed) {
    long ahead = index - rate.indexAt(seconds);
    boolean same = begun && says(at, seconds) && speed == clock.speed() && ahead == clock.ahead();
    place = at;
    begun = true;
    if (!same) {
      clock = new TakeClock(at, seconds, speed, ahead);
    }
    return !same;
  }
}
