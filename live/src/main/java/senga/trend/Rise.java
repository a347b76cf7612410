package senga.trend;

import java.util.Locale;
import senga.monitor.Unit;

/**
 * How far a store rose for good: it never fell below that again, and had never been there for long
 * before.
 *
 * @param height in the store's unit; negative for a fall
 * @param events in how many steps, as if they were equally high: one high step and a low one are
 *     little more than one
 * @param lastSeconds when the last step that matters was, in seconds of the run
 * @param early the share of the height that came in the first third of the run, or in the second if
 *     that is less
 * @param late the share that came in the last third
 * @param restless how far above what it holds for good the store usually is, as a share of the
 *     height
 */
public record Rise(
    double height, double events, double lastSeconds, double early, double late, double restless) {
  public static final Rise NONE = new Rise(0, 0, 0);

  private static final double ONE = 1.5; // fewer events are one step
  private static final double SEVERAL = 2.5;
  private static final double MANY = 3.5;
  private static final double HAS_RISEN = 0.1; // a third of it if the rise is even
  private static final double STILL_RISING = 0.2;
  private static final double CALM = 0.1;
  private static final double EARLY = 1 / 3.0;
  private static final double CHANCE = 0.01;

  /** Steps of which no more is known. */
  public Rise(double height, double events, double lastSeconds) {
    this(height, events, lastSeconds, 0, 0, 1);
  }

  public boolean isNone() {
    return height == 0;
  }

  boolean isOneStep() {
    return events < ONE;
  }

  /**
   * Whether it is a staircase: several steps in all of the run that do not become less, between
   * which the store stays where it is. What wanders up and down by itself hardly ever looks like
   * that, nor a season of the sketch's that rises and reaches its height.
   *
   * @param exact whether the program alone makes the store rise; else it takes some steps more
   */
  boolean isStaircase(boolean exact) {
    return events >= (exact ? SEVERAL : MANY)
        && early >= HAS_RISEN
        && late >= STILL_RISING
        && restless <= CALM;
  }

  /**
   * The share of a run that may have passed at the last step, if it is to be over. One step is
   * taken for a warm-up during the first third. Of several it must be improbable that they gather
   * there by chance: steps of a steady leak fall anywhere, all of them into the first share s of a
   * run with probability s to the power of their number.
   */
  double mostShare() {
    return isOneStep() ? EARLY : Math.pow(CHANCE, 1 / events);
  }

  /** {@code one step of 9.8 MB at 12 s}. */
  public String text(Unit unit) {
    String steps =
        isOneStep()
            ? "one step of " + unit.text(height)
            : String.format(Locale.ROOT, "%.0f steps of %s together", events, unit.text(height));
    return steps
        + String.format(
            Locale.ROOT, isOneStep() ? " at %.0f s" : ", the last at %.0f s", lastSeconds);
  }
}
