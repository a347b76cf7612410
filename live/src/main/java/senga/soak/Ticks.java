package senga.soak;

import java.util.Locale;

/** Round numbers for the axes of a plot. */
final class Ticks {
  private static final double MINUTE = 60;
  private static final double HOUR = 3600;

  private Ticks() {}

  /** The round step (1, 2 or 5 times a power of ten) that divides a range into about {@code n}. */
  static double step(double range, int n) {
    double raw = range / n;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double rest = raw / power;
    return power * (rest < 1.5 ? 1 : rest < 3.5 ? 2 : rest < 7.5 ? 5 : 10);
  }

  /** The same for times: whole minutes from three minutes on, whole hours from three hours on. */
  static double timeStep(double seconds, int n) {
    double unit = seconds < 3 * MINUTE ? 1 : seconds < 3 * HOUR ? MINUTE : HOUR;
    return unit * step(seconds / unit, n);
  }

  /** A time in the unit of the steps it is one of: {@code 40 s}, {@code 5 min}, {@code 2 h}. */
  static String time(double seconds, double step) {
    if (step % HOUR == 0) {
      return String.format(Locale.ROOT, "%.0f h", seconds / HOUR);
    }
    return step % MINUTE == 0
        ? String.format(Locale.ROOT, "%.0f min", seconds / MINUTE)
        : String.format(Locale.ROOT, step == Math.rint(step) ? "%.0f s" : "%.1f s", seconds);
  }
}
