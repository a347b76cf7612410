package senga.monitor;

import java.lang.management.ManagementFactory;

/** How busy the process keeps the processors; 100 % is one core. Not thread-safe. */
public final class CpuMeter {
  private final com.sun.management.OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
  private long lastCpu = system.getProcessCpuTime();
  private long lastWall = System.nanoTime();

  /** Percent since the last call (or since this meter was made). */
  public double percent() {
    long cpu = system.getProcessCpuTime();
    long wall = System.nanoTime();
    double percent = wall == lastWall ? 0 : 100.0 * (cpu - lastCpu) / (wall - lastWall);
    lastCpu = cpu;
    lastWall = wall;
    return percent;
  }

  /** CPU time of the whole process so far, in nanoseconds. */
  public long nanos() {
    return system.getProcessCpuTime();
  }
}
