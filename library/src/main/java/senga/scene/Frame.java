package senga.scene;

import senga.control.Controls;
import senga.geometry.Literal;
import senga.math.SeededNoise;
import senga.strokes.StrokeBook;

/**
 * All that one draw may read.
 *
 * @param index 0, 1, 2 … since the start or the last rewind
 * @param seconds the transport's time
 * @param canvas the paper
 * @param seed for the sketch's own random numbers; the same seed gives the same picture
 * @param controls the controller values of this frame
 * @param strokes what was drawn by hand so far
 */
public record Frame(
    long index, double seconds, Canvas canvas, long seed, Controls controls, StrokeBook strokes) {
  /** A frame without strokes. */
  public Frame(long index, double seconds, Canvas canvas, long seed, Controls controls) {
    this(index, seconds, canvas, seed, controls, StrokeBook.NONE);
  }

  /**
   * Lines drawn by hand in the window, under this name, in mm: the key D takes the pen. Each is one
   * polyline, a tap a line of one vertex. Without a window there are none, unless {@code senga
   * render --strokes FILE} brings some.
   *
   * @throws IllegalArgumentException if the name is empty or longer than 64 characters
   */
  public Literal strokes(String name) {
    return strokes.of(name);
  }

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

  /**
   * The value at an address, as {@code note/60} or {@code osc/fader/1}; {@code otherwise} while it
   * has none. {@link Controls} lists the addresses.
   *
   * @throws IllegalArgumentException if it is no address
   */
  public double value(String address, double otherwise) {
    return controls.value(address, otherwise);
  }

  /** {@link #noise(double, double, double)} along a line. */
  public double noise(double x) {
    return noise(x, 0, 0);
  }

  /** {@link #noise(double, double, double)} in a plane. */
  public double noise(double x, double y) {
    return noise(x, y, 0);
  }

  /**
   * Smooth noise, −1 to 1, of which most lies between −0.5 and 0.5; about one hill or hollow for
   * each unit of length. Divide by a length in mm to say how wide they are; let z run with the time
   * to see them move. The same place and {@code seed} give the same number, bit for bit, on every
   * machine.
   *
   * @throws IllegalArgumentException if a number is not finite
   */
  public double noise(double x, double y, double z) {
    return SeededNoise.at(seed, x, y, z);
  }
}
