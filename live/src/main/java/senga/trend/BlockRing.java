package senga.trend;

import java.util.Arrays;
import java.util.List;
import senga.monitor.Store;
import senga.trend.Series.Axis;

/**
 * The last blocks of stores that are looked at with the same patience: the least reading of each
 * block, and what had been done when it began. Its room is taken once; a reading allocates nothing.
 */
final class BlockRing {
  /** Blocks that are kept. */
  static final int LENGTH = 120;

  private static final List<Driver> DRIVERS = List.of(Driver.values());

  private final Patience patience;
  private final List<Store> stores;
  private final double[][] least; // by store
  private final double[] open; // the least of the block that is filled now, by store
  private final double[][] counts = new double[DRIVERS.size()][LENGTH];
  private final double[] openCounts = new double[DRIVERS.size()];
  private boolean begun;
  private double openedAt;
  private long roundsBefore;
  private int filled;
  private int next;

  BlockRing(Patience patience, List<Store> stores) {
    this.patience = patience;
    this.stores = List.copyOf(stores);
    least = new double[stores.size()][LENGTH];
    open = new double[stores.size()];
  }

  Patience patience() {
    return patience;
  }

  List<Store> stores() {
    return stores;
  }

  /** Blocks so far, at most {@link #LENGTH}. */
  int size() {
    return filled;
  }

  /** What all of it takes in memory. */
  long bytes() {
    return 8L * ((long) LENGTH * (stores.size() + DRIVERS.size()) + stores.size());
  }

  /**
   * Opens a block if none is open.
   *
   * @param seconds on a clock that goes on for as long as the watch lasts
   * @param rounds how often the collector has looked at all objects
   */
  void open(double seconds, long rounds, Occasions done) {
    if (!begun) {
      begun = true;
      openedAt = seconds;
      roundsBefore = rounds;
      Arrays.fill(open, Double.POSITIVE_INFINITY);
      for (int i = 0; i < openCounts.length; i++) {
        Driver driver = DRIVERS.get(i);
        openCounts[i] = driver == Driver.SECONDS ? seconds : (double) done.count(driver);
      }
    }
  }

  /**
   * Takes a reading of one store.
   *
   * @param value NaN for one that could not be read, which spoils its block
   */
  void take(int store, double value) {
    open[store] = Math.min(open[store], value);
  }

  /** Closes the block if it is long enough; whether it was. */
  boolean close(double seconds, long rounds) {
    boolean full = seconds - openedAt >= patience.blockSeconds;
    if (!full || (patience.collected && rounds == roundsBefore)) {
      return false;
    }
    for (int i = 0; i < open.length; i++) {
      least[i][next] = open[i];
    }
    for (int i = 0; i < DRIVERS.size(); i++) {
      counts[i][next] = openCounts[i];
    }
    next = (next + 1) % LENGTH;
    filled = Math.min(LENGTH, filled + 1);
    begun = false;
    return true;
  }

  /** Copies the last {@code size} blocks of a store, oldest first. */
  void copy(int store, int size, double[] into) {
    copy(least[store], size, into);
  }

  /** How often something had happened at the beginning of each of the last blocks. */
  double[] counts(Driver driver, int size) {
    double[] last = new double[size];
    copy(counts[DRIVERS.indexOf(driver)], size, last);
    return last;
  }

  /** The last blocks of a store as soak judges them. */
  Series series(int store, int size) {
    double[] values = new double[size];
    copy(store, size, values);
    return new Series(counts(Driver.SECONDS, size), counts(Driver.FRAMES, size), values);
  }

  /** How much time the last blocks took, from the beginning of the first to that of the last. */
  double span(int size) {
    return series(0, size).span(Axis.SECONDS);
  }

  private void copy(double[] ring, int size, double[] into) {
    int older = Math.max(0, size - next); // beyond the end of the ring
    System.arraycopy(ring, LENGTH - older, into, 0, older);
    System.arraycopy(ring, next - size + older, into, older, size - older);
  }
}
