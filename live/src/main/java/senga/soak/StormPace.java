package senga.soak;

/**
 * How many messages of a storm are due: so many a second. What a machine was too slow for is left
 * out beyond a tenth of a second's, and counted: a storm does not get worse because it was held up.
 */
final class StormPace {
  private static final double NANOS = 1e9;
  private static final double MOST_SECONDS = 0.1;

  private final int perSecond;
  private long last;
  private double owed;
  private double leftOut;

  /**
   * @param nanos the time at which it begins
   */
  StormPace(int perSecond, long nanos) {
    this.perSecond = perSecond;
    last = nanos;
  }

  /** How many are to be sent now. */
  long due(long nanos) {
    owed += perSecond * ((nanos - last) / NANOS);
    last = nanos;
    double most = Math.max(1, perSecond * MOST_SECONDS);
    leftOut += Math.max(0, owed - most);
    owed = Math.min(owed, most);
    long now = (long) owed;
    owed -= now;
    return now;
  }

  /** How many were left out so far. */
  long leftOut() {
    return (long) leftOut;
  }
}
