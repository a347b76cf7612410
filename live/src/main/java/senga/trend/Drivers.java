package senga.trend;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import senga.monitor.Store;
import senga.monitor.Unit;

/**
 * Finds what growth keeps step with, from one show alone: growth in each block of time is compared
 * with how often each driver happened meanwhile. Where drivers keep step with each other, as frames
 * and uploads do while nothing is lost, all of them are true; of those the likeliest is named: a
 * whole number of things each time before a broken one, and for what the screen holds the upload.
 */
final class Drivers {
  private static final double FITS = 0.25; // error of an acceptable fit, share of all growth
  private static final double AS_WELL = 0.04; // errors this close cannot be told apart
  private static final double WHOLE = 0.01;
  private static final List<Driver> OF_THE_SCREEN =
      List.of(
          Driver.UPLOADS,
          Driver.FRAMES,
          Driver.ERRORS,
          Driver.RELOADS,
          Driver.VERTICES,
          Driver.SECONDS);
  private static final List<Driver> OF_THE_SKETCH =
      List.of(
          Driver.FRAMES,
          Driver.UPLOADS,
          Driver.ERRORS,
          Driver.RELOADS,
          Driver.VERTICES,
          Driver.SECONDS);

  /**
   * A driver, and what comes with each of its occasions.
   *
   * @param each in the store's unit
   */
  record Fit(Driver driver, double each, double error) {}

  private Drivers() {}

  /**
   * The driver of a store's growth, if it keeps step with one.
   *
   * @param values of the store, by block
   * @param counts how often a driver had happened by then
   */
  static Optional<Fit> of(Store store, double[] values, Function<Driver, double[]> counts) {
    boolean onScreen = store.name().startsWith("gl.");
    List<Fit> fits =
        (onScreen ? OF_THE_SCREEN : OF_THE_SKETCH)
            .stream()
                .map(driver -> fit(driver, values, counts.apply(driver)))
                .flatMap(Optional::stream)
                .toList();
    double best = fits.stream().mapToDouble(Fit::error).min().orElse(Double.POSITIVE_INFINITY);
    if (best > FITS) {
      return Optional.empty();
    }
    List<Fit> good = fits.stream().filter(fit -> fit.error() <= best + AS_WELL).toList();
    return good.stream()
        .filter(fit -> store.unit() == Unit.COUNT && isWhole(fit))
        .findFirst()
        .or(() -> good.stream().findFirst());
  }

  private static boolean isWhole(Fit fit) {
    double whole = Math.rint(fit.each());
    return fit.driver() != Driver.SECONDS
        && whole >= 1
        && Math.abs(fit.each() - whole) <= WHOLE * whole;
  }

  /** The error is what "so much each time" leaves of the growth of all blocks, as a share. */
  private static Optional<Fit> fit(Driver driver, double[] values, double[] counts) {
    int last = values.length - 1;
    double occasions = counts[last] - counts[0];
    if (occasions <= 0) {
      return Optional.empty();
    }
    double each = (values[last] - values[0]) / occasions;
    double error = 0;
    double all = 0;
    for (int i = 1; i <= last; i++) {
      double rise = values[i] - values[i - 1];
      error += Math.abs(rise - each * (counts[i] - counts[i - 1]));
      all += Math.abs(rise);
    }
    return Optional.of(new Fit(driver, each, error / all));
  }
}
