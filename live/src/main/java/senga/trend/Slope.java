package senga.trend;

/**
 * A rate of growth and the interval it lies in with 99 % confidence.
 *
 * @param value the estimate, units per second or per frame
 * @param low lower end of the interval; minus infinity when nothing is known
 * @param high upper end of the interval; plus infinity when nothing is known
 */
public record Slope(double value, double low, double high) {
  public static final Slope UNKNOWN =
      new Slope(0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /** Whether the whole interval lies within ± {@code tolerance}. */
  public boolean isWithin(double tolerance) {
    return low >= -tolerance && high <= tolerance;
  }

  /** The smallest ± that holds the whole interval. */
  public double bound() {
    return Math.max(Math.abs(low), Math.abs(high));
  }

  public double halfWidth() {
    return (high - low) / 2;
  }

  /** The same rate on another axis: {@code factor} new units for one of the old. */
  public Slope times(double factor) {
    return new Slope(value * factor, low * factor, high * factor);
  }
}
