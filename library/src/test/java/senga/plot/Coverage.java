package senga.plot;

import static org.assertj.core.api.Assertions.assertThat;

import senga.geometry.Polylines;

/** Whether all that is drawn in one drawing is drawn in another. */
final class Coverage {
  private static final int SAMPLES = 9;

  private Coverage() {}

  /** Every place of {@code lines} must lie within a distance in mm of a segment of {@code kept}. */
  static void check(Polylines lines, Polylines kept, double distance) {
    for (int line = 0; line < lines.lineCount(); line++) {
      for (int i = lines.start(line) + 1; i < lines.end(line); i++) {
        for (int sample = 0; sample <= SAMPLES; sample++) {
          double part = (double) sample / SAMPLES;
          double x = lines.x(i - 1) + part * ((double) lines.x(i) - lines.x(i - 1));
          double y = lines.y(i - 1) + part * ((double) lines.y(i) - lines.y(i - 1));
          assertThat(nearest(kept, x, y)).as("at %s %s", x, y).isLessThan(distance);
        }
      }
    }
  }

  private static double nearest(Polylines kept, double x, double y) {
    double least = Double.POSITIVE_INFINITY;
    for (int line = 0; line < kept.lineCount(); line++) {
      for (int i = kept.start(line) + 1; i < kept.end(line); i++) {
        least = Math.min(least, distance(kept, i, x, y));
      }
    }
    return least;
  }

  private static double distance(Polylines kept, int i, double x, double y) {
    double dx = (double) kept.x(i) - kept.x(i - 1);
    double dy = (double) kept.y(i) - kept.y(i - 1);
    double vx = x - kept.x(i - 1);
    double vy = y - kept.y(i - 1);
    double square = dx * dx + dy * dy;
    double along = square > 0 ? Math.clamp((vx * dx + vy * dy) / square, 0, 1) : 0;
    return Math.hypot(vx - along * dx, vy - along * dy);
  }
}
