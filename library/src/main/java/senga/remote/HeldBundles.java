package senga.remote;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import senga.osc.Bundle;
import senga.osc.Packet;
import senga.osc.PacketWriter;

/** Bundles that are not due yet, the earliest first; of the same time, in the order they came. */
final class HeldBundles {
  /** The most that wait. */
  static final int MOST = 1_024;

  /** The most bytes that they are long, bundles in bundles included. */
  static final long MOST_BYTES = 1 << 20;

  private record Held(List<Packet> packets, long dueNanos, long number, int bytes) {}

  private final PriorityQueue<Held> queue =
      new PriorityQueue<>(
          Comparator.comparingLong((Held held) -> held.dueNanos).thenComparingLong(Held::number));
  private volatile int size;
  private long bytes;
  private long number;

  /** False if there is no room. */
  boolean add(Bundle bundle, long dueNanos) {
    int length = PacketWriter.write(bundle).length;
    if (queue.size() == MOST || bytes + length > MOST_BYTES) {
      return false;
    }
    queue.add(new Held(bundle.packets(), dueNanos, number++, length));
    bytes += length;
    size = queue.size();
    return true;
  }

  /** Takes the first one that is due; null if none is. */
  @Nullable List<Packet> next(long nanos) {
    Held first = queue.peek();
    if (first == null || first.dueNanos - nanos > 0) {
      return null;
    }
    queue.remove();
    bytes -= first.bytes;
    size = queue.size();
    return first.packets;
  }

  /** Milliseconds until the first one is due, at least 1; 0 if there is none. */
  long millisToWait(long nanos) {
    Held first = queue.peek();
    return first == null ? 0 : Math.max(1, Math.ceilDiv(first.dueNanos - nanos, 1_000_000L));
  }

  /** Any thread. */
  int size() {
    return size;
  }
}
