package senga.geometry;

/**
 * Moves vertices, each by itself. One plain loop over a block; may run on any thread, and on the
 * blocks of a drawing in any order.
 */
@FunctionalInterface
public interface VertexMap {
  /**
   * Changes the coordinates with indices {@code from} to {@code to - 1} in place.
   *
   * @param x x of every vertex in mm; likewise {@code y} and {@code z}, all equally long
   */
  void map(float[] x, float[] y, float[] z, int from, int to);
}
