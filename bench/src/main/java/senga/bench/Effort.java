package senga.bench;

/**
 * How long to measure.
 *
 * @param warmUpRuns at least so many runs before the first that counts
 * @param warmUpMillis and for at least so long
 * @param repeats samples, of which the median is reported
 * @param longSamples whether a short job is run several times for one sample
 */
record Effort(int warmUpRuns, int warmUpMillis, int repeats, boolean longSamples) {
  static final Effort USUAL = new Effort(10, 2_000, 15, true);

  /** Everything once: to see that it works, not how fast. */
  static final Effort TINY = new Effort(0, 0, 1, false);

  Effort repeats(int samples) {
    return new Effort(warmUpRuns, warmUpMillis, samples, longSamples);
  }

  @Override
  public String toString() {
    return "warm-up of "
        + warmUpMillis / 1000.0
        + " s and "
        + warmUpRuns
        + " runs, "
        + repeats
        + " samples";
  }
}
