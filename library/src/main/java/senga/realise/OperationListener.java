package senga.realise;

/**
 * Hears what operations say while they make their lines. Called on the threads that make them,
 * several at once; must neither block nor throw.
 */
public interface OperationListener {
  /** Hears nothing. */
  OperationListener NONE = (operation, sentence) -> {};

  /**
   * A result differs from what was asked for.
   *
   * @param operation its name, as recipes write it
   */
  void note(String operation, String sentence);

  /**
   * How far an operation is.
   *
   * @param operation its name, as recipes write it
   * @param done between 0 and 1
   */
  default void progress(String operation, double done) {}
}
