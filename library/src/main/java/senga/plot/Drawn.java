package senga.plot;

import java.util.Arrays;
import senga.geometry.Polylines;

/**
 * All segments that were drawn so far, and of a further one the pieces that were not. Which earlier
 * ones may cover it says a {@link SegmentCells}; each covers an interval of it; what lies between
 * the intervals is new.
 */
final class Drawn {
  /** Parts are dropped if they are so many tolerances long: a cut costs a lift of the pen. */
  private static final int LEAST_PART = 10;

  private final double tolerance;
  private final SegmentCells cells;
  private double[] segments = new double[256]; // four numbers each
  private int count;
  private double[] covered = new double[16]; // where intervals begin, in mm along the segment
  private double[] uncovered = new double[16]; // where they end
  private int intervals;
  private double[] from = new double[16]; // pieces that are new, parts of the segment
  private double[] to = new double[16];
  private int pieces;

  private Drawn(double tolerance, SegmentCells cells) {
    this.tolerance = tolerance;
    this.cells = cells;
  }

  /** Nothing drawn yet, of lines like these. */
  static Drawn of(Polylines lines, double tolerance) {
    return new Drawn(tolerance, new SegmentCells(lines, tolerance));
  }

  /** Draws a segment; returns how many pieces of it are new. One without length has none. */
  int add(double ax, double ay, double bx, double by) {
    pieces = 0;
    double dx = bx - ax;
    double dy = by - ay;
    double length = Math.sqrt(dx * dx + dy * dy);
    if (length > 0) {
      intervals = 0;
      int found = cells.near(ax, ay, bx, by);
      for (int i = 0; i < found; i++) {
        cover(4 * cells.found(i), ax, ay, dx / length, dy / length, length);
      }
      split(length);
      for (int i = 0; i < pieces; i++) {
        keep(ax + dx * from[i], ay + dy * from[i], ax + dx * to[i], ay + dy * to[i]);
      }
    }
    return pieces;
  }

  /** Where a new piece begins, 0 to 1 along the segment. */
  double from(int piece) {
    return from[piece];
  }

  double to(int piece) {
    return to[piece];
  }

  private void keep(double ax, double ay, double bx, double by) {
    if (4 * count == segments.length) {
      segments = Arrays.copyOf(segments, 2 * segments.length);
    }
    segments[4 * count] = ax;
    segments[4 * count + 1] = ay;
    segments[4 * count + 2] = bx;
    segments[4 * count + 3] = by;
    cells.add(count++, ax, ay, bx, by);
  }

  /** Notes which interval of a segment an earlier one covers, if it does. */
  private void cover(int at, double ax, double ay, double ux, double uy, double length) {
    double cx = segments[at] - ax;
    double cy = segments[at + 1] - ay;
    double dx = segments[at + 2] - ax;
    double dy = segments[at + 3] - ay;
    double low = cx * ux + cy * uy;
    double high = dx * ux + dy * uy;
    double begin = Math.max(0, Math.min(low, high));
    double end = Math.min(length, Math.max(low, high));
    boolean isWhole = begin == 0 && end == length;
    boolean isWorthACut = end - begin > LEAST_PART * tolerance;
    if ((isWhole || isWorthACut) && areOnOneLine(cx, cy, dx, dy, ux, uy, length)) {
      note(begin, end);
    }
  }

  private boolean areOnOneLine(
      double cx, double cy, double dx, double dy, double ux, double uy, double length) {
    double vx = dx - cx;
    double vy = dy - cy;
    double other = Math.sqrt(vx * vx + vy * vy);
    if (other <= length) {
      return Math.abs(cx * uy - cy * ux) <= tolerance && Math.abs(dx * uy - dy * ux) <= tolerance;
    }
    double nearA = Math.abs(cx * vy - cy * vx) / other;
    double nearB = Math.abs((ux * length - cx) * vy - (uy * length - cy) * vx) / other;
    return nearA <= tolerance && nearB <= tolerance;
  }

  private void note(double begin, double end) {
    if (intervals == covered.length) {
      covered = Arrays.copyOf(covered, 2 * intervals);
      uncovered = Arrays.copyOf(uncovered, 2 * intervals);
    }
    covered[intervals] = begin;
    uncovered[intervals++] = end;
  }

  /**
   * Finds what lies between the intervals. With beginnings and ends sorted each by itself, there is
   * a gap wherever the next beginning comes after an end.
   */
  private void split(double length) {
    if (intervals == 0) {
      piece(0, 1);
      return;
    }
    Arrays.sort(covered, 0, intervals);
    Arrays.sort(uncovered, 0, intervals);
    if (covered[0] > tolerance) {
      piece(0, covered[0] / length);
    }
    for (int i = 0; i + 1 < intervals; i++) {
      if (covered[i + 1] - uncovered[i] > tolerance) {
        piece(uncovered[i] / length, covered[i + 1] / length);
      }
    }
    if (length - uncovered[intervals - 1] > tolerance) {
      piece(uncovered[intervals - 1] / length, 1);
    }
  }

  private void piece(double begin, double end) {
    if (pieces == from.length) {
      from = Arrays.copyOf(from, 2 * pieces);
      to = Arrays.copyOf(to, 2 * pieces);
    }
    from[pieces] = begin;
    to[pieces++] = end;
  }
}
