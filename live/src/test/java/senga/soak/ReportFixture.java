package senga.soak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import senga.monitor.ProcessMeter;
import senga.monitor.Store;
import senga.monitor.Unit;
import senga.trend.Driver;
import senga.trend.Judge;
import senga.trend.Series;
import senga.trend.Series.Axis;
import senga.trend.Verdict;

/** Reports made from the figures that were measured on the original, and from a healthy program. */
final class ReportFixture {
  private static final int SECONDS = 120;
  private static final double WARM_UP = 20;
  private static final Store RESIDENT = Store.bytes("resident", "Resident memory", () -> 0);
  private static final Store MALLOC =
      Store.bytes("native.malloc", "Native heap in use", () -> 0).within("resident");
  private static final Store LIVE =
      Store.bytes("heap.live", "Heap after collection", () -> 0)
          .within("resident")
          .bound(512L << 20);
  private static final Store USED = Store.bytes("heap.used", "Heap used", () -> 0);
  private static final Store ARRAYS =
      Store.count("gl.vertexArrays", "GL vertex arrays", () -> 0).within("native.malloc");
  private static final Store CODE =
      Store.bytes("code", "Compiled code", () -> 0).within("resident");
  private static final Store THREADS = Store.count("threads", "Threads", () -> 0);
  private static final List<Store> STORES =
      List.of(RESIDENT, MALLOC, LIVE, USED, ARRAYS, CODE, THREADS);

  private final Random random = new Random(42);

  /** The leak of the original: one vertex array per upload. */
  static SoakReport leaking() {
    ReportFixture make = new ReportFixture();
    List<RunResult> runs = new ArrayList<>();
    runs.add(make.run(Change.NONE, 35.8, 35.8, 2327, 2462));
    runs.add(make.run(Change.of(Factor.FPS, "1/2"), 24, 24, 2327, 2462));
    runs.add(make.run(Change.of(Factor.FPS, "1/4"), 9.6, 9.6, 2327, 2462));
    runs.add(make.run(Change.of(Factor.VERTICES, "1/4"), 37.1, 37.1, 582, 2462));
    runs.add(make.run(Change.of(Factor.WORKERS, "1"), 35.2, 35.2, 2327, 2462));
    runs.add(make.run(Change.of(Factor.CACHE, "off"), 35.4, 35.4, 2327, 2462));
    runs.add(make.run(Change.of(Factor.UPLOAD, "off"), 38, 0, 2327, 0));
    return report(runs, List.of("The window was 400 × 400 pixels; \"HUD off\" was not tried."));
  }

  static SoakReport healthy() {
    ReportFixture make = new ReportFixture();
    return report(List.of(make.run(Change.NONE, 60, 60, 2327, 0)), List.of());
  }

  /** Loads something large after 40 s. */
  static SoakReport stepped() {
    return withLiveHeap(t -> t >= 40 ? 6e6 : 0);
  }

  /** Keeps 3 MB more every 50 s. */
  static SoakReport bursting() {
    return withLiveHeap(t -> 3e6 * Math.floor(t / 50));
  }

  /** Two leaks that have nothing to do with each other. */
  static SoakReport leakingTwice() {
    ReportFixture make = new ReportFixture();
    RunResult run = make.run(Change.NONE, 35.8, 35.8, 2327, 2462, t -> 30e3 * t);
    return report(List.of(run), List.of());
  }

  private static SoakReport withLiveHeap(DoubleUnaryOperator more) {
    return report(List.of(new ReportFixture().run(Change.NONE, 60, 60, 2327, 0, more)), List.of());
  }

  /** As healthy, but its process died. */
  static SoakReport broken() {
    RunResult run = new ReportFixture().run(Change.NONE, 60, 60, 2327, 0);
    return report(List.of(died(run, run.outcome())), List.of());
  }

  /** Shorter than what is judged. */
  static SoakReport brief() {
    RunResult run = new ReportFixture().run(Change.NONE, 60, 60, 2327, 0);
    Map<String, Verdict> verdicts = new HashMap<>();
    run.outcome().verdicts().keySet().forEach(name -> verdicts.put(name, Verdict.tooShort(20)));
    Outcome outcome = new Outcome(Change.NONE, Map.of(), verdicts);
    return report(
        List.of(
            new RunResult(
                run.change(), 1, 5, 300, 0, 0.5, outcome, run.series(), true, Optional.empty())),
        List.of());
  }

  /** Flat, but every one of its draws hung. */
  static SoakReport frameless() {
    return drawing(0, 0);
  }

  /** Flat, but so many frames were drawn, and so many failed. */
  static SoakReport drawing(long frames, long failures) {
    RunResult run = new ReportFixture().run(Change.NONE, 60, 60, 2327, 0);
    return report(
        List.of(
            new RunResult(
                run.change(),
                1,
                run.seconds(),
                frames,
                failures,
                run.warmUpSeconds(),
                run.outcome(),
                run.series(),
                true,
                Optional.empty())),
        List.of());
  }

