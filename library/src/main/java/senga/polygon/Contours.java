package senga.polygon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import senga.geometry.Context;

/**
 * Lines of equal height of a field over the plane, found by marching squares (W. Lorensen and H.
 * Cline, "Marching Cubes", 1987, in the plane). Where opposite corners of a cell are high and the
 * others low, the mean of the four decides whether the high ones are connected.
 *
 * <p>The lattice tells only which lines exist and how they run. Each of their places is then found
 * on its edge of the lattice by searching the field itself, so it lies at its height exactly,
 * however wide the lattice is; where the field knows that a line bends sharply within a cell, the
 * bend is put in.
 */
public final class Contours {
  private static final int ROWS = 4;

  private final Lattice lattice;
  private final double[] heights;
  private final Supplier<Field> fields;

  /** The heights between the places of the lattice. One for each thread, so it may have a state. */
  public interface Field {
    /** At a place. */
    double at(double u, double v);

    /**
     * Where the line through two places of a cell bends between them; into {@code bend}.
     *
     * @return whether it does
     */
    default boolean bends(double u0, double v0, double u1, double v1, double level, double[] bend) {
      return false;
    }
  }

  /**
   * @param heights at the places of the lattice, near to those of the field
   * @param fields a field for each thread
   */
  public Contours(Lattice lattice, double[] heights, Supplier<Field> fields) {
    this.lattice = lattice;
    this.heights = heights;
    this.fields = fields;
  }

  /** The heights of a field at all places of a lattice, on all threads. */
  public static double[] sampled(Lattice lattice, Supplier<Field> fields, Context context) {
    double[] heights = new double[lattice.count()];
    context.share(
        0,
        lattice.rows(),
        ROWS,
        (from, to) -> {
          Field field = fields.get();
          for (int row = from; row < to; row++) {
            context.checkpoint();
            for (int column = 0; column < lattice.columns(); column++) {
              heights[row * lattice.columns() + column] =
                  field.at(lattice.u(column), lattice.v(row));
            }
          }
        });
    return heights;
  }

  /**
   * The lines at each level, in an order that depends on the field alone.
   *
   * @param levels in rising order
   */
  public List<List<Contour>> at(double[] levels, Context context) {
    int[] starts = new int[levels.length + 1];
    int[] cells = cells(levels, starts, context);
    List<List<Contour>> found = new ArrayList<>(levels.length);
    for (int i = 0; i < levels.length; i++) {
      found.add(List.of());
    }
    context.share(
        0,
        levels.length,
        1,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            Tracing tracing = new Tracing(lattice, heights, levels[i], fields.get());
            found.set(i, tracing.of(cells, starts[i], starts[i + 1], context));
          }
        });
    return found;
  }

  /** The cells that each level crosses: those of level i are {@code starts[i]} to the next. */
  private int[] cells(double[] levels, int[] starts, Context context) {
    each(levels, context, (cell, level) -> starts[level + 1]++);
    for (int i = 0; i < levels.length; i++) {
      starts[i + 1] = Math.addExact(starts[i], starts[i + 1]);
    }
    int[] cells = new int[starts[levels.length]];
    int[] filled = Arrays.copyOf(starts, levels.length);
    each(levels, context, (cell, level) -> cells[filled[level]++] = cell);
    return cells;
  }

  private interface Crossing {
    void seen(int cell, int level);
  }

  /** A cell has the number of its left upper corner. */
  private void each(double[] levels, Context context, Crossing crossing) {
    int columns = lattice.columns();
    for (int row = 0; row + 1 < lattice.rows(); row++) {
      context.checkpoint();
      for (int cell = row * columns; cell + 1 < (row + 1) * columns; cell++) {
        double a = heights[cell];
        double b = heights[cell + 1];
        double c = heights[cell + columns];
        double d = heights[cell + columns + 1];
        double least = Math.min(Math.min(a, b), Math.min(c, d));
        double most = Math.max(Math.max(a, b), Math.max(c, d));
        for (int i = above(levels, least); i < levels.length && levels[i] <= most; i++) {
          crossing.seen(cell, i);
        }
      }
    }
  }

  /** The first level above a height. */
  private static int above(double[] levels, double height) {
    int found = Arrays.binarySearch(levels, height);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
