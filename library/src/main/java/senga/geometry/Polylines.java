package senga.geometry;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.kernel.Hash128;
import senga.math.Vec3;

/**
 * Packed, immutable polylines: the result of every recipe.
 *
 * <pre>
 *   offsets   0        3     5        8        line i is the vertices offsets[i] .. offsets[i+1]-1
 *             |        |     |        |
 *   x         x0 x1 x2 x3 x4 x5 x6 x7          three arrays of equal length, one per axis,
 *   y         y0 y1 y2 y3 y4 y5 y6 y7          in mm: origin top-left, +x right, +y down,
 *   z         z0 z1 z2 z3 z4 z5 z6 z7          z towards the viewer
 * </pre>
 *
 * <p>Invariants: {@code offsets[0] = 0}, offsets never fall, the last offset is the vertex count,
 * every coordinate is finite. A line is closed when its last vertex equals its first. Lines of one
 * vertex are allowed.
 */
public final class Polylines {
  public static final Polylines EMPTY =
      new Polylines(new float[0], new float[0], new float[0], new int[] {0});

  private final float[] x;
  private final float[] y;
  private final float[] z;
  private final int[] offsets;
  private @Nullable Fingerprint digest;

  private Polylines(float[] x, float[] y, float[] z, int[] offsets) {
    this.x = x;
    this.y = y;
    this.z = z;
    this.offsets = offsets;
  }

  /**
   * Copies and checks arrays that come from outside.
   *
   * @throws IllegalArgumentException if an invariant of this class does not hold
   */
  public static Polylines of(float[] x, float[] y, float[] z, int[] offsets) {
    return adopt(x.clone(), y.clone(), z.clone(), offsets.clone());
  }

  /** Makes lines from points; a line may be open, closed, a single point, or empty. */
  public static Polylines of(List<List<Vec3>> lines) {
    int vertices = lines.stream().mapToInt(List::size).sum();
    PolylinesBuilder builder = new PolylinesBuilder(vertices, lines.size());
    for (List<Vec3> line : lines) {
      line.forEach(point -> builder.vertex(point.x(), point.y(), point.z()));
      builder.endLine();
    }
    return builder.build();
  }

  /**
   * Takes ownership of the arrays without a copy; the caller must not touch them again.
   *
   * @throws IllegalArgumentException if an invariant of this class does not hold
   */
  static Polylines adopt(float[] x, float[] y, float[] z, int[] offsets) {
    checkLengths(x, y, z, offsets);
    checkOffsets(offsets, x.length);
    checkFinite(x, y, z);
    return x.length == 0 && offsets.length == 1 ? EMPTY : new Polylines(x, y, z, offsets);
  }

  public int vertexCount() {
    return x.length;
  }

  public int lineCount() {
    return offsets.length - 1;
  }

  public boolean isEmpty() {
    return offsets.length == 1;
  }

  /** Index of the first vertex of line {@code line}. */
  public int start(int line) {
    return offsets[line];
  }

  /** Index after the last vertex of line {@code line}. */
  public int end(int line) {
    return offsets[line + 1];
  }

  public float x(int vertex) {
    return x[vertex];
  }

  public float y(int vertex) {
    return y[vertex];
  }

  public float z(int vertex) {
    return z[vertex];
  }

  /**
   * Copies x of the vertices {@code from} to {@code to - 1} into {@code target}, from index {@code
   * at} on. A kernel that reads whole spans this way runs over plain arrays of its own.
   *
   * @throws IndexOutOfBoundsException if the vertices do not exist or do not fit
   */
  public void copyX(int from, int to, float[] target, int at) {
    System.arraycopy(x, from, target, at, to - from);
  }

  /** Like {@link #copyX}. */
  public void copyY(int from, int to, float[] target, int at) {
    System.arraycopy(y, from, target, at, to - from);
  }

  /** Like {@link #copyX}. */
  public void copyZ(int from, int to, float[] target, int at) {
    System.arraycopy(z, from, target, at, to - from);
  }

  /**
   * Copies where the lines {@code from} to {@code to - 1} begin, and where the last of them ends:
   * {@code to - from + 1} numbers of vertices.
   *
   * @throws IndexOutOfBoundsException if the lines do not exist or do not fit
   */
  public void copyOffsets(int from, int to, int[] target, int at) {
    System.arraycopy(offsets, from, target, at, to - from + 1);
  }

