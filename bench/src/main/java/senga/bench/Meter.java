package senga.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What this process has used so far. */
final class Meter {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private Meter() {}

  /**
   * CPU time of all living Java threads, in nanoseconds: not of the compiler and the collector.
   * Threads that end while something is measured are missed.
   */
  static long threadNanos() {
    long sum = 0;
    for (long nanos : THREADS.getThreadCpuTime(THREADS.getAllThreadIds())) {
      sum += Math.max(0, nanos); // −1 for a thread that has just ended
    }
    return sum;
  }

  /** CPU time of the whole process, in nanoseconds; on Linux in steps of 10 ms. */
  static long processNanos() {
    return SYSTEM.getProcessCpuTime();
  }

  /** Bytes that all threads have allocated on the heap. */
  static long allocatedBytes() {
    return THREADS.getTotalThreadAllocatedBytes();
  }

  /** Bytes that the calling thread has allocated on the heap. */
  static long ownAllocatedBytes() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }
}
