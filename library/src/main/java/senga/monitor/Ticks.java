package senga.monitor;

import java.util.Locale;

/** Round numbers for the axes of a plot. */
final class Ticks {
  private Ticks() {}

  /** The round step (1, 2 or 5 times a power of ten) that divides a range into about {@code n}. */
  static double step(double range, int n) {
    double raw = range / n;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double rest = raw / power;
    return power * (rest < 1.5 ? 1 : rest < 3.5 ? 2 : rest < 7.5 ? 5 : 10);
  }

  /** {@code 40 s}, {@code 5 min}. */
  static String seconds(double seconds) {
    return seconds >= 60 && seconds % 60 == 0
        ? String.format(Locale.ROOT, "%.0f min", seconds / 60)
        : String.format(Locale.ROOT, seconds == Math.rint(seconds) ? "%.0f s" : "%.1f s", seconds);
  }
}
