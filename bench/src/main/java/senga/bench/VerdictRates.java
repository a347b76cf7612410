package senga.bench;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import senga.trend.Judge;
import senga.trend.Series.Axis;
import senga.trend.Verdict;
import senga.trend.Verdict.Kind;

/**
 * How often the judge of {@code senga soak} is right about stores of which it is known. Each figure
 * is found from many runs that differ by their seed.
 *
 * @param runs of each kind
 */
record VerdictRates(int runs) {
  /** What soak asks of a store of bytes that only the program fills, in bytes per second. */
  static final double TOLERANCE = 10e3;

  static final Judge JUDGE = new Judge(Axis.SECONDS, TOLERANCE).ofExact();

  private static final double SURE = 0.99;
  private static final double LARGEST = 100e6;
  private static final double CLOSE = 1.05; // a rate is found within so much
  private static final int MOST_TRIES = 20;

  /** How many runs of that many seconds had which verdict. */
  Map<Kind, Integer> count(PlayedStore store, double seconds) {
    Map<Kind, Integer> count = new EnumMap<>(Kind.class);
    kinds(store, seconds).toList().forEach(kind -> count.merge(kind, 1, Integer::sum));
    return count;
  }

  /** How many runs of that many seconds had a verdict like that. */
  int count(PlayedStore store, double seconds, Predicate<Kind> like) {
    return (int) kinds(store, seconds).filter(like).count();
  }

  /**
   * The smallest leak in bytes a second of which 99 of 100 are found; infinite if even 100 MB/s are
   * not.
   */
  double smallest(PlayedStore store, Leak leak, double seconds) {
    return isFound(store, leak, seconds, LARGEST)
        ? between(TOLERANCE, LARGEST, rate -> isFound(store, leak, seconds, rate))
        : Double.POSITIVE_INFINITY;
  }

  /** The least rate that is found; none below the first is called a leak. */
  private static double between(double low, double high, DoublePredicate found) {
    while (high > CLOSE * low) {
      double middle = Math.sqrt(low * high);
      boolean isFound = found.test(middle);
      low = isFound ? low : middle;
      high = isFound ? middle : high;
    }
    return high;
  }

  private boolean isFound(PlayedStore store, Leak leak, double seconds, double rate) {
    return count(store.leaking(leak, rate), seconds, Kind.GROWING::equals) >= SURE * runs;
  }

  /**
   * How often a run must be made until it is decided, if each lasts as long as the last one said:
   * the mean, and the most of all.
   */
  double[] tries(PlayedStore store, double seconds) {
    int[] tries =
        LongStream.range(0, runs)
            .parallel()
            .mapToInt(seed -> tries(store, seed, seconds))
            .toArray();
    double mean = Arrays.stream(tries).average().orElse(0);
    return new double[] {mean, Arrays.stream(tries).max().orElse(0)};
  }

  private int tries(PlayedStore store, long seed, double seconds) {
    double length = seconds;
    for (int tried = 1; tried < MOST_TRIES; tried++) {
      Verdict verdict = JUDGE.judge(store.run(seed + tried * (long) runs, length));
      if (verdict.isDecided()) {
        return tried;
      }
      length = Math.max(length, verdict.neededSeconds());
    }
    return MOST_TRIES;
  }

  private Stream<Kind> kinds(PlayedStore store, double seconds) {
    return LongStream.range(0, runs)
        .parallel()
        .mapToObj(seed -> JUDGE.judge(store.run(seed, seconds)).kind());
  }
}
