package senga.trend;

/** Joins neighbouring values of a long series. */
final class Blocks {
  private Blocks() {}

  /** The medians of {@code count} blocks of nearly equal size. */
  static double[] medians(double[] values, int count) {
    double[] medians = new double[count];
    for (int block = 0; block < count; block++) {
      int from = (int) ((long) values.length * block / count);
      int to = (int) ((long) values.length * (block + 1) / count);
      medians[block] = Medians.of(values, from, to);
    }
    return medians;
  }
}
