package senga.polygon;

import java.util.Arrays;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;

/**
 * Cuts lines where they cross rings, and keeps what lies inside, or outside.
 *
 * <p>Every segment is held against the edges near it, which lie in horizontal strips; where they
 * cross, it is cut. Of a piece with a cut at its beginning its middle says whether it is kept; one
 * without has the answer of the piece before it. So lengths inside and outside add up to the whole,
 * whatever rounding does to a single cut.
 */
public final class Cutter {
  private final Plane plane;
  private final Inside inside;
  private final boolean keepInside;
  private final Strips strips;
  private final double[] box;
  private final double[] edges;

  private double[] cuts = new double[16];
  private int[] segments = new int[16]; // the pieces of a line: segment, from, to, kept
  private double[] froms = new double[16];
  private double[] tos = new double[16];
  private boolean[] kept = new boolean[16];
  private int pieces;

  /** Inside by the even-odd rule. */
  public Cutter(Rings mask, Plane plane, boolean keepInside) {
    this.plane = plane;
    this.keepInside = keepInside;
    inside = new Inside(mask, false);
    strips = inside.strips;
    box = strips.box;
    edges = strips.edges;
  }

  /** At most so many pieces will come of these lines beside the lines themselves. */
  public long mostCuts(Polylines lines) {
    long most = 0;
    for (int line = 0; line < lines.lineCount(); line++) {
      for (int i = lines.start(line); i + 1 < lines.end(line); i++) {
        double v0 = plane.v(lines, i);
        double v1 = plane.v(lines, i + 1);
        most += strips.starts[strips.last(v0, v1) + 1] - strips.starts[strips.first(v0, v1)];
      }
    }
    return 2 * most; // an edge that lies along a segment cuts it twice
  }

  /** Draws what is kept of one line. */
  public void cut(Polylines lines, int line, PolylinesBuilder into) {
    int first = lines.start(line);
    int last = lines.end(line) - 1;
    if (last <= first) {
      dot(lines, first, last, into);
      return;
    }
    pieces = 0;
    for (int i = first; i < last; i++) {
      segment(lines, i);
    }
    draw(lines, lines.isClosed(line) ? firstLeft() : 0, into);
  }

  private void dot(Polylines lines, int first, int last, PolylinesBuilder into) {
    if (first == last && inside.holds(plane.u(lines, first), plane.v(lines, first)) == keepInside) {
      into.vertex(lines.x(first), lines.y(first), lines.z(first)).endLine();
    }
  }

  /** Of a closed line, drawing begins where something is left out: no seam is seen. */
  private int firstLeft() {
    for (int i = 0; i < pieces; i++) {
      if (!kept[i]) {
        return i;
      }
    }
    return 0;
  }

  private void segment(Polylines lines, int i) {
    double u0 = plane.u(lines, i);
    double v0 = plane.v(lines, i);
    double u1 = plane.u(lines, i + 1);
    double v1 = plane.v(lines, i + 1);
    int count = cuts(u0, v0, u1, v1);
    double from = 0;
    for (int c = 0; c <= count; c++) {
      double to = c < count ? cuts[c] : 1;
      boolean known = pieces > 0 && count == 0; // as the piece before
      if (to > from || (count == 0 && pieces == 0)) {
        double middle = (from + to) / 2;
        boolean keeps =
            known
                ? kept[pieces - 1]
                : inside.holds(u0 + middle * (u1 - u0), v0 + middle * (v1 - v0)) == keepInside;
        piece(i, from, to, keeps);
      }
      from = to;
    }
  }

  private void piece(int segment, double from, double to, boolean keeps) {
    if (pieces == segments.length) {
      segments = Arrays.copyOf(segments, 2 * pieces);
      froms = Arrays.copyOf(froms, 2 * pieces);
      tos = Arrays.copyOf(tos, 2 * pieces);
      kept = Arrays.copyOf(kept, 2 * pieces);
    }
    segments[pieces] = segment;
    froms[pieces] = from;
    tos[pieces] = to;
    kept[pieces++] = keeps;
  }

  /** Where a segment crosses or touches edges, rising; in parts of its length. */
  private int cuts(double u0, double v0, double u1, double v1) {
    if (Math.max(u0, u1) < box[0]
        || Math.min(u0, u1) > box[2]
        || Math.max(v0, v1) < box[1]
        || Math.min(v0, v1) > box[3]) {
      return 0;
    }
    int count = 0;
    int last = strips.last(v0, v1);
    for (int strip = strips.first(v0, v1); strip <= last; strip++) {
      for (int at = 4 * strips.starts[strip]; at < 4 * strips.starts[strip + 1]; at += 4) {
        count = crossing(u0, v0, u1 - u0, v1 - v0, at, count);
      }
    }
    Arrays.sort(cuts, 0, count);
    return count;
  }

  private int crossing(double u, double v, double du, double dv, int at, int count) {
    double a = du * (edges[at + 1] - v) - dv * (edges[at] - u);
    double b = du * (edges[at + 3] - v) - dv * (edges[at + 2] - u);
    if ((a > 0 && b > 0) || (a < 0 && b < 0)) {
      return count; // both ends of the edge lie on one side
    }
    double eu = edges[at + 2] - edges[at];
    double ev = edges[at + 3] - edges[at + 1];
    double turn = du * ev - dv * eu;
    if (turn == 0) {
      int more = along(u, v, du, dv, edges[at], edges[at + 1], count);
      return a == 0 && b == 0 ? along(u, v, du, dv, edges[at + 2], edges[at + 3], more) : count;
    }
    double t = ((edges[at] - u) * ev - (edges[at + 1] - v) * eu) / turn;
    return t >= 0 && t <= 1 ? add(t, count) : count;
  }

  /** On an edge that lies along the segment: where one of its ends is. */
  private int along(double u, double v, double du, double dv, double pu, double pv, int count) {
    double square = du * du + dv * dv;
    double t = square == 0 ? 0 : ((pu - u) * du + (pv - v) * dv) / square;
    return t >= 0 && t <= 1 ? add(t, count) : count;
  }

  private int add(double t, int count) {
    cuts = count == cuts.length ? Arrays.copyOf(cuts, 2 * count) : cuts;
    cuts[count] = t;
    return count + 1;
  }

  private void draw(Polylines lines, int begin, PolylinesBuilder into) {
    boolean open = false;
    for (int n = 0; n < pieces; n++) {
      int i = (begin + n) % pieces;
      if (kept[i]) {
        if (!open) {
          vertex(lines, segments[i], froms[i], into);
        }
        vertex(lines, segments[i], tos[i], into);
      } else if (open) {
        into.endLine();
      }
      open = kept[i];
    }
    if (open) {
      into.endLine();
    }
  }

  private static void vertex(Polylines lines, int i, double t, PolylinesBuilder into) {
    if (t == 0 || t == 1) {
      int at = t == 0 ? i : i + 1;
      into.vertex(lines.x(at), lines.y(at), lines.z(at));
      return;
    }
    into.vertex(
        lines.x(i) + t * ((double) lines.x(i + 1) - lines.x(i)),
        lines.y(i) + t * ((double) lines.y(i + 1) - lines.y(i)),
        lines.z(i) + t * ((double) lines.z(i + 1) - lines.z(i)));
  }
}
