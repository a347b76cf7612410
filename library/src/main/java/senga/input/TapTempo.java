package senga.input;

/**
 * Beats a minute from a hand that taps along: the mean of the last {@link #MOST} intervals. A tap
 * that comes after more than {@link #LONGEST_SECONDS} begins anew. For one thread.
 */
public final class TapTempo {
  /** The most intervals that count. */
  public static final int MOST = 8;

  /** A longer silence ends the counting: 30 beats a minute are the slowest. */
  public static final double LONGEST_SECONDS = 2;

  private static final double SHORTEST_SECONDS = 0.1; // a bouncing switch, or 600 beats a minute
  private static final double MINUTE = 60;
  private static final double NANOS = 1e9;

  private final double[] intervals = new double[MOST];
  private int count;
  private long last;
  private boolean begun;

  /**
   * A tap.
   *
   * @param nanos when it came
   * @return beats a minute; NaN while one tap alone is known
   */
  public double tap(long nanos) {
    double seconds = begun ? (nanos - last) / NANOS : Double.POSITIVE_INFINITY;
    if (seconds < SHORTEST_SECONDS) {
      return tempo();
    }
    last = nanos;
    begun = true;
    if (seconds > LONGEST_SECONDS) {
      count = 0;
    } else {
      intervals[count % MOST] = seconds;
      count++;
    }
    return tempo();
  }

  private double tempo() {
    int known = Math.min(count, MOST);
    double sum = 0;
    for (int i = 0; i < known; i++) {
      sum += intervals[i];
    }
    return known == 0 ? Double.NaN : MINUTE * known / sum;
  }
}
