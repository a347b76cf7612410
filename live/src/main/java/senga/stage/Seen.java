package senga.stage;

import org.jspecify.annotations.Nullable;
import senga.play.FrameBuffer;

/** What is on the screen: the frame, and the count of all other changes. Allocates nothing. */
final class Seen {
  private @Nullable FrameBuffer frame;
  private long version;
  private long changes;
  private boolean something;

  boolean differs(@Nullable FrameBuffer next, long changesNow) {
    return !something
        || next != frame
        || (next != null && next.version() != version)
        || changesNow != changes;
  }

  void remember(@Nullable FrameBuffer shown, long changesNow) {
    something = true;
    frame = shown;
    version = shown == null ? 0 : shown.version();
    changes = changesNow;
  }

  /** Whatever comes next is to be drawn. */
  void forget() {
    something = false;
  }
}
