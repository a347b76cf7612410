package senga.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.sketch.GuestJars;

/**
 * Runs one plan in a process of its own, with this process's Java, flags and class path, so that
 * one run's high-water mark does not stain the next.
 */
public final class SoakProcess {
  static final int NO_DISPLAY = 3;

  /** For start, priming, and what is looked for at the end, on a busy machine. */
  private static final double GRACE_SECONDS = 600;

  private static final double LONGEST_SECONDS = 1e9;

  /**
   * glibc raises its threshold for mapping large blocks while a program runs, and freed blocks then
   * stay in the heap: resident memory would hide leaks for minutes and jump later. Fixed thresholds
   * and few arenas make it follow what is really in use. Other C libraries ignore these.
   */
  static final Map<String, String> ENVIRONMENT =
      Map.of(
          "MALLOC_MMAP_THRESHOLD_", "131072",
          "MALLOC_TRIM_THRESHOLD_", "131072",
          "MALLOC_ARENA_MAX", "2");

  /**
   * So that the JVM's own native memory can be told from everybody else's; and the heap's pages are
   * touched at once, or resident memory would step up whenever the collector first uses one.
   */
  private static final List<String> CLEAR_SIGHT =
      List.of("-XX:NativeMemoryTracking=summary", "-XX:+AlwaysPreTouch");

  private final Class<?> main;
  private final List<String> moreFlags;
  private volatile @Nullable Process running;
  private volatile String lastWords = "";
  private volatile boolean isLate;
  private double graceSeconds = GRACE_SECONDS;

  public SoakProcess(Class<?> main, String... moreFlags) {
    this.main = main;
    this.moreFlags = List.of(moreFlags);
  }

  /**
   * Runs the plan to its end.
   *
   * @param watcher told after every line
   * @return the process's exit code
   */
  int run(SoakPlan plan, SoakRecord record, Consumer<SoakRecord> watcher) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(plan));
    builder.environment().putAll(ENVIRONMENT);
    Process process = builder.start();
    running = process;
    lastWords = "";
    isLate = false;
    Thread guard = guard(process, plan.mostSeconds());
    Thread complaints =
        Thread.startVirtualThread(() -> process.errorReader().lines().forEach(this::heard));
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        record.add(line);
        watcher.accept(record);
      }
      complaints.join(); // its last line may come after the end
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroy();
      return -1;
    } finally {
      guard.interrupt();
      running = null;
    }
  }

  /** Ends a process that goes on long after its time: one that hangs would never be judged. */
  private Thread guard(Process process, double mostSeconds) {
    return Thread.startVirtualThread(
        () -> {
          try {
            Duration most =
                Duration.ofSeconds((long) Math.min(LONGEST_SECONDS, mostSeconds + graceSeconds));
            if (!process.waitFor(most)) {
              isLate = true;
              process.destroyForcibly();
            }
          } catch (InterruptedException ended) {
            Thread.currentThread().interrupt(); // in time
          }
        });
  }

  /** Whether the last process had to be ended because it went on after its time. */
  boolean isLate() {
    return isLate;
  }

  /** How long after its time a process is ended. */
  SoakProcess grace(double seconds) {
    graceSeconds = seconds;
    return this;
  }

  /** What the last process complained of at its very end, as the end of a sentence. */
  String lastWords() {
    return lastWords.isEmpty() ? "" : ": " + lastWords;
  }

  private void heard(String line) {
    lastWords = line.isBlank() ? lastWords : line.strip();
  }

  /** Ends the process that runs now, if any. */
  void end() {
    Process process = running;
    if (process != null) {
      process.toHandle().destroy(); // unlike the process's own, leaves the last lines readable
    }
  }

  private List<String> command(SoakPlan plan) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags());
    command.addAll(moreFlags);
    command.addAll(CLEAR_SIGHT);
    command.addAll(plan.watch() == SoakWatch.HEAP ? SoakSites.FLAGS : List.of());
    command.add("-cp");
    command.add(GuestJars.classPath());
    command.add(main.getName());
    command.addAll(plan.words());
    return command;
  }

  /** This process's flags, without agents and recordings that belong to it alone. */
  static List<String> flags() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> !flag.startsWith("-agentlib") && !flag.startsWith("-javaagent"))
        .filter(flag -> !flag.startsWith("-XX:StartFlightRecording"))
        .filter(flag -> !flag.startsWith("-XX:NativeMemoryTracking"))
        .toList();
  }
}
