package senga.tune;

import java.util.ArrayList;
import java.util.List;
import senga.tune.Outline.StepOutline;

/**
 * Which step of an earlier list is which of a later one: the pairs in the same order whose likeness
 * adds up to the most. With all pairs alike this is the longest common subsequence (Wagner and
 * Fischer, 1974).
 */
final class Alignment {
  /** A larger table takes longer than anybody waits: then only what is the same at both ends. */
  private static final long MOST_CELLS = 4_000_000;

  /** The step at {@code before} has become the one at {@code after}. */
  record Pair(StepOutline before, StepOutline after) {}

  private Alignment() {}

  static List<Pair> of(List<StepOutline> before, List<StepOutline> after) {
    List<Pair> pairs = new ArrayList<>();
    int start = 0;
    int most = Math.min(before.size(), after.size());
    while (start < most && before.get(start).likeness(after.get(start)) == 2) {
      pairs.add(new Pair(before.get(start), after.get(start)));
      start++;
    }
    int end = 0;
    while (end < most - start
        && before.reversed().get(end).likeness(after.reversed().get(end)) == 2) {
      pairs.add(new Pair(before.reversed().get(end), after.reversed().get(end)));
      end++;
    }
    pairs.addAll(
        middle(
            before.subList(start, before.size() - end), after.subList(start, after.size() - end)));
    return pairs;
  }

  private static List<Pair> middle(List<StepOutline> before, List<StepOutline> after) {
    if ((long) before.size() * after.size() > MOST_CELLS) {
      return inOrder(before, after);
    }
    return traced(best(before, after), before, after);
  }

  /** Too many to compare: the first with the first, as long as the operations are the same. */
  private static List<Pair> inOrder(List<StepOutline> before, List<StepOutline> after) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
      if (before.get(i).likeness(after.get(i)) == 0) {
        break;
      }
      pairs.add(new Pair(before.get(i), after.get(i)));
    }
    return pairs;
  }

  /** The most likeness that the steps from {@code i} and from {@code j} on can have. */
  private static double[][] best(List<StepOutline> before, List<StepOutline> after) {
    double[][] best = new double[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        double paired = before.get(i).likeness(after.get(j)) + best[i + 1][j + 1];
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    return best;
  }

  private static List<Pair> traced(
      double[][] best, List<StepOutline> before, List<StepOutline> after) {
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() && j < after.size()) {
      double likeness = before.get(i).likeness(after.get(j));
      if (likeness > 0 && best[i][j] == likeness + best[i + 1][j + 1]) {
        pairs.add(new Pair(before.get(i++), after.get(j++)));
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }
}
