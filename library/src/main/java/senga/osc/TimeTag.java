package senga.osc;

/**
 * When a bundle is due: seconds in 32 bits and their fraction in 32 more, from 1900 on, as NTP
 * writes them (RFC 5905, 6). In 2036 they begin again at zero, so two of them are compared by their
 * difference, which is right as long as they lie less than 68 years apart.
 *
 * @param ntp the 64 bits
 */
public record TimeTag(long ntp) {
  /** Means at once, whatever the time is. */
  public static final TimeTag IMMEDIATELY = new TimeTag(1);

  private static final long SECONDS_TO_1970 = 2_208_988_800L;
  private static final double UNIT = 0x1p-32;

  /** The tag of a moment, in milliseconds since 1970. */
  public static TimeTag ofMillis(long millis) {
    long seconds = Math.floorDiv(millis, 1000L) + SECONDS_TO_1970;
    long fraction = (Math.floorMod(millis, 1000L) << 32) / 1000;
    return new TimeTag((seconds << 32) | fraction);
  }

  /** Seconds from another moment to this one; below 0 if this one is past by then. */
  public double secondsAfter(TimeTag other) {
    return (ntp - other.ntp) * UNIT;
  }

  /** The moment so many seconds later; earlier for less than 0. */
  public TimeTag plus(double seconds) {
    return new TimeTag(ntp + (long) (seconds / UNIT));
  }

  public boolean isImmediate() {
    return ntp == IMMEDIATELY.ntp;
  }
}
