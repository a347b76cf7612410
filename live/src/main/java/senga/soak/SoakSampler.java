package senga.soak;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import senga.monitor.FrameCounters;
import senga.monitor.Monitor;
import senga.monitor.ProcessMeter;
import senga.monitor.Reading;
import senga.monitor.Store;

/**
 * Reads all stores at regular times, on a thread of its own, and writes each reading as a line.
 *
 * <p>Every so often it lets the show stand still between two frames and collects the heap first: in
 * the midst of a frame a sketch holds what it draws with, and a graphics driver 20 MB more. What is
 * left is what the program holds: such readings need no guessing about garbage, and an hour of them
 * is as flat as the program is. Sixty in a run are enough to judge by.
 */
final class SoakSampler implements AutoCloseable {
  private static final long CLEANING_NANOS = 20_000_000; // for cleaners to free native memory
  private static final long MUCH_ROOM = 1_000_000;
  private static final double CHECKPOINTS = 60;
  private static final double LEAST_SECONDS = 0.15;
  private static final double MOST_SECONDS = 5;
  private static final double USUAL_SECONDS = 0.25; // when only the frames are known
  private static final int READINGS_PER_CHECKPOINT = 3;

  private static final int PRIMING = 5;

  private final SoakShow show;
  private final Monitor monitor;
  private final PrintStream lines;
  private final long periodNanos;
  private final Reading reading = new Reading();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("senga-soak").factory());
  private List<Store> announced = List.of();
  private long count;
  private long live;
  private long mostRoom; // of the heap, since the last checkpoint
  private Watcher watcher = Watcher.NONE;

  SoakSampler(SoakShow show, SoakPlan plan, PrintStream lines) {
    this.show = show;
    this.monitor = show.show().monitor();
    this.lines = lines;
    double checkpoint =
        plan.seconds() > 0
            ? Math.clamp(plan.seconds() / CHECKPOINTS, LEAST_SECONDS, MOST_SECONDS)
            : USUAL_SECONDS;
    periodNanos = (long) (checkpoint / READINGS_PER_CHECKPOINT * 1e9);
  }

  /**
   * Does all that sampling does, but says nothing: its own classes must be loaded before it counts.
   */
  SoakSampler prime() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    for (int i = 0; i < PRIMING; i++) {
      live = monitor.process().settle();
      monitor.stores().read(reading);
      nowhere.println(SoakLines.stores(listed()));
      nowhere.println(SoakLines.sample(sampleNow(true)));
    }
    return this;
  }

  /** Has somebody look on after every collection. */
  SoakSampler watchedBy(Watcher by) {
    watcher = by;
    return this;
  }

  void start() {
    var _ = thread.scheduleWithFixedDelay(this::sample, 0, periodNanos, TimeUnit.NANOSECONDS);
  }

  /** Waits for the reading at work, if there is one. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      var _ = thread.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void sample() {
    boolean checkpoint = count++ % READINGS_PER_CHECKPOINT == 0;
    if (checkpoint) {
      show.whileStill(this::readSettled);
    } else {
      monitor.stores().read(reading);
      mostRoom = Math.max(mostRoom, reading.value(ProcessMeter.HEAP_COMMITTED));
    }
    announce();
    lines.println(SoakLines.sample(sampleNow(checkpoint)));
  }

  private void readSettled() {
    mostRoom = Math.max(mostRoom, room());
    live = monitor.process().settle();
    LockSupport.parkNanos(CLEANING_NANOS);
    if (mostRoom - room() > MUCH_ROOM) {
      monitor.process().awaitReturnedPages();
    }
    mostRoom = 0;
    monitor.stores().read(reading);
    watcher.look(show.seconds());
  }

  /** What the heap has room for now. */
  private static long room() {
    return Runtime.getRuntime().totalMemory();
  }

  /** Names the stores before the first values, and again when their list has changed. */
  private void announce() {
    List<Store> listed = listed();
    if (!listed.equals(announced)) {
      announced = listed;
      lines.println(SoakLines.stores(listed));
    }
  }

  private List<Store> listed() {
    return IntStream.range(0, reading.size()).mapToObj(reading::store).toList();
  }

  private SoakSample sampleNow(boolean checkpoint) {
    FrameCounters counters = monitor.counters();
    return new SoakSample(
        show.seconds(),
        checkpoint,
        show.frames(),
        show.uploads(),
        counters.vertices(),
        counters.errors(),
        show.reloads(),
        IntStream.range(0, reading.size()).mapToLong(i -> value(i, checkpoint)).boxed().toList());
  }

  /** Smaller collections since the checkpoint would make the live heap seem larger. */
  private long value(int store, boolean checkpoint) {
    return checkpoint && reading.store(store).name().equals(ProcessMeter.HEAP_LIVE)
        ? live
        : reading.value(store);
  }
}
