package senga.render;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Bytes the current thread allocates on the Java heap between begin and end. */
public final class GarbageMeter {
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final long own = own();
  private long begun;
  private long bytes;
  private long rounds;

  public void begin() {
    begun = threads.getCurrentThreadAllocatedBytes();
  }

  public void end() {
    bytes += threads.getCurrentThreadAllocatedBytes() - begun - own;
    rounds++;
  }

  public void reset() {
    bytes = 0;
    rounds = 0;
  }

  public double bytesPerRound() {
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
