package senga.plot;

import java.util.ArrayList;
import java.util.List;
import senga.geometry.Bounds;
import senga.geometry.Polylines;

/**
 * How far a pen travels that always goes on to the stroke with the nearest end, which is what
 * plotter programs usually do. Ends lie in square cells, searched ring by ring around the pen.
 */
final class NearestNext {
  private final Polylines lines;
  private final Bounds box;
  private final int side;
  private final double size;
  private final List<List<Integer>> cells = new ArrayList<>();
  private int nearest;
  private double least;

  private NearestNext(Polylines lines) {
    this.lines = lines;
    box = lines.bounds();
    side = 1 + (int) Math.sqrt(lines.lineCount());
    size = Math.max(box.maxX() - box.minX(), box.maxY() - box.minY()) / side + 1e-9;
    for (int cell = 0; cell < side * side; cell++) {
      cells.add(new ArrayList<>());
    }
    for (int end = 0; end < 2 * lines.lineCount(); end++) {
      cellOf(end).add(end);
    }
  }

  /** From the corner, through all strokes, and back to it; in mm. */
  static double travel(Polylines lines) {
    NearestNext search = new NearestNext(lines);
    double sum = 0;
    double x = 0;
    double y = 0;
    for (int stroke = 0; stroke < lines.lineCount(); stroke++) {
      sum += search.take(x, y);
      int leaves = search.nearest ^ 1;
      x = search.x(leaves);
      y = search.y(leaves);
    }
    return sum + Math.hypot(x, y);
  }

  /** Takes the stroke with the nearest end; returns how far away that is. */
  private double take(double x, double y) {
    least = Double.POSITIVE_INFINITY;
    int column = index(x - box.minX());
    int row = index(y - box.minY());
    for (int ring = 0; ring <= side && least > (ring - 1) * size; ring++) {
      for (int r = Math.max(0, row - ring); r <= Math.min(side - 1, row + ring); r++) {
        int step = Math.abs(r - row) == ring ? 1 : Math.max(1, 2 * ring);
        for (int c = column - ring; c <= column + ring; c += step) {
          if (c >= 0 && c < side) {
            look(cells.get(r * side + c), x, y);
          }
        }
      }
    }
    cellOf(nearest).remove((Integer) nearest);
    cellOf(nearest ^ 1).remove((Integer) (nearest ^ 1));
    return least;
  }

  private void look(List<Integer> cell, double x, double y) {
    for (int end : cell) {
      double way = Math.hypot(x(end) - x, y(end) - y);
      if (way < least) {
        least = way;
        nearest = end;
      }
    }
  }

  private List<Integer> cellOf(int end) {
    return cells.get(index(y(end) - box.minY()) * side + index(x(end) - box.minX()));
  }

  private int index(double along) {
    return Math.clamp((int) Math.floor(along / size), 0, side - 1);
  }

  private double x(int end) {
    return lines.x(vertex(end));
  }

  private double y(int end) {
    return lines.y(vertex(end));
  }

  private int vertex(int end) {
    return end % 2 == 0 ? lines.start(end / 2) : lines.end(end / 2) - 1;
  }
}
