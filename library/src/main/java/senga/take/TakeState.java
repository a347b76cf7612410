package senga.take;

import senga.control.Controls;
import senga.strokes.StrokeBook;
import senga.tune.Changes;

/**
 * Everything that a frame reads, at a place of a take and until the next one.
 *
 * @param clock what says the sketch's time
 * @param controls all values from outside
 * @param changes what is changed in what the sketch draws; nothing of it waits for its step
 * @param strokes what is drawn by hand
 * @param hash of the sketch's own source, where it was saved meanwhile
 */
public record TakeState(
    TakeClock clock, Controls controls, Changes changes, StrokeBook strokes, String hash) {
  /** Nothing yet. */
  static final TakeState NOTHING =
      new TakeState(TakeClock.START, Controls.NONE, Changes.NONE, StrokeBook.NONE, "");

  TakeState clock(TakeClock other) {
    return new TakeState(other, controls, changes, strokes, hash);
  }
}
