package senga.stage;

/**
 * How long a panel goes on being drawn after something was heard. Dear ImGui answers a click with
 * the frame after it, opens a menu with the next, and lights up what the pointer is over a moment
 * later; after so many frames nothing moves any more.
 */
final class Settling {
  private static final int FRAMES = 20;

  private long known;
  private long drawn;
  private int left;

  /**
   * To be asked once a turn.
   *
   * @param heard rises with everything that is heard
   * @return rises as long as the panel must be drawn anew
   */
  long after(long heard) {
    if (heard != known) {
      known = heard;
      left = FRAMES;
    }
    if (left > 0) {
      left--;
      drawn++;
    }
    return drawn;
  }

  boolean isSettling() {
    return left > 0;
  }
}
