package senga.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import senga.geometry.Identity;
import senga.geometry.Polylines;
import senga.math.Require;

/**
 * Finished lines by name, bounded in bytes and in entries; the least recently used leaves first.
 * Safe for several threads: one short lock, never held while lines are made.
 */
final class LineStore {
  private static final float LOAD_FACTOR = 0.75f;

  private final long maxBytes;
  private final int maxEntries;
  private final Map<Identity, Polylines> kept = new LinkedHashMap<>(16, LOAD_FACTOR, true);
  private long bytes;
  private long hits;
  private long misses;
  private long evictions;
  private long refused;

  LineStore(long maxBytes, int maxEntries) {
    Require.atLeast("most bytes", (double) maxBytes, 0);
    this.maxBytes = maxBytes;
    this.maxEntries = Require.atLeast("most entries", maxEntries, 0);
  }

  boolean isOff() {
    return maxBytes == 0 || maxEntries == 0;
  }

  synchronized @Nullable Polylines get(Identity name) {
    Polylines found = kept.get(name);
    if (found == null) {
      misses++;
    } else {
      hits++;
    }
    return found;
  }

  /** Keeps {@code lines}, unless they alone are larger than the bound. */
  synchronized void put(Identity name, Polylines lines) {
    if (isOff() || lines.bytes() > maxBytes) {
      refused++;
      return;
    }
    Polylines before = kept.put(name, lines);
    bytes += lines.bytes() - (before == null ? 0 : before.bytes());
    evict();
  }

  private void evict() {
    var oldest = kept.values().iterator();
    while (bytes > maxBytes || kept.size() > maxEntries) {
      bytes -= oldest.next().bytes();
      oldest.remove();
      evictions++;
    }
  }

  synchronized void clear() {
    kept.clear();
    bytes = 0;
  }

  synchronized CacheStats stats() {
    return new CacheStats(
        kept.size(), bytes, hits, misses, evictions, refused, maxEntries, maxBytes);
  }
}
