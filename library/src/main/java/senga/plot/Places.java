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
  private int[] before = new int[64]; // of a place, the one seen before it in its cell; −1 for none
  private int[] newest = new int[64]; // of a cell
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
    int known = nearest(atX, atY);
    return known >= 0 ? known : add(atX, atY);
  }

  private int nearest(double atX, double atY) {
    int best = -1;
    double least = tolerance * tolerance;
    int reach = tolerance > 0 ? 1 : 0;
    for (int row = -reach; row <= reach; row++) {
      for (int column = -reach; column <= reach; column++) {
        int cell = cells.find(key(atX) + column, key(atY) + row, 0);
        for (int place = cell < 0 ? -1 : newest[cell]; place >= 0; place = before[place]) {
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

  private int add(double atX, double atY) {
    if (count == x.length) {
      x = Arrays.copyOf(x, 2 * count);
      y = Arrays.copyOf(y, 2 * count);
      before = Arrays.copyOf(before, 2 * count);
      newest = Arrays.copyOf(newest, 2 * count);
    }
    int cells = this.cells.size();
    int cell = this.cells.of(key(atX), key(atY), 0);
    before[count] = cell == cells ? -1 : newest[cell];
    newest[cell] = count;
    x[count] = atX;
    y[count] = atY;
    return count++;
  }

  private long key(double along) {
    return tolerance > 0
        ? (long) Math.floor(along / tolerance)
        : Double.doubleToRawLongBits(along + 0.0);
  }
}
