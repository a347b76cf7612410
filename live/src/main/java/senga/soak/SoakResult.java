package senga.soak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import senga.monitor.ProcessMeter;
import senga.monitor.Store;
import senga.trend.Driver;
import senga.trend.Series;
import senga.trend.Series.Axis;
import senga.trend.Verdict;

/** Turns what a run's process said into series, rates and verdicts. */
final class SoakResult {
  private static final double WARM_UP_SHARE =
      0.1; // beyond the compiler's, which the process does by itself
  private static final double LONGEST_WARM_UP_SECONDS = 30;

  /** The collector lets them rise and fall as it likes; what stays shows in the live heap. */
  private static final Set<String> COLLECTORS_OWN =
      Set.of(ProcessMeter.HEAP_USED, ProcessMeter.HEAP_COMMITTED);

  private final SoakPlan plan;
  private final SoakRecord record;
  private final SoakTolerance tolerance;
  private final List<SoakSample> samples;
  private final List<String> names;
  private final double warmUp;

  private SoakResult(SoakPlan plan, SoakRecord record, SoakTolerance tolerance) {
    this.plan = plan;
    this.record = record;
    this.tolerance = tolerance;
    samples = record.samples();
    names = record.stores().stream().map(Store::name).toList();
    warmUp = Math.min(LONGEST_WARM_UP_SECONDS, WARM_UP_SHARE * record.seconds());
  }

  static RunResult of(SoakPlan plan, int repeat, SoakRecord record, SoakTolerance tolerance) {
    return new SoakResult(plan, record, tolerance).result(repeat);
  }

  private RunResult result(int repeat) {
    Map<String, Series> series = new HashMap<>();
    Map<String, Verdict> verdicts = new HashMap<>();
    List<Store> stores = record.stores();
    for (int i = 0; i < stores.size(); i++) {
      Store store = stores.get(i);
      int index = i;
      boolean isLive = store.name().equals(ProcessMeter.HEAP_LIVE);
      Series shown = series(sample -> sample.values().get(index), 0, isLive);
      if (shown.size() > 0) {
        series.put(store.name(), shown);
        if (store.unit().isHeld() && !COLLECTORS_OWN.contains(store.name())) {
          verdicts.put(store.name(), verdict(store, judged(i)));
        }
      }
    }
    Outcome outcome = new Outcome(plan.change(), rates(), verdicts);
    return new RunResult(
        plan.change(),
        repeat,
        record.seconds(),
        record.frames(),
        record.failures(),
        warmUp,
        outcome,
        series,
        record.isComplete(),
        record.trouble());
  }

  private Verdict verdict(Store store, Series series) {
    if (!tolerance.isEnough(record.seconds())) {
      return Verdict.tooShort(tolerance.leastSeconds());
    }
    double judged = Math.max(1e-9, record.seconds() - warmUp);
    return tolerance.judge(store, series, plan).judge(series).stretched(record.seconds() / judged);
  }

  /** What a store's verdict is found from: readings just after a collection. */
  private Series judged(int store) {
    return record.stores().get(store).name().equals(ProcessMeter.RESIDENT)
        ? series(this::residentWithoutRoom, warmUp, true)
        : series(sample -> sample.values().get(store), warmUp, true);
  }

  /** Resident memory, with what is in the heap in place of the room the collector keeps for it. */
  private double residentWithoutRoom(SoakSample sample) {
    return value(sample, ProcessMeter.RESIDENT)
        - value(sample, ProcessMeter.HEAP_COMMITTED)
        + value(sample, ProcessMeter.HEAP_LIVE);
  }

  private double value(SoakSample sample, String store) {
    return sample.values().get(names.indexOf(store));
  }

  private Series series(ToDoubleFunction<SoakSample> value, double from, boolean checkpointsOnly) {
    List<SoakSample> used =
        samples.stream()
            .filter(sample -> sample.seconds() >= from)
            .filter(sample -> sample.checkpoint() || !checkpointsOnly)
            .filter(sample -> value.applyAsDouble(sample) >= 0)
            .toList();
    return new Series(
        numbers(used, SoakSample::seconds),
        numbers(used, sample -> (double) sample.frames()),
        numbers(used, value));
  }

  private Map<Driver, Double> rates() {
    return Map.of(
        Driver.FRAMES, rate(SoakSample::frames),
        Driver.UPLOADS, rate(SoakSample::uploads),
        Driver.VERTICES, rate(SoakSample::vertices),
        Driver.ERRORS, rate(SoakSample::errors),
        Driver.RELOADS, rate(SoakSample::reloads));
  }

  /** Found like a store's growth, of the same readings: so the two can be compared. */
  private double rate(ToDoubleFunction<SoakSample> count) {
    List<SoakSample> used = samples.stream().filter(s -> s.seconds() >= warmUp).toList();
    if (used.size() < 2) {
      return 0;
    }
    List<SoakSample> checkpoints = used.stream().filter(SoakSample::checkpoint).toList();
    Series counted =
        new Series(
            numbers(checkpoints, SoakSample::seconds),
            numbers(checkpoints, sample -> (double) sample.frames()),
            numbers(checkpoints, count));
    double slope = counted.slope(Axis.SECONDS).value();
    return slope > 0 ? slope : mean(used, count);
  }

  private static double mean(List<SoakSample> used, ToDoubleFunction<SoakSample> count) {
    double seconds = used.getLast().seconds() - used.getFirst().seconds();
    return (count.applyAsDouble(used.getLast()) - count.applyAsDouble(used.getFirst())) / seconds;
  }

  private static double[] numbers(List<SoakSample> samples, ToDoubleFunction<SoakSample> number) {
    return samples.stream().mapToDouble(number).toArray();
  }
}
