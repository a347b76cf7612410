package senga.effects;

import java.util.Arrays;
import senga.geometry.PolylinesBuilder;
import senga.kernel.RolledGrid;
import senga.polygon.Plane;

/** Closed chains of vertices in a plane, into which more can be put anywhere. */
final class Loops {
  private static final int LEAST = 64;

  /** Where the vertices lie, in mm; valid up to {@link #count}. */
  double[] u = new double[LEAST];

  double[] v = new double[LEAST];

  /** No border is nearer to a vertex than this, in mm. */
  double[] depth = new double[LEAST];

  /** The vertex after each in its loop. */
  int[] next = new int[LEAST];

  /** The vertex before each. */
  int[] before = new int[LEAST];

  private int count;
  private int[] firsts = new int[0]; // a vertex of each loop

  /** At most so many bytes are held for so many vertices, and to find their neighbours. */
  static long bytes(long vertices) {
    return 2 * 96 * vertices + RolledGrid.bytes(vertices) + 4096;
  }

  /** Vertices of all loops. */
  int count() {
    return count;
  }

  /** A loop of these vertices, u and v in turns; they have no depth yet. */
  void add(double[] points) {
    int first = count;
    firsts = Arrays.copyOf(firsts, firsts.length + 1);
    firsts[firsts.length - 1] = first;
    for (int i = 0; i < points.length; i += 2) {
      int vertex = room();
      u[vertex] = points[i];
      v[vertex] = points[i + 1];
      next[vertex] = vertex + 1;
      before[vertex] = vertex - 1;
    }
    next[count - 1] = first;
    before[first] = count - 1;
  }

  private int room() {
    if (count == u.length) {
      u = Arrays.copyOf(u, 2 * count);
      v = Arrays.copyOf(v, 2 * count);
      depth = Arrays.copyOf(depth, 2 * count);
      next = Arrays.copyOf(next, 2 * count);
      before = Arrays.copyOf(before, 2 * count);
    }
    return count++;
  }

  /** From a vertex to the one after it, in mm. */
  double length(int vertex) {
    double du = u[next[vertex]] - u[vertex];
    double dv = v[next[vertex]] - v[vertex];
    return Math.sqrt(du * du + dv * dv);
  }

  /**
   * Puts a vertex into the middle of every edge that is too long; none is more than twice that.
   *
   * @return false if there would be more than {@code most} vertices
   */
  boolean divide(double longest, long most) {
    int edges = count;
    for (int a = 0; a < edges; a++) {
      double length = length(a);
      if (length > longest) {
        if (count >= most) {
          return false;
        }
        divide(a, length);
      }
    }
    return true;
  }

  private void divide(int a, double length) {
    int b = next[a];
    int middle = room();
    u[middle] = 0.5 * (u[a] + u[b]);
    v[middle] = 0.5 * (v[a] + v[b]);
    depth[middle] = 0.5 * (depth[a] + depth[b] - length);
    next[middle] = b;
    before[middle] = a;
    next[a] = middle;
    before[b] = middle;
  }

  /** Draws them, closed. */
  void draw(PolylinesBuilder into, Plane plane) {
    for (int first : firsts) {
      int vertex = first;
      do {
        double pu = u[vertex];
        double pv = v[vertex];
        into.vertex(plane.x(pu, pv), plane.y(pu, pv), plane.z(pu, pv));
        vertex = next[vertex];
      } while (vertex != first);
      into.close().endLine();
    }
  }
}
