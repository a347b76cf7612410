package senga.plot;

import java.util.Arrays;
import senga.kernel.PointIndex;

/**
 * Numbers places on the paper, in the order in which they are first seen: a point belongs to the
 * nearest place within the tolerance, or else makes a new one. Places are looked up in cells as
 * large as the tolerance, so only the nine around a point need be searched.
 */
final class Places {
  private final double tolerance;
  private final PointIndex cells = new PointIndex();
  private double[] x = new double[64];
  private double[] y = new double[64];
  private int[] next = new int[64]; // the place seen before in the same cell; −1 for none
  private int[] last = new int[64]; // of a cell
  private int count;

  /**
   * @param tolerance in mm; with 0 only equal points are one place
   */
  Places(double tolerance) {
    this.tolerance = tolerance;
  }

  /** How many there are so far. */
  int count() {
    return count;
  }

  /** The place of a point. */
  int of(double atX, double atY) {
    int known = tolerance > 0 ? nearest(atX, atY) : -1;
    if (known >= 0) {
      return known;
    }
    if (tolerance == 0) {
      int place = cells.of(bits(atX), bits(atY), 0);
      count = cells.size();
      return place;
    }
    return add(atX, atY);
  }

  private static long bits(double coordinate) {
    return Double.doubleToRawLongBits(coordinate + 0.0);
  }

  private int nearest(double atX, double atY) {
    int best = -1;
    double least = tolerance * tolerance;
    for (int row = -1; row <= 1; row++) {
      for (int column = -1; column <= 1; column++) {
        int place = lastIn(cell(atX) + column, cell(atY) + row);
        for (; place >= 0; place = next[place]) {
          double dx = x[place] - atX;
          double dy = y[place] - atY;
          double square = dx * dx + dy * dy;
          if (square < least || (square == least && best < 0)) {
            least = square;
            best = place;
          }
        }
      }
    }
    return best;
  }
}
