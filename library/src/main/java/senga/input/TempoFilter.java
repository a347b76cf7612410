package senga.input;

/**
 * The tempo of ticks that come with jitter: a delay-locked loop of second order, as Fons Adriaensen
 * gives it in "Using a DLL to filter time" (Linux Audio Conference 2005).
 *
 * <p>The loop predicts the time of the next tick. What the tick misses it by moves the prediction
 * by √2·ω and the period by ω², where ω is 2π times the loop's bandwidth times the period. With a
 * bandwidth of {@value #BANDWIDTH} Hz it follows a new tempo within about a second, and a jitter of
 * a millisecond on 120 beats a minute leaves about a tenth of a beat a minute.
 *
 * <p>A tick that comes a quarter of a period too early or too late behind the one before is taken
 * for no jitter. A few of them, such as one that was lost, are passed over; {@link #PATIENCE} in a
 * row are another tempo, and the loop begins anew with their mean.
 */
final class TempoFilter {
  /** In Hz. */
  static final double BANDWIDTH = 1;

  /** Ticks in a row that do not fit, until they are believed. */
  static final int PATIENCE = 6;

  /** A longer silence, in seconds, is a pause: under 10 beats a minute at 24 ticks a beat. */
  static final double PAUSE = 0.25;

  private double last = Double.NaN;
  private double next = Double.NaN;
  private double period = Double.NaN;
  private double good = Double.NaN;
  private int strangers;

  /**
   * A tick has come.
   *
   * @param seconds when, by any clock that never goes back
   */
  void tick(double seconds) {
    double interval = seconds - last;
    last = seconds;
    if (!(interval <= PAUSE)) {
      next = Double.NaN; // the first tick, or the first one after a pause
      strangers = 0;
    } else if (Double.isNaN(next)) {
      begin(seconds, interval);
    } else {
      follow(seconds, interval);
    }
  }

  private void begin(double seconds, double interval) {
    if (interval > 0) {
      period = interval;
      next = seconds + interval;
      fits(seconds);
    }
  }

  private void fits(double seconds) {
    good = seconds;
    strangers = 0;
  }

  private void follow(double seconds, double interval) {
    if (Math.abs(interval - period) > period / 4) {
      pass(seconds);
      return;
    }
    double missed = seconds - next;
    double omega = 2 * Math.PI * BANDWIDTH * period;
    next += Math.sqrt(2) * omega * missed + period;
    period += omega * omega * missed;
    fits(seconds);
  }

  private void pass(double seconds) {
    strangers++;
    if (strangers < PATIENCE) {
      next = seconds + period;
    } else {
      begin(seconds, (seconds - good) / strangers);
    }
  }

  /** Seconds from tick to tick; NaN until two have come, and as it was during a pause. */
  double period() {
    return period;
  }
}
