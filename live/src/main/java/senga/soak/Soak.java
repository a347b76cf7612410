package senga.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import senga.monitor.MallocMeter;
import senga.monitor.ProcessMeter;
import senga.monitor.Resident;
import senga.monitor.Store;
import senga.monitor.Unit;

/**
 * Proves that a sketch's memory is flat, or finds out which store grows and what drives it: a base
 * run, then one run for each factor, each in a fresh process.
 *
 * <pre>
 *   program ──► process ──► record ──► result ──► report
 *   (which runs) (plays)    (samples)  (verdicts)  (attribution)
 * </pre>
 */
public final class Soak {
  static final String NO_LIMIT = "none";
  private static final int ENDING_SECONDS = 10;

  private final SoakProgram program;
  private final SoakProcess process;
  private final SoakTolerance tolerance;
  private final SoakProgress progress;
  private final String title;
  private final String started = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  private final List<RunResult> results = new ArrayList<>();
  private final Map<String, Integer> repeats = new HashMap<>();
  private final List<String> notes = new ArrayList<>();
  private List<Store> stores = List.of();
  private Clues clues = Clues.NONE;
  private SoakDisplay display;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean stopped;
  private boolean wantsSites = true;
  private boolean wantsPeak;

  public Soak(
      String title,
      SoakProgram program,
      SoakDisplay display,
      SoakProcess process,
      SoakTolerance tolerance,
      SoakProgress progress) {
    this.title = title;
    this.program = program;
    this.display = display;
    this.process = process;
    this.tolerance = tolerance;
    this.progress = progress;
  }

  /**
   * Makes all runs.
   *
   * @param onlyIfGrowing whether the factors are spared unless the base run shows growth
   */
  public void run(Set<Factor> factors, int times, boolean onlyIfGrowing) {
    try {
      List<SoakPlan> base = program.baseRuns(times);
      announce(base, program.factorRuns(factors, display, times).size(), onlyIfGrowing);
      runAll(base);
      boolean wanted = !onlyIfGrowing || report().answer() == SoakReport.Answer.GROWING;
      List<SoakPlan> further =
          wanted ? program.factorRuns(factors, display, times) : List.<SoakPlan>of();
      progress.expect(further.size() + (wantsPeak ? 1 : 0), sitesRuns());
      runAll(further);
      if (!stopped) {
        findLines();
      }
    } finally {
      ended.countDown();
    }
  }

  private void announce(List<SoakPlan> base, int further, boolean onlyIfGrowing) {
    progress.expect(
        base.size() + (onlyIfGrowing ? 0 : further) + (wantsPeak ? 1 : 0),
        (onlyIfGrowing ? further : 0) + sitesRuns());
    progress.announce(base.getFirst());
  }

  /** How many runs may look for lines: of the heap, and of native memory. */
  private int sitesRuns() {
    return wantsSites ? 2 : 0;
  }

  /** Spares the runs that look for lines. */
  Soak withoutSites() {
    wantsSites = false;
    return this;
  }

  /** Makes one more run, to find who makes the largest frame. */
  public Soak withPeak(boolean wanted) {
    wantsPeak = wanted;
    return this;
  }

