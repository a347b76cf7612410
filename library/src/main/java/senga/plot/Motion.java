package senga.plot;

import senga.geometry.Polylines;

/**
 * How long a machine takes along a line, from halt to halt.
 *
 * <p>Speed rises and falls at the acceleration and never passes the top speed: over each segment it
 * is a trapezoid. How fast a corner may be passed follows from the deviation δ: a circle that
 * touches both segments and misses the corner by δ has the radius δ·s/(1 − s), where s is the sine
 * of half the angle in the corner, and on it the speed v needs the acceleration v²/r (S. K. Jeon,
 * "Improving Grbl: Cornering Algorithm", 2011). Looking back from the end, no corner may be so fast
 * that the next cannot be reached at its speed; looking forward, none so fast that it cannot be
 * reached.
 */
final class Motion {
  private final Pace pace;
  private double[] lengths = new double[64];
  private double[] squares = new double[64]; // of the speeds before each segment and at the end
  private int count; // of segments with a length of the line gone last

  Motion(Pace pace) {
    this.pace = pace;
  }

  /** Seconds from halt to halt along a straight way, in mm. */
  double straight(double distance) {
    return trapezoid(distance, 0, 0);
  }

  /** Seconds from halt to halt along a line. */
  double along(Polylines lines, int line) {
    count = segments(lines, line);
    squares[0] = 0;
    squares[count] = 0;
    limitByLookAhead();
    double twice = 2 * pace.acceleration();
    for (int i = count - 1; i > 0; i--) {
      squares[i] = Math.min(squares[i], squares[i + 1] + twice * lengths[i]);
    }
    double seconds = 0;
    for (int i = 0; i < count; i++) {
      squares[i + 1] = Math.min(squares[i + 1], squares[i] + twice * lengths[i]);
      seconds += trapezoid(lengths[i], squares[i], squares[i + 1]);
    }
    return seconds;
  }

  /** Segments with a length of the line that was gone last, by {@link #along}. */
  int segments() {
    return count;
  }

  /** Seconds over one of them. */
  double seconds(int segment) {
    return trapezoid(lengths[segment], squares[segment], squares[segment + 1]);
  }

  /** The square of the speed before one of them; after the last one 0. */
  double square(int segment) {
    return squares[segment];
  }

  /**
   * How far a straight way between the squares of two speeds has been gone after so many seconds,
   * in mm.
   */
  static double gone(Pace pace, double length, double before, double after, double seconds) {
    double a = pace.acceleration();
    double peak = peak(pace, length, before, after);
    double top = Math.sqrt(peak);
    double rising = (top - Math.sqrt(before)) / a;
    double risen = (peak - before) / (2 * a);
    double even = Math.max(0, length - risen - (peak - after) / (2 * a));
    if (seconds <= rising) {
      return Math.min(length, Math.sqrt(before) * seconds + a * seconds * seconds / 2);
    }
    double falling = seconds - rising - (top > 0 ? even / top : 0);
    double gone = risen + Math.min(even, top * (seconds - rising));
    return Math.min(length, falling <= 0 ? gone : gone + top * falling - a * falling * falling / 2);
  }

  /** The square of the highest speed on a way between the squares of two others. */
  private static double peak(Pace pace, double length, double before, double after) {
    double reached = pace.acceleration() * length + (before + after) / 2;
    return Math.min(pace.speed() * pace.speed(), reached);
  }

  /** Notes the lengths of all segments that have one, and how fast their corners may be passed. */
  private int segments(Polylines lines, int line) {
    grow(lines.end(line) - lines.start(line) + 1);
    int found = 0;
    double lastX = 0;
    double lastY = 0;
    for (int i = lines.start(line) + 1; i < lines.end(line); i++) {
      double length = Lengths.between(lines, i - 1, i);
      if (length > 0) {
        double x = ((double) lines.x(i) - lines.x(i - 1)) / length;
        double y = ((double) lines.y(i) - lines.y(i - 1)) / length;
        squares[found] = corner(lastX * x + lastY * y);
        lengths[found++] = length;
        lastX = x;
        lastY = y;
      }
    }
    return found;
  }

  private void grow(int vertices) {
    if (lengths.length < vertices) {
      lengths = new double[2 * vertices];
      squares = new double[2 * vertices];
    }
  }

  /**
   * The square of the speed at which a corner may be passed.
   *
   * @param cosine of the angle by which the direction changes
   */
  private double corner(double cosine) {
    double top = pace.speed() * pace.speed();
    double half = Math.sqrt(Math.max(0, (1 + cosine) / 2)); // sine of half the angle in the corner
    if (half >= 1) {
      return top;
    }
    return Math.min(top, pace.acceleration() * pace.deviation() * half / (1 - half));
  }

  /**
   * Before each segment the machine must be able to halt at the end of what it knew while it was on
   * the one before.
   */
  private void limitByLookAhead() {
    int further = pace.lookAhead() - 1;
    if (further >= count) {
      return;
    }
    double known = 0;
    for (int i = 0; i < further; i++) {
      known += lengths[i];
    }
    for (int i = 0; i < count; i++) {
      squares[i] = Math.min(squares[i], 2 * pace.acceleration() * known);
      double comes = i + further < count ? lengths[i + further] : 0;
      known = Math.max(0, known + comes - lengths[i]);
    }
  }

  /** Seconds over a length, between the squares of two speeds that can be had there. */
  private double trapezoid(double length, double before, double after) {
    double a = pace.acceleration();
    double peak = peak(pace, length, before, after);
    double top = Math.sqrt(peak);
    double changing = (2 * peak - before - after) / (2 * a);
    double even = Math.max(0, length - changing);
    double seconds = (2 * top - Math.sqrt(before) - Math.sqrt(after)) / a;
    return seconds + (top > 0 ? even / top : 0);
  }
}
