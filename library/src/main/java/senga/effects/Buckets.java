package senga.effects;

import java.util.Arrays;

/**
 * Points sorted into the cells of a grid, row by row, those of a cell in their own order: whatever
 * is within a cell's side of a point lies in its cell or one of the eight around it.
 */
final class Buckets {
  private static final int MOST = 1 << 20;

  private final double left;
  private final double top;
  private final double perMm;
  private final int columns;
  private final int rows;
  private final int[] starts;
  private final int[] points;

  /**
   * @param box left, top, right, bottom; points outside of it lie in the cells at its sides
   * @param side of a cell in mm, at least; it is more where there would be too many cells
   */
  Buckets(double[] u, double[] v, int count, double[] box, double side) {
    left = box[0];
    top = box[1];
    double width = box[2] - box[0];
    double height = box[3] - box[1];
    double cell = Math.max(side, Math.max(width, height) / Math.sqrt(MOST));
    perMm = 1 / cell;
    columns = (int) (width / cell) + 1;
    rows = (int) (height / cell) + 1;
    starts = new int[columns * rows + 1];
    for (int i = 0; i < count; i++) {
      starts[row(v[i]) * columns + column(u[i]) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    points = new int[count];
    int[] filled = Arrays.copyOf(starts, starts.length);
    for (int i = 0; i < count; i++) {
      points[filled[row(v[i]) * columns + column(u[i])]++] = i;
    }
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  int column(double u) {
    return Math.clamp((long) ((u - left) * perMm), 0, columns - 1);
  }

  int row(double v) {
    return Math.clamp((long) ((v - top) * perMm), 0, rows - 1);
  }

  /** The first of {@link #point} in a cell. */
  int start(int row, int column) {
    return starts[row * columns + column];
  }

  /** After the last of a cell. */
  int end(int row, int column) {
    return starts[row * columns + column + 1];
  }

  int point(int at) {
    return points[at];
  }
}
