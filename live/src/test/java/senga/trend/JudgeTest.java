package senga.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.monitor.Unit;
import senga.trend.Series.Axis;
import senga.trend.Verdict.Kind;

/** Synthetic stores, one reading a second for five minutes, 60 frames in each second. */
class JudgeTest {
  private static final int SECONDS = 300;
  private static final double KB = 1e3;
  private static final double MB = 1e6;
  private static final Judge JUDGE = new Judge(Axis.SECONDS, 10 * KB);
  private static final Judge EXACT = JUDGE.ofExact();
  private static final Judge COUNTS = new Judge(Axis.SECONDS, 0.02);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noiseIsFlat(long seed) {
    Verdict verdict = judge(noisy(seed, 300 * KB, t -> 200 * MB));
    assertThat(verdict.kind()).as("seed %d: %s", seed, verdict).isEqualTo(Kind.FLAT);
    assertThat(verdict.perSecond().bound()).isLessThan(10 * KB);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aSlowRampUnderNoiseIsGrowing(long seed) {
    Verdict verdict = judge(noisy(seed, 300 * KB, t -> 200 * MB + 30 * KB * t));
    assertThat(verdict.kind()).as("seed %d: %s", seed, verdict).isEqualTo(Kind.GROWING);
    assertThat(verdict.perSecond().low()).isLessThan(30 * KB);
    assertThat(verdict.perSecond().high()).isGreaterThan(30 * KB);
    assertThat(verdict.perFrame().value()).isBetween(400.0, 600.0);
  }

  @Test
  void aRampBelowTheToleranceIsFlatAndTheBoundSaysSo() {
    Verdict verdict = judge(noisy(1, 10 * KB, t -> 200 * MB + 3 * KB * t));
    assertThat(verdict.kind()).isEqualTo(Kind.FLAT);
    assertThat(verdict.perSecond().bound()).isBetween(2.8 * KB, 3.2 * KB);
  }

  @Test
  void aThirdOfWildValuesDoesNotBendTheLine() {
    Random random = new Random(7);
    Verdict verdict = judge(t -> 100 * MB + 50 * KB * t + (random.nextInt(3) == 0 ? 80 * MB : 0));
    assertThat(verdict.perSecond().value()).isBetween(20 * KB, 90 * KB);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 150, 250})
  void oneJumpIsAStep(int at) {
    Verdict verdict = judge(noisy(3, 20 * KB, t -> 200 * MB + (t >= at ? 8 * MB : 0)));
    assertThat(verdict.kind()).isEqualTo(Kind.STEP);
    assertThat(verdict.rise().height()).isBetween(7.9 * MB, 8.1 * MB);
    assertThat(verdict.perSecond().bound()).isLessThan(1 * KB);
  }

  @Test
  void twoJumpsLongAgoAreSteps() {
    Verdict verdict =
        judge(noisy(3, 20 * KB, t -> 200 * MB + (t >= 40 ? 8 * MB : 0) + (t >= 120 ? 6 * MB : 0)));
    assertThat(verdict.kind()).isEqualTo(Kind.STEP);
    assertThat(verdict.rise().height()).isBetween(13.9 * MB, 14.1 * MB);
  }

