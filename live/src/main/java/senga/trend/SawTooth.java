package senga.trend;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The pattern a collector makes: many small rises, a few deep drops. Its slope is that of the lower
 * envelope, the readings just after each drop; what lies above them is garbage on its way out. What
 * jumps up as it jumps down – wild readings, two levels in turn – is none.
 */
public final class SawTooth {
  private static final int FEWEST_DROPS = 3;
  private static final double DEEP = 4; // a drop undoes so many usual rises at least
  private static final double MOSTLY = 0.6; // rises undone by drops, and small ones, share of all

  private SawTooth() {}

  /** The readings after each drop, if the series is a saw-tooth. */
  public static Optional<Series> lowerEnvelope(Series series) {
    double[] change = changes(series.values());
    double[] rises = Arrays.stream(change).filter(d -> d > 0).toArray();
    if (rises.length < 2 * FEWEST_DROPS) {
      return Optional.empty();
    }
    double deep = DEEP * Medians.of(rises);
    int[] afterDrop =
        IntStream.range(1, series.size()).filter(i -> change[i - 1] < -deep).toArray();
    boolean isSaw =
        afterDrop.length >= FEWEST_DROPS
            && rises.length >= 2 * afterDrop.length
            && dropped(change, deep) >= MOSTLY * Arrays.stream(rises).sum()
            && gradually(rises, deep) >= MOSTLY * Arrays.stream(rises).sum();
    return isSaw ? Optional.of(series.at(afterDrop)) : Optional.empty();
  }

  private static double gradually(double[] rises, double deep) {
    return Arrays.stream(rises).filter(d -> d <= deep).sum();
  }

  private static double dropped(double[] change, double deep) {
    return -Arrays.stream(change).filter(d -> d < -deep).sum();
  }

  private static double[] changes(double[] values) {
    return IntStream.range(1, values.length).mapToDouble(i -> values[i] - values[i - 1]).toArray();
  }
}
