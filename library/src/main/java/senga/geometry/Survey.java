package senga.geometry;

import senga.math.Vec3;

/** What an effect may want to know about a whole drawing before it moves the first vertex. */
public interface Survey {
  /** The box around all vertices. */
  Bounds bounds();

  /** The mean of all vertices in mm; the origin for none. */
  Vec3 centroid();

  /** Where the drawing begins along a direction: the smallest product with a vertex; +∞ of none. */
  double least(Vec3 direction);

  /** Where it ends; −∞ of no vertices. */
  double most(Vec3 direction);

  /**
   * Measures vertices {@code from} to {@code to - 1} of a builder, each thing when it is asked for.
   */
  static Survey of(PolylinesBuilder builder, int from, int to) {
    return new Survey() {
      @Override
      public Bounds bounds() {
        return builder.bounds(from, to);
      }

      @Override
      public Vec3 centroid() {
        return builder.centroid(from, to);
      }

      @Override
      public double least(Vec3 direction) {
        return -most(direction.times(-1));
      }

      @Override
      public double most(Vec3 direction) {
        return builder.most(direction, from, to);
      }
    };
  }
}
