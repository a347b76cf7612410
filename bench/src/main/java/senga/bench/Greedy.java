package senga.bench;

import java.util.Arrays;

/**
 * Always on to the stroke with the nearest end, from the corner on: what vpype's {@code linesort}
 * does without {@code --two-opt}, and most programs for plotters. Written from that description, to
 * compare travel where vpype is not to be had; how long it takes says nothing of vpype.
 *
 * <p>Free ends lie in square cells, searched in rings around the pen.
 */
final class Greedy {
  private final StrokeEnds ends;
  private final int side;
  private final double size;
  private final double left;
  private final double top;
  private final int[] first; // of a cell, in members
  private final int[] count; // of a cell
  private final int[] members; // ends, cell by cell
  private final int[] places; // of an end in members
  private double least;
  private int nearest;

  private Greedy(StrokeEnds ends) {
    this.ends = ends;
    left = Arrays.stream(ends.x).min().orElse(0);
    top = Arrays.stream(ends.y).min().orElse(0);
    double width = Arrays.stream(ends.x).max().orElse(0) - left;
    double height = Arrays.stream(ends.y).max().orElse(0) - top;
    side = 1 + (int) Math.sqrt(ends.strokes());
    size = Math.max(1e-6, Math.max(width, height)) / side;
    first = new int[side * side + 1];
    count = new int[side * side];
    members = new int[ends.x.length];
    places = new int[ends.x.length];
    for (int end = 0; end < places.length; end++) {
      first[cell(end) + 1]++;
    }
    Arrays.parallelPrefix(first, Integer::sum);
    for (int end = 0; end < places.length; end++) {
      int cell = cell(end);
      put(end, first[cell] + count[cell]++);
    }
  }

  /** The ends at which one stroke after the other is entered. */
  static int[] order(StrokeEnds ends) {
    Greedy search = new Greedy(ends);
    int[] entries = new int[ends.strokes()];
    double x = 0;
    double y = 0;
    for (int place = 0; place < entries.length; place++) {
      int entry = search.take(x, y);
      entries[place] = entry;
      x = ends.x[entry ^ 1];
      y = ends.y[entry ^ 1];
    }
    return entries;
  }

  private int take(double x, double y) {
    least = Double.POSITIVE_INFINITY;
    int column = index(x - left);
    int row = index(y - top);
    for (int ring = 0; ring <= side && least > (ring - 1) * size; ring++) {
      for (int r = Math.max(0, row - ring); r <= Math.min(side - 1, row + ring); r++) {
        int step = Math.abs(r - row) == ring ? 1 : Math.max(1, 2 * ring);
        for (int c = column - ring; c <= column + ring; c += step) {
          if (c >= 0 && c < side) {
            look(r * side + c, x, y);
          }
        }
      }
    }
    remove(nearest);
    remove(nearest ^ 1);
    return nearest;
  }

  private void look(int cell, double x, double y) {
    for (int i = first[cell]; i < first[cell] + count[cell]; i++) {
      double dx = ends.x[members[i]] - x;
      double dy = ends.y[members[i]] - y;
      double way = Math.sqrt(dx * dx + dy * dy);
      if (way < least) {
        least = way;
        nearest = members[i];
      }
    }
  }

  private void remove(int end) {
    int cell = cell(end);
    put(members[first[cell] + --count[cell]], places[end]);
  }

  private void put(int end, int place) {
    members[place] = end;
    places[end] = place;
  }

  private int cell(int end) {
    return index(ends.y[end] - top) * side + index(ends.x[end] - left);
  }

  private int index(double along) {
    return Math.clamp((int) Math.floor(along / size), 0, side - 1);
  }
}
