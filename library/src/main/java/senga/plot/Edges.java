package senga.plot;

import senga.geometry.Polylines;
import senga.scene.Canvas;

/**
 * A box on the paper, so many mm inside its edges. It is convex: a line whose vertices lie in it
 * lies in it.
 */
record Edges(double left, double top, double right, double bottom) {
  /** As far as files round; a line along the edge is inside. */
  private static final double TOLERANCE = 0.001;

  static Edges of(Canvas paper, double margin) {
    double inside = margin - TOLERANCE;
    return new Edges(inside, inside, paper.width() - inside, paper.height() - inside);
  }

  /** The first vertex of a line that lies outside; −1 if there is none. */
  int outside(Polylines lines, int line) {
    for (int i = lines.start(line); i < lines.end(line); i++) {
      if (!holds(lines.x(i), lines.y(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean holds(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }
}
