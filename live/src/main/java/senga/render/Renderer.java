package senga.render;

import senga.frame.FrameBuffer;

/**
 * Shows frames. Made, used and closed by one thread.
 *
 * <p>In steady state (same layers, no more vertices than before) no call allocates memory.
 */
public interface Renderer extends AutoCloseable {
  /**
   * Draws {@code frame} over the whole target, paper included. What was drawn last is known: a
   * frame that is still the same is not uploaded again.
   *
   * @param frame read during the call only; the caller may hand its buffer on afterwards
   * @param width of the target, in pixels
   * @param height of the target, in pixels
   */
  void draw(FrameBuffer frame, int width, int height);

  /** Frames whose coordinates were taken over so far. */
  long uploads();

  /** Bytes taken over so far. */
  long uploadedBytes();

  /** Closing twice does no harm. */
  @Override
  void close();
}
