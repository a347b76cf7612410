package senga.plot;

import java.util.Arrays;
import senga.geometry.Polylines;
import senga.kernel.PointIndex;

/**
 * Ink on the paper, where it lies and when it was laid. Strokes are cut into short pieces, and each
 * piece is kept in the cell of its middle, the newest first: a search looks into the nine cells
 * around a piece, and in each no further than to the first ink that is near or the first that is
 * dry. What has dried stays where it is and is not looked at any more.
 */
final class WetInk {
  /** Pieces are no shorter than this, in mm, nor are there many more than so many. */
  private static final double LEAST_PIECE = 1;

  private static final int MOST_PIECES = 20_000;

  private static final int NONE = -1;

  private final Polylines lines;
  private final double drying;
  private final double distance;
  private final double piece;
  private final PointIndex cells = new PointIndex();
  private int[] newest = new int[64]; // of a cell
  private int[] before = new int[64]; // of a piece, the one laid before it in its cell
  private double[] laid = new double[64]; // when
  private double[] ends = new double[256]; // four numbers each
  private int count;

  /**
   * @param drying how long ink is wet, in s
   * @param distance within which it is in the way, in mm
   */
  WetInk(Polylines lines, double drying, double distance) {
    this.lines = lines;
    this.drying = drying;
    this.distance = distance;
    double least = Math.max(distance, LEAST_PIECE);
    piece = Math.max(least, lines.length() / MOST_PIECES);
  }

  /** Is told of a short piece of a line. */
  private interface Visit {
    void piece(double ax, double ay, double bx, double by);
  }

  /** Until when there is wet ink near a line, in s; a time that has passed if there is none. */
  double wetUntil(int line, double now) {
    double[] until = {Double.NEGATIVE_INFINITY};
    inPieces(line, (ax, ay, bx, by) -> until[0] = Math.max(until[0], near(ax, ay, bx, by, now)));
    return until[0];
  }

  /** Notes that a line was drawn, and when it was finished; never earlier than the one before. */
  void lay(int line, double when) {
    inPieces(line, (ax, ay, bx, by) -> lay(ax, ay, bx, by, when));
  }

  /** A dot is one piece of no length. */
  private void inPieces(int line, Visit visit) {
    int first = lines.start(line);
    int last = lines.end(line) - 1;
    for (int i = Math.min(first + 1, last); i >= first && i <= last; i++) {
      int from = Math.max(first, i - 1);
      int parts = parts(from, i);
      for (int part = 0; part < parts; part++) {
        visit.piece(
            x(from, i, part, parts),
            y(from, i, part, parts),
            x(from, i, part + 1, parts),
            y(from, i, part + 1, parts));
      }
    }
  }

  private int parts(int from, int to) {
    return Math.max(1, (int) Math.ceil(Lengths.between(lines, from, to) / piece));
  }

  private double x(int from, int to, int part, int parts) {
    return lines.x(from) + ((double) lines.x(to) - lines.x(from)) * part / parts;
  }

  private double y(int from, int to, int part, int parts) {
    return lines.y(from) + ((double) lines.y(to) - lines.y(from)) * part / parts;
  }

  private void lay(double ax, double ay, double bx, double by, double when) {
    int known = cells.size();
    int cell = cells.of(key(ax + bx), key(ay + by), 0);
    if (cell == newest.length) {
      newest = Arrays.copyOf(newest, 2 * cell);
    }
    int top = cell < known ? newest[cell] : NONE;
    if (top >= 0 && isAt(top, ax, ay, bx, by)) {
      laid[top] = when; // drawn again
      return;
    }
    if (count == laid.length) {
      laid = Arrays.copyOf(laid, 2 * count);
      before = Arrays.copyOf(before, 2 * count);
      ends = Arrays.copyOf(ends, 8 * count);
    }
    ends[4 * count] = ax;
    ends[4 * count + 1] = ay;
    ends[4 * count + 2] = bx;
    ends[4 * count + 3] = by;
    laid[count] = when;
    before[count] = top;
    newest[cell] = count++;
  }

  private boolean isAt(int at, double ax, double ay, double bx, double by) {
    return ends[4 * at] == ax
        && ends[4 * at + 1] == ay
        && ends[4 * at + 2] == bx
        && ends[4 * at + 3] == by;
  }

  /** The cell of a piece's middle, of which this is twice a coordinate. */
  private long key(double twice) {
    return (long) Math.floor(twice / 2 / (distance + piece));
  }

  private double near(double ax, double ay, double bx, double by, double now) {
    double until = Double.NEGATIVE_INFINITY;
    for (int row = -1; row <= 1; row++) {
      for (int column = -1; column <= 1; column++) {
        int cell = cells.find(key(ax + bx) + column, key(ay + by) + row, 0);
        int at = cell < 0 ? NONE : newest[cell];
        while (at >= 0 && laid[at] + drying > now && !isNear(at, ax, ay, bx, by)) {
          at = before[at];
        }
        if (at >= 0) {
          until = Math.max(until, laid[at] + drying);
        }
      }
    }
    return until;
  }

  private boolean isNear(int at, double ax, double ay, double bx, double by) {
    double cx = ends[4 * at];
    double cy = ends[4 * at + 1];
    double dx = ends[4 * at + 2];
    double dy = ends[4 * at + 3];
    double square = distance * distance;
    return away(ax, ay, cx, cy, dx, dy) <= square
        || away(bx, by, cx, cy, dx, dy) <= square
        || away(cx, cy, ax, ay, bx, by) <= square
        || away(dx, dy, ax, ay, bx, by) <= square
        || cross(ax, ay, bx, by, cx, cy, dx, dy);
  }

  /** How far a point is from a segment, squared. */
  private static double away(double px, double py, double ax, double ay, double bx, double by) {
    double dx = bx - ax;
    double dy = by - ay;
    double square = dx * dx + dy * dy;
    double along = square > 0 ? ((px - ax) * dx + (py - ay) * dy) / square : 0;
    double at = Math.max(0, Math.min(1, along));
    double x = px - ax - at * dx;
    double y = py - ay - at * dy;
    return x * x + y * y;
  }

  private static boolean cross(
      double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
    return side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0
        && side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0;
  }

  private static double side(double ax, double ay, double bx, double by, double px, double py) {
    return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
  }
}
