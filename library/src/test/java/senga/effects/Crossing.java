package senga.effects;

import java.util.stream.IntStream;
import senga.geometry.Polylines;

/** Counts where segments cross; those that follow each other in a line or ring meet rightly. */
final class Crossing {
  private Crossing() {}

  /** Of the lines with themselves and with each other. */
  static int count(Polylines lines) {
    int[] segments = segments(lines);
    int found = 0;
    for (int a = 0; a < segments.length; a++) {
      for (int b = a + 1; b < segments.length; b++) {
        int i = segments[a];
        int k = segments[b];
        found += cross(lines, i, lines, k) && k != i + 1 && !areJoined(lines, i, k) ? 1 : 0;
      }
    }
    return found;
  }

  /** Of some lines with others. */
  static int count(Polylines some, Polylines others) {
    int found = 0;
    for (int i : segments(some)) {
      for (int k : segments(others)) {
        found += cross(some, i, others, k) ? 1 : 0;
      }
    }
    return found;
  }

  /** The first vertex of each. */
  private static int[] segments(Polylines lines) {
    return IntStream.range(0, lines.lineCount())
        .flatMap(line -> IntStream.range(lines.start(line), lines.end(line) - 1))
        .toArray();
  }

  /** Whether the second segment ends where the first begins, which is where a ring closes. */
  private static boolean areJoined(Polylines lines, int first, int second) {
    return lines.x(first) == lines.x(second + 1) && lines.y(first) == lines.y(second + 1);
  }

  private static boolean cross(Polylines some, int i, Polylines others, int k) {
    return overlap(some.x(i), some.x(i + 1), others.x(k), others.x(k + 1))
        && overlap(some.y(i), some.y(i + 1), others.y(k), others.y(k + 1))
        && side(some, i, others, k) * side(some, i, others, k + 1) <= 0
        && side(others, k, some, i) * side(others, k, some, i + 1) <= 0;
  }

  private static boolean overlap(float a, float b, float c, float d) {
    return Math.max(a, b) >= Math.min(c, d) && Math.max(c, d) >= Math.min(a, b);
  }

  /** On which side of a segment a vertex lies. */
  private static double side(Polylines lines, int i, Polylines others, int k) {
    double du = (double) lines.x(i + 1) - lines.x(i);
    double dv = (double) lines.y(i + 1) - lines.y(i);
    return Math.signum(
        du * ((double) others.y(k) - lines.y(i)) - dv * ((double) others.x(k) - lines.x(i)));
  }
}