  /** Its process died before the first reading. */
  static SoakReport silent() {
    RunResult run = new ReportFixture().run(Change.NONE, 60, 60, 2327, 0);
    return report(List.of(died(run, new Outcome(Change.NONE, Map.of(), Map.of()))), List.of());
  }

  private static RunResult died(RunResult run, Outcome outcome) {
    return new RunResult(
        run.change(),
        run.repeat(),
        run.seconds(),
        run.frames(),
        run.failures(),
        run.warmUpSeconds(),
        outcome,
        run.series(),
        false,
        Optional.of("its process ended"));
  }

  private static SoakReport report(List<RunResult> runs, List<String> notes) {
    List<Outcome> outcomes = runs.stream().map(RunResult::outcome).toList();
    List<Carrier> carriers = Attribution.of(STORES, outcomes);
    Clues clues =
        carriers.isEmpty()
            ? Clues.NONE
            : new Clues(
                List.of(
                    new AllocationSite(
                        "float[]",
                        "Demo.draw:12",
                        48_000_000,
                        310,
                        "static `trail` of Demo → ArrayList<&>")),
                List.of(new HeapKind("Demo$Drop", 3_100, 48_000_000, 10)),
                List.of(
                    new NativeSite(
                        "Demo.draw:14", "GL30C.glGenVertexArrays", "new in <gl>", 5_060, 4, 4)),
                Optional.of(
                    new Peak(
                        61.5,
                        120_000,
                        2_300_000,
                        List.of(
                            new Peak.Share("hills", true, 120_000, 2_300_000),
                            new Peak.Share("hills/1 line", false, 2, 32),
                            new Peak.Share("hills/2 resample", false, 120_000, 2_300_000)))));
    return new SoakReport(
        "<Demo>.java",
        "2026-11-22T13:00:00Z",
        STORES,
        runs,
        carriers,
        clues,
        Map.of("Java", "25.0.3", "Processors", "2", "Flags", "-Xmx512m --x=\"<&>\""),
        notes);
  }

  private RunResult run(
      Change change, double fps, double uploads, double vertices, double bytesPerUpload) {
    return run(change, fps, uploads, vertices, bytesPerUpload, t -> 0);
  }

  private RunResult run(
      Change change,
      double fps,
      double uploads,
      double vertices,
      double bytesPerUpload,
      DoubleUnaryOperator live) {
    double rate = uploads * bytesPerUpload;
    Map<String, Series> series = new HashMap<>();
    series.put("resident", series(fps, t -> 231e6 + warm(t, 12e6) + 1.05 * rate * t + noise(90e3)));
    series.put("native.malloc", series(fps, t -> 88e6 + warm(t, 2e6) + rate * t + noise(20e3)));
    series.put("heap.live", series(fps, t -> 9.1e6 + live.applyAsDouble(t) + noise(8e3)));
    series.put("heap.used", series(fps, t -> 9.1e6 + 1.3e6 * (t % 11) + noise(50e3)));
    series.put(
        "gl.vertexArrays",
        series(fps, t -> 2 + (bytesPerUpload > 0 ? Math.floor(uploads * t) : 0)));
    series.put("code", series(fps, t -> 7e6 + (t > 60 ? 2.5e6 : 0) + noise(2e3)));
    series.put("threads", series(fps, t -> 19));
    Map<Driver, Double> rates =
        Map.of(Driver.FRAMES, fps, Driver.UPLOADS, uploads, Driver.VERTICES, fps * vertices);
    Outcome outcome = new Outcome(change, rates, verdicts(series));
    return new RunResult(
        change,
        1,
        SECONDS,
        (long) (fps * SECONDS),
        0,
        WARM_UP,
        outcome,
        series,
        true,
        Optional.empty());
  }

  private static Map<String, Verdict> verdicts(Map<String, Series> series) {
    Map<String, Verdict> verdicts = new HashMap<>();
    for (Store store : STORES) {
      Series all = series.get(store.name());
      if (all != null) {
        Judge judge = new Judge(Axis.SECONDS, store.unit() == Unit.BYTES ? 10e3 : 0.02);
        judge = ProcessMeter.isExact(store) ? judge.ofExact() : judge;
        verdicts.put(store.name(), judge.judge(all.part((int) WARM_UP, SECONDS)));
      }
    }
    return verdicts;
  }

  private static Series series(double fps, DoubleUnaryOperator value) {
    double[] seconds = new double[SECONDS];
    double[] frames = new double[SECONDS];
    double[] values = new double[SECONDS];
    for (int t = 0; t < SECONDS; t++) {
      seconds[t] = t;
      frames[t] = fps * t;
      values[t] = value.applyAsDouble(t);
    }
    return new Series(seconds, frames, values);
  }

  private static double warm(double t, double height) {
    return -height * Math.exp(-t / 5);
  }

  private double noise(double deviation) {
    return deviation * random.nextGaussian();
  }
}
