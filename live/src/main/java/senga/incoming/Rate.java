package senga.incoming;

/** How often something comes, over the last second or so of looks. For one thread. */
final class Rate {
  private static final int LOOKS = 5;
  private static final double NANOS = 1e9;

  private final long[] counts = new long[LOOKS];
  private final long[] times = new long[LOOKS];
  private int looks;

  /**
   * Times a second; 0 at the first look.
   *
   * @param count how often it came so far
   * @param nanos the time of this look
   */
  double at(long count, long nanos) {
    int oldest = looks < LOOKS ? 0 : looks % LOOKS;
    double seconds = looks == 0 ? 0 : (nanos - times[oldest]) / NANOS;
    double rate = seconds > 0 ? (count - counts[oldest]) / seconds : 0;
    counts[looks % LOOKS] = count;
    times[looks % LOOKS] = nanos;
    looks++;
    return rate;
  }
}
