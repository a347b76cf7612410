package senga.soak;

import senga.monitor.ProcessMeter;
import senga.monitor.Store;
import senga.monitor.Unit;
import senga.trend.Allowance;
import senga.trend.Judge;
import senga.trend.Series;
import senga.trend.Series.Axis;

/**
 * How much growth still counts as flat, and how long one must look to say so.
 *
 * @param bytesPerSecond for runs in real time
 * @param bytesPerFrame for runs at full speed, where seconds mean little
 * @param leastSeconds shorter runs are not judged: what fills and empties every few seconds, and
 *     what Java does after its start, looks like growth there
 */
public record SoakTolerance(double bytesPerSecond, double bytesPerFrame, double leastSeconds) {
  public static final SoakTolerance DEFAULT = new SoakTolerance(Allowance.BYTES_PER_SECOND, 20, 20);

  /**
   * In a short run so many bytes are a high rate, behind which a leak could hide: flat is said only
   * within so many times the tolerance.
   */
  private static final double MOST_ALLOWED = 5;

  private static final double NEARLY = 0.95; // the last reading comes before the very end

  /** Whether a run of that length is long enough to be judged. */
  public boolean isEnough(double seconds) {
    return seconds >= NEARLY * leastSeconds;
  }

  /** The judge for one store's series. */
  Judge judge(Store store, Series series, SoakPlan plan) {
    Axis axis = plan.fullSpeed() ? Axis.FRAMES : Axis.SECONDS;
    double tolerance =
        store.unit() == Unit.COUNT
            ? things(store, series, axis)
            : bytes(axis)
                + Allowance.housekeeping(store, plan.reloadSeconds() > 0) / span(series, axis);
    double bound =
        store.unit() == Unit.COUNT ? tolerance : Math.min(tolerance, MOST_ALLOWED * bytes(axis));
    Judge judge = new Judge(axis, tolerance, bound, ProcessMeter.isExact(store));
    return store.isBounded() ? judge.ofAtMost((double) store.bound()) : judge;
  }

  private static double things(Store store, Series series, Axis axis) {
    double[] values = series.values();
    double level = values.length == 0 ? 0 : values[values.length / 2];
    return Allowance.things(store, level) / span(series, axis);
  }

  private double bytes(Axis axis) {
    return axis == Axis.FRAMES ? bytesPerFrame : bytesPerSecond;
  }

  private static double span(Series series, Axis axis) {
    return Math.max(1e-9, series.span(axis));
  }
}
