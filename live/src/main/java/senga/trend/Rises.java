package senga.trend;

import java.util.Arrays;
import senga.trend.Series.Axis;

/**
 * Finds what rose for good. From each reading on a store holds at least the least of all readings
 * that follow; where this floor rises above nearly all readings before, the store holds more than
 * ever. Garbage on its way out, levels that come and go, and wild readings leave no trace in it.
 */
final class Rises {
  private static final int LASTING = 3; // readings; what is younger may fall again
  private static final int WIDEST = 3; // readings that one step may be spread over
  private static final double NEARLY_ALL = 0.9;

  private final double[] seconds;
  private final double[] values;
  private final double[] floor; // the least of each reading and all that follow
  private final double[] steps; // rise at each reading

  private Rises(Series series) {
    boolean isLong = series.size() > TheilSen.MOST;
    double[] times = series.x(Axis.SECONDS);
    seconds = isLong ? Blocks.medians(times, TheilSen.MOST) : times;
    values = isLong ? Blocks.medians(series.values(), TheilSen.MOST) : series.values();
    floor = floor();
    steps = together(rises());
  }

  /**
   * All rises together.
   *
   * @param negligible what may still be to come after the last step that matters
   */
  static Rise of(Series series, double negligible) {
    return new Rises(series).all(negligible);
  }

  private Rise all(double negligible) {
    double height = Arrays.stream(steps).sum();
    double squares = Arrays.stream(steps).map(step -> step * step).sum();
    if (squares == 0) {
      return Rise.NONE;
    }
    double left = height;
    int last = 0;
    for (int i = 0; i < steps.length && left > negligible; i++) {
      left -= steps[i];
      last = steps[i] > 0 ? i : last;
    }
    return new Rise(
        height,
        height * height / squares,
        seconds[last],
        Math.min(third(0), third(1)) / height,
        third(2) / height,
        above() / height);
  }

  /** What of it came in that third of the run. */
  private double third(int third) {
    double risen = 0;
    for (int i = steps.length * third / 3; i < steps.length * (third + 1) / 3; i++) {
      risen += steps[i];
    }
    return risen;
  }

  /** How high the readings usually lie above what is held from there on. */
  private double above() {
    double[] above = new double[values.length];
    for (int i = 0; i < above.length; i++) {
      above[i] = values[i] - floor[i];
    }
    return Medians.of(above);
  }

  private double[] rises() {
    double[] sorted = new double[values.length];
    double[] rises = new double[values.length];
    for (int i = 1; i + LASTING <= values.length; i++) {
      insert(sorted, i - 1, values[i - 1]);
      double before = Math.max(floor[i - 1], sorted[(int) (NEARLY_ALL * (i - 1))]);
      rises[i] = Math.max(0, floor[i] - before);
    }
    return rises;
  }

  private double[] floor() {
    double[] least = values.clone();
    for (int i = least.length - 2; i >= 0; i--) {
      least[i] = Math.min(least[i], least[i + 1]);
    }
    return least;
  }

  private static void insert(double[] sorted, int size, double value) {
    int at = Arrays.binarySearch(sorted, 0, size, value);
    int place = at < 0 ? -at - 1 : at;
    System.arraycopy(sorted, place, sorted, place + 1, size - place);
    sorted[place] = value;
  }

  /** Rises close to each other are one step; a long slope remains many. */
  private static double[] together(double[] rises) {
    double[] steps = new double[rises.length];
    int first = -WIDEST;
    for (int i = 0; i < rises.length; i++) {
      if (rises[i] > 0) {
        first = i - first < WIDEST ? first : i;
        steps[first] += rises[i];
      }
    }
    return steps;
  }
}
