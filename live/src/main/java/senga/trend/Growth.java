package senga.trend;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import senga.monitor.Store;
import senga.monitor.Unit;

/**
 * A store that was proved to grow while a show plays.
 *
 * @param perSecond how fast
 * @param driver what it keeps step with; null if with nothing known
 * @param each what comes with each occasion of the driver, in the store's unit
 */
public record Growth(Store store, Slope perSecond, @Nullable Driver driver, double each) {
  private static final double NEARLY_ONE = 0.99;

  /** {@code GL vertex arrays, one per upload (59.8 a second)}. */
  String text() {
    String rate = store.unit().text(perSecond.value());
    if (store.unit() == Unit.COUNT) {
      String often = rate + " a second";
      return store.title() + ", " + (isDriven() ? things() + " (" + often + ")" : often);
    }
    String often = rate + "/s";
    return store.title()
        + ", "
        + often
        + (isDriven() ? " (" + store.unit().text(each) + " per " + one() + ")" : "");
  }

  private boolean isDriven() {
    return driver != null && driver != Driver.SECONDS;
  }

  private String one() {
    return driver == null ? "" : driver.one();
  }

  private String things() {
    if (each < NEARLY_ONE) {
      return String.format(Locale.ROOT, "one for %.3g %ss", 1 / each, one());
    }
    double whole = Math.rint(each);
    boolean isWhole = Math.abs(each - whole) < 1 - NEARLY_ONE;
    String number = isWhole && whole == 1 ? "one" : Unit.COUNT.text(isWhole ? whole : each);
    return number + " per " + one();
  }
}
