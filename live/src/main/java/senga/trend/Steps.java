package senga.trend;

import java.util.ArrayList;
import java.util.List;

/**
 * One or two sudden jumps in an otherwise smooth series: a library loaded, a method compiled, an
 * arena reserved. Found as the place where the median of the readings after it differs most from
 * the median of those before it (a change point), twice; a third of the same size makes it a
 * staircase, which is growth and no step.
 */
final class Steps {
  private static final int MOST = 2;
  private static final int WIDEST_WINDOW = 8;
  private static final double SHARE_OF_RANGE = 0.3;
  private static final double SHARE_OF_FIRST = 0.3;
  private static final double DEVIATIONS = 4;

  /**
   * A jump.
   *
   * @param place index of the first reading after it
   * @param height in the series' unit; negative for a fall
   */
  record Step(int place, double height) {}

  private Steps() {}

  /** The steps, in the order they were found; none when there are more than {@value #MOST}. */
  static List<Step> find(double[] values) {
    List<Step> steps = new ArrayList<>();
    double[] left = values.clone();
    while (steps.size() <= MOST) {
      Step next = largest(left);
      boolean counts =
          stands(next, left)
              && (steps.isEmpty()
                  || Math.abs(next.height()) > SHARE_OF_FIRST * Math.abs(steps.get(0).height()));
      if (!counts) {
        return steps;
      }
      steps.add(next);
      left = without(left, next);
    }
    return List.of();
  }

  /** The series with the steps taken out. */
  static double[] without(double[] values, List<Step> steps) {
    double[] left = values.clone();
    for (Step step : steps) {
      left = without(left, step);
    }
    return left;
  }

  private static double[] without(double[] values, Step step) {
    double[] left = values.clone();
    for (int i = step.place(); i < left.length; i++) {
      left[i] -= step.height();
    }
    return left;
  }

  private static Step largest(double[] values) {
    int window = window(values.length);
    Step largest = new Step(0, 0);
    for (int i = 2; i <= values.length - 2; i++) {
      double before = Medians.of(values, Math.max(0, i - window), i);
      double after = Medians.of(values, i, Math.min(values.length, i + window));
      if (Math.abs(after - before) > Math.abs(largest.height())) {
        largest = new Step(i, after - before);
      }
    }
    return largest;
  }

  /** A step is large against the whole series and against the noise around it. */
  private static boolean stands(Step step, double[] values) {
    double height = Math.abs(step.height());
    return height > SHARE_OF_RANGE * range(values) && height > DEVIATIONS * noise(values, step);
  }

  /** Deviation of the readings from the straight line through their own side of the step. */
  private static double noise(double[] values, Step step) {
    double[] flat = without(values, step);
    double[] change = new double[flat.length - 1];
    for (int i = 0; i < change.length; i++) {
      change[i] = flat[i + 1] - flat[i];
    }
    return Medians.deviation(change) / Math.sqrt(2);
  }

  private static double range(double[] values) {
    double least = values[0];
    double most = values[0];
    for (double value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return most - least;
  }

  private static int window(int length) {
    return Math.clamp(length / 6, 2, WIDEST_WINDOW);
  }
}
