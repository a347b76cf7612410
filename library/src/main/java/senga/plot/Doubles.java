package senga.plot;

import senga.geometry.Context;
import senga.geometry.Polylines;

/**
 * Counts what {@link DropDoubles} would leave out.
 *
 * @param strokes on which something lies that was drawn before, and dots at the place of a dot
 * @param length of what is drawn again, in mm
 * @param first the vertex at which the first of it begins; −1 if there is none
 */
record Doubles(int strokes, double length, int first) {
  private static final int BETWEEN_CHECKPOINTS = 1024;

  /**
   * @param tolerance in mm, above 0
   */
  static Doubles of(Polylines lines, double tolerance, Context context) {
    Drawn drawn = Drawn.of(lines, tolerance);
    Places dots = new Places(tolerance);
    int strokes = 0;
    double sum = 0;
    int first = -1;
    for (int line = 0; line < lines.lineCount(); line++) {
      if (line % BETWEEN_CHECKPOINTS == 0) {
        context.checkpoint();
      }
      double again = again(lines, line, drawn);
      if (again > 0 || isKnownDot(lines, line, dots)) {
        strokes++;
        sum += again;
        first = first < 0 ? lines.start(line) : first;
      }
    }
    return new Doubles(strokes, sum, first);
  }

  private static boolean isKnownDot(Polylines lines, int line, Places dots) {
    if (!Lengths.isDot(lines, line)) {
      return false;
    }
    int known = dots.count();
    return dots.of(lines.x(lines.start(line)), lines.y(lines.start(line))) < known;
  }

  private static double again(Polylines lines, int line, Drawn drawn) {
    double sum = 0;
    for (int i = lines.start(line) + 1; i < lines.end(line); i++) {
      int pieces = drawn.add(lines.x(i - 1), lines.y(i - 1), lines.x(i), lines.y(i));
      if (pieces != 1 || drawn.to(0) - drawn.from(0) < 1) {
        double fresh = 0;
        for (int piece = 0; piece < pieces; piece++) {
          fresh += drawn.to(piece) - drawn.from(piece);
        }
        sum += (1 - fresh) * Lengths.between(lines, i - 1, i);
      }
    }
    return sum;
  }
}
