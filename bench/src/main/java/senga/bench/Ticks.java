package senga.bench;

/** Time that all but stands still: every run differs from the one before, and none in its cost. */
final class Ticks {
  private static final double STEP_SECONDS = 1e-6;

  private Ticks() {}

  /** 1 s for the first run, a microsecond more for each that follows. */
  static double seconds(long run) {
    return 1 + run * STEP_SECONDS;
  }
}
