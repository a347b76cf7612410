package senga.view;

/** Distances of marks that people can count in: 1, 2 or 5, times a power of ten. */
public final class Steps {
  private static final double[] COUNTS = {1, 2, 5, 10};

  private Steps() {}

  /**
   * The smallest such number of mm that is shown as at least so many pixels.
   *
   * @param pixelsPerMm above 0
   * @param leastPixels above 0
   */
  public static double of(double pixelsPerMm, double leastPixels) {
    double least = leastPixels / pixelsPerMm;
    double ten = tenBelow(least);
    for (double count : COUNTS) {
      if (count * ten >= least * (1 - 1e-12)) {
        return count * ten;
      }
    }
    return 10 * COUNTS[COUNTS.length - 1] * ten; // not reached: ten times ten is more than least
  }

  /** Decimals that numbers in such steps need: 0 to 3. */
  public static int decimals(double step) {
    return step >= 0.999 ? 0 : step >= 0.0999 ? 1 : step >= 0.00999 ? 2 : 3;
  }

  /** The largest power of ten that is not above a number; found by steps, for they are exact. */
  private static double tenBelow(double number) {
    double ten = 1;
    while (ten > number) {
      ten /= 10;
    }
    while (ten * 10 <= number) {
      ten *= 10;
    }
    return ten;
  }
}
