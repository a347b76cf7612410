package senga.stage;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Holds a loop to a steady number of turns per second: sleeps until the next one is due, and
 * allocates nothing. A loop that is late goes on at once and does not try to catch up.
 */
final class Pacer {
  private static final double NANOS_PER_SECOND = 1e9;

  private long period;
  private final LongSupplier nanos;
  private final LongConsumer sleep;
  private long due;

  /**
   * @param perSecond turns per second, above 0; infinity never waits
   */
  Pacer(double perSecond) {
    this(perSecond, System::nanoTime, LockSupport::parkNanos);
  }

  Pacer(double perSecond, LongSupplier nanos, LongConsumer sleep) {
    perSecond(perSecond);
    this.nanos = nanos;
    this.sleep = sleep;
    this.due = nanos.getAsLong();
  }

  /** From now on so many turns per second; the turn that is due next keeps its time. */
  final void perSecond(double turns) {
    period = (long) (NANOS_PER_SECOND / turns);
  }

  /** Returns when the next turn is due; at once when the thread is interrupted. */
  void await() {
    due += period;
    long now = nanos.getAsLong();
    if (now - due >= 0) {
      due = now;
      return;
    }
    while (now - due < 0 && !Thread.currentThread().isInterrupted()) {
      sleep.accept(due - now);
      now = nanos.getAsLong();
    }
  }
}
