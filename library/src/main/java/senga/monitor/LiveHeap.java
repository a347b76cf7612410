package senga.monitor;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * The heap's level after its last collection. What is used between two collections says how fast
 * garbage is made; only what survives one can leak.
 */
public final class LiveHeap implements AutoCloseable {
  /** What G1, Serial and Parallel call a collection of young objects only. */
  private static final String OF_YOUNG_OBJECTS = "end of minor GC";

  /** ZGC has collectors of that name for it: ZGC Minor Cycles. */
  private static final String FOR_YOUNG_OBJECTS = "Minor";

  private final Set<String> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toUnmodifiableSet());
  private final NotificationListener listener = (note, _) -> onCollection(note);
  private volatile long bytes = Reading.UNKNOWN;
  private volatile long collections;
  private volatile long rounds;

  public LiveHeap() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter) {
        emitter.addNotificationListener(listener, null, null);
      }
    }
  }

  /** Bytes after the last collection; unknown (−1) before the first. */
  public long bytes() {
    return bytes;
  }

  /** Collections seen since this meter was made. */
  public long collections() {
    return collections;
  }

  /**
   * Collections after which old objects, too, were looked at: all but those of young ones. Garbage
   * among old objects may lie until then.
   */
  public long rounds() {
    return rounds;
  }

  /** Collects everything now and returns what is left. Stops all threads for some ms. */
  public long collect() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    bytes = runtime.totalMemory() - runtime.freeMemory();
    return bytes;
  }

  @Override
  public void close() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter) {
        stopListening(emitter);
      }
    }
  }

  private void stopListening(NotificationEmitter emitter) {
    try {
      emitter.removeNotificationListener(listener);
    } catch (ListenerNotFoundException _) { // closed before
    }
  }

  private synchronized void onCollection(Notification note) {
    if (note.getUserData() instanceof CompositeData data) {
      GarbageCollectionNotificationInfo collection = GarbageCollectionNotificationInfo.from(data);
      collections++;
      rounds += isOfYoungObjects(collection) ? 0 : 1;
      bytes = used(collection.getGcInfo().getMemoryUsageAfterGc());
    }
  }

  private static boolean isOfYoungObjects(GarbageCollectionNotificationInfo collection) {
    return collection.getGcAction().equals(OF_YOUNG_OBJECTS)
        || collection.getGcName().contains(FOR_YOUNG_OBJECTS);
  }

  private long used(Map<String, MemoryUsage> after) {
    return after.entrySet().stream()
        .filter(pool -> pools.contains(pool.getKey()))
        .mapToLong(pool -> pool.getValue().getUsed())
        .sum();
  }
}
