package senga.realise;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import senga.geometry.Fingerprint;
import senga.geometry.Polylines;

/**
 * Finished lines by the recipe's identity: bounded in bytes and entries, least recently used leaves
 * first, what is larger than the bound is not kept. What was not asked for during the last eight
 * seconds leaves as well, so that memory is back where it was soon after a burst.
 *
 * <p>A result is admitted only when its recipe is asked for a second time within the recent past. A
 * knob that is turned asks for another recipe every frame, and none of them twice: so it passes by
 * without filling the cache (docs/decisions/0002).
 */
public final class RealiseCache {
  public static final long DEFAULT_BYTES = 256L << 20;
  public static final int DEFAULT_ENTRIES = 4_096;

  private final LineStore store;
  private final Doorkeeper doorkeeper = new Doorkeeper();

  public RealiseCache() {
    this(DEFAULT_BYTES, DEFAULT_ENTRIES);
  }

  /**
   * @param maxBytes bound of all results together; 0 switches the cache off
   * @param maxEntries bound of their number; 0 switches the cache off
   * @throws IllegalArgumentException if a bound is negative
   */
  public RealiseCache(long maxBytes, int maxEntries) {
    this(maxBytes, maxEntries, System::nanoTime);
  }

  /**
   * @param nanos the time by which results grow old, as {@link System#nanoTime} counts it
   */
  public RealiseCache(long maxBytes, int maxEntries, LongSupplier nanos) {
    store = new LineStore(maxBytes, maxEntries, nanos);
  }

  /** A cache that keeps nothing. */
  public static RealiseCache off() {
    return new RealiseCache(0, 0);
  }

  @Nullable Polylines find(Fingerprint recipe) {
    return store.isOff() ? null : store.get(recipe);
  }

  /** Whether a result that was not found is worth keeping once it is made. */
  boolean admits(Fingerprint recipe) {
    return !store.isOff() && doorkeeper.knows(recipe);
  }

  /** Notes that {@code recipe} was asked for, as {@link #admits} does too. */
  void remember(Fingerprint recipe) {
    if (!store.isOff()) {
      doorkeeper.knows(recipe);
    }
  }

  void keep(Fingerprint recipe, Polylines lines) {
    store.put(recipe, lines);
  }

  /** Forgets all results; the counters go on. */
  public void clear() {
    store.clear();
  }

  /** All counters at one moment. */
  public CacheStats stats() {
    return store.stats();
  }

  public int entries() {
    return stats().entries();
  }

  public long bytes() {
    return stats().bytes();
  }

  public long hits() {
    return stats().hits();
  }

  public long misses() {
    return stats().misses();
  }

  public long evictions() {
    return stats().evictions();
  }

  public long refused() {
    return stats().refused();
  }

  public long maxBytes() {
    return stats().maxBytes();
  }

  public int maxEntries() {
    return stats().maxEntries();
  }
}
