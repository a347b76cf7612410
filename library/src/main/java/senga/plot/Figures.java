package senga.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import senga.geometry.Bounds;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.kernel.PointIndex;

/**
 * Finds which strokes lie together: two are of one figure if a way leads from one to the other over
 * gaps that are not wider than so much. The paper is cut into cells of that width, the cells that a
 * stroke passes are marked, and strokes in the same cell or in neighbouring ones hang together; so
 * gaps up to twice as wide may be bridged.
 */
final class Figures {
  /** More marks than this are not made; then cells are wider. */
  private static final double MOST_MARKS = 2e6;

  /** Strokes that lie together, and the box around them. */
  record Figure(Polylines strokes, double left, double top, double bottom) {
    private double middle() {
      return (top + bottom) / 2;
    }
  }

  private final Polylines lines;
  private final double size;
  private final PointIndex cells = new PointIndex();
  private int[] first = new int[256]; // of a cell, the line that marked it first
  private long[] columns = new long[256]; // of a cell
  private long[] rows = new long[256];
  private final int[] part; // of a line: another one of the same figure, or itself

  private Figures(Polylines lines, double gap) {
    this.lines = lines;
    size = Math.max(gap, lines.length() / MOST_MARKS);
    part = new int[lines.lineCount()];
    Arrays.setAll(part, line -> line);
  }

  /** All figures in the order in which a page is read. */
  static List<Figure> inRows(Polylines lines, double gap, Context context) {
    Figures figures = new Figures(lines, gap);
    for (int line = 0; line < lines.lineCount(); line++) {
      context.checkpoint();
      figures.mark(line);
    }
    figures.joinNeighbours();
    return inRows(figures.all());
  }

  private void mark(int line) {
    for (int i = lines.start(line); i < lines.end(line); i++) {
      mark(line, lines.x(i), lines.y(i));
      double length = i > lines.start(line) ? Lengths.between(lines, i - 1, i) : 0;
      int steps = (int) (length / size);
      for (int step = 1; step <= steps; step++) {
        double along = (double) step / (steps + 1);
        mark(
            line,
            lines.x(i - 1) + along * ((double) lines.x(i) - lines.x(i - 1)),
            lines.y(i - 1) + along * ((double) lines.y(i) - lines.y(i - 1)));
      }
    }
  }

  private void mark(int line, double x, double y) {
    int known = cells.size();
    long column = (long) Math.floor(x / size);
    long row = (long) Math.floor(y / size);
    int cell = cells.of(column, row, 0);
    if (cell < known) {
      join(line, first[cell]);
      return;
    }
    if (cell == first.length) {
      first = Arrays.copyOf(first, 2 * cell);
      columns = Arrays.copyOf(columns, 2 * cell);
      rows = Arrays.copyOf(rows, 2 * cell);
    }
    first[cell] = line;
    columns[cell] = column;
    rows[cell] = row;
  }

  private void joinNeighbours() {
    int count = cells.size();
    for (int cell = 0; cell < count; cell++) {
      joinIfThere(cell, columns[cell] + 1, rows[cell]);
      for (int side = -1; side <= 1; side++) {
        joinIfThere(cell, columns[cell] + side, rows[cell] + 1);
      }
    }
  }

  private void joinIfThere(int cell, long column, long row) {
    int other = cells.find(column, row, 0);
    if (other >= 0) {
      join(first[cell], first[other]);
    }
  }

  private void join(int line, int other) {
    part[partOf(line)] = partOf(other);
  }

  private int partOf(int line) {
    int at = line;
    while (part[at] != at) {
      part[at] = part[part[at]];
      at = part[at];
    }
    return at;
  }

  private List<Figure> all() {
    int[] counts = new int[part.length];
    for (int line = 0; line < part.length; line++) {
      counts[partOf(line)]++;
    }
    int[][] members = new int[part.length][];
    int[] filled = new int[part.length];
    List<Figure> figures = new ArrayList<>();
    for (int line = 0; line < part.length; line++) {
      int root = partOf(line);
      if (filled[root] == 0) {
        members[root] = new int[counts[root]];
      }
      members[root][filled[root]++] = line;
      if (filled[root] == counts[root]) {
        figures.add(figure(members[root]));
      }
    }
    return figures;
  }

  private Figure figure(int[] members) {
    PolylinesBuilder strokes = new PolylinesBuilder();
    for (int line : members) {
      strokes.append(lines, lines.start(line), lines.end(line)).endLine();
    }
    Bounds box = strokes.bounds(0, strokes.vertexCount());
    return new Figure(strokes.build(), box.minX(), box.minY(), box.maxY());
  }

  /** A row is as high as the figure that begins it; whose middle lies beside that belongs to it. */
  private static List<Figure> inRows(List<Figure> figures) {
    List<Figure> sorted = new ArrayList<>(figures);
    sorted.sort(Comparator.comparingDouble(Figure::top).thenComparingDouble(Figure::left));
    int begin = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).middle() > sorted.get(begin).bottom()) {
        sorted.subList(begin, i).sort(Comparator.comparingDouble(Figure::left));
        begin = i;
      }
    }
    return sorted;
  }
}
