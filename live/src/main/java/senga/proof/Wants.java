package senga.proof;

/**
 * What is looked at, so that nothing else is worked out.
 *
 * @param report what is wrong with the frame
 * @param path the way of the pen
 * @param steps what each layer and each step takes
 */
record Wants(boolean report, boolean path, boolean steps) {
  static final Wants FIGURES = new Wants(false, false, false);

  private static final Wants[] ALL = new Wants[8];

  static {
    for (int i = 0; i < ALL.length; i++) {
      ALL[i] = i == 0 ? FIGURES : new Wants((i & 1) != 0, (i & 2) != 0, (i & 4) != 0);
    }
  }

  /** The same object whenever the same is wanted. */
  static Wants of(boolean report, boolean path) {
    return of(report, path, false);
  }

  static Wants of(boolean report, boolean path, boolean steps) {
    return ALL[(report ? 1 : 0) | (path ? 2 : 0) | (steps ? 4 : 0)];
  }

  /** Whether these were made for all that others want. */
  boolean cover(Wants others) {
    return (report || !others.report) && (path || !others.path) && (steps || !others.steps);
  }
}
