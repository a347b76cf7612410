package senga.play;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One slot between many workers and one screen. A newer frame replaces an older one that nobody
 * took; an older one never replaces a newer; what the screen takes never goes backwards.
 *
 * <pre>
 *   worker ──┐                       put gives back the frame that lost its place:
 *   worker ──┼──► [ newest ] ──► screen     the older one in the slot, or the late one itself
 *   worker ──┘
 * </pre>
 *
 * <p>Without locks: nobody waits for anybody. Every frame arrives in an envelope of its own, so a
 * buffer that came round again cannot be mistaken for its earlier self (the ABA problem).
 */
public final class Mailbox {
  private final AtomicReference<@Nullable Finished> slot = new AtomicReference<>();
  private long lastTaken = -1; // known to the taking thread only

  /**
   * Puts a frame into the slot. Any thread.
   *
   * @return the frame that nobody will see and whose buffer is free again: the older one that was
   *     waiting, {@code frame} itself when a newer one is waiting, or null
   */
  @Nullable Finished put(Finished frame) {
    while (true) {
      Finished waiting = slot.get();
      if (waiting != null && waiting.serial() > frame.serial()) {
        return frame;
      }
      if (slot.compareAndSet(waiting, frame)) {
        return waiting;
      }
    }
  }

  /**
   * Empties the slot. One thread only. The frame may be late, see {@link #accept}.
   *
   * @return the waiting frame, or null
   */
  @Nullable Finished take() {
    return slot.getAndSet(null);
  }

  /**
   * Whether a frame just taken is newer than all that were accepted before it; remembers it if so.
   * A frame can be late when its worker put it while the newer one was being taken.
   */
  boolean accept(Finished taken) {
    if (taken.serial() <= lastTaken) {
      return false;
    }
    lastTaken = taken.serial();
    return true;
  }

  /** Whether a frame is waiting. */
  public boolean isFull() {
    return slot.get() != null;
  }
}
