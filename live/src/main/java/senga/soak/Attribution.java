package senga.soak;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import senga.monitor.Store;
import senga.monitor.Unit;
import senga.trend.Driver;
import senga.trend.Nesting;

/**
 * Names the stores that carry growth and what drives it, from a base run and runs with one factor
 * changed each.
 *
 * <p><b>Which store.</b> Stores lie within each other: a leaked GL object grows the native heap,
 * and that grows resident memory. Of all stores that grow, those are named in which no narrower
 * growing store explains at least half. A count (objects, threads, classes) explains whatever it
 * lies within, since its bytes are not known; and a store that is not exact is explained by any
 * narrower one, since its own growth is known badly.
 *
 * <p>What comes in bursts is seldom proved to grow by itself. If a wider store is, a store that
 * rose in steps counts as growing, too.
 *
 * <p><b>Which driver.</b> A leak of one object per upload grows by the same amount <em>per
 * upload</em> in every run, whatever the frame rate. So for each driver the line through the origin
 * with the least absolute error is fitted to growth per second over occurrences per second (its
 * slope is the weighted median of the ratios), and the driver with the smallest error is named, all
 * others that fit as well beside it.
 */
final class Attribution {
  private static final double FITS = 0.25; // error of an acceptable fit, share of all growth
  private static final double AS_WELL = 0.04; // errors this close cannot be told apart

  private final Map<String, Store> stores;
  private final Nesting nesting;
  private final Outcome base;
  private final List<Outcome> runs;

  private Attribution(List<Store> stores, List<Outcome> runs) {
    this.stores = stores.stream().collect(Collectors.toMap(Store::name, Function.identity()));
    this.nesting = new Nesting(stores);
    this.base =
        runs.stream()
            .filter(run -> run.change().isBase())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("attribution needs a base run"));
    this.runs = runs;
  }

  /**
   * The carriers of growth in the base run, fastest bytes first; none when nothing grew.
   *
   * @param runs any number, repeats included; the first one that changes nothing is the base
   * @throws IllegalArgumentException if no run is a base run
   */
  public static List<Carrier> of(List<Store> stores, List<Outcome> runs) {
    return new Attribution(stores, runs).carriers();
  }

  private List<Carrier> carriers() {
    List<Store> growing = stores.values().stream().filter(this::isGrowing).toList();
    return growing.stream()
        .filter(store -> growing.stream().noneMatch(other -> explains(other, store)))
        .map(store -> carrier(store, growing))
        .sorted(Comparator.comparingDouble(this::weight).reversed())
        .toList();
  }

  private boolean isGrowing(Store store) {
    return base.isGrowing(store.name())
        || (base.isRising(store.name())
            && stores.values().stream()
                .anyMatch(wider -> base.isGrowing(wider.name()) && nesting.isWithin(store, wider)));
  }

  private boolean explains(Store narrow, Store wide) {
    return nesting.explains(narrow, base.growth(narrow.name()), wide, base.growth(wide.name()));
  }

  private Carrier carrier(Store store, List<Store> growing) {
    List<Driver> drivers = drivers(store.name());
    double each = drivers.isEmpty() ? 0 : perOccurrence(store.name(), drivers.get(0));
    List<Carrier.Wider> wider =
        growing.stream()
            .filter(other -> nesting.isWithin(store, other))
            .map(other -> new Carrier.Wider(other, base.growth(other.name())))
            .sorted(Comparator.comparingDouble(Carrier.Wider::perSecond))
            .toList();
    return new Carrier(
        store, base.growth(store.name()), drivers, each, effects(store.name()), wider);
  }

  private List<Effect> effects(String store) {
    double usual = base.growth(store);
    return runs.stream()
        .filter(run -> !run.change().isBase())
        .map(Outcome::change)
        .distinct()
        .map(change -> new Effect(change, meanGrowth(store, change) / usual))
        .toList();
  }

  private double meanGrowth(String store, Change change) {
    return runs.stream()
        .filter(run -> run.change().equals(change))
        .mapToDouble(run -> run.growth(store))
        .average()
        .orElse(Double.NaN);
  }

  /** The drivers that fit best; nothing when the runs do not differ or none fits. */
  private List<Driver> drivers(String store) {
    if (known(store).stream().map(Outcome::change).distinct().count() < 2) {
      return List.of();
    }
    Map<Driver, Double> errors =
        Arrays.stream(Driver.values())
            .filter(driver -> base.rate(driver) > 0)
            .collect(Collectors.toMap(Function.identity(), driver -> error(store, driver)));
    double best = errors.values().stream().min(Comparator.naturalOrder()).orElse(1.0);
    return best > FITS
        ? List.of()
        : errors.entrySet().stream()
            .filter(entry -> entry.getValue() <= best + AS_WELL)
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .toList();
  }

  /** Absolute error of "so much per occurrence of the driver", as a share of all growth. */
  private double error(String store, Driver driver) {
    double each = perOccurrence(store, driver);
    double error = 0;
    double all = 0;
    for (Outcome run : known(store)) {
      error += Math.abs(run.growth(store) - each * run.rate(driver));
      all += Math.abs(run.growth(store));
    }
    return error / all;
  }

  /** Weighted median of growth per occurrence: the least-absolute line through the origin. */
  private double perOccurrence(String store, Driver driver) {
    List<Outcome> byRatio =
        known(store).stream()
            .filter(run -> run.rate(driver) > 0)
            .sorted(Comparator.comparingDouble(run -> run.growth(store) / run.rate(driver)))
            .toList();
    double half = byRatio.stream().mapToDouble(run -> run.rate(driver)).sum() / 2;
    double passed = 0;
    for (Outcome run : byRatio) {
      passed += run.rate(driver);
      if (passed >= half) {
        return run.growth(store) / run.rate(driver);
      }
    }
    return 0;
  }

  private List<Outcome> known(String store) {
    return runs.stream().filter(run -> !Double.isNaN(run.growth(store))).toList();
  }

  /** Bytes rank by themselves, counts by the fastest store of bytes they show in. */
  private double weight(Carrier carrier) {
    return carrier.store().unit() == Unit.BYTES
        ? carrier.perSecond()
        : carrier.alsoIn().stream().mapToDouble(Carrier.Wider::perSecond).max().orElse(0);
  }
}
