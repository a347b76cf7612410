package senga.geometry;

/**
 * What the moment gives an operation and asks of it, beside its parameters: for a {@link
 * ContextShape} or a {@link ContextEffect}, while it works. All methods may be called on the
 * threads of {@link #share} too.
 */
public interface Context {
  /** Work on the steps {@code from} to {@code to - 1}; may run on any thread. */
  @FunctionalInterface
  interface Job {
    /** Does entries {@code from} to before {@code to}. */
    void run(int from, int to);
  }

  /**
   * How good the result must be.
   *
   * @throws IllegalStateException if the operation has not declared that its drafts differ
   */
  Quality quality();

  /**
   * To be called every few milliseconds; costs next to nothing.
   *
   * @throws java.util.concurrent.CancellationException if nobody waits for the result any more
   */
  void checkpoint();

  /**
   * A {@linkplain #checkpoint checkpoint} that says how much is done.
   *
   * @param done between 0 and 1; a hint for the user, it need not be exact
   * @throws java.util.concurrent.CancellationException if nobody waits for the result any more
   */
  void progress(double done);

  /**
   * Tells the user in a sentence how the result differs from what was asked for: a value that was
   * clamped, a draft that is coarser. Said when the lines are made, not when they are remembered.
   */
  void note(String sentence);

  /**
   * Runs {@code job} on the blocks of {@code from} to {@code to - 1} on all threads there are, and
   * returns when all are done. Every block is begun with a {@linkplain #checkpoint checkpoint}.
   *
   * <p>Blocks are cut at the same places whatever the number of threads. If a job writes what
   * belongs to its own block and reads nothing that another one writes, the result does not depend
   * on them.
   *
   * @param size steps in a block, at least 1; the last has fewer. A block should be worth 0.05 ms
   */
  void share(int from, int to, int size, Job job);

  /** The lines of a recipe that is a parameter of this operation. */
  Polylines lines(Geometry parameter);

  /**
   * For an operation that is called without a realiser: final quality, this thread only, nobody to
   * hear notes. Lines of recipes are made step by step, without cache or budget.
   */
  static Context plain() {
    return PlainContext.INSTANCE;
  }
}
