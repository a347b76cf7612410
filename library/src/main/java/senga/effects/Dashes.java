package senga.effects;

import java.util.List;
import senga.geometry.Context;
import senga.geometry.PolylinesBuilder;

/** A pattern of dashes and gaps that is repeated along lines. */
final class Dashes {
  private static final int BETWEEN_CHECKPOINTS = 1024;

  private final double[] lengths; // in mm, a dash first; even in number
  private final double period; // their sum

  /**
   * @param pattern dashes and gaps in turn, in mm; an odd number of them is gone through twice
   */
  Dashes(List<Double> pattern) {
    int count = pattern.size() % 2 == 0 ? pattern.size() : 2 * pattern.size();
    lengths = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      lengths[i] = pattern.get(i % pattern.size());
      sum += lengths[i];
    }
    period = sum;
  }

  /** At most so many dashes fit on a line; at least 1, for lines without length stay. */
  double most(double length) {
    return (length / period + 2) * (lengths.length >> 1);
  }

  /**
   * Adds the dashes of a line. Each is found from the number of periods before it, so that rounding
   * does not add up.
   */
  void cut(ArcLine line, double offset, PolylinesBuilder target, Context context) {
    double length = line.length();
    double skipped = offset - Math.floor(offset / period) * period;
    int made = 0;
    for (long turn = 0; turn * period - skipped < length; turn++) {
      double place = turn * period - skipped;
      for (int i = 0; i < lengths.length; i += 2) {
        double from = Math.max(0, place);
        double to = Math.min(length, place + lengths[i]);
        if (to > from) {
          line.part(from, to, target);
          target.endLine();
        }
        place += lengths[i] + lengths[i + 1];
        if (++made % BETWEEN_CHECKPOINTS == 0) {
          context.checkpoint();
        }
      }
    }
  }
}
