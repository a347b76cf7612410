package senga.plot;

import senga.geometry.Polylines;

/**
 * A controller that moves a pen in steps of a tenth of a millisecond: faster whenever it may, and
 * slower as soon as it must for a corner, or for the end of what it knows. Nothing is planned.
 * Angles are taken with trigonometry, as the formula for corners is published.
 */
final class SimulatedController {
  private static final double STEP = 1e-4;
  private static final double ARRIVED = 1e-5;

  private final Pace pace;
  private double[] at = new double[0]; // where segments end, in mm along the line
  private double[] speeds = new double[0]; // with which those ends may be passed

  SimulatedController(Pace pace) {
    this.pace = pace;
  }

  /** Seconds that pass until a line is drawn. */
  double along(Polylines lines, int line) {
    read(lines, line);
    double total = at.length == 0 ? 0 : at[at.length - 1];
    double place = 0;
    double speed = 0;
    long steps = 0;
    int segment = 0;
    while (total - place > ARRIVED) {
      while (segment < at.length - 1 && place >= at[segment]) {
        segment++;
      }
      speed = Math.min(speed + pace.acceleration() * STEP, allowed(place, segment));
      place += Math.max(speed, 1e-3) * STEP;
      steps++;
    }
    return steps * STEP;
  }

  /** The speed from which everything ahead can still be braked for. */
  private double allowed(double place, int segment) {
    double allowed = pace.speed();
    int last = (int) Math.min(at.length - 1L, (long) segment + pace.lookAhead() - 1);
    for (int i = segment; i <= last; i++) {
      double end = i == last ? 0 : speeds[i];
      double way = Math.max(0, at[i] - place);
      allowed = Math.min(allowed, Math.sqrt(end * end + 2 * pace.acceleration() * way));
      if (2 * pace.acceleration() * way > pace.speed() * pace.speed()) {
        return allowed;
      }
    }
    return allowed;
  }

  private void read(Polylines lines, int line) {
    int count = Math.max(0, lines.end(line) - lines.start(line) - 1);
    at = new double[count];
    speeds = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      int from = lines.start(line) + i;
      sum += Lengths.between(lines, from, from + 1);
      at[i] = sum;
      speeds[i] = i + 1 < count ? corner(lines, from) : 0;
    }
  }

  private double corner(Polylines lines, int from) {
    double in = Math.atan2(lines.y(from + 1) - lines.y(from), lines.x(from + 1) - lines.x(from));
    double out =
        Math.atan2(lines.y(from + 2) - lines.y(from + 1), lines.x(from + 2) - lines.x(from + 1));
    double inside = Math.PI - Math.abs(Math.IEEEremainder(out - in, 2 * Math.PI));
    double half = Math.sin(inside / 2);
    double radius = half >= 1 ? Double.POSITIVE_INFINITY : pace.deviation() * half / (1 - half);
    return Math.min(pace.speed(), Math.sqrt(pace.acceleration() * radius));
  }
}
