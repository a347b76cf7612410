package senga.render;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Bytes the current thread allocates on the Java heap between begin and end. */
final class GarbageMeter {
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final long own = own();
  private long begun;
  private long bytes;
  private long rounds;

  void begin() {
    begun = threads.getCurrentThreadAllocatedBytes();
  }

  void end() {
    bytes += threads.getCurrentThreadAllocatedBytes() - begun - own;
    rounds++;
  }

  void reset() {
    bytes = 0;
    rounds = 0;
  }

  double bytesPerRound() {
    return (double) bytes / rounds;
  }

  /** What asking allocates by itself. */
  private long own() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 1000; i++) {
      long first = threads.getCurrentThreadAllocatedBytes();
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - first);
    }
    return least;
  }
}
