package senga.polygon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;

/**
 * Closed rings in a plane, packed like {@link Polylines}. The first vertex is not repeated at the
 * end.
 */
public final class Rings {
  /** No rings. */
  public static final Rings NONE = new Rings(List.of());

  /** Ends that lie nearer to each other, in mm, meet. */
  public static final double GAP = 0.01;

  final double[] u;
  final double[] v;
  final int[] offsets;

  Rings(List<double[]> rings) {
    int count = rings.stream().mapToInt(ring -> ring.length / 2).sum();
    u = new double[count];
    v = new double[count];
    offsets = new int[rings.size() + 1];
    int at = 0;
    for (int ring = 0; ring < rings.size(); ring++) {
      double[] points = rings.get(ring);
      for (int i = 0; i < points.length; i += 2, at++) {
        u[at] = points[i];
        v[at] = points[i + 1];
      }
      offsets[ring + 1] = at;
    }
  }

  /**
   * The closed lines of a drawing, as they lie in a plane; those whose ends nearly meet are closed
   * too. Lines of fewer than three different places are none.
   */
  public static Rings of(Polylines lines, Plane plane) {
    return of(lines, plane, GAP);
  }

  static Rings of(Polylines lines, Plane plane, double gap) {
    List<double[]> rings = new ArrayList<>();
    for (int line = 0; line < lines.lineCount(); line++) {
      enter(lines, line, plane, gap, rings);
    }
    return new Rings(rings);
  }

  /** The same of one line. */
  public static Rings of(Polylines lines, Plane plane, int line) {
    return of(lines, plane, line, GAP);
  }

  static Rings of(Polylines lines, Plane plane, int line, double gap) {
    List<double[]> rings = new ArrayList<>();
    enter(lines, line, plane, gap, rings);
    return new Rings(rings);
  }

  private static void enter(
      Polylines lines, int line, Plane plane, double gap, List<double[]> rings) {
    if (isRing(lines, line, gap)) {
      double[] points = points(lines, line, plane);
      if (points.length >= 6) {
        rings.add(points);
      }
    }
  }

  /** The plane that all closed lines lie in; null if there is none, or no closed line. */
  public static @Nullable Plane planeOf(Polylines lines) {
    return planeOf(lines, GAP);
  }

  static @Nullable Plane planeOf(Polylines lines, double gap) {
    PolylinesBuilder closed = new PolylinesBuilder();
    for (int line = 0; line < lines.lineCount(); line++) {
      if (isRing(lines, line, gap)) {
        closed.append(lines, lines.start(line), lines.end(line)).endLine();
      }
    }
    Polylines rings = closed.build();
    return rings.isEmpty() ? null : Plane.of(rings);
  }

  /** Whether a line is closed, or its ends nearly meet. */
  public static boolean isRing(Polylines lines, int line) {
    return isRing(lines, line, GAP);
  }

  /** Whether a line is closed, or its ends are no farther from each other than a gap in mm. */
  public static boolean isRing(Polylines lines, int line, double gap) {
    int first = lines.start(line);
    int last = lines.end(line) - 1;
    if (last - first < 2) {
      return false;
    }
    double dx = (double) lines.x(first) - lines.x(last);
    double dy = (double) lines.y(first) - lines.y(last);
    double dz = (double) lines.z(first) - lines.z(last);
    return dx * dx + dy * dy + dz * dz <= gap * gap && !isDot(lines, first, last);
  }

  /** Whether it is so small that its ends are near to each other in any case. */
  private static boolean isDot(Polylines lines, int first, int last) {
    boolean exact =
        lines.x(first) == lines.x(last)
            && lines.y(first) == lines.y(last)
            && lines.z(first) == lines.z(last);
    if (exact) {
      return false;
    }
    double most = 0;
    for (int i = first; i <= last; i++) {
      most = Math.max(most, Math.abs((double) lines.x(i) - lines.x(first)));
      most = Math.max(most, Math.abs((double) lines.y(i) - lines.y(first)));
      most = Math.max(most, Math.abs((double) lines.z(i) - lines.z(first)));
    }
    return most < 10 * GAP;
  }

  /** The vertices of any line, u and v in turns; closed if it is a ring. */
  public static double[] path(Polylines lines, int line, Plane plane) {
    int count = lines.end(line) - lines.start(line);
    boolean closes = isRing(lines, line) && !lines.isClosed(line);
    double[] points = new double[2 * (count + (closes ? 1 : 0))];
    for (int i = 0; i < points.length / 2; i++) {
      int at = lines.start(line) + i % count;
      points[2 * i] = plane.u(lines, at);
      points[2 * i + 1] = plane.v(lines, at);
    }
    return points;
  }

  /** Vertices without those that repeat the one before. */
  private static double[] points(Polylines lines, int line, Plane plane) {
    double[] points = new double[2 * (lines.end(line) - lines.start(line))];
    int used = 0;
    for (int i = lines.start(line); i < lines.end(line); i++) {
      double u = plane.u(lines, i);
      double v = plane.v(lines, i);
      if (used == 0 || u != points[used - 2] || v != points[used - 1]) {
        points[used++] = u;
        points[used++] = v;
      }
    }
    boolean joined =
        Math.abs(points[used - 2] - points[0]) <= GAP
            && Math.abs(points[used - 1] - points[1]) <= GAP;
    return Arrays.copyOf(points, joined && used > 2 ? used - 2 : used);
  }

  /** How many. */
  public int count() {
    return offsets.length - 1;
  }

  /** All vertices together. */
  public int vertexCount() {
    return u.length;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return count() == 0;
  }

  /** The vertex after this one in its ring. */
  int next(int vertex, int ring) {
    return vertex + 1 == offsets[ring + 1] ? offsets[ring] : vertex + 1;
  }

  /** One of them alone. */
  public Rings only(int ring) {
    double[] points = new double[2 * (offsets[ring + 1] - offsets[ring])];
    for (int i = offsets[ring], at = 0; i < offsets[ring + 1]; i++) {
      points[at++] = u[i];
      points[at++] = v[i];
    }
    return new Rings(List.of(points));
  }

  /** How far they reach: left, top, right, bottom; infinities the wrong way round for none. */
  public double[] box() {
    double[] box = {
      Double.POSITIVE_INFINITY,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.NEGATIVE_INFINITY
    };
    for (int i = 0; i < u.length; i++) {
      box[0] = Math.min(box[0], u[i]);
      box[1] = Math.min(box[1], v[i]);
      box[2] = Math.max(box[2], u[i]);
      box[3] = Math.max(box[3], v[i]);
    }
    return box;
  }

  /** The area within them in mm², those counted double that turn one way, and less the others. */
  public double signedArea() {
    double twice = 0;
    for (int ring = 0; ring < count(); ring++) {
      for (int i = offsets[ring]; i < offsets[ring + 1]; i++) {
        int k = next(i, ring);
        twice += u[i] * v[k] - u[k] * v[i];
      }
    }
    return twice / 2;
  }

  /** Draws them, closed. */
  public void draw(PolylinesBuilder into, Plane plane) {
    for (int ring = 0; ring < count(); ring++) {
      for (int i = offsets[ring]; i < offsets[ring + 1]; i++) {
        into.vertex(plane.x(u[i], v[i]), plane.y(u[i], v[i]), plane.z(u[i], v[i]));
      }
      into.close().endLine();
    }
  }
}