  @Test
  void twoJumpsTheLastOneRecentAreUndecided() {
    Verdict verdict =
        judge(noisy(3, 20 * KB, t -> 200 * MB + (t >= 130 ? 8 * MB : 0) + (t >= 260 ? 8 * MB : 0)));
    assertThat(verdict.kind()).isEqualTo(Kind.UNDECIDED);
    assertThat(verdict.neededSeconds()).isGreaterThanOrEqualTo(2 * (SECONDS - 1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {20, 40, 70})
  void aStaircaseIsGrowth(double every) {
    Verdict verdict = judge(noisy(5, 20 * KB, t -> 200 * MB + 8 * MB * Math.floor(t / every)));
    assertThat(verdict.kind()).isEqualTo(Kind.GROWING);
    assertThat(verdict.perSecond().value()).isBetween(6 * MB / every, 10 * MB / every);
  }

  @Test
  void oneEarlyStepOfAnExactStoreIsFlatAndTheStepIsSaid() {
    Verdict verdict =
        EXACT.judge(series(SECONDS, noisy(3, 20 * KB, t -> 200 * MB + (t >= 40 ? 8 * MB : 0))));
    assertThat(verdict.kind()).isEqualTo(Kind.STEP);
    assertThat(verdict.text(Unit.BYTES))
        .matches("one step of [78](\\.\\d+)? MB at 40 s, otherwise flat within ± .*");
  }

  @Test
  void oneLateStepOfAnExactStoreIsUndecided() {
    Verdict verdict =
        EXACT.judge(series(SECONDS, noisy(3, 20 * KB, t -> 200 * MB + (t >= 150 ? 8 * MB : 0))));
    assertThat(verdict.kind()).isEqualTo(Kind.UNDECIDED);
    assertThat(verdict.text(Unit.BYTES))
        .matches("undecided: one step of .* at 150 s, and more may follow; a run of 450 s .*");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 100, 150})
  void twoStepsOfAnExactStoreAreNeverFlat(int second) {
    Verdict verdict =
        EXACT.judge(
            series(
                SECONDS,
                noisy(
                    3,
                    20 * KB,
                    t -> 200 * MB + (t >= 40 ? 8 * MB : 0) + (t >= second ? 6 * MB : 0))));
    assertThat(verdict.kind()).isIn(Kind.UNDECIDED, Kind.GROWING);
  }

  @Test
  void stepsOfAnExactStoreThatGatherAtTheVeryStartAreOver() {
    Verdict verdict =
        EXACT.judge(
            series(SECONDS, noisy(3, 20 * KB, t -> 200 * MB + 4 * MB * Math.min(4, (int) t / 12))));
    assertThat(verdict.kind()).isEqualTo(Kind.FLAT);
    assertThat(verdict.text(Unit.BYTES))
        .matches(".* after 4 steps of .* MB together, the last at 4[89] s");
  }

  @Test
  void aLevelThatComesAndGoesIsNoStepOfAnExactStore() {
    Verdict verdict =
        EXACT.judge(
            series(SECONDS, noisy(3, 20 * KB, t -> 200 * MB + (t % 80 >= 50 ? 8 * MB : 0))));
    assertThat(verdict.rise().isNone()).as("%s", verdict).isTrue();
  }

  @Test
  void growthThatIsNotExcludedIsNotFlat() {
    Judge loose = new Judge(Axis.SECONDS, 300 * KB, 50 * KB, false);
    Series leak = series(20, noisy(2, 20 * KB, t -> 200 * MB + 150 * KB * t));
    assertThat(loose.judge(leak).kind()).isEqualTo(Kind.UNDECIDED);
  }

  @Test
  void aRampWithAStepIsGrowthWithoutTheStep() {
    Verdict verdict =
        judge(noisy(5, 20 * KB, t -> 200 * MB + 30 * KB * t + (t >= 100 ? 30 * MB : 0)));
    assertThat(verdict.kind()).isEqualTo(Kind.GROWING);
    assertThat(verdict.perSecond().value()).isBetween(27 * KB, 33 * KB);
    assertThat(verdict.rise().height()).isBetween(28 * MB, 32 * MB);
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 13, 28})
  void garbageThatIsCollectedIsASawTooth(int period) {
    Verdict verdict = judge(noisy(6, 10 * KB, t -> 30 * MB + MB * (t % period)));
    assertThat(verdict.kind()).isEqualTo(Kind.SAW_TOOTH);
    assertThat(verdict.perSecond().bound()).isLessThan(KB);
  }

  @Test
  void aSawToothOnARampIsGrowth() {
    Verdict verdict = judge(noisy(6, 10 * KB, t -> 30 * MB + 40 * KB * t + MB * (t % 13)));
    assertThat(verdict.kind()).isEqualTo(Kind.GROWING);
    assertThat(verdict.perSecond().value()).isBetween(38 * KB, 42 * KB);
  }

  @Test
  void readingsThatAreWildOnlyOnceAreNoTeeth() {
    Verdict verdict =
        judge(
            noisy(
                6,
                20 * KB,
                t -> 240 * MB + KB * t + (t % 77 == 50 ? 32 * MB : t % 90 == 70 ? -10 * MB : 0)));
    assertThat(verdict.kind()).as(verdict.toString()).isEqualTo(Kind.FLAT);
    assertThat(verdict.perSecond().bound()).isLessThan(1.5 * KB);
  }

  @Test
  void twoLevelsInTurnAreNoTeeth() {
    Random random = new Random(11);
    Verdict verdict =
        judge(t -> 25.5 * MB + 0.5 * KB * t - (random.nextInt(4) == 0 ? 1.1 * MB : 0));
    assertThat(verdict.kind()).as(verdict.toString()).isEqualTo(Kind.FLAT);
    assertThat(verdict.perSecond().bound()).isLessThan(1.5 * KB);
  }

