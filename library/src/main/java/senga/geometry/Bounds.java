package senga.geometry;

/** The smallest axis-parallel box around some vertices, in mm; {@link #EMPTY} around none. */
public record Bounds(float minX, float minY, float minZ, float maxX, float maxY, float maxZ) {
  public static final Bounds EMPTY =
      new Bounds(
          Float.POSITIVE_INFINITY,
          Float.POSITIVE_INFINITY,
          Float.POSITIVE_INFINITY,
          Float.NEGATIVE_INFINITY,
          Float.NEGATIVE_INFINITY,
          Float.NEGATIVE_INFINITY);

  static Bounds of(float[] x, float[] y, float[] z, int from, int to) {
    return from == to
        ? EMPTY
        : new Bounds(
            least(x, from, to),
            least(y, from, to),
            least(z, from, to),
            most(x, from, to),
            most(y, from, to),
            most(z, from, to));
  }

  /** Whether it is around nothing. */
  public boolean isEmpty() {
    return !(minX <= maxX);
  }

  /** In mm; −∞ around nothing. */
  public float width() {
    return maxX - minX;
  }

  /** In mm; −∞ around nothing. */
  public float height() {
    return maxY - minY;
  }

  /** In mm; −∞ around nothing. */
  public float depth() {
    return maxZ - minZ;
  }

  /** The smallest of the values from {@code from} to before {@code to}; +∞ of none. */
  public static float least(float[] values, int from, int to) {
    float least = Float.POSITIVE_INFINITY;
    for (int i = from; i < to; i++) {
      least = Math.min(least, values[i]);
    }
    return least;
  }

  /** The largest of the values from {@code from} to before {@code to}; −∞ of none. */
  public static float most(float[] values, int from, int to) {
    float most = Float.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) {
      most = Math.max(most, values[i]);
    }
    return most;
  }
}
