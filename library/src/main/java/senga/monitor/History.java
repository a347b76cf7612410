package senga.monitor;

import java.util.Arrays;

/**
 * The last readings of every store, for live plots: one writer samples, any reader copies. Nothing
 * is allocated while the list of stores stays the same.
 */
public final class History {
  /** Readings kept per store. */
  public static final int LENGTH = 240;

  private final Stores stores;
  private final Reading newest = new Reading();
  private float[][] values = {};
  private Store[] listed = {};
  private int filled;
  private int next;

  public History(Stores stores) {
    this.stores = stores;
  }

  /** Takes one reading of every store. */
  public synchronized void sample() {
    stores.read(newest);
    if (hasChanged()) {
      restart();
    }
    for (int i = 0; i < newest.size(); i++) {
      values[i][next] = newest.value(i);
    }
    next = (next + 1) % LENGTH;
    filled = Math.min(LENGTH, filled + 1);
  }

  public synchronized int size() {
    return listed.length;
  }

  public synchronized Store store(int index) {
    return listed[index];
  }

  /** The newest reading, for the thread that samples. */
  Reading newest() {
    return newest;
  }

  /** The newest value of a store; {@link Reading#UNKNOWN} when it could not be read. */
  public synchronized long newest(int index) {
    return newest.value(index);
  }

  /** The newest value of the store of that name, or {@link Reading#UNKNOWN}. */
  public synchronized long newest(String name) {
    return newest.value(name);
  }

  /**
   * Copies a store's readings, oldest first, into {@code target} and returns how many there are; at
   * most {@link #LENGTH} and {@code target.length}, the newest ones if there is not room for all.
   */
  public synchronized int copy(int index, float[] target) {
    int count = Math.min(filled, target.length);
    for (int i = 0; i < count; i++) {
      target[i] = values[index][Math.floorMod(next - count + i, LENGTH)];
    }
    return count;
  }

  private boolean hasChanged() {
    if (newest.size() != listed.length) {
      return true;
    }
    for (int i = 0; i < listed.length; i++) {
      if (!newest.store(i).equals(listed[i])) {
        return true;
      }
    }
    return false;
  }

  /** Another list of stores begins another history: plots of different lengths would mislead. */
  private void restart() {
    float[][] room = new float[newest.size()][LENGTH]; // first, for it may fail
    listed = new Store[newest.size()];
    Arrays.setAll(listed, newest::store);
    values = room;
    filled = 0;
    next = 0;
  }
}
