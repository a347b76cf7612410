package senga.render;

import senga.play.FrameBuffer;

/**
 * Shows frames. Made, used and closed by one thread.
 *
 * <p>In steady state (the target's size stays, no frame is larger than those before) no call
 * allocates memory.
 */
public interface Renderer extends AutoCloseable {
  /**
   * Draws {@code frame} over the whole target, paper included. A frame that is still the one drawn
   * last is not uploaded again.
   *
   * @param frame read during the call only; the caller may hand the buffer on afterwards
   */
  void draw(FrameBuffer frame, Target target);

  /** Draws an empty desk, for the time before the first frame. */
  void blank(Target target);

  /** What was taken over so far. */
  UploadMeter meter();

  /** Closing twice does no harm. */
  @Override
  void close();
}
