package senga.take;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says parts of takes again, in another take. */
final class TakeParts {
  private TakeParts() {}

  /**
   * What holds of a take from a place on, and what changes until another.
   *
   * @param end its own moment does not belong to it, unless it is the end of the take
   * @param to where the part begins in the other take, in seconds
   */
  static void copy(Take take, double from, double end, double to, TakeText text, TakeLines into)
      throws IOException {
    TakeCursor cursor = take.cursor();
    double[] places = take.places();
    cursor.goTo(from);
    into.add(text.line(to, moved(cursor.state(), from, to)));
    for (int i = take.lineAt(from) + 1; i < places.length; i++) {
      if (places[i] < end || end >= take.seconds()) {
        cursor.goTo(places[i]);
        into.add(text.line(to + (places[i] - from), moved(cursor.state(), from, to)));
      }
    }
  }

  /** The clock as it would have been set at the beginning of the part, or was set within it. */
  private static TakeState moved(TakeState state, double from, double to) {
    TakeClock clock = state.clock().at() < from ? state.clock().from(from) : state.clock();
    return state.clock(
        new TakeClock(to + (clock.at() - from), clock.seconds(), clock.speed(), clock.ahead()));
  }

  /** What stays before a recording that begins at a place; nothing without a take. */
  static void beginning(@Nullable Take take, double end, TakeText text, TakeLines into)
      throws IOException {
    if (take != null && end > 0) {
      copy(take, 0, Math.min(end, take.seconds()), 0, text, into);
    }
  }

  /** What stays behind a recording, from where the text has come to. */
  static void rest(@Nullable Take take, TakeText text, TakeLines into) throws IOException {
    if (take != null && text.at() < take.seconds()) {
      copy(take, text.at(), take.seconds(), text.at(), text, into);
      into.add(text.still(take.seconds()));
    }
  }
}
