package senga.trend;

import java.util.Set;
import senga.monitor.ProcessMeter;
import senga.monitor.Store;

/** By how much stores may rise for reasons that are no fault of the program's. */
public final class Allowance {
  /** Growth that is no reproach, bytes per second. */
  public static final double BYTES_PER_SECOND = 10_000;

  /**
   * Java compiles what runs often, minutes after its start too. In the stores where this shows, so
   * many bytes in the time that is judged count for nothing; leaks show in narrower stores as well,
   * to which this does not apply.
   */
  private static final double HOUSEKEEPING_BYTES = 2_000_000;

  /** When sketches are loaded anew, Java compiles the compiler of sketches as well. */
  private static final double HOUSEKEEPING_BYTES_OF_RELOADS = 8_000_000;

  private static final double HOUSEKEEPING_CLASSES = 60;

  private static final Set<String> JAVAS_OWN =
      Set.of(
          ProcessMeter.CODE,
          ProcessMeter.METASPACE,
          ProcessMeter.JVM_NATIVE,
          ProcessMeter.MALLOC,
          ProcessMeter.UNKNOWN_NATIVE,
          ProcessMeter.RESIDENT);
  private static final double FEW = 3; // things more in the whole time
  private static final double SHARE = 0.005; // or this share of their number

  private Allowance() {}

  /** Bytes that Java itself may add to a store of bytes in the time that is judged. */
  public static double housekeeping(Store store, boolean reloads) {
    if (!JAVAS_OWN.contains(store.name())) {
      return 0;
    }
    return reloads ? HOUSEKEEPING_BYTES_OF_RELOADS : HOUSEKEEPING_BYTES;
  }

  /**
   * Things by which a store that counts them may rise in the time that is judged.
   *
   * @param level how many there are
   */
  public static double things(Store store, double level) {
    double few = store.name().equals(ProcessMeter.CLASSES) ? HOUSEKEEPING_CLASSES : FEW;
    return Math.max(few, SHARE * level);
  }
}
