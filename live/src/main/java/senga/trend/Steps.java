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
  private static final int FIRST = 2; // readings on each side of a step at least

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
    double[] changes = changes(values);
    Step largest = new Step(0, 0);
    for (int i = 0; i < changes.length; i++) {
      if (Math.abs(changes[i]) > Math.abs(largest.height())) {
        largest = new Step(i + FIRST, changes[i]);
      }
    }
    return largest;
  }

  /** By how much the readings after each place lie above those before it, from the third on. */
  private static double[] changes(double[] values) {
    int window = window(values.length);
    double[] changes = new double[Math.max(0, values.length - 2 * FIRST + 1)];
    for (int i = 0; i < changes.length; i++) {
      int at = i + FIRST;
      changes[i] =
          Medians.of(values, at, Math.min(values.length, at + window))
              - Medians.of(values, Math.max(0, at - window), at);
    }
    return changes;
  }

  /** A step is large against the whole series, the noise around it and changes elsewhere. */
  private static boolean stands(Step step, double[] values) {
    double[] rest = without(values, step);
    double height = Math.abs(step.height());
    return height > SHARE_OF_RANGE * range(values)
        && height > DEVIATIONS * noise(rest)
        && height > DEVIATIONS * Medians.deviation(changes(rest));
  }

  /** Deviation of the readings from each other, next to next. */
  private static double noise(double[] values) {
    double[] change = new double[values.length - 1];
    for (int i = 0; i < change.length; i++) {
      change[i] = values[i + 1] - values[i];
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
