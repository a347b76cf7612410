package senga.bench;

import java.util.Arrays;

/** The middle and the ends of a set of samples. */
record Spread(double median, double least, double most) {
  static Spread of(double[] samples) {
    double[] sorted = samples.clone();
    Arrays.sort(sorted);
    return new Spread(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
  }

  Spread times(double factor) {
    return new Spread(median * factor, least * factor, most * factor);
  }
}
