package senga.plot;

import senga.geometry.Polylines;
import senga.scene.Canvas;

/**
 * How much ink lies on each square centimetre of a paper: how often it would be covered if all
 * strokes there lay side by side. A stroke inks its length times the nib, a dot the disc of the
 * nib; what lies off the paper inks nothing.
 *
 * <p>Strokes are followed from cell to cell, as by Amanatides and Woo, "A Fast Voxel Traversal
 * Algorithm for Ray Tracing" (1987), so each cell gets exactly what lies in it. A stroke along the
 * border of two cells belongs to the one to the right of it, or below. The last column and row take
 * what the paper leaves: cells there are between half and one and a half as wide or high.
 */
public final class Density {
  /** The side of a cell, in mm. */
  public static final double CELL = 10;

  private final Canvas paper;
  private final int columns;
  private final int rows;
  private final double[] ink; // in mm², row by row

  Density(Canvas paper) {
    this.paper = paper;
    columns = Math.max(1, (int) Math.rint(paper.width() / CELL));
    rows = Math.max(1, (int) Math.rint(paper.height() / CELL));
    ink = new double[columns * rows];
  }

  public int columns() {
    return columns;
  }

  public int rows() {
    return rows;
  }

  /** How often a cell is covered. */
  public double at(int column, int row) {
    return ink[row * columns + column] / (width(column) * height(row));
  }

  /** Width of the cells of a column, in mm. */
  public double width(int column) {
    return column < columns - 1 ? CELL : paper.width() - column * CELL;
  }

  /** Height of the cells of a row, in mm. */
  public double height(int row) {
    return row < rows - 1 ? CELL : paper.height() - row * CELL;
  }

  /** Cells that are covered more often. */
  public int above(double limit) {
    int count = 0;
    for (int cell = 0; cell < ink.length; cell++) {
      count += at(cell % columns, cell / columns) > limit ? 1 : 0;
    }
    return count;
  }

  /** Number of the cell that is covered most, row by row; the first of several. */
  int densest() {
    int best = 0;
    for (int cell = 1; cell < ink.length; cell++) {
      if (at(cell % columns, cell / columns) > at(best % columns, best / columns)) {
        best = cell;
      }
    }
    return best;
  }

  /** Lays lines on the paper, drawn with a nib of so many mm. */
  void add(Polylines lines, double nib) {
    for (int line = 0; line < lines.lineCount(); line++) {
      int first = lines.start(line);
      if (Lengths.isDot(lines, line)) {
        dot(lines.x(first), lines.y(first), nib);
      } else {
        for (int i = first + 1; i < lines.end(line); i++) {
          segment(lines.x(i - 1), lines.y(i - 1), lines.x(i), lines.y(i), nib);
        }
      }
    }
  }

  private void dot(double x, double y, double nib) {
    if (x >= 0 && y >= 0 && x <= paper.width() && y <= paper.height()) {
      ink[cell(x, y)] += Math.PI / 4 * nib * nib;
    }
  }

  private int cell(double x, double y) {
    int column = Math.min(columns - 1, (int) (x / CELL));
    int row = Math.min(rows - 1, (int) (y / CELL));
    return row * columns + column;
  }

  /** Cuts a segment at the paper; however far it comes from, what is left is walked exactly. */
  private void segment(double ax, double ay, double bx, double by, double nib) {
    double dx = bx - ax;
    double dy = by - ay;
    double from = Math.max(enters(ax, dx, paper.width()), enters(ay, dy, paper.height()));
    double to = Math.min(leaves(ax, dx, paper.width()), leaves(ay, dy, paper.height()));
    if (from < to) {
      walk(
          onPaper(ax + from * dx, paper.width()),
          onPaper(ay + from * dy, paper.height()),
          to == 1 ? bx : onPaper(ax + to * dx, paper.width()),
          to == 1 ? by : onPaper(ay + to * dy, paper.height()),
          nib);
    }
  }

  /** Goes from cell to cell along a segment that lies on the paper. */
  private void walk(double ax, double ay, double bx, double by, double nib) {
    double dx = bx - ax;
    double dy = by - ay;
    double area = Math.sqrt(dx * dx + dy * dy) * nib;
    double at = 0;
    while (at < 1) {
      double next = Math.min(1, Math.min(border(ax, dx, at), border(ay, dy, at)));
      double middle = (at + next) / 2;
      ink[cell(ax + middle * dx, ay + middle * dy)] += (next - at) * area;
      at = next;
    }
  }

  /** Rounding may put the end of a segment a trace off the paper. */
  private static double onPaper(double value, double side) {
    return Math.clamp(value, 0, side);
  }

  /** Where, from 0 to 1, a segment comes between 0 and the side of the paper. */
  private static double enters(double a, double d, double side) {
    if (d == 0) {
      return a >= 0 && a <= side ? 0 : Double.POSITIVE_INFINITY;
    }
    return Math.max(0, (d > 0 ? -a : side - a) / d);
  }

  private static double leaves(double a, double d, double side) {
    return d == 0 ? 1 : Math.min(1, (d > 0 ? side - a : -a) / d);
  }

  /** Where, after a place, a segment crosses the next border of cells on one axis. */
  private static double border(double a, double d, double at) {
    if (d == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double cell = (a + at * d) / CELL;
    double next = d > 0 ? Math.floor(cell) + 1 : Math.ceil(cell) - 1;
    double there = (next * CELL - a) / d;
    return there > at ? there : (next * CELL + Math.copySign(CELL, d) - a) / d; // it was just there
  }
}
