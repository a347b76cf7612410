package senga.play;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Remembers what went wrong with the frames, and whether it still does. For any thread. */
final class Faults {
  private static final Notice UNSAID = Fault.MEMORY_FULL.notice(0);

  private final NoticeLog notices;
  private final PlayerStats stats;
  private final AtomicReference<@Nullable Notice> trouble = new AtomicReference<>();
  private volatile @Nullable Notice latest;
  private volatile boolean stopped;

  Faults(NoticeLog notices, PlayerStats stats) {
    this.notices = notices;
    this.stats = stats;
  }

  /** A frame failed. Never throws: the memory may be full. */
  void failed(Fault fault, long frame) {
    say(fault, frame);
    stats.errors.incrementAndGet();
  }

  /** From now on no frame makes good what happened, until {@link #resume}. */
  void stopped(Fault fault, long frame) {
    stopped = true; // before it is said: a late frame that reads the one knows the other
    say(fault, frame);
  }

  /** Another sketch has taken over. */
  void resume() {
    stopped = false;
    trouble.set(null);
  }

  /** A good frame came through. */
  void over() {
    Notice known = trouble.get();
    if (known != null && !stopped) {
      trouble.compareAndSet(known, null);
    }
  }

  @Nullable Notice trouble() {
    return trouble.get();
  }

  /** What went wrong last, be it over or not. */
  @Nullable Notice latest() {
    return latest;
  }

  /** The place of the trouble there is; empty if there is none, or nobody knows where. */
  String place() {
    Notice known = trouble.get();
    return known == null ? "" : known.where();
  }

  /** The trouble there must be when a frame did not come. */
  Notice whatFailed() {
    Notice known = trouble.get();
    return known == null ? UNSAID : known;
  }

  private void say(Fault fault, long frame) {
    Notice said;
    try {
      said = notices.error(fault.text(), fault.where(), frame);
    } catch (OutOfMemoryError full) {
      said = UNSAID;
    }
    trouble.set(said);
    latest = said;
  }
}
