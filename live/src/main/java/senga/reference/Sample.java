package senga.reference;

import java.util.LinkedHashSet;
import java.util.Set;
import senga.E;
import senga.G;
import senga.geometry.Bounds;
import senga.geometry.Polylines;
import senga.realise.Realiser;

/**
 * The square of paper that a small picture shows, and its lines as the path of an SVG. Pictures are
 * many and are kept among the sources, so they are written in whole units, four to a pixel, and
 * without what nobody would see.
 *
 * @param left of the square, in mm
 * @param top of the square, in mm
 * @param side of the square, in mm
 * @param units how many of them the side has
 */
record Sample(double left, double top, double side, int units) {
  private static final int UNITS_TO_A_PIXEL = 4;
  private static final double MARGIN = 0.05;
  private static final double UNSEEN_PIXELS = 0.15;

  private static final int MOST_CHARACTERS = 6_000;
  private static final int COARSEST = 3;

  /** Of a drawing that is a dot. */
  private static final double LEAST_SIDE = 1;

  /** A square with these bounds in its middle. */
  static Sample around(Bounds bounds, int pixels) {
    return around(bounds, Math.max(bounds.width(), bounds.height()), pixels);
  }

  /** A square for something of this size, with these bounds in its middle. */
  static Sample around(Bounds bounds, double size, int pixels) {
    double side = Math.max(LEAST_SIDE, size) * (1 + 2 * MARGIN);
    double x = (bounds.minX() + (double) bounds.maxX()) / 2;
    double y = (bounds.minY() + (double) bounds.maxY()) / 2;
    return new Sample(x - side / 2, y - side / 2, side, pixels * UNITS_TO_A_PIXEL);
  }

  /** The {@code d} of a path; coarser where it would otherwise be long. */
  String path(Polylines drawn) {
    String path = path(drawn, 1);
    for (int step = 2; step <= COARSEST && path.length() > MOST_CHARACTERS; step++) {
      path = path(drawn, step);
    }
    return path;
  }

  /** Places are multiples of {@code step} units. */
  private String path(Polylines drawn, int step) {
    double tolerance = UNSEEN_PIXELS * UNITS_TO_A_PIXEL * step * side / units;
    Polylines lines =
        new Realiser()
            .realise(
                G.of(drawn).through(E.scale().factor(1, 1, 0), E.simplify().tolerance(tolerance)));
    Set<String> path = new LinkedHashSet<>(); // lines that look the same are drawn once
    for (int line = 0; line < lines.lineCount(); line++) {
      path.add(line(lines, line, step));
    }
    return String.join("", path);
  }

  private String line(Polylines lines, int line, int step) {
    int first = lines.start(line);
    int x = unit(lines.x(first) - left, step);
    int y = unit(lines.y(first) - top, step);
    StringBuilder path = new StringBuilder();
    for (int i = first + 1; i < lines.end(line); i++) {
      int nextX = unit(lines.x(i) - left, step);
      int nextY = unit(lines.y(i) - top, step);
      if (nextX != x || nextY != y) {
        path.append(number(nextX - x)).append(number(nextY - y));
      }
      x = nextX;
      y = nextY;
    }
    String way = path.isEmpty() ? "0 0" : path.toString().strip(); // a dot, for the pen is round
    return "M"
        + unit(lines.x(first) - left, step)
        + number(unit(lines.y(first) - top, step))
        + "l"
        + way;
  }

  /** A minus keeps numbers apart as well as a blank. */
  private static String number(int value) {
    return value < 0 ? Integer.toString(value) : " " + value;
  }

  private int unit(double mm, int step) {
    return step * (int) Math.round(mm / side * units / step);
  }
}
