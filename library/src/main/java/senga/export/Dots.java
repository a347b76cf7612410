package senga.export;

import senga.geometry.Polylines;
import senga.words.TextOut;

/**
 * Dots as wide as the pen: lines of one vertex, or of vertices that are written alike. Formats of
 * strokes write them as a stroke of 0.01 mm: too short to be seen, long enough not to be dropped by
 * programs that leave out strokes without a length.
 */
final class Dots {
  private static final double LENGTH_MM = 0.01;

  private Dots() {}

  /** Whether all vertices of a line are written alike. */
  static boolean isDot(Polylines lines, int line, TextOut out) {
    int first = lines.start(line);
    int next = first + 1;
    while (next < lines.end(line)
        && out.isSame(lines.x(first), lines.x(next))
        && out.isSame(lines.y(first), lines.y(next))) {
      next++;
    }
    return next == lines.end(line);
  }

  /** How long the stroke is, in mm. */
  static double length(TextOut out) {
    return Math.max(LENGTH_MM, out.step());
  }

  /** Whether a line that is no dot comes back to where it began, by way of another place. */
  static boolean isRing(Polylines lines, int line) {
    return lines.isClosed(line) && lines.end(line) - lines.start(line) > 2;
  }
}