  @Test
  void fewTeethOfEqualHeightAreASawToothToo() {
    Verdict verdict = judge(noisy(6, KB, t -> 30 * MB + 100 * KB * (t % 70)));
    assertThat(verdict.kind()).isEqualTo(Kind.SAW_TOOTH);
  }

  @Test
  void aCounterThatNeverMovesIsFlatWithinNothing() {
    Verdict verdict = COUNTS.judge(series(SECONDS, t -> 12));
    assertThat(verdict.kind()).isEqualTo(Kind.FLAT);
    assertThat(verdict.perSecond().bound()).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.1, 1, 35.8})
  void aCounterThatStepsByOneIsGrowth(double perSecond) {
    Verdict verdict =
        new Judge(Axis.SECONDS, perSecond / 4)
            .judge(series(SECONDS, t -> 12 + Math.floor(perSecond * t)));
    assertThat(verdict.kind()).isEqualTo(Kind.GROWING);
    assertThat(verdict.perSecond().value()).isBetween(0.8 * perSecond, 1.2 * perSecond);
  }

  @Test
  void aCounterThatWaversIsFlat() {
    Random random = new Random(9);
    Verdict verdict = COUNTS.judge(series(SECONDS, t -> 20 + random.nextInt(4)));
    assertThat(verdict.kind()).isEqualTo(Kind.FLAT);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aQueueThatComesAndGoesTooMuchForASlopeStaysWithinItsBound(long seed) {
    Series queue = series(SECONDS, tide(seed));
    assertThat(COUNTS.ofExact().judge(queue).kind()).isEqualTo(Kind.UNDECIDED);
    Verdict verdict = COUNTS.ofExact().ofAtMost(100).judge(queue);
    assertThat(verdict.kind()).as("seed %d: %s", seed, verdict).isEqualTo(Kind.BOUNDED);
    assertThat(verdict.text(Unit.COUNT))
        .matches("comes and goes within its bound, too much for a slope \\(± .*/s\\)");
  }

  @Test
  void aQueueOverItsBoundDoesNotStayWithinIt() {
    Series queue = series(SECONDS, tide(1));
    double highest = Arrays.stream(queue.values()).max().orElseThrow();
    assertThat(COUNTS.ofAtMost(highest - 1).judge(queue).kind()).isEqualTo(Kind.UNDECIDED);
  }

  @Test
  void aQueueThatFillsUpGrowsAlthoughItHasABound() {
    assertThat(
            COUNTS.ofAtMost(1000).judge(series(SECONDS, t -> t + tide(1).applyAsDouble(t))).kind())
        .isEqualTo(Kind.GROWING);
  }

  @Test
  void aQueueThatHoldsMoreForGoodDoesNotOnlyComeAndGo() {
    DoubleUnaryOperator tide = tide(1);
    Series queue = series(SECONDS, t -> tide.applyAsDouble(t) + (t < 100 ? 0 : t < 200 ? 90 : 180));
    assertThat(COUNTS.ofExact().ofAtMost(1000).judge(queue).kind())
        .isIn(Kind.UNDECIDED, Kind.GROWING);
  }

  @Test
  void oneMoreThreadIsAStep() {
    Verdict verdict = new Judge(Axis.SECONDS, 0.001).judge(series(SECONDS, t -> t < 100 ? 20 : 21));
    assertThat(verdict.kind()).isEqualTo(Kind.STEP);
    assertThat(verdict.rise().height()).isEqualTo(1);
  }

  @Test
  void aWarmUpThatEndsIsFlatAfterSettling() {
    Verdict verdict = judge(noisy(2, 20 * KB, t -> 200 * MB - 60 * MB * Math.exp(-t / 20)));
    assertThat(verdict.kind()).isEqualTo(Kind.FLAT);
    assertThat(verdict.settledAfter()).isBetween(140.0, 160.0);
  }

  @Test
  void aWarmUpThatGoesOnIsUndecided() {
    Verdict verdict = judge(noisy(2, 20 * KB, t -> 200 * MB - 60 * MB * Math.exp(-t / 80)));
    assertThat(verdict.kind()).isEqualTo(Kind.UNDECIDED);
    assertThat(verdict.neededSeconds()).isGreaterThan(SECONDS);
  }

  @Test
  void aWarmUpWithALeakIsGrowth() {
    Verdict verdict =
        judge(noisy(2, 20 * KB, t -> 200 * MB - 20 * MB * Math.exp(-t / 20) + 50 * KB * t));
    assertThat(verdict.kind()).isEqualTo(Kind.GROWING);
    assertThat(verdict.perSecond().value()).isBetween(45 * KB, 70 * KB);
  }

  @Test
  void aFallIsShrinking() {
    assertThat(judge(noisy(2, 20 * KB, t -> 200 * MB - 50 * KB * t)).kind())
        .isEqualTo(Kind.SHRINKING);
  }

  @Test
  void tooShortARunIsUndecidedAndSaysHowLongIsNeeded() {
    Verdict verdict = JUDGE.judge(series(15, noisy(2, 500 * KB, t -> 200 * MB)));
    assertThat(verdict.kind()).isEqualTo(Kind.UNDECIDED);
    assertThat(verdict.text(Unit.BYTES))
        .matches(
            "undecided within ± .* KB/s \\(asked: ± 10 KB/s\\); a run of \\d+ s or more is needed");
    Series longEnough =
        series((int) Math.ceil(2 * verdict.neededSeconds()), noisy(2, 500 * KB, t -> 200 * MB));
    assertThat(JUDGE.judge(longEnough).kind()).isEqualTo(Kind.FLAT);
  }

  @Test
  void whereOnlyHoursWouldTellAWiderBoundIsNamed() {
    Verdict verdict = JUDGE.judge(series(60, noisy(2, 2e3 * MB, t -> 8e3 * MB)));
    assertThat(verdict.text(Unit.BYTES))
        .matches(
            "undecided within .* a run of .* h or more or a wider bound .--tolerance. is needed");
  }

  @Test
  void threeReadingsAreNeverJudged() {
    assertThat(JUDGE.judge(series(3, t -> MB * t)).kind()).isEqualTo(Kind.UNDECIDED);
  }

  @Test
  void neighboursThatResembleEachOtherWidenTheBand() {
    Series independent = series(SECONDS, noisy(4, MB, t -> 0));
    double[] last = {0};
    Random random = new Random(4);
    Series wandering =
        series(
            SECONDS, t -> last[0] = 0.9 * last[0] + Math.sqrt(0.19) * MB * random.nextGaussian());
    assertThat(wandering.slope(Axis.SECONDS).halfWidth())
        .isGreaterThan(2 * independent.slope(Axis.SECONDS).halfWidth());
  }

  @Test
  void tenThousandReadingsAreJoinedFirst() {
    Verdict verdict = JUDGE.judge(series(10_000, noisy(1, MB, t -> 200 * MB + 25 * KB * t)));
    assertThat(verdict.kind()).isEqualTo(Kind.GROWING);
    assertThat(verdict.perSecond().value()).isBetween(24.9 * KB, 25.1 * KB);
  }

  @Test
  void theTrueSlopeLiesInTheBandNearlyAlways() {
    long inside =
        IntStream.range(0, 400)
            .mapToObj(seed -> series(60, noisy(seed, MB, t -> 20 * KB * t)).slope(Axis.SECONDS))
            .filter(slope -> slope.low() <= 20 * KB && 20 * KB <= slope.high())
            .count();
    assertThat(inside).isGreaterThanOrEqualTo(390);
  }

  @Test
  void theSentenceNamesTheRate() {
    Verdict verdict = judge(t -> 100 * MB + 92.6 * KB * t);
    assertThat(verdict.text(Unit.BYTES)).isEqualTo("growing 92.6 KB/s (1.54 KB per frame)");
  }

  private static Verdict judge(DoubleUnaryOperator valueAtSecond) {
    return JUDGE.judge(series(SECONDS, valueAtSecond));
  }

  private static Series series(int seconds, DoubleUnaryOperator valueAtSecond) {
    double[] times = IntStream.range(0, seconds).asDoubleStream().toArray();
    double[] frames = IntStream.range(0, seconds).mapToDouble(t -> 60.0 * t).toArray();
    double[] values = new double[seconds];
    for (int t = 0; t < seconds; t++) {
      values[t] = valueAtSecond.applyAsDouble(t);
    }
    return new Series(times, frames, values);
  }

  /** A queue's length between 0 and some 90, which a busy machine lets go up and down. */
  private static DoubleUnaryOperator tide(long seed) {
    Random random = new Random(seed);
    double[] level = {0};
    return t -> {
      level[0] = 0.8 * level[0] + 12 * random.nextGaussian();
      return Math.clamp(Math.rint(45 + level[0]), 0, 90);
    };
  }

  private static DoubleUnaryOperator noisy(long seed, double deviation, DoubleUnaryOperator value) {
    Random random = new Random(seed);
    return t -> value.applyAsDouble(t) + deviation * random.nextGaussian();
  }
}
