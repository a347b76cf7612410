package senga.scene;

import org.jspecify.annotations.Nullable;

/** The user's picture as a function of a frame. */
@FunctionalInterface
public interface Sketch {
  /**
   * Returns a {@link senga.geometry.Geometry}, a {@link Layer}, or any nesting of lists and arrays
   * of them. Called on worker threads; with several workers, by several at once.
   */
  @Nullable Object draw(Frame frame) throws Exception;

  /** The class whose lines error messages name; a sketch that wraps another one says so here. */
  default Class<?> source() {
    return getClass();
  }
}
