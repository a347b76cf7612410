package senga.soak;

import java.util.Set;
import senga.monitor.ProcessMeter;
import senga.monitor.Store;
import senga.monitor.Unit;
import senga.soak.Series.Axis;

/**
 * How much growth still counts as flat, and how long one must look to say so.
 *
 * @param bytesPerSecond for runs in real time
 * @param bytesPerFrame for runs at full speed, where seconds mean little
 * @param leastSeconds shorter runs are not judged: what fills and empties every few seconds, and
 *     what Java does after its start, looks like growth there
 */
public record SoakTolerance(double bytesPerSecond, double bytesPerFrame, double leastSeconds) {
  public static final SoakTolerance DEFAULT = new SoakTolerance(10_000, 20, 20);

  /**
   * Java compiles what runs often, minutes after its start too. In the stores where this shows, so
   * many bytes in the whole run count for nothing; leaks show in narrower stores as well, to which
   * this does not apply.
   */
  private static final double HOUSEKEEPING_BYTES = 2_000_000;

  /** When sketches are loaded anew, Java compiles the compiler of sketches as well. */
  private static final double HOUSEKEEPING_BYTES_OF_RELOADS = 8_000_000;

  private static final double HOUSEKEEPING_CLASSES = 60;

  /**
   * In a short run so many bytes are a high rate, behind which a leak could hide: flat is said only
   * within so many times the tolerance.
   */
  private static final double MOST_ALLOWED = 5;

  private static final double NEARLY = 0.95; // the last reading comes before the very end

  private static final Set<String> JAVAS_OWN =
      Set.of(
          ProcessMeter.CODE,
          ProcessMeter.METASPACE,
          ProcessMeter.JVM_NATIVE,
          ProcessMeter.MALLOC,
          ProcessMeter.UNKNOWN_NATIVE,
          ProcessMeter.RESIDENT);
  private static final double FEW = 3; // things more in the whole run
  private static final double SHARE = 0.005; // or this share of their number

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
            : bytes(axis) + housekeeping(store, plan) / span(series, axis);
    double bound =
        store.unit() == Unit.COUNT ? tolerance : Math.min(tolerance, MOST_ALLOWED * bytes(axis));
    return new Judge(axis, tolerance, bound, ProcessMeter.isExact(store));
  }

  private static double things(Store store, Series series, Axis axis) {
    double few = store.name().equals(ProcessMeter.CLASSES) ? HOUSEKEEPING_CLASSES : FEW;
    return count(series, few) / span(series, axis);
  }

  private static double housekeeping(Store store, SoakPlan plan) {
    if (!JAVAS_OWN.contains(store.name())) {
      return 0;
    }
    return plan.reloadSeconds() > 0 ? HOUSEKEEPING_BYTES_OF_RELOADS : HOUSEKEEPING_BYTES;
  }

  private double bytes(Axis axis) {
    return axis == Axis.FRAMES ? bytesPerFrame : bytesPerSecond;
  }

  private static double count(Series series, double few) {
    double[] values = series.values();
    double level = values.length == 0 ? 0 : values[values.length / 2];
    return Math.max(few, SHARE * level);
  }

  private static double span(Series series, Axis axis) {
    return Math.max(1e-9, series.span(axis));
  }
}
