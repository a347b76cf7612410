package senga.scene;

import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;

/**
 * Cuts lines off at a box on the paper. By the method of Liang and Barsky, "A New Concept and
 * Method for Line Clipping" (1984).
 *
 * <p>A closed line is walked from a vertex outside of the box: so none of its pieces is torn where
 * the line happens to begin. A box is convex: a line whose vertices all lie in it is not cut.
 */
final class PaperClip {
  private final Polylines lines;
  private final double left;
  private final double top;
  private final double right;
  private final double bottom;
  private final PolylinesBuilder kept = new PolylinesBuilder();
  private double from;
  private double to;
  private boolean open;

  private PaperClip(Polylines lines, Canvas paper, double margin) {
    this.lines = lines;
    left = margin;
    top = margin;
    right = paper.width() - margin;
    bottom = paper.height() - margin;
  }

  /**
   * What of the lines lies on the paper; lines that lie there wholly stay as they are.
   *
   * @param margin how far inside the paper's edge they are cut, in mm
   */
  static Polylines of(Polylines lines, Canvas paper, double margin) {
    PaperClip clip = new PaperClip(lines, paper, margin);
    for (int line = 0; line < lines.lineCount(); line++) {
      clip.line(line);
    }
    return clip.kept.build();
  }

  private void line(int line) {
    int start = lines.start(line);
    int end = lines.end(line);
    int outside = start;
    while (outside < end && isInside(outside)) {
      outside++;
    }
    if (outside == end) {
      whole(start, end);
    } else if (lines.isClosed(line)) {
      segments(outside, end - 1);
      segments(start, outside);
      finish();
    } else {
      segments(start, end - 1);
      finish();
    }
  }

  private boolean isInside(int v) {
    return lines.x(v) >= left && lines.x(v) <= right && lines.y(v) >= top && lines.y(v) <= bottom;
  }

  private void whole(int start, int end) {
    for (int v = start; v < end; v++) {
      kept.vertex(lines.x(v), lines.y(v), lines.z(v));
      open = true;
    }
    finish();
  }

  private void segments(int start, int last) {
    for (int v = start; v < last; v++) {
      segment(v);
    }
  }

  private void segment(int v) {
    double x = lines.x(v);
    double y = lines.y(v);
    double dx = lines.x(v + 1) - x;
    double dy = lines.y(v + 1) - y;
    from = 0;
    to = 1;
    boolean seen =
        within(-dx, x - left)
            && within(dx, right - x)
            && within(-dy, y - top)
            && within(dy, bottom - y);
    if (!seen) {
      finish();
      return;
    }
    if (!open || from > 0) {
      finish();
      vertex(v, from);
      open = true;
    }
    vertex(v, to);
    if (to < 1) {
      finish();
    }
  }

  /** One side of the box: narrows what is seen; false if nothing is left. */
  private boolean within(double speed, double distance) {
    if (speed == 0) {
      return distance >= 0;
    }
    double at = distance / speed;
    if (speed < 0) {
      from = Math.max(from, at);
    } else {
      to = Math.min(to, at);
    }
    return from < to;
  }

  private void vertex(int v, double part) {
    kept.vertex(
        along(lines.x(v), lines.x(v + 1), part),
        along(lines.y(v), lines.y(v + 1), part),
        along(lines.z(v), lines.z(v + 1), part));
  }

  private static double along(double a, double b, double part) {
    return part == 1 ? b : a + (b - a) * part;
  }

  private void finish() {
    if (open) {
      kept.endLine();
      open = false;
    }
  }
}
