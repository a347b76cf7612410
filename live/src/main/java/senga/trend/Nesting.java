package senga.trend;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import senga.monitor.ProcessMeter;
import senga.monitor.Store;
import senga.monitor.Unit;

/** Which stores lie within each other, so that of all that grow the narrowest are named. */
public final class Nesting {
  private static final double EXPLAINS = 0.5;

  private final Map<String, Store> stores;

  public Nesting(List<Store> stores) {
    this.stores = stores.stream().collect(Collectors.toMap(Store::name, Function.identity()));
  }

  /** Whether growth of {@code narrow} must show in {@code wide}, directly or further out. */
  public boolean isWithin(Store narrow, Store wide) {
    for (String name : narrow.within()) {
      Store outer = stores.get(name);
      if (name.equals(wide.name()) || (outer != null && isWithin(outer, wide))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what a narrow store grows by is why a wide one grows. A count (objects, threads,
   * classes) explains whatever it lies within, since its bytes are not known; and a store that is
   * not exact is explained by any narrower one, since its own growth is known badly.
   *
   * @param narrowGrowth per second, in the store's unit
   * @param wideGrowth likewise
   */
  public boolean explains(Store narrow, double narrowGrowth, Store wide, double wideGrowth) {
    if (!isWithin(narrow, wide)) {
      return false;
    }
    return narrow.unit() == Unit.COUNT
        || wide.unit() == Unit.COUNT
        || !ProcessMeter.isExact(wide)
        || narrowGrowth >= EXPLAINS * wideGrowth;
  }
}
