package senga.bench;

import senga.geometry.Polylines;
import senga.plot.Tour;

/**
 * Where strokes begin and end, which is all that an order is about. Stroke <i>i</i> has the ends 2i
 * and 2i + 1; an order is told by the end at which one stroke after the other is entered. The pen
 * comes from the corner and stays where it is at the end.
 */
final class StrokeEnds {
  final double[] x;
  final double[] y;

  StrokeEnds(Polylines lines) {
    x = new double[2 * lines.lineCount()];
    y = new double[x.length];
    for (int end = 0; end < x.length; end++) {
      int line = end / 2;
      int vertex = end % 2 == 0 ? lines.start(line) : lines.end(line) - 1;
      x[end] = lines.x(vertex);
      y[end] = lines.y(vertex);
    }
  }

  int strokes() {
    return x.length / 2;
  }

  double apart(int one, int other) {
    return length(x[one] - x[other], y[one] - y[other]);
  }

  double fromCorner(int end) {
    return length(x[end], y[end]);
  }

  private static double length(double dx, double dy) {
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** How far the pen travels, in mm. */
  double travel(int[] entries) {
    double sum = 0;
    for (int i = 0; i < entries.length; i++) {
      sum += i == 0 ? fromCorner(entries[0]) : apart(entries[i - 1] ^ 1, entries[i]);
    }
    return sum;
  }

  /** Of a tour whose rings begin where they did. */
  static int[] entries(Tour tour) {
    int[] entries = new int[tour.size()];
    for (int place = 0; place < entries.length; place++) {
      entries[place] = 2 * tour.line(place) + (tour.isBackwards(place) ? 1 : 0);
    }
    return entries;
  }
}
