package senga.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import senga.monitor.Unit;
import senga.trend.Judge;
import senga.trend.Series.Axis;
import senga.trend.Verdict;
import senga.trend.Verdict.Kind;

/** How often the judge of an exact store is wrong, over 200 seeded runs of each kind. */
class JudgeRatesTest {
  private static final int RUNS = 200;
  private static final double USUAL_SECONDS = 60;
  private static final double LEAST_SECONDS = 20; // what soak asks for, for the reason shown here
  private static final Judge JUDGE = VerdictRates.JUDGE;

  static List<PlayedStore> healthy() {
    return PlayedStore.HEALTHY;
  }

  static List<PlayedStore> leaking() {
    return PlayedStore.LEAKING;
  }

  static Stream<PlayedStore> bursts() {
    return PlayedStore.LEAKING.stream().filter(store -> store.name().contains("bursts"));
  }

  @ParameterizedTest
  @MethodSource("healthy")
  void noHealthyStoreIsAccused(PlayedStore store) {
    for (double seconds : new double[] {LEAST_SECONDS, USUAL_SECONDS, 300}) {
      assertThat(seedsOf(store, seconds, Verdict::isGrowing)).as("%.0f s", seconds).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("leaking")
  void noLeakIsCalledFlat(PlayedStore store) {
    for (double seconds : new double[] {5, LEAST_SECONDS, USUAL_SECONDS, 300}) {
      assertThat(seedsOf(store, seconds, JudgeRatesTest::isNoReproach))
          .as("%.0f s", seconds)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("healthy")
  void inTheUsualTimeNearlyAllHealthyStoresAreFlat(PlayedStore store) {
    assertThat(seedsOf(store, USUAL_SECONDS, verdict -> verdict.kind().isFlat()))
        .hasSizeGreaterThan(RUNS * 9 / 10);
  }

  @ParameterizedTest
  @MethodSource("leaking")
  void inTheUsualTimeMostLeaksAreProved(PlayedStore store) {
    assertThat(seedsOf(store, USUAL_SECONDS, Verdict::isGrowing)).hasSizeGreaterThan(RUNS * 4 / 5);
  }

  @ParameterizedTest
  @MethodSource("bursts")
  void burstsThatAreNotProvedAreNamedAndTheTimeThatWouldTellIsSaid(PlayedStore store) {
    for (long seed : seedsOf(store, USUAL_SECONDS, verdict -> !verdict.isDecided())) {
      Verdict verdict = JUDGE.judge(store.run(seed, USUAL_SECONDS));
      assertThat(verdict.text(Unit.BYTES))
          .as("seed %d", seed)
          .matches("undecided: .*steps? of .* s, and more may follow; a run of .* is needed");
      assertThat(verdict.neededSeconds()).as("seed %d", seed).isGreaterThan(USUAL_SECONDS);
    }
  }

  static List<PlayedStore> restless() {
    return PlayedStore.RESTLESS;
  }

  @ParameterizedTest
  @MethodSource("restless")
  void inFiveMinutesNoRestlessStoreIsAccusedAndInOneHardlyAny(PlayedStore store) {
    assertThat(seedsOf(store, USUAL_SECONDS, Verdict::isGrowing))
        .hasSizeLessThanOrEqualTo(3 * RUNS / 100);
    for (double seconds : new double[] {300, 600}) {
      assertThat(seedsOf(store, seconds, Verdict::isGrowing)).as("%.0f s", seconds).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("restless")
  void whoAsksAgainAsLongAsToldIsTold(PlayedStore store) {
    assertThat(new VerdictRates(RUNS).tries(store, USUAL_SECONDS)[1]).isLessThanOrEqualTo(6);
  }

  @Test
  void noLeakOfAnyKindIsCalledFlatInTheUsualTime() {
    VerdictRates rates = new VerdictRates(RUNS);
    for (PlayedStore store : Verdicts.harmless()) {
      for (Leak leak : Leak.ALL) {
        assertThat(rates.count(store.leaking(leak, 30e3), USUAL_SECONDS, Kind::isFlat))
            .as("%s, %s", store, leak.name())
            .isLessThanOrEqualTo(RUNS / 100);
      }
    }
  }

  @Test
  void inShorterRunsHealthyStoresLookLikeLeaks() {
    PlayedStore slow =
        healthy().stream().filter(s -> s.name().equals("filling and emptying")).findFirst().get();
    assertThat(seedsOf(slow, 5, Verdict::isGrowing)).hasSizeGreaterThan(RUNS / 3);
  }

  @Test
  void slopesAloneCalledBurstsFlat() {
    Judge bySlope = new Judge(Axis.SECONDS, 10e3);
    assertThat(
            bursts()
                .mapToLong(
                    store ->
                        LongStream.range(0, RUNS)
                            .mapToObj(seed -> bySlope.judge(store.run(seed, USUAL_SECONDS)))
                            .filter(JudgeRatesTest::isNoReproach)
                            .count())
                .sum())
        .isPositive();
  }

  private static boolean isNoReproach(Verdict verdict) {
    return verdict.kind().isFlat() || verdict.kind() == Kind.SHRINKING;
  }

  /** The seeds for which the verdict is like that. */
  private static List<Long> seedsOf(
      PlayedStore store, double seconds, Predicate<Verdict> likeThat) {
    return LongStream.range(0, RUNS)
        .filter(seed -> likeThat.test(JUDGE.judge(store.run(seed, seconds))))
        .boxed()
        .toList();
  }
}
