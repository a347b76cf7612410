package senga.proof;

/**
 * What is looked at, so that nothing else is worked out.
 *
 * @param report what is wrong with the frame
 * @param path the way of the pen
 */
record Wants(boolean report, boolean path) {
  static final Wants FIGURES = new Wants(false, false);
  private static final Wants REPORT = new Wants(true, false);
  private static final Wants PATH = new Wants(false, true);
  private static final Wants ALL = new Wants(true, true);

  /** The same object whenever the same is wanted. */
  static Wants of(boolean report, boolean path) {
    return report ? (path ? ALL : REPORT) : (path ? PATH : FIGURES);
  }

  /** Whether these were made for all that others want. */
  boolean cover(Wants others) {
    return (report || !others.report) && (path || !others.path);
  }
}
