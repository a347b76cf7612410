package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import senga.monitor.ProcessMeter;
import senga.monitor.Store;
import senga.monitor.Unit;
import senga.trend.Verdict;

/** Verdicts on runs whose readings are made up. */
class SoakResultTest {
  private static final int READINGS = 60;
  private static final double MB = 1e6;

  private final Random random = new Random(5);

  @Test
  void aRunOfLessThanTwentySecondsIsNotJudged() {
    Verdict verdict = verdict(ProcessMeter.MALLOC, 8, 150e3, 0);
    assertThat(verdict.text(Unit.BYTES))
        .isEqualTo("undecided: too few readings; a run of 20 s or more is needed");
  }

  @Test
  void aNativeLeakIsNotHiddenByWhatAShortRunAllowsForJava() {
    Verdict verdict = verdict(ProcessMeter.MALLOC, 20, 100e3, 0);
    assertThat(verdict.isDecided()).as("%s", verdict).isFalse();
    assertThat(verdict.asked()).isEqualTo(50e3);
  }

  @Test
  void aNativeLeakIsFoundInTheUsualTime() {
    assertThat(verdict(ProcessMeter.MALLOC, 60, 100e3, 0).isGrowing()).isTrue();
  }

  @Test
  void whileSketchesAreLoadedAnewJavasOwnGrowthIsNoReproach() {
    SoakPlan reloading = plan(60).reload(3);
    SoakRecord growing = record(60, 100e3, 0);
    RunResult result = SoakResult.of(reloading, 1, growing, SoakTolerance.DEFAULT);
    assertThat(Objects.requireNonNull(result.outcome().verdicts().get(ProcessMeter.MALLOC)).kind())
        .isEqualTo(Verdict.Kind.UNDECIDED);
  }

  @Test
  void roomForGarbageIsNoGrowthOfResidentMemory() {
    Verdict verdict = verdict(ProcessMeter.RESIDENT, 60, 0, 40 * MB);
    assertThat(verdict.kind()).as("%s", verdict).isEqualTo(Verdict.Kind.FLAT);
  }

  @Test
  void theHeapsRoomIsShownButNotJudged() {
    RunResult result = SoakResult.of(plan(60), 1, record(60, 0, MB), SoakTolerance.DEFAULT);
    assertThat(result.series()).containsKey(ProcessMeter.HEAP_COMMITTED);
    assertThat(result.outcome().verdicts()).doesNotContainKey(ProcessMeter.HEAP_COMMITTED);
  }

  private Verdict verdict(String store, double seconds, double leak, double room) {
    RunResult result =
        SoakResult.of(plan(seconds), 1, record(seconds, leak, room), SoakTolerance.DEFAULT);
    return Objects.requireNonNull(result.outcome().verdicts().get(store));
  }

  private static SoakPlan plan(double seconds) {
    return SoakPlan.of(Path.of("Sketch.java")).seconds(seconds);
  }

  /** Native memory grows by {@code leak} bytes a second; the heap has up to {@code room} unused. */
  private SoakRecord record(double seconds, double leak, double room) {
    SoakRecord record = new SoakRecord();
    record.add(
        SoakLines.stores(
            List.of(
                bytes(ProcessMeter.RESIDENT),
                bytes(ProcessMeter.HEAP_COMMITTED),
                bytes(ProcessMeter.HEAP_LIVE),
                bytes(ProcessMeter.MALLOC))));
    for (int i = 1; i <= READINGS; i++) {
      double t = i * seconds / READINGS;
      long live = (long) (8 * MB);
      long committed = live + (long) (room * random.nextDouble());
      long malloc = (long) (30 * MB + leak * t);
      List<Long> values = List.of(committed + malloc, committed, live, malloc);
      long frames = Math.round(60 * t);
      record.add(SoakLines.sample(new SoakSample(t, true, frames, frames, frames, 0, 0, values)));
    }
    return record;
  }

  private static Store bytes(String name) {
    return Store.bytes(name, name, () -> 0);
  }
}
