package senga.monitor;

/** The values of all stores at one moment; reused from one pass to the next. Not thread-safe. */
public final class Reading {
  /** The value of a store that could not be read, or that is not listed. */
  public static final long UNKNOWN = -1;

  private Store[] stores = {};
  private long[] values = {};
  private long nanos;

  void take(Store[] listed, long when) {
    if (listed != stores) {
      stores = listed;
      values = new long[listed.length];
    }
    nanos = when;
    for (int i = 0; i < listed.length; i++) {
      values[i] = value(listed[i]);
    }
  }

  /** One broken source must not hide all others. */
  private static long value(Store store) {
    try {
      return Math.max(UNKNOWN, store.source().getAsLong());
    } catch (RuntimeException unreadable) {
      return UNKNOWN;
    }
  }

  public int size() {
    return stores.length;
  }

  public Store store(int index) {
    return stores[index];
  }

  /** The value, or {@link #UNKNOWN}. */
  public long value(int index) {
    return values[index];
  }

  /** The value of the store of that name, or {@link #UNKNOWN}. */
  public long value(String name) {
    for (int i = 0; i < stores.length; i++) {
      if (stores[i].name().equals(name)) {
        return values[i];
      }
    }
    return UNKNOWN;
  }

  /** When it was taken, on the clock of {@link System#nanoTime}. */
  public long nanos() {
    return nanos;
  }
}
