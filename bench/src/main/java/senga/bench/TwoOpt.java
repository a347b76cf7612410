package senga.bench;

/**
 * Turns parts of an order round for as long as that makes travel shorter: of all that begin at a
 * place the best one, place after place, in at most 250 passes. That is what vpype's {@code
 * linesort --two-opt} is said to do, beginning with the greedy order as here; written from the
 * description, to compare travel where vpype is not to be had. How long it takes says nothing of
 * vpype.
 */
final class TwoOpt {
  private static final int MOST_PASSES = 250;
  private static final double LEAST_GAIN = 1e-9;

  private final StrokeEnds ends;
  private final int[] entries;

  private TwoOpt(StrokeEnds ends, int[] entries) {
    this.ends = ends;
    this.entries = entries;
  }

  static int[] order(StrokeEnds ends) {
    TwoOpt search = new TwoOpt(ends, Greedy.order(ends));
    boolean better = true;
    for (int pass = 0; better && pass < MOST_PASSES; pass++) {
      better = search.pass();
    }
    return search.entries;
  }

  private boolean pass() {
    boolean better = false;
    for (int from = 0; from < entries.length; from++) {
      double most = LEAST_GAIN;
      int best = -1;
      for (int to = from; to < entries.length; to++) {
        double gain = gain(from, to);
        if (gain > most) {
          most = gain;
          best = to;
        }
      }
      if (best >= 0) {
        turn(from, best);
        better = true;
      }
    }
    return better;
  }

  private double gain(int from, int to) {
    double gain = into(from, entries[from]) - into(from, entries[to] ^ 1);
    if (to + 1 < entries.length) {
      int next = entries[to + 1];
      gain += ends.apart(entries[to] ^ 1, next) - ends.apart(entries[from], next);
    }
    return gain;
  }

  /** From the stroke before a place, or from the corner. */
  private double into(int place, int entry) {
    return place == 0 ? ends.fromCorner(entry) : ends.apart(entries[place - 1] ^ 1, entry);
  }

  private void turn(int from, int to) {
    for (int low = from, high = to; low <= high; low++, high--) {
      int held = entries[low] ^ 1;
      entries[low] = entries[high] ^ 1;
      entries[high] = held;
    }
  }
}