  /**
   * Whether the last vertex of the line equals its first; a line of fewer than two vertices is
   * open.
   */
  public boolean isClosed(int line) {
    int first = start(line);
    int last = end(line) - 1;
    return last > first && x[first] == x[last] && y[first] == y[last] && z[first] == z[last];
  }

  public Bounds bounds() {
    return Bounds.of(x, y, z, 0, x.length);
  }

  /** Sum of the lengths of all segments in space, in mm. */
  public double length() {
    double sum = 0;
    for (int line = 0; line < lineCount(); line++) {
      for (int i = start(line) + 1; i < end(line); i++) {
        double dx = (double) x[i] - x[i - 1];
        double dy = (double) y[i] - y[i - 1];
        double dz = (double) z[i] - z[i - 1];
        sum += Math.sqrt(dx * dx + dy * dy + dz * dz);
      }
    }
    return sum;
  }

  /** A hash of all coordinates and offsets; computed when first asked for, then kept. */
  public Fingerprint digest() {
    Fingerprint known = digest;
    if (known == null) {
      Hash128 hash = new Hash128().add(vertexCount()).add(lineCount());
      hash.add(x, 0, x.length).add(y, 0, x.length).add(z, 0, x.length);
      known = Fingerprint.of(hash.add(offsets, 0, offsets.length));
      digest = known;
    }
    return known;
  }

  /** Bytes held by the four arrays. */
  public long bytes() {
    return 3L * Float.BYTES * x.length + (long) Integer.BYTES * offsets.length;
  }

  /** Copies x, y, z and the line ends (shifted by {@code base}) into the given arrays. */
  void copyTo(float[] toX, float[] toY, float[] toZ, int base, int[] ends, int firstEnd) {
    System.arraycopy(x, 0, toX, base, x.length);
    System.arraycopy(y, 0, toY, base, x.length);
    System.arraycopy(z, 0, toZ, base, x.length);
    for (int line = 0; line < lineCount(); line++) {
      ends[firstEnd + line] = base + offsets[line + 1];
    }
  }

  /** Equal when every offset and coordinate is equal; −0.0 equals 0.0. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Polylines that
        && Arrays.equals(offsets, that.offsets)
        && sameNumbers(x, that.x)
        && sameNumbers(y, that.y)
        && sameNumbers(z, that.z);
  }

  @Override
  public int hashCode() {
    return digest().hashCode();
  }

  @Override
  public String toString() {
    return "Polylines[" + lineCount() + " lines, " + vertexCount() + " vertices]";
  }

  private static boolean sameNumbers(float[] a, float[] b) {
    for (int i = 0; i < a.length; i++) {
      if (a[i] != b[i]) {
        return false;
      }
    }
    return true;
  }

  private static void checkLengths(float[] x, float[] y, float[] z, int[] offsets) {
    if (x.length != y.length || x.length != z.length) {
      throw new IllegalArgumentException(
          "x, y and z must be equally long, got "
              + x.length
              + ", "
              + y.length
              + " and "
              + z.length);
    }
    if (offsets.length == 0 || offsets[0] != 0 || offsets[offsets.length - 1] != x.length) {
      throw new IllegalArgumentException(
          "offsets must begin with 0 and end with the vertex count " + x.length);
    }
  }

  private static void checkOffsets(int[] offsets, int vertices) {
    for (int i = 1; i < offsets.length; i++) {
      if (offsets[i] < offsets[i - 1] || offsets[i] > vertices) {
        throw new IllegalArgumentException(
            "offsets must not fall: offset "
                + i
                + " is "
                + offsets[i]
                + " after "
                + offsets[i - 1]);
      }
    }
  }

  private static void checkFinite(float[] x, float[] y, float[] z) {
    for (int i = 0; i < x.length; i++) {
      // A finite number times 0 is 0; NaN and infinity give NaN.
      if (x[i] * 0f + y[i] * 0f + z[i] * 0f != 0) {
        throw new IllegalArgumentException(
            "vertex " + i + " is not finite: (" + x[i] + ", " + y[i] + ", " + z[i] + ")");
      }
    }
  }
}
