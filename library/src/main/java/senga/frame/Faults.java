package senga.frame;

import org.jspecify.annotations.Nullable;

/** Puts into words what went wrong with a frame, and remembers whether it still does. */
final class Faults {
  private static final Diagnostic SPEECHLESS =
      new Diagnostic(Diagnostic.Level.ERROR, "draw failed beyond description", "", 0, 1);

  private final Diagnostics diagnostics;
  private final PlayerStats stats;
  private volatile @Nullable Diagnostic trouble;

  Faults(Diagnostics diagnostics, PlayerStats stats) {
    this.diagnostics = diagnostics;
    this.stats = stats;
  }

  /** Never throws: the memory may be full, or the sketch's own exception hostile. */
  void failed(Sketch sketch, Throwable failure, long frame) {
    try {
      say(Where.text(failure), Where.in(sketch, failure), frame);
    } catch (Throwable again) {
      trouble = SPEECHLESS;
    }
    stats.errors.incrementAndGet();
  }

  void gaveUp(String why, String where, long frame) {
    say(why, where, frame);
    stats.errors.incrementAndGet();
  }

  /** Says it without counting a failed frame. */
  void say(String what, String where, long frame) {
    trouble = diagnostics.error(what, where, frame);
  }

  /** A good frame came through. */
  void over() {
    trouble = null;
  }

  @Nullable Diagnostic trouble() {
    return trouble;
  }

  /** The trouble there must be when a frame did not come. */
  Diagnostic whatFailed() {
    Diagnostic known = trouble;
    return known == null ? SPEECHLESS : known;
  }
}
