package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import senga.monitor.Store;
import senga.trend.Driver;
import senga.trend.Rise;
import senga.trend.Slope;
import senga.trend.Verdict;

class AttributionTest {
  private static final Store RESIDENT = Store.bytes("resident", "Resident memory", () -> 0);
  private static final Store NATIVE =
      Store.bytes("native", "Native heap in use", () -> 0).within("resident");
  private static final Store HEAP =
      Store.bytes("heap", "Heap after collection", () -> 0).within("resident");
  private static final Store ARRAYS =
      Store.count("gl.arrays", "GL vertex arrays", () -> 0).within("native");
  private static final Store CACHE = Store.bytes("cache", "Realise cache", () -> 0).within("heap");
  private static final Store THREADS =
      Store.count("threads", "Threads", () -> 0).within("native", "heap");
  private static final List<Store> STORES = List.of(RESIDENT, NATIVE, HEAP, ARRAYS, CACHE, THREADS);

  @Test
  void theLeakOfTheOriginalIsNamed() {
    List<Carrier> carriers =
        Attribution.of(
            STORES,
            List.of(
                original(Change.NONE, 35.8, 35.8, 2327, 92.6, 4277 / 120.0),
                original(Change.of(Factor.FPS, "1/2"), 24.0, 24.0, 2327, 62.5, 24.0),
                original(Change.of(Factor.FPS, "1/4"), 9.6, 9.6, 2327, 25.8, 9.6),
                original(Change.of(Factor.WORKERS, "4"), 34.8, 34.8, 2327, 92.3, 34.8),
                original(Change.of(Factor.UPLOAD, "off"), 38.0, 0, 2327, 0.0, 0)));
    assertThat(carriers).hasSize(1);
    Carrier carrier = carriers.get(0);
    assertThat(carrier.store()).isEqualTo(ARRAYS);
    assertThat(carrier.drivers()).containsExactly(Driver.UPLOADS);
    assertThat(carrier.each()).isCloseTo(1, within(0.01));
    assertThat(carrier.text())
        .startsWith(
            "Growth sits in GL vertex arrays: 35.6 per second, 1 per upload."
                + " Frame rate ×½ slows it to 67 %; frame rate ×¼ slows it to 27 %;"
                + " upload off stops it. No effect: workers 4.")
        .contains("Native heap in use (88.1 KB/s), Resident memory (92.6 KB/s)");
  }

  @Test
  void fewerVerticesLetItGrowFasterSoItIsNotPerVertex() {
    List<Carrier> carriers =
        Attribution.of(
            STORES,
            List.of(
                original(Change.NONE, 16.3, 16.3, 31_063, 42.7, 16.3),
                original(Change.of(Factor.VERTICES, "1/2"), 24.8, 24.8, 15_620, 63.1, 24.8),
                original(Change.of(Factor.VERTICES, "1/4"), 32.9, 32.9, 7_810, 90.3, 32.9),
                original(Change.of(Factor.UPLOAD, "off"), 38.0, 0, 31_063, 0.0, 0)));
    assertThat(carriers.get(0).drivers()).containsExactly(Driver.UPLOADS);
    assertThat(carriers.get(0).effects())
        .extracting(Effect::kind)
        .containsExactly(Effect.Kind.RAISES, Effect.Kind.RAISES, Effect.Kind.STOPS);
  }

  @Test
  void withoutARunThatTellsThemApartFramesAndUploadsAreBothNamed() {
    List<Carrier> carriers =
        Attribution.of(
            STORES,
            List.of(
                original(Change.NONE, 60, 60, 1000, 150, 60),
                original(Change.of(Factor.FPS, "1/2"), 30, 30, 1000, 75, 30)));
    assertThat(carriers.get(0).drivers()).contains(Driver.FRAMES, Driver.UPLOADS);
    assertThat(carriers.get(0).drivers()).doesNotContain(Driver.SECONDS);
  }

  @Test
  void whatGrowsWithTheClockIsPerSecond() {
    Outcome base = run(Change.NONE, 60, 60, 1000).grows("heap", 50e3).done();
    Outcome slower = run(Change.of(Factor.FPS, "1/4"), 15, 15, 1000).grows("heap", 49e3).done();
    Carrier carrier = Attribution.of(STORES, List.of(base, slower)).get(0);
    assertThat(carrier.store()).isEqualTo(HEAP);
    assertThat(carrier.drivers()).containsExactly(Driver.SECONDS);
    assertThat(carrier.effects().get(0).kind()).isEqualTo(Effect.Kind.NONE);
  }

  @Test
  void whatGrowsWithTheDrawingIsPerVertex() {
    Outcome base = run(Change.NONE, 60, 60, 1000).grows("native", 600e3).done();
    Outcome fewer =
        run(Change.of(Factor.VERTICES, "1/4"), 60, 60, 250).grows("native", 152e3).done();
    Outcome slower = run(Change.of(Factor.FPS, "1/2"), 30, 30, 1000).grows("native", 298e3).done();
    Carrier carrier = Attribution.of(STORES, List.of(base, fewer, slower)).get(0);
    assertThat(carrier.drivers()).containsExactly(Driver.VERTICES);
    assertThat(carrier.each()).isCloseTo(10, within(0.2));
  }

