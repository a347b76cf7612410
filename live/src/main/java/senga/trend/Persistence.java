package senga.trend;

/**
 * Whether a series rises all the time, and not only on the whole.
 *
 * <p>The series is cut into six parts. Each lies above all of the part before, and each rises over
 * the one before by half of the usual at least. So neither some steps nor what fills up and is
 * full, neither teeth nor noise persists. Of twenty values in an order of chance the parts lie
 * above each other once in 20!/(3!⁴·4!²) = 3·10¹² times; that is what makes it safe to ask again
 * every few seconds for a day, of seventy stores.
 */
final class Persistence {
  private static final int PARTS = 6;
  private static final double USUAL = 0.5;
  private static final double GOES_ON = 0.25;

  private Persistence() {}

  /** Whether the first {@code size} values rise in each of their parts. Allocates nothing. */
  static boolean isIn(double[] values, int size) {
    double usual = perValue(values, size) * size / PARTS;
    if (!(usual > 0)) {
      return false;
    }
    for (int part = 1; part < PARTS; part++) {
      double rise = ofPart(values, size, part) - ofPart(values, size, part - 1);
      if (rise < USUAL * usual || !lies(values, size, part)) {
        return false;
      }
    }
    return true;
  }

  /** By how much a value lies above the one before, from the first part to the last. */
  static double perValue(double[] values, int size) {
    double rise = ofPart(values, size, PARTS - 1) - ofPart(values, size, 0);
    return rise * PARTS / ((PARTS - 1) * (double) size);
  }

  /**
   * Whether growth that was proved has not ended: the later half of the values lies above the
   * earlier one by a quarter at least of what is expected.
   *
   * @param expected by how much, if it went on as before
   */
  static boolean goesOn(double[] values, int size, double expected) {
    double later = mean(values, size / 2, size);
    return later - mean(values, 0, size / 2) >= GOES_ON * expected;
  }

  /** Whether all of a part is higher than all of the part before. */
  private static boolean lies(double[] values, int size, int part) {
    double before = Double.NEGATIVE_INFINITY;
    for (int i = start(size, part - 1); i < start(size, part); i++) {
      before = Math.max(before, values[i]);
    }
    for (int i = start(size, part); i < start(size, part + 1); i++) {
      if (!(values[i] > before)) {
        return false;
      }
    }
    return true;
  }

  private static double ofPart(double[] values, int size, int part) {
    return mean(values, start(size, part), start(size, part + 1));
  }

  private static double mean(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum / (to - from);
  }

  private static int start(int size, int part) {
    return size * part / PARTS;
  }
}