  /** Ends the run at work and starts no more; what is known then can be reported. */
  public void stop() {
    stopped = true;
    process.end();
    try {
      var _ = ended.await(ENDING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public boolean isStopped() {
    return stopped;
  }

  public synchronized SoakReport report() {
    List<String> all = new ArrayList<>(notes);
    all.addAll(program.notes());
    if (stopped) {
      all.add("The soak was ended before all runs were made.");
    }
    List<Carrier> carriers =
        results.stream().anyMatch(run -> run.change().isBase())
            ? Attribution.of(stores, results.stream().map(RunResult::outcome).toList())
            : List.of();
    return new SoakReport(title, started, stores, results, carriers, clues, environment(), all);
  }

  private void runAll(List<SoakPlan> plans) {
    for (SoakPlan plan : plans) {
      if (!stopped) {
        keep(plan, record(plan));
      }
    }
  }

  private SoakRecord record(SoakPlan asked) {
    SoakPlan plan = asked.display(display);
    SoakRecord record = new SoakRecord();
    progress.begin(plan);
    int code = play(plan, record);
    progress.end();
    if (code == SoakProcess.NO_DISPLAY && !stopped) {
      return withoutDisplay(plan, record);
    }
    if (stopped) {
      record.broken("ended after %.0f s, before its time".formatted(record.seconds()));
    } else if (process.isLate()) {
      record.broken(
          "its process went on long after its time and was ended, %.1f s (%d frames) were read"
              .formatted(record.seconds(), record.frames()));
    } else if (code != 0 || !record.isReported()) {
      record.broken(
          "its process ended after %.1f s (%d frames) with exit code %d%s"
              .formatted(record.seconds(), record.frames(), code, reason(record)));
    }
    return record;
  }

  /** Whoever halts Java gives it no time to complain. */
  private String reason(SoakRecord record) {
    String words = process.lastWords();
    return record.isReported() || words.startsWith(": senga: ")
        ? words
        : " and without a report: Java was halted (Runtime.halt), or killed" + words;
  }

  private SoakRecord withoutDisplay(SoakPlan plan, SoakRecord failed) {
    display = SoakDisplay.NONE;
    notes.add(
        failed.trouble().orElse("no display was found")
            + ": all runs were made head-less, without upload and HUD.");
    progress.again();
    return record(plan.display(display));
  }

  private int play(SoakPlan plan, SoakRecord record) {
    try {
      return process.run(plan, record, progress::running);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void keep(SoakPlan plan, SoakRecord record) {
    int repeat = repeats.merge(plan.change().words(), 1, Integer::sum);
    if (plan.change().isBase() && stores.isEmpty()) {
      stores = record.stores();
    }
    if (plan.change().isBase()) {
      record.storm().map(StormCounts::sentence).ifPresent(notes::add);
      notes.addAll(record.notes());
    }
    results.add(SoakResult.of(plan, repeat, record, tolerance));
  }

  /** Runs of their own, closely watched; the runs before were not disturbed by it. */
  private void findLines() {
    boolean heap = wantsSites && grew(Suspect::isHeap);
    boolean natives = wantsSites && grew(Suspect::isNative);
    progress.expect((heap ? 1 : 0) + (natives ? 1 : 0) + (wantsPeak ? 1 : 0), 0);
    SoakRecord ofHeap = heap ? watch(SoakWatch.HEAP) : new SoakRecord();
    SoakRecord ofNatives = natives ? watch(SoakWatch.NATIVE) : new SoakRecord();
    SoakRecord ofPeak = wantsPeak ? watch(SoakWatch.PEAK) : new SoakRecord();
    clues = new Clues(ofHeap.sites(), ofHeap.kinds(), ofNatives.natives(), ofPeak.peak());
  }

  /** Whether such a store carries growth, or shows it. */
  private boolean grew(Predicate<String> named) {
    return report().carriers().stream().flatMap(Suspect::stores).anyMatch(named);
  }

  private SoakRecord watch(SoakWatch what) {
    if (stopped) {
      return new SoakRecord();
    }
    SoakRecord record = record(program.baseRuns(1).getFirst().watching(what));
    notes.addAll(record.notes());
    if (!record.isComplete()) {
      notes.add(
          "The run%s broke off: %s."
              .formatted(what.purpose().replace(",", ""), record.trouble().orElse("")));
    }
    return record;
  }

  private static Map<String, String> environment() {
    Map<String, String> facts = new HashMap<>();
    facts.put("Java", System.getProperty("java.vm.name") + " " + Runtime.version());
    facts.put(
        "System",
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + ", "
            + System.getProperty("os.arch"));
    facts.put("Processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
    facts.put("Flags", String.join(" ", SoakProcess.flags()));
    OptionalLong limit = ContainerLimit.ofThisProcess();
    facts.put(
        SoakReport.LIMIT,
        limit.isPresent() ? Unit.BYTES.text((double) limit.getAsLong()) : NO_LIMIT);
    facts.put(
        "Environment of the runs", new java.util.TreeMap<>(SoakProcess.ENVIRONMENT).toString());
    facts.put("Resident memory from", Resident.ofThisProcess().method());
    facts.put(
        "Open files from",
        ProcessMeter.openFiles().isPresent() ? "the system" : "not available on this system");
    facts.put(
        "Native heap from",
        MallocMeter.find().isPresent() ? "mallinfo2 (glibc)" : "not available on this system");
    return facts;
  }
}
