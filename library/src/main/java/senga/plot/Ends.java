package senga.plot;

import senga.geometry.Bounds;
import senga.geometry.Polylines;
import senga.math.Vec3;

/**
 * Strokes as what ordering sees of them: two ends each. Stroke <i>s</i> begins at end 2<i>s</i> and
 * ends at 2<i>s</i> + 1. One stroke more, the {@linkplain #outside outside}, stands for what lies
 * before the first and after the last one: the tour leaves it where the pen comes from and enters
 * it where the pen goes, and so is a ring. An end of it may be free; then it is near everything.
 *
 * <p>Strokes are numbered row by row over the paper, there and back: what lies near on paper lies
 * near in memory, which halves the time of everything else.
 */
final class Ends {
  private static final int STROKES_PER_CELL = 4;

  final double[] x;
  final double[] y;
  private final Polylines lines;
  private final Dots dots;
  private final int[] line; // of a stroke; of dots on each other the first
  private final int[] seam; // of a stroke
  private final int outside;
  private final boolean freeStart;
  private final boolean freeEnd;

  Ends(Polylines lines, Route route) {
    this(lines, route, Dots.of(lines));
  }

  private Ends(Polylines lines, Route route, Dots dots) {
    this(lines, route, dots, inRows(lines, dots));
  }

  /**
   * The same with strokes numbered as they were in a frame before.
   *
   * @param line which line each stroke is
   */
  Ends(Polylines lines, Route route, int[] line) {
    this(lines, route, Dots.apart(lines), line);
  }

  private Ends(Polylines lines, Route route, Dots dots, int[] line) {
    this.lines = lines;
    this.dots = dots;
    this.line = line;
    outside = line.length;
    seam = new int[outside];
    x = new double[2 * outside + 2];
    y = new double[2 * outside + 2];
    for (int stroke = 0; stroke < outside; stroke++) {
      int from = lines.start(line[stroke]);
      int last = lines.end(line[stroke]) - 1;
      place(2 * stroke, lines.x(from), lines.y(from));
      place(2 * stroke + 1, lines.x(last), lines.y(last));
    }
    freeStart = route.start().isEmpty();
    freeEnd = route.end().isEmpty();
    Vec3 start = route.start().orElse(Vec3.ZERO);
    Vec3 end = route.end().orElse(Vec3.ZERO);
    place(2 * outside, end.x(), end.y());
    place(2 * outside + 1, start.x(), start.y());
  }

  private void place(int end, double atX, double atY) {
    x[end] = atX;
    y[end] = atY;
  }

  /** How many lines there are, with those that are no strokes. */
  int lineCount() {
    return lines.lineCount();
  }

  /** The number of the stroke that is none, and of all others that there are. */
  int outside() {
    return outside;
  }

  /** Whether an end belongs to the outside and may be anywhere. */
  boolean isFree(int end) {
    return end >= 2 * outside && (end == 2 * outside ? freeEnd : freeStart);
  }

  /** How far the pen travels between two ends, in mm. */
  double apart(int a, int b) {
    if (isFree(a) || isFree(b)) {
      return 0;
    }
    double dx = x[a] - x[b];
    double dy = y[a] - y[b];
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** The numbers of the lines that strokes are; not to be changed. */
  int[] linesByStroke() {
    return line;
  }

  /** The number of the line that a stroke is. */
  int line(int stroke) {
    return line[stroke];
  }

  /** The other way round; lines that are no strokes have any number. */
  int[] strokesByLine() {
    int[] strokes = new int[lines.lineCount()];
    for (int stroke = 0; stroke < outside; stroke++) {
      strokes[line[stroke]] = stroke;
    }
    return strokes;
  }

  /** At which vertex a ring begins now, counted from the line's first. */
  int seam(int stroke) {
    return seam[stroke];
  }

  /** How many vertices of a stroke it may begin at: of a ring all, of any other stroke 1. */
  int seams(int stroke) {
    return lines.isClosed(line[stroke])
        ? lines.end(line[stroke]) - lines.start(line[stroke]) - 1
        : 1;
  }

  /** How far the pen travels from one end to a vertex of a ring and on to another end. */
  double by(int a, int stroke, int vertex, int b) {
    int at = lines.start(line[stroke]) + vertex;
    return apart(a, lines.x(at), lines.y(at)) + apart(b, lines.x(at), lines.y(at));
  }

  private double apart(int end, double atX, double atY) {
    double dx = x[end] - atX;
    double dy = y[end] - atY;
    return isFree(end) ? 0 : Math.sqrt(dx * dx + dy * dy);
  }

  /** Lets a ring begin, and so end, at another of its vertices. */
  void turn(int stroke, int vertex) {
    seam[stroke] = vertex;
    int at = lines.start(line[stroke]) + vertex;
    place(2 * stroke, lines.x(at), lines.y(at));
    place(2 * stroke + 1, lines.x(at), lines.y(at));
  }

  /** Dots that are no strokes of their own. */
  Dots dots() {
    return dots;
  }

  /** The numbers of all lines that are strokes, sorted by the cells in which they begin. */
  private static int[] inRows(Polylines lines, Dots dots) {
    int[] drawn = new int[lines.lineCount()];
    int count = 0;
    for (int i = 0; i < drawn.length; i++) {
      if (lines.end(i) > lines.start(i) && !dots.isRepeated(i)) {
        drawn[count++] = i;
      }
    }
    int side = 1 + (int) Math.sqrt((double) count / STROKES_PER_CELL);
    int[] cells = new int[count];
    int[] starts = new int[side * side + 1];
    Bounds box = lines.bounds();
    for (int i = 0; i < count; i++) {
      cells[i] = cell(lines, lines.start(drawn[i]), box, side);
      starts[cells[i] + 1]++;
    }
    for (int i = 0; i < side * side; i++) {
      starts[i + 1] += starts[i];
    }
    int[] sorted = new int[count];
    for (int i = 0; i < count; i++) {
      sorted[starts[cells[i]]++] = drawn[i];
    }
    return sorted;
  }

  private static int cell(Polylines lines, int vertex, Bounds box, int side) {
    int column = part(lines.x(vertex) - box.minX(), box.maxX() - box.minX(), side);
    int row = part(lines.y(vertex) - box.minY(), box.maxY() - box.minY(), side);
    return row * side + (row % 2 == 0 ? column : side - 1 - column);
  }

  private static int part(double at, double whole, int parts) {
    return whole > 0 ? Math.min(parts - 1, (int) (at / whole * parts)) : 0;
  }
}
