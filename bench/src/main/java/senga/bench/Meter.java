package senga.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What the current thread and its process have used so far. */
final class Meter {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private Meter() {}

  /** CPU time of this thread, in nanoseconds. */
  static long threadNanos() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** CPU time of all threads of this process, in nanoseconds; on Linux in steps of 10 ms. */
  static long processNanos() {
    return SYSTEM.getProcessCpuTime();
  }

  /** Bytes this thread has allocated. */
  static long threadBytes() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }

  /** Bytes all threads together have allocated. */
  static long processBytes() {
    return THREADS.getTotalThreadAllocatedBytes();
  }
}
