package senga.trend;

import java.util.Arrays;

/**
 * A straight line that a third of wild values cannot bend: the median of the slopes between all
 * pairs of points (Theil 1950; Sen, "Estimates of the regression coefficient based on Kendall's
 * tau", J. Am. Stat. Assoc. 63, 1968).
 *
 * <p>The interval is Sen's: the number of rising pairs minus falling ones is, without growth,
 * normal with variance n(n−1)(2n+5)/18, less a term for ties; the order statistics of the slopes
 * that far from the middle are its ends. Neighbouring readings of a process resemble each other,
 * which would make that interval too narrow, so the variance is widened by the rank autocorrelation
 * of the residuals (Hamed and Rao, "A modified Mann-Kendall trend test for autocorrelated data", J.
 * Hydrology 204, 1998).
 */
public final class TheilSen {
  /** Fewer points say nothing. */
  public static final int FEWEST = 8;

  /** More points are joined to blocks first: pairs grow with the square. */
  static final int MOST = 240;

  private static final double Z_99 = 2.5758;
  private static final double MOST_ALIKE = 0.999;

  private TheilSen() {}

  /** Fits {@code y} over {@code x}; x must not fall. Unknown with fewer than {@link #FEWEST}. */
  public static Slope fit(double[] x, double[] y) {
    if (x.length > MOST) {
      return fit(Blocks.medians(x, MOST), Blocks.medians(y, MOST));
    }
    if (x.length < FEWEST) {
      return Slope.UNKNOWN;
    }
    double[] slopes = pairSlopes(x, y);
    if (slopes.length == 0) {
      return Slope.UNKNOWN;
    }
    double slope = Medians.ofSorted(slopes);
    double widening = widening(residuals(x, y, slope));
    double reach = quantile(x.length / widening - 2) * Math.sqrt(variance(y) * widening);
    int low = reach < slopes.length ? (int) Math.floor((slopes.length - reach) / 2) : -1;
    int high = slopes.length - 1 - low;
    return low < 0
        ? new Slope(slope, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
        : new Slope(slope, slopes[Math.min(low, high)], slopes[Math.max(low, high)]);
  }

  /** The line's height at x = 0: the median of what is left of y. */
  public static double intercept(double[] x, double[] y, double slope) {
    return Medians.of(residuals(x, y, slope));
  }

  private static double[] pairSlopes(double[] x, double[] y) {
    double[] slopes = new double[x.length * (x.length - 1) / 2];
    int count = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        if (x[j] > x[i]) {
          slopes[count++] = (y[j] - y[i]) / (x[j] - x[i]);
        }
      }
    }
    double[] used = Arrays.copyOf(slopes, count);
    Arrays.sort(used);
    return used;
  }

  /** Variance of Kendall's sum, ties taken out (Sen 1968, eq. 2.6 onward). */
  private static double variance(double[] y) {
    double n = y.length;
    double variance = n * (n - 1) * (2 * n + 5);
    double[] sorted = y.clone();
    Arrays.sort(sorted);
    for (int from = 0; from < sorted.length; ) {
      int to = from + 1;
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      double tied = to - from;
      variance -= tied * (tied - 1) * (2 * tied + 5);
      from = to;
    }
    return Math.max(0, variance / 18);
  }

  /**
   * How many times larger the variance is because neighbours resemble each other; at least 1. Few
   * readings make that look less than it is, by some (1 + 4ρ)/n (Kendall, "Note on bias in the
   * estimation of autocorrelation", Biometrika 41, 1954).
   */
  private static double widening(double[] residuals) {
    double[] ranks = Medians.ranks(residuals);
    int n = ranks.length;
    double seen = autocorrelation(ranks, 1);
    if (seen < 1 / Math.sqrt(n)) {
      return 1; // as much comes by chance
    }
    double neighbours = Math.min(MOST_ALIKE, seen + (1 + 4 * seen) / n);
    double sum = 0;
    double correlation = 1;
    for (int lag = 1; lag < n - 2; lag++) {
      correlation *= neighbours;
      sum += (double) (n - lag) * (n - lag - 1) * (n - lag - 2) * correlation;
    }
    return 1 + 2 * sum / ((double) n * (n - 1) * (n - 2));
  }

  /** Student's for 99 %: few readings that know little of each other leave much room. */
  private static double quantile(double freedom) {
    double z = Z_99;
    double cube = z * z * z;
    return freedom < 1
        ? Double.POSITIVE_INFINITY
        : z
            + (cube + z) / (4 * freedom)
            + (5 * cube * z * z + 16 * cube + 3 * z) / (96 * freedom * freedom);
  }

  private static double autocorrelation(double[] ranks, int lag) {
    double mean = (ranks.length - 1) / 2.0;
    double own = 0;
    double shifted = 0;
    for (int i = 0; i < ranks.length; i++) {
      own += (ranks[i] - mean) * (ranks[i] - mean);
      if (i >= lag) {
        shifted += (ranks[i] - mean) * (ranks[i - lag] - mean);
      }
    }
    return own == 0 ? 0 : shifted / own;
  }

  private static double[] residuals(double[] x, double[] y, double slope) {
    double[] left = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      left[i] = y[i] - slope * x[i];
    }
    return left;
  }
}
