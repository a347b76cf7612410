package senga.monitor;

import java.lang.management.ManagementFactory;

/** Bytes a thread has allocated on the Java heap; reading it allocates nothing. */
public final class AllocationMeter {
  private static final com.sun.management.ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(com.sun.management.ThreadMXBean.class);

  private AllocationMeter() {}

  /** Bytes the calling thread has allocated since it started. */
  public static long ofThisThread() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }

  /** Bytes {@code thread} has allocated since it started; −1 when it has ended. */
  public static long of(Thread thread) {
    return THREADS.getThreadAllocatedBytes(thread.threadId());
  }

  /** Bytes all threads of the process have allocated, ended ones included. */
  public static long ofAllThreads() {
    return THREADS.getTotalThreadAllocatedBytes();
  }
}
