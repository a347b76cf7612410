package senga.geometry;

import java.util.Arrays;
import java.util.Objects;
import senga.math.Require;
import senga.math.Vec3;

/**
 * Collects polylines vertex by vertex, span by span, or a drawing at a time. A builder whose
 * capacity was exact hands its arrays over without a copy; one that is cleared keeps them for the
 * next round.
 *
 * <p>Not for use by two threads at once.
 */
public final class PolylinesBuilder {
  private static final int LEAST_CAPACITY = 16;

  private float[] x;
  private float[] y;
  private float[] z;
  private int[] offsets;
  private int vertices;
  private int lines;
  private int reservedVertices; // the most that reserve() was asked for since the last clear()
  private int reservedLines;

  /** An empty builder with room for this many vertices and lines; it grows when needed. */
  public PolylinesBuilder(int vertexCapacity, int lineCapacity) {
    x = new float[vertexCapacity];
    y = new float[vertexCapacity];
    z = new float[vertexCapacity];
    offsets = new int[lineCapacity + 1];
  }

  /** With room for a few lines; it grows as needed. */
  public PolylinesBuilder() {
    this(LEAST_CAPACITY, 1);
  }

  /** Continues the current line to this place, in mm. */
  public PolylinesBuilder vertex(double vx, double vy, double vz) {
    grow(1, 0);
    x[vertices] = (float) vx;
    y[vertices] = (float) vy;
    z[vertices] = (float) vz;
    vertices++;
    return this;
  }

  /** Continues the current line to this place on the paper, in mm. */
  public PolylinesBuilder vertex(double vx, double vy) {
    return vertex(vx, vy, 0);
  }

  /** Repeats the first vertex of the current line, if it has any. */
  public PolylinesBuilder close() {
    int first = offsets[lines];
    return vertices == first ? this : vertex(x[first], y[first], z[first]);
  }

  /** Ends the current line; the next vertex begins a new one. */
  public PolylinesBuilder endLine() {
    grow(0, 1);
    offsets[++lines] = vertices;
    return this;
  }

  /** A line of two vertices. */
  public PolylinesBuilder segment(
      double ax, double ay, double az, double bx, double by, double bz) {
    return vertex(ax, ay, az).vertex(bx, by, bz).endLine();
  }

  /** Adds all lines of {@code source} and returns the index of the first added vertex. */
  public int append(Polylines source) {
    reserve(source.vertexCount(), source.lineCount());
    int first = vertices;
    source.copyTo(x, y, z, vertices, offsets, lines + 1);
    vertices += source.vertexCount();
    lines += source.lineCount();
    return first;
  }

  /**
   * Adds the vertices {@code from} to {@code to - 1} of {@code source} to the current line.
   *
   * @throws IndexOutOfBoundsException if {@code source} has no such vertices
   */
  public PolylinesBuilder append(Polylines source, int from, int to) {
    Objects.checkFromToIndex(from, to, source.vertexCount());
    grow(to - from, 0);
    source.copyX(from, to, x, vertices);
    source.copyY(from, to, y, vertices);
    source.copyZ(from, to, z, vertices);
    vertices += to - from;
    return this;
  }

  /**
   * Adds {@code count} vertices to the current line, all at the origin, and lets {@code fill} put
   * them in their places: one loop over plain arrays instead of a call for each vertex.
   *
   * @throws IllegalArgumentException if {@code count} is negative
   */
  public PolylinesBuilder extend(int count, VertexMap fill) {
    grow(Require.atLeast("count of vertices", count, 0), 0);
    int first = vertices;
    vertices += count;
    Arrays.fill(x, first, vertices, 0); // a builder that was cleared still holds what was there
    Arrays.fill(y, first, vertices, 0);
    Arrays.fill(z, first, vertices, 0);
    map(fill, first, vertices);
    return this;
  }

  /** Makes room for this many more vertices and lines in one step. */
  public PolylinesBuilder reserve(int moreVertices, int moreLines) {
    grow(moreVertices, moreLines);
    reservedVertices = Math.max(reservedVertices, vertices + moreVertices);
    reservedLines = Math.max(reservedLines, lines + moreLines);
    return this;
  }

  private void grow(int moreVertices, int moreLines) {
    if (moreVertices > x.length - vertices) {
      int capacity = grown(x.length, vertices, moreVertices);
      x = Arrays.copyOf(x, capacity);
      y = Arrays.copyOf(y, capacity);
      z = Arrays.copyOf(z, capacity);
    }
    if (moreLines >= offsets.length - lines) {
      offsets = Arrays.copyOf(offsets, grown(offsets.length, lines + 1, moreLines));
    }
  }

  /** Lets {@code map} move the vertices {@code from} to {@code to - 1}. */
  public void map(VertexMap map, int from, int to) {
    map.map(x, y, z, from, to);
  }

