package senga.realise;

import java.util.concurrent.CancellationException;

/** A hung draw is interrupted by the runtime; between two steps is a good place to notice. */
final class Interruption {
  private Interruption() {}

  /**
   * @throws CancellationException if this thread is interrupted; it stays so
   */
  static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("realising was interrupted");
    }
  }
}
