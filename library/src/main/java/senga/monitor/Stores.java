package senga.monitor;

import java.util.Arrays;
import java.util.List;

/**
 * All stores of one process. Rooms do not know each other; each hands its stores to this list, and
 * whoever wants to know where memory goes reads the list in one pass.
 */
public final class Stores {
  private volatile Store[] stores = {};

  /** Takes a store out of the list again. */
  @FunctionalInterface
  public interface Registration extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * @throws IllegalArgumentException if a store of that name is listed already
   */
  public synchronized Registration add(Store store) {
    for (Store listed : stores) {
      if (listed.name().equals(store.name())) {
        throw new IllegalArgumentException(
            "a store named \"" + store.name() + "\" is listed already");
      }
    }
    Store[] more = Arrays.copyOf(stores, stores.length + 1);
    more[stores.length] = store;
    stores = more;
    return () -> remove(store);
  }

  public List<Store> list() {
    return List.of(stores);
  }

  /** Reads every store. Allocates nothing itself, unless the list has changed since last time. */
  public void read(Reading into) {
    read(into, System.nanoTime());
  }

  /**
   * The same on a clock of the caller's.
   *
   * @param nanos when it is
   */
  public void read(Reading into, long nanos) {
    into.take(stores, nanos);
  }

  private synchronized void remove(Store store) {
    stores = Arrays.stream(stores).filter(listed -> !listed.equals(store)).toArray(Store[]::new);
  }
}
