package senga.effects;

import senga.geometry.Polylines;

/** Lengths of lines in space, and numbers of things that depend on them. */
final class Measure {
  /** Ends this near, in mm, count as one: a ring whose last vertex was rounded otherwise. */
  private static final double NEAR = 0.01;

  /** … as long as they are that near beside the line's own length, so that small lines count. */
  private static final double NEAR_PART = 1e-3;

  /** More than any budget allows; adding up a few thousand of them does not overflow. */
  private static final double MOST = 1e15;

  private Measure() {}

  /** From one vertex to another, in mm. */
  static double distance(Polylines input, int a, int b) {
    double dx = (double) input.x(a) - input.x(b);
    double dy = (double) input.y(a) - input.y(b);
    double dz = (double) input.z(a) - input.z(b);
    return Math.sqrt(dx * dx + dy * dy + dz * dz);
  }

  /** Of a line, in mm. */
  static double length(Polylines input, int line) {
    double sum = 0;
    for (int i = input.start(line) + 1; i < input.end(line); i++) {
      sum += distance(input, i - 1, i);
    }
    return sum;
  }

  /** Vertices of a line. */
  static int count(Polylines input, int line) {
    return input.end(line) - input.start(line);
  }

  /** Whether a line of at least four vertices ends where it begins, or 0.01 mm beside. */
  static boolean isRing(Polylines input, int line) {
    int first = input.start(line);
    int last = input.end(line) - 1;
    if (last - first < 3) {
      return false;
    }
    double gap = distance(input, first, last);
    return gap <= NEAR && gap <= NEAR_PART * length(input, line);
  }

  /** A number of things as a size says it, however large it is. */
  static long whole(double number) {
    return (long) Math.min(MOST, Math.ceil(number));
  }
}