  /** Whether the vertices {@code from} to {@code to - 1} are all finite. */
  public boolean isFinite(int from, int to) {
    float sum = 0;
    for (int i = from; i < to; i++) {
      sum += x[i] * 0f + y[i] * 0f + z[i] * 0f; // NaN unless all three are finite
    }
    return sum == 0;
  }

  /**
   * The array of all x in mm itself, for uploading without a copy: valid up to {@link
   * #vertexCount}, until the next change of this builder, and not to be written to.
   */
  public float[] rawX() {
    return x;
  }

  /** Like {@link #rawX}. */
  public float[] rawY() {
    return y;
  }

  /** Like {@link #rawX}. */
  public float[] rawZ() {
    return z;
  }

  /** Like {@link #rawX}: where lines begin and end, valid up to {@link #lineCount} inclusive. */
  public int[] rawOffsets() {
    return offsets;
  }

  /** Vertices so far, those of the current line included. */
  public int vertexCount() {
    return vertices;
  }

  /** Lines that were ended so far. */
  public int lineCount() {
    return lines;
  }

  /** Bounds of the vertices {@code from} to {@code to - 1}. */
  public Bounds bounds(int from, int to) {
    return Bounds.of(x, y, z, from, to);
  }

  /** The mean of the vertices {@code from} to {@code to - 1}; the origin for none. */
  public Vec3 centroid(int from, int to) {
    double n = Math.max(1, to - from);
    return new Vec3(sum(x, from, to) / n, sum(y, from, to) / n, sum(z, from, to) / n);
  }

  /** The largest product of {@code direction} and a vertex; −∞ of none. */
  double most(Vec3 direction, int from, int to) {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) {
      double along = x[i] * direction.x() + y[i] * direction.y() + z[i] * direction.z();
      most = Math.max(most, along);
    }
    return most;
  }

  /** Forgets all lines and keeps the arrays. */
  public void clear() {
    vertices = 0;
    lines = 0;
    reservedVertices = 0;
    reservedLines = 0;
  }

  /** The most vertices there was need for since the last {@link #clear}, reserved or made. */
  public int mostVertices() {
    return Math.max(vertices, reservedVertices);
  }

  /** Like {@link #mostVertices}, for lines. */
  public int mostLines() {
    return Math.max(lines, reservedLines);
  }

  /** Forgets all lines and gives back the memory beyond this many vertices and lines. */
  public void trim(int vertexCapacity, int lineCapacity) {
    clear();
    if (x.length > vertexCapacity) {
      x = new float[vertexCapacity];
      y = new float[vertexCapacity];
      z = new float[vertexCapacity];
    }
    if (offsets.length > lineCapacity + 1) {
      offsets = new int[lineCapacity + 1];
    }
  }

  /**
   * A copy of the lines {@code from} to {@code to - 1}.
   *
   * @throws IllegalArgumentException if a vertex is not finite
   */
  public Polylines copy(int from, int to) {
    int first = offsets[from];
    int last = offsets[to];
    int[] ends = Arrays.copyOfRange(offsets, from, to + 1);
    for (int i = 0; i < ends.length; i++) {
      ends[i] -= first;
    }
    return Polylines.adopt(
        Arrays.copyOfRange(x, first, last),
        Arrays.copyOfRange(y, first, last),
        Arrays.copyOfRange(z, first, last),
        ends);
  }

  /** Bytes of the arrays, used or not. */
  public long capacityBytes() {
    return 3L * Float.BYTES * x.length + (long) Integer.BYTES * offsets.length;
  }

  /**
   * The collected lines. Vertices after the last {@link #endLine} are an error. The builder is
   * empty afterwards; arrays that were filled exactly are handed over, others are trimmed by a
   * copy.
   *
   * @throws IllegalStateException if the last line was not ended
   * @throws IllegalArgumentException if a vertex is not finite
   */
  public Polylines build() {
    if (offsets[lines] != vertices) {
      throw new IllegalStateException("the last line was not ended");
    }
    Polylines result =
        Polylines.adopt(
            trimmed(x, vertices), trimmed(y, vertices), trimmed(z, vertices), trimmedOffsets());
    x = new float[0];
    y = new float[0];
    z = new float[0];
    offsets = new int[1];
    clear();
    return result;
  }

  private int[] trimmedOffsets() {
    return offsets.length == lines + 1 ? offsets : Arrays.copyOf(offsets, lines + 1);
  }

  private static double sum(float[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum;
  }

  private static float[] trimmed(float[] values, int length) {
    return values.length == length ? values : Arrays.copyOf(values, length);
  }

  private static int grown(int capacity, int used, int more) {
    int needed = Math.addExact(used, more);
    return Math.max(needed, Math.max(LEAST_CAPACITY, capacity + (capacity >> 1)));
  }
}
