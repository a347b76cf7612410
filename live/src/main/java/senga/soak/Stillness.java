package senga.soak;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets one thread look around while another, which runs a loop, stands still between two turns.
 *
 * <pre>
 *            look                   pause              done looking
 *   RUNNING ──────► WANTED ────────────────► STILL ─────────────────► RUNNING
 *                      └──────► RUNNING   nobody came in time: looks all the same
 * </pre>
 */
final class Stillness {
  private static final long NAP_NANOS = 200_000;

  private enum State {
    RUNNING,
    WANTED,
    STILL
  }

  private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);

  /**
   * The loop's thread comes by between two turns, and stands still if that is wanted.
   *
   * @param settle done before, to bring what is under way to its end
   */
  void pause(Runnable settle) {
    if (state.get() == State.WANTED) {
      settle.run();
      if (state.compareAndSet(State.WANTED, State.STILL)) {
        while (state.get() == State.STILL) {
          LockSupport.parkNanos(this, NAP_NANOS);
        }
      }
    }
  }

  /** Looks while the loop stands still, or after so many nanoseconds in any case. */
  void look(Runnable look, long mostNanos) {
    long end = System.nanoTime() + mostNanos;
    state.set(State.WANTED);
    while (state.get() == State.WANTED && System.nanoTime() < end) {
      LockSupport.parkNanos(this, NAP_NANOS);
    }
    state.compareAndSet(State.WANTED, State.RUNNING);
    try {
      look.run();
    } finally {
      state.set(State.RUNNING);
    }
  }
}
