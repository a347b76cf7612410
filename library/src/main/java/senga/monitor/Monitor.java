package senga.monitor;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The one place that knows the stores of a process. The stage makes one, the rooms list their
 * stores and count their work in it, HUD and soak read it.
 *
 * <pre>
 *   rooms ──► stores() ──┐
 *                        ├──► history() ──► HUD's memory page, watcher
 *   JVM, system ─────────┘
 *   workers, screen ──► counters()          (what growth may be in step with)
 * </pre>
 */
public final class Monitor implements AutoCloseable {
  private static final long SAMPLE_MILLIS = 500;

  private final Stores stores = new Stores();
  private final FrameCounters counters = new FrameCounters();
  private final ProcessMeter process = new ProcessMeter();
  private final History history = new History(stores);
  private final ScheduledExecutorService sampler =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("senga-monitor").factory());
  private volatile double cpuPercent;
  private volatile Consumer<Reading> watcher = reading -> {};

  public Monitor() {
    process.register(stores);
  }

  /** Samples history and CPU twice a second from now on, on a thread of its own. */
  public Monitor start() {
    var _ = sampler.scheduleWithFixedDelay(this::sample, 0, SAMPLE_MILLIS, TimeUnit.MILLISECONDS);
    return this;
  }

  public Stores stores() {
    return stores;
  }

  public FrameCounters counters() {
    return counters;
  }

  public ProcessMeter process() {
    return process;
  }

  /** Empty until {@link #start}. */
  public History history() {
    return history;
  }

  /**
   * Shows each reading to somebody from now on, on the monitor's thread; one at a time.
   *
   * @param next must not keep the reading
   */
  public void watch(Consumer<Reading> next) {
    watcher = next;
  }

  /** CPU use of the process over the last half second; 100 % is one core. */
  public double cpuPercent() {
    return cpuPercent;
  }

  @Override
  public void close() {
    sampler.shutdownNow();
    process.close();
  }

  private void sample() {
    try {
      cpuPercent = process.cpuPercent();
      history.sample();
      watcher.accept(history.newest());
    } catch (OutOfMemoryError full) {
      return; // thrown on, it would end the sampling for good
    }
  }
}
