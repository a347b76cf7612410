package senga.command;

import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.scene.Canvas;

/**
 * Cuts lines off where the paper ends, so that drawings side by side stay apart. By the method of
 * Liang and Barsky, "A New Concept and Method for Line Clipping" (1984).
 */
final class PaperClip {
  private final Polylines lines;
  private final double width;
  private final double height;
  private final PolylinesBuilder kept = new PolylinesBuilder();
  private double from;
  private double to;
  private boolean open;

  private PaperClip(Polylines lines, Canvas paper) {
    this.lines = lines;
    width = paper.width();
    height = paper.height();
  }

  /** What of the lines lies on the paper; lines that lie there wholly stay as they are. */
  static Polylines of(Polylines lines, Canvas paper) {
    PaperClip clip = new PaperClip(lines, paper);
    for (int line = 0; line < lines.lineCount(); line++) {
      clip.line(lines.start(line), lines.end(line));
    }
    return clip.kept.build();
  }

  private void line(int start, int end) {
    for (int v = start; v + 1 < end; v++) {
      segment(v);
    }
    finish();
  }

  private void segment(int v) {
    double x = lines.x(v);
    double y = lines.y(v);
    double dx = lines.x(v + 1) - x;
    double dy = lines.y(v + 1) - y;
    from = 0;
    to = 1;
    boolean seen =
        within(-dx, x) && within(dx, width - x) && within(-dy, y) && within(dy, height - y);
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

  /** One side of the paper: narrows what is seen; false if nothing is left. */
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
