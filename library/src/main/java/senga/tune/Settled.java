package senga.tune;

import java.util.Map;

/**
 * Changes that are taken back because they were written into the sketch, each time as one step of
 * the history, and what has become of that step since. For any thread.
 *
 * @param tuning whose changes they are
 */
public record Settled(Tuning tuning) {
  /**
   * Takes changes back because the sketch has come to say the same, as one step of the history. A
   * value that was changed otherwise meanwhile stays changed.
   *
   * @param what in few words, for the history
   * @param done the changes that are not needed any more
   * @param mark tells this step from all others, for {@link #stands}
   * @return whether there was anything to take back
   */
  public boolean settle(String what, Map<Address, Change> done, Object mark) {
    return tuning.remove(what, done, mark);
  }

  /** Whether the step with this mark is in force: it was made, and not taken back. */
  public boolean stands(Object mark) {
    return tuning.ask(history -> history.find(mark) >= 0 && history.find(mark) <= history.moment());
  }

  /** Whether the step with this mark can be taken back or made again. */
  public boolean knows(Object mark) {
    return tuning.ask(history -> history.find(mark) > 0); // before the first all is forgotten
  }
}
