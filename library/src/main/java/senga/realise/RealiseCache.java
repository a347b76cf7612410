package senga.realise;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import senga.geometry.Fingerprint;
import senga.geometry.Polylines;

/**
 * Finished lines by the name of the recipe they were made of.
 *
 * <p><b>What.</b> A live sketch draws nearly the same at every frame. Whatever step of its recipe
 * is equal to one of a frame before has the same {@link Fingerprint}, and its lines are here.
 * {@link Plan} asks; {@link Realisation} brings what was made.
 *
 * <p><b>Why it is hard.</b> Senga's predecessor kept every result it made, and a knob that is
 * turned makes sixty of them a second that nobody will ask for again: this is where a megabyte a
 * second went. Three rules keep the cache small without making it forget what is of use:
 *
 * <ul>
 *   <li><em>Second sight.</em> A result is kept only if its recipe was asked for before, within the
 *       recent past. What is asked for once, as everything that moves is, passes by without
 *       displacing anything (docs/decisions/0002). {@link Doorkeeper} remembers the names.
 *   <li><em>Two bounds.</em> All results together have at most {@link #maxBytes}, and there are at
 *       most {@link #maxEntries}; whoever was not asked for longest leaves first, and what is
 *       larger than the bound is never kept.
 *   <li><em>Old age.</em> What nobody asked for during eight seconds leaves, so that memory is back
 *       where it was soon after a burst.
 * </ul>
 *
 * <p><b>What always holds.</b> Names are 128 bits, and two recipes with the same name are taken for
 * equal. What is found is what would have been made, bit for bit: switching the cache off changes
 * nothing but time. For any thread.
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
