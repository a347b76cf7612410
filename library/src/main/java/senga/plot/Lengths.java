package senga.plot;

import senga.geometry.Polylines;

/** Lengths on the paper, in mm. */
final class Lengths {
  private Lengths() {}

  /** Of a whole line. */
  static double of(Polylines lines, int line) {
    double sum = 0;
    for (int i = lines.start(line) + 1; i < lines.end(line); i++) {
      sum += between(lines, i - 1, i);
    }
    return sum;
  }

  /** Whether a line never leaves its place; one without a vertex is nothing at all. */
  static boolean isDot(Polylines lines, int line) {
    return lines.end(line) > lines.start(line) && of(lines, line) == 0;
  }

  /** Whether a line leads anywhere, if only back to where it began. */
  static boolean isStroke(Polylines lines, int line) {
    return of(lines, line) > 0;
  }

  /** Between two vertices. */
  static double between(Polylines lines, int a, int b) {
    double dx = (double) lines.x(b) - lines.x(a);
    double dy = (double) lines.y(b) - lines.y(a);
    return Math.sqrt(dx * dx + dy * dy);
  }
}
