package senga.take;

import org.jspecify.annotations.Nullable;

/**
 * One line of a take: where it begins to hold, and what is other from there on.
 *
 * @param at where on the take, in seconds
 * @param clock null while the one before goes on
 * @param hash of the sketch's source, where it was saved; null while it is the same
 * @param end whether the take ends here as it was meant to
 */
record TakeLine(
    double at,
    @Nullable TakeClock clock,
    ControlsDifference controls,
    ChangesDifference changes,
    StrokesDifference strokes,
    @Nullable String hash,
    boolean end) {
  static TakeLine between(TakeState before, TakeState after, double at) {
    return new TakeLine(
        at,
        before.clock().equals(after.clock()) ? null : after.clock(),
        ControlsDifference.between(before.controls(), after.controls()),
        ChangesDifference.between(before.changes(), after.changes()),
        StrokesDifference.between(before.strokes(), after.strokes()),
        before.hash().equals(after.hash()) ? null : after.hash(),
        false);
  }

  /** Nothing changes here; only that the take goes on until here. */
  static TakeLine still(double at, boolean end) {
    return new TakeLine(
        at,
        null,
        ControlsDifference.NONE,
        ChangesDifference.NONE,
        StrokesDifference.NONE,
        null,
        end);
  }

  /**
   * @throws IllegalArgumentException if one of its parts cannot be
   */
  TakeState after(TakeState before) {
    return new TakeState(
        clock == null ? before.clock() : clock,
        controls.isNothing() ? before.controls() : controls.after(before.controls()),
        changes.isNothing() ? before.changes() : changes.after(before.changes()),
        strokes.after(before.strokes()),
        hash == null ? before.hash() : hash);
  }

  /** Whether it says no more than that time goes on. */
  boolean isStill() {
    return clock == null
        && controls.isNothing()
        && changes.isNothing()
        && strokes.isNothing()
        && hash == null;
  }
}
