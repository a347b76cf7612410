package senga.trend;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Order statistics of small arrays; the arguments stay as they are. */
public final class Medians {
  /** Makes the median absolute deviation of normal noise equal to its standard deviation. */
  private static final double NORMAL = 1.4826;

  private Medians() {}

  public static double of(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return ofSorted(sorted);
  }

  static double of(double[] values, int from, int to) {
    return of(Arrays.copyOfRange(values, from, to));
  }

  static double ofSorted(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** A standard deviation that wild values cannot bend. */
  static double deviation(double[] values) {
    double median = of(values);
    return NORMAL * of(Arrays.stream(values).map(value -> Math.abs(value - median)).toArray());
  }

  /** Each value's place in ascending order, from 0; ties share their mean place. */
  static double[] ranks(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    for (int from = 0; from < order.length; ) {
      int to = from + 1;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = (from + to - 1) / 2.0;
      }
      from = to;
    }
    return ranks;
  }
}
