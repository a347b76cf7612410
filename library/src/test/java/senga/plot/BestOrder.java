package senga.plot;

import java.util.Arrays;
import senga.geometry.Polylines;

/**
 * The shortest travel that there is, from the corner through at most twelve strokes and back: by
 * dynamic programming over all sets of strokes (R. Bellman; M. Held and R. M. Karp, 1962).
 */
final class BestOrder {
  private BestOrder() {}

  static double travel(Polylines lines) {
    int ends = 2 * lines.lineCount();
    double[][] least = new double[1 << lines.lineCount()][ends]; // drawn so far, left at
    for (double[] row : least) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    for (int entry = 0; entry < ends; entry++) {
      least[1 << (entry / 2)][entry ^ 1] = fromCorner(lines, entry);
    }
    for (int set = 1; set < least.length; set++) {
      for (int at = 0; at < ends; at++) {
        for (int entry = 0; entry < ends; entry++) {
          int bit = 1 << (entry / 2);
          if ((set & bit) == 0 && least[set][at] < Double.POSITIVE_INFINITY) {
            double way = least[set][at] + between(lines, at, entry);
            least[set | bit][entry ^ 1] = Math.min(least[set | bit][entry ^ 1], way);
          }
        }
      }
    }
    double best = Double.POSITIVE_INFINITY;
    for (int at = 0; at < ends; at++) {
      best = Math.min(best, least[least.length - 1][at] + fromCorner(lines, at));
    }
    return best;
  }

  private static double fromCorner(Polylines lines, int end) {
    int vertex = vertex(lines, end);
    return Math.hypot(lines.x(vertex), lines.y(vertex));
  }

  private static double between(Polylines lines, int a, int b) {
    int v = vertex(lines, a);
    int w = vertex(lines, b);
    return Math.hypot((double) lines.x(v) - lines.x(w), (double) lines.y(v) - lines.y(w));
  }

  private static int vertex(Polylines lines, int end) {
    return end % 2 == 0 ? lines.start(end / 2) : lines.end(end / 2) - 1;
  }
}
