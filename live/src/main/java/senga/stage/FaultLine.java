package senga.stage;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * One kind of trouble on the terminal: a line when it begins and a line when it is over. Trouble
 * that comes back within {@link #PEACE_NANOS} has never been over, and while it lasts another
 * sentence is told at most every {@link #PAUSE_NANOS}: a sketch may fail sixty times a second.
 *
 * <p>Belongs to the render thread.
 */
final class FaultLine {
  static final long PEACE_NANOS = 5_000_000_000L;
  static final long PAUSE_NANOS = 10_000_000_000L;

  private final Consumer<String> terminal;
  private final LongSupplier nanos;
  private final String over;
  private String told = "";
  private boolean goingOn;
  private long toldAt;
  private long lastAt;

  /**
   * @param terminal takes the lines
   * @param over the line for when it is over
   */
  FaultLine(Consumer<String> terminal, LongSupplier nanos, String over) {
    this.terminal = terminal;
    this.nanos = nanos;
    this.over = over;
  }

  /** Something went wrong. */
  void trouble(String sentence) {
    lastAt = nanos.getAsLong();
    boolean another = !sentence.equals(told) && lastAt - toldAt >= PAUSE_NANOS;
    if (!goingOn || another) {
      tell(sentence);
    }
  }

  /** Something went wrong for good. */
  void end(String sentence) {
    lastAt = nanos.getAsLong();
    tell(sentence);
  }

  /** Nothing is wrong at the moment. */
  void peace() {
    if (goingOn && nanos.getAsLong() - lastAt >= PEACE_NANOS) {
      goingOn = false;
      terminal.accept(over);
    }
  }

  private void tell(String sentence) {
    goingOn = true;
    told = sentence;
    toldAt = lastAt;
    terminal.accept(sentence);
  }
}
