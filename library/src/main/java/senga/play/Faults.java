package senga.play;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Remembers what went wrong with the frames, and whether it still does. For any thread. */
final class Faults {
  private static final Diagnostic UNSAID = Fault.MEMORY_FULL.diagnostic(0);

  private final Diagnostics diagnostics;
  private final PlayerStats stats;
  private final AtomicReference<@Nullable Diagnostic> trouble = new AtomicReference<>();
  private volatile @Nullable Diagnostic latest;
  private volatile boolean stopped;

  Faults(Diagnostics diagnostics, PlayerStats stats) {
    this.diagnostics = diagnostics;
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
    Diagnostic known = trouble.get();
    if (known != null && !stopped) {
      trouble.compareAndSet(known, null);
    }
  }

  @Nullable Diagnostic trouble() {
    return trouble.get();
  }

  /** What went wrong last, be it over or not. */
  @Nullable Diagnostic latest() {
    return latest;
  }

  /** The place of the trouble there is; empty if there is none, or nobody knows where. */
  String place() {
    Diagnostic known = trouble.get();
    return known == null ? "" : known.where();
  }

  /** The trouble there must be when a frame did not come. */
  Diagnostic whatFailed() {
    Diagnostic known = trouble.get();
    return known == null ? UNSAID : known;
  }

  private void say(Fault fault, long frame) {
    Diagnostic said;
    try {
      said = diagnostics.error(fault.text(), fault.where(), frame);
    } catch (OutOfMemoryError full) {
      said = UNSAID;
    }
    trouble.set(said);
    latest = said;
  }
}
