package senga.kernel;

import java.util.Arrays;

/**
 * Finds the points of a plane that are near to a place. The plane is cut into square cells, which
 * are rolled up, across and down, onto a table of few (as M. Teschner and others hash space in
 * "Optimized Spatial Hashing for Collision Detection of Deformable Objects", 2003). So points may
 * lie as far apart as they like. A cell also holds those of far away that came to lie on it, and
 * the caller must look at their distance.
 */
public final class RolledGrid {
  private static final int LEAST_SIDE = 8;

  private final double perMm;
  private int side = LEAST_SIDE; // cells across and down; a power of two
  private int[] starts = new int[0]; // of each cell in the next, and the end of the last
  private int[] points = new int[0]; // cell after cell, in each in rising order
  private int[] cells = new int[0]; // of each point

  /**
   * @param cell the side of a cell in mm
   */
  public RolledGrid(double cell) {
    perMm = 1 / cell;
  }

  /** At most so many bytes are held for so many points. */
  public static long bytes(long points) {
    return 40 * points + 1024;
  }

  /** Enters the first {@code count} points, and forgets all others. */
  public void fill(double[] u, double[] v, int count) {
    resize(count);
    Arrays.fill(starts, 0);
    for (int i = 0; i < count; i++) {
      cells[i] = cell(place(u[i]), place(v[i]));
      starts[cells[i]]++;
    }
    for (int cell = 1; cell < starts.length; cell++) {
      starts[cell] += starts[cell - 1]; // where the cell ends
    }
    for (int i = count - 1; i >= 0; i--) {
      points[--starts[cells[i]]] = i; // in the end, where it begins
    }
  }

  private void resize(int count) {
    while ((long) side * side < count) {
      side *= 2;
    }
    if (starts.length != side * side + 1) {
      starts = new int[side * side + 1];
    }
    if (points.length < count) {
      points = new int[2 * count];
      cells = new int[2 * count];
    }
  }

  /** The column of cells at a place across, or the row at one down. */
  public int place(double mm) {
    return (int) Math.floor(mm * perMm);
  }

  /** The cell at a column and a row; any nine around a place are different. */
  public int cell(int column, int row) {
    return (row & (side - 1)) * side + (column & (side - 1));
  }

  /** Its points are those from here to before {@code start(cell + 1)}. */
  public int start(int cell) {
    return starts[cell];
  }

  /** The point that stands there. */
  public int point(int at) {
    return points[at];
  }
}
