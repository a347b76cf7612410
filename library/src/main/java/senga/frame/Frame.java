package senga.frame;

import senga.control.Controls;

/**
 * All that one draw may read.
 *
 * @param index 0, 1, 2 … since the start or the last rewind
 * @param seconds the transport's time
 * @param canvas the paper
 * @param seed for the sketch's own random numbers; the same seed gives the same picture
 * @param controls the controller values of this frame
 */
public record Frame(long index, double seconds, Canvas canvas, long seed, Controls controls) {
  /** Controller {@code number} (0 to 127), between 0 and 1; 0 while it has no value. */
  public double cc(int number) {
    return controls.cc(number, 0);
  }

  /**
   * Controller {@code number} (0 to 127), between 0 and 1; {@code otherwise} while it has no value.
   */
  public double cc(int number, double otherwise) {
    return controls.cc(number, otherwise);
  }
}
