package senga.type;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was made lately, bounded in number and in bytes; the least recently used leaves. For any
 * thread; nothing is made while the lock is held.
 */
final class LatelyUsed<K, V> {
  private static final float LOAD_FACTOR = 0.75f;

  private final int most;
  private final long mostBytes;
  private final ToLongFunction<V> weight;
  private final Map<K, V> values = new LinkedHashMap<>(16, LOAD_FACTOR, true);
  private long bytes;

  LatelyUsed(int most, long mostBytes, ToLongFunction<V> weight) {
    this.most = most;
    this.mostBytes = mostBytes;
    this.weight = weight;
  }

  synchronized @Nullable V find(K key) {
    return values.get(key);
  }

  /** Keeps what was made, or returns what another thread has made and kept meanwhile. */
  synchronized V keep(K key, V made) {
    V before = values.get(key);
    if (before != null) {
      return before;
    }
    values.put(key, made);
    bytes += weight.applyAsLong(made);
    var oldestFirst = values.values().iterator();
    while (bytes > mostBytes || values.size() > most) {
      bytes -= weight.applyAsLong(oldestFirst.next());
      oldestFirst.remove();
    }
    return made;
  }

  synchronized int count() {
    return values.size();
  }

  synchronized long bytes() {
    return bytes;
  }
}
