package senga.stage;

import java.util.Set;
import senga.monitor.Judge;
import senga.monitor.ProcessMeter;
import senga.monitor.Series;
import senga.monitor.Series.Axis;
import senga.monitor.Store;
import senga.monitor.Unit;

/**
 * How much growth still counts as flat.
 *
 * @param bytesPerSecond for runs in real time
 * @param bytesPerFrame for runs at full speed, where seconds mean little
 */
record SoakTolerance(double bytesPerSecond, double bytesPerFrame) {
  static final SoakTolerance DEFAULT = new SoakTolerance(10_000, 20);

  /**
   * Java compiles what runs often, minutes after its start too. In the stores where this shows, so
   * many bytes in the whole run count for nothing; leaks show in narrower stores as well, to which
   * this does not apply.
   */
  private static final double HOUSEKEEPING_BYTES = 2_000_000;

  private static final double HOUSEKEEPING_CLASSES = 60;

  private static final Set<String> JAVAS_OWN =
      Set.of(
          ProcessMeter.CODE,
          ProcessMeter.METASPACE,
          ProcessMeter.JVM_NATIVE,
          ProcessMeter.MALLOC,
          ProcessMeter.UNKNOWN_NATIVE,
          ProcessMeter.HEAP_USED,
          ProcessMeter.HEAP_COMMITTED,
          ProcessMeter.RESIDENT);
  private static final double FEW = 3; // things more in the whole run
  private static final double SHARE = 0.005; // or this share of their number

  /** The judge for one store's series. */
  Judge judge(Store store, Series series, boolean fullSpeed) {
    Axis axis = fullSpeed ? Axis.FRAMES : Axis.SECONDS;
    if (store.unit() == Unit.COUNT) {
      double few = store.name().equals(ProcessMeter.CLASSES) ? HOUSEKEEPING_CLASSES : FEW;
      return new Judge(axis, count(series, few) / span(series, axis));
    }
    double housekeeping = JAVAS_OWN.contains(store.name()) ? HOUSEKEEPING_BYTES : 0;
    return new Judge(axis, bytes(axis) + housekeeping / span(series, axis));
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
