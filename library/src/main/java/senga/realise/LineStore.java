package senga.realise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import senga.geometry.Fingerprint;
import senga.geometry.Polylines;
import senga.math.Require;

/**
 * Finished lines by name, bounded in bytes and in entries; the least recently used leaves first,
 * and what nobody asked for during the last eight seconds leaves too: a burst is over then. Safe
 * for several threads: one short lock, never held while lines are made.
 */
public final class LineStore {
  private static final float LOAD_FACTOR = 0.75f;
  private static final long PATIENCE_NANOS = 8_000_000_000L;
  private static final long BETWEEN_LOOKS_NANOS = 1_000_000_000L;

  private final long maxBytes;
  private final int maxEntries;
  private final LongSupplier nanos;
  private final Map<Fingerprint, Kept> kept = new LinkedHashMap<>(16, LOAD_FACTOR, true);
  private long lookedAt;
  private long bytes;
  private long hits;
  private long misses;
  private long evictions;
  private long refused;

  /** A result and when it was asked for last. */
  private static final class Kept {
    private final Polylines lines;
    private long usedAt;

    Kept(Polylines lines, long usedAt) {
      this.lines = lines;
      this.usedAt = usedAt;
    }
  }

  /**
   * @param nanos the time, as {@link System#nanoTime} counts it
   */
  public LineStore(long maxBytes, int maxEntries, LongSupplier nanos) {
    Require.atLeast("most bytes", (double) maxBytes, 0);
    this.maxBytes = maxBytes;
    this.maxEntries = Require.atLeast("most entries", maxEntries, 0);
    this.nanos = nanos;
    lookedAt = nanos.getAsLong();
  }

  public boolean isOff() {
    return maxBytes == 0 || maxEntries == 0;
  }

  public synchronized @Nullable Polylines get(Fingerprint name) {
    long now = nanos.getAsLong();
    Kept found = kept.get(name);
    if (found != null) {
      found.usedAt = now;
    }
    leaveUnused(now);
    if (found == null) {
      misses++;
      return null;
    }
    hits++;
    return found.lines;
  }

  /** Keeps {@code lines}, unless they alone are larger than the bound. */
  public synchronized void put(Fingerprint name, Polylines lines) {
    if (isOff() || lines.bytes() > maxBytes) {
      refused++;
      return;
    }
    Kept before = kept.put(name, new Kept(lines, nanos.getAsLong()));
    bytes += lines.bytes() - (before == null ? 0 : before.lines.bytes());
    evict(_ -> bytes > maxBytes || kept.size() > maxEntries);
  }

  /** Lets go of what is kept under this name, if anything is. */
  public synchronized void remove(Fingerprint name) {
    Kept gone = kept.remove(name);
    if (gone != null) {
      bytes -= gone.lines.bytes();
      evictions++;
    }
  }

  private void leaveUnused(long now) {
    if (now - lookedAt >= BETWEEN_LOOKS_NANOS) {
      lookedAt = now;
      evict(oldest -> now - oldest.usedAt >= PATIENCE_NANOS);
    }
  }

  /** The least recently used leave as long as the condition holds. */
  private void evict(Predicate<Kept> condition) {
    var oldestFirst = kept.values().iterator();
    while (oldestFirst.hasNext()) {
      Kept oldest = oldestFirst.next();
      if (!condition.test(oldest)) {
        return;
      }
      bytes -= oldest.lines.bytes();
      oldestFirst.remove();
      evictions++;
    }
  }

  synchronized void clear() {
    kept.clear();
    bytes = 0;
  }

  public synchronized CacheStats stats() {
    return new CacheStats(
        kept.size(), bytes, hits, misses, evictions, refused, maxEntries, maxBytes);
  }
}