  @Test
  void aStoreThatExplainsLittleOfAWiderOneDoesNotHideIt() {
    Outcome base = run(Change.NONE, 60, 60, 1000).grows("heap", 500e3).grows("cache", 20e3).done();
    assertThat(Attribution.of(STORES, List.of(base)))
        .extracting(carrier -> carrier.store().name())
        .containsExactly("heap", "cache");
  }

  @Test
  void aStoreThatIsNotExactIsExplainedByAnyNarrowerOne() {
    Outcome base =
        run(Change.NONE, 60, 60, 1000).grows("resident", 900e3).grows("heap", 200e3).done();
    assertThat(Attribution.of(STORES, List.of(base)))
        .extracting(carrier -> carrier.store().name())
        .containsExactly("heap");
  }

  @Test
  void aStoreThatRoseInStepsCarriesTheGrowthOfAWiderOne() {
    Outcome base =
        run(Change.NONE, 60, 60, 1000).grows("resident", 160e3).rises("heap", 150e3).done();
    Carrier carrier = Attribution.of(STORES, List.of(base)).get(0);
    assertThat(carrier.store()).isEqualTo(HEAP);
    assertThat(carrier.perSecond()).isEqualTo(150e3);
    assertThat(carrier.alsoIn())
        .extracting(wider -> wider.store().name())
        .containsExactly("resident");
  }

  @Test
  void aStoreThatRoseInStepsIsNotNamedByItself() {
    Outcome base = run(Change.NONE, 60, 60, 1000).flat("resident").rises("heap", 150e3).done();
    assertThat(Attribution.of(STORES, List.of(base))).isEmpty();
  }

  @Test
  void aStoreThatExplainsMostOfAWiderOneReplacesIt() {
    Outcome base =
        run(Change.NONE, 60, 60, 1000)
            .grows("resident", 520e3)
            .grows("heap", 500e3)
            .grows("cache", 480e3)
            .done();
    Carrier carrier = Attribution.of(STORES, List.of(base)).get(0);
    assertThat(carrier.store()).isEqualTo(CACHE);
    assertThat(carrier.alsoIn())
        .extracting(wider -> wider.store().name())
        .containsExactly("heap", "resident");
  }

  @Test
  void nothingIsNamedWhenNothingGrows() {
    Outcome base = run(Change.NONE, 60, 60, 1000).flat("heap").flat("resident").done();
    assertThat(Attribution.of(STORES, List.of(base))).isEmpty();
  }

  @Test
  void aUndecidedRunNeitherSpeaksForNorAgainstADriver() {
    Outcome base = run(Change.NONE, 60, 60, 1000).grows("heap", 600e3).done();
    Outcome slower = run(Change.of(Factor.FPS, "1/2"), 30, 30, 1000).grows("heap", 300e3).done();
    Outcome unclear = run(Change.of(Factor.UPLOAD, "off"), 60, 0, 1000).undecided("heap").done();
    Carrier carrier = Attribution.of(STORES, List.of(base, slower, unclear)).get(0);
    assertThat(carrier.drivers()).contains(Driver.FRAMES, Driver.UPLOADS);
    assertThat(carrier.effects().get(1).kind()).isEqualTo(Effect.Kind.UNKNOWN);
  }

  @Test
  void withoutABaseRunThereIsNothingToCompare() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attribution.of(STORES, List.of()))
        .withMessageContaining("base run");
  }

  /** A row of the table in BENCHMARKS.md: resident growth in KB/s, vertex arrays per second. */
  private Outcome original(
      Change change, double fps, double uploads, double vertices, double kbPerSecond, double vaos) {
    return run(change, fps, uploads, vertices)
        .grows("resident", kbPerSecond * 1e3)
        .grows("native", uploads * 2462)
        .grows("gl.arrays", vaos)
        .done();
  }

  private Builder run(Change change, double fps, double uploads, double vertices) {
    return new Builder(
        change,
        Map.of(Driver.FRAMES, fps, Driver.UPLOADS, uploads, Driver.VERTICES, fps * vertices));
  }

  /** Collects the verdicts of one run. */
  private record Builder(Change change, Map<Driver, Double> rates, Map<String, Verdict> verdicts) {
    Builder(Change change, Map<Driver, Double> rates) {
      this(change, rates, new HashMap<>());
    }

    Builder grows(String store, double perSecond) {
      return add(store, perSecond > 0 ? Verdict.Kind.GROWING : Verdict.Kind.FLAT, perSecond);
    }

    Builder rises(String store, double perSecond) {
      Slope slope = new Slope(perSecond, 0, Double.POSITIVE_INFINITY);
      Rise rise = new Rise(60 * perSecond, 3, 40);
      verdicts.put(store, new Verdict(Verdict.Kind.UNDECIDED, slope, slope, 10e3, rise, 0, 200));
      return this;
    }

    Builder flat(String store) {
      return add(store, Verdict.Kind.FLAT, 0);
    }

    Builder undecided(String store) {
      return add(store, Verdict.Kind.UNDECIDED, 0);
    }

    Outcome done() {
      return new Outcome(change, rates, verdicts);
    }

    private Builder add(String store, Verdict.Kind kind, double perSecond) {
      Slope slope = new Slope(perSecond, 0.95 * perSecond, 1.05 * perSecond);
      verdicts.put(store, new Verdict(kind, slope, slope, 10e3, Rise.NONE, 0, 0));
      return this;
    }
  }
}
