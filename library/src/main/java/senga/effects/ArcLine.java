package senga.effects;

import java.util.Arrays;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;

/**
 * A line by its arc length: where one is after so many mm, and what lies between two such places.
 * Used for one line after the other; asked from the beginning to the end, it never looks back.
 */
final class ArcLine {
  private static final double NEAR = 1e-6;

  private final Polylines input;
  private float[] x = new float[16];
  private float[] y = x.clone();
  private float[] z = x.clone();
  private double[] at = new double[16]; // how far each vertex lies from the first, in mm
  private int count;
  private int cursor; // a vertex that lies not after the place asked for last

  ArcLine(Polylines input) {
    this.input = input;
  }

  /** Goes to a line. */
  ArcLine load(int line) {
    copy(input.start(line), input.end(line));
    return measure();
  }

  /**
   * Goes to a line as a ring: its last vertex is its first, moved there if it is near, added if it
   * is not.
   */
  ArcLine loadRing(int line) {
    copy(input.start(line), input.end(line));
    if (count > 0) {
      int last = Measure.isRing(input, line) ? count - 1 : count;
      x[last] = x[0];
      y[last] = y[0];
      z[last] = z[0];
      count = last + 1;
    }
    return measure();
  }

  /** In mm. */
  double length() {
    return count == 0 ? 0 : at[count - 1];
  }

  /** Adds what lies between two places to the builder's line: both ends and the corners. */
  void part(double from, double to, PolylinesBuilder target) {
    point(from, target);
    int corner = cursor + 1;
    while (corner < count && at[corner] <= from + near()) {
      corner++;
    }
    corners(corner, to, target);
    point(to, target);
  }

  /** Adds what lies between the beginning and a place, but for the first vertex. */
  void after(double to, PolylinesBuilder target) {
    corners(1, to, target);
    point(to, target);
  }

  /** Adds the place after so many mm. */
  void point(double place, PolylinesBuilder target) {
    seek(place);
    int next = Math.min(cursor + 1, count - 1);
    double length = at[next] - at[cursor];
    double part = length > 0 ? Math.clamp((place - at[cursor]) / length, 0, 1) : 0;
    target.vertex(
        between(x[cursor], x[next], part),
        between(y[cursor], y[next], part),
        between(z[cursor], z[next], part));
  }

  private void corners(int from, double to, PolylinesBuilder target) {
    for (int i = from; i < count && at[i] < to - near(); i++) {
      target.vertex(x[i], y[i], z[i]);
    }
  }

  /** A corner this near to an end of a part would be a second vertex in its place. */
  private double near() {
    return NEAR * length();
  }

  /** Lets the cursor stand on the last vertex, but for the line's end, not after a place. */
  private void seek(double place) {
    if (at[cursor] > place) {
      int found = Arrays.binarySearch(at, 0, count, place);
      cursor = found >= 0 ? found : Math.max(0, -found - 2);
    }
    while (cursor + 2 < count && at[cursor + 1] <= place) {
      cursor++;
    }
  }

  private void copy(int from, int to) {
    count = to - from;
    if (x.length <= count) {
      int capacity = Math.max(count + 1, 2 * x.length);
      x = new float[capacity];
      y = new float[capacity];
      z = new float[capacity];
      at = new double[capacity];
    }
    input.copyX(from, to, x, 0);
    input.copyY(from, to, y, 0);
    input.copyZ(from, to, z, 0);
  }

  private ArcLine measure() {
    cursor = 0;
    for (int i = 1; i < count; i++) {
      double dx = (double) x[i] - x[i - 1];
      double dy = (double) y[i] - y[i - 1];
      double dz = (double) z[i] - z[i - 1];
      at[i] = at[i - 1] + Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
    return this;
  }

  private static double between(double a, double b, double part) {
    return part == 1 ? b : a + part * (b - a); // the end exactly
  }
}
