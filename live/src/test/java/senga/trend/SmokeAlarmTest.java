package senga.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import senga.monitor.AllocationMeter;
import senga.monitor.ProcessMeter;
import senga.monitor.Reading;
import senga.monitor.Store;
import senga.monitor.Stores;
import senga.monitor.Unit;

/** What the alarm of a show names, how soon, and when it is silent again. */
class SmokeAlarmTest {
  private static final int SEEDS = 50;
  private static final double TWO_MINUTES = 120;
  private static final double MB = 1e6;
  private static final String ARRAYS = "gl.vertexArrays";

  private final PlayedShow show = new PlayedShow(1);

  /** A leak of a store that only the program fills: by the seconds and the uploads of a show. */
  private record Leak(String name, String store, Unit unit, Level level) {
    @Override
    public String toString() {
      return name;
    }
  }

  private interface Level {
    double at(PlayedShow show, double seconds);
  }

  static Stream<Leak> leaks() {
    return Stream.of(
        new Leak("a vertex array for each upload", ARRAYS, Unit.COUNT, (s, t) -> 3 + s.uploads()),
        new Leak(
            "a texture for ten uploads", "gl.textures", Unit.COUNT, (s, t) -> s.uploads() / 10),
        new Leak("2.5 KB of GL memory", "gl.bytes", Unit.BYTES, (s, t) -> MB + 2462 * s.uploads()),
        new Leak("a thread a second", "threads", Unit.COUNT, (s, t) -> 20 + t),
        new Leak(
            "a queue, among what comes and goes",
            "queue",
            Unit.COUNT,
            (s, t) -> 10 * t + s.random().nextInt(30)),
        new Leak(
            "in bursts every four seconds",
            "frames.bytes",
            Unit.BYTES,
            (s, t) -> 50e3 * 4 * Math.floor(t / 4) + 20e3 * s.random().nextDouble()),
        new Leak("below teeth", "scratch", Unit.BYTES, (s, t) -> 100e3 * t + MB * (t % 3) / 3));
  }

  @ParameterizedTest
  @MethodSource("leaks")
  void aLeakIsNamedWithinTwoMinutesOfTheStart(Leak leak) {
    LongStream.range(0, SEEDS)
        .forEach(
            seed -> {
              PlayedShow leaking = leaking(seed, leak);
              leaking.until(TWO_MINUTES, alert -> alert.perSecond(leak.store()) > 0);
              assertThat(leaking.alarm().now().perSecond(leak.store()))
                  .as("seed %d", seed)
                  .isPositive();
            });
  }

  @ParameterizedTest
  @MethodSource("leaks")
  void aLeakThatBeginsInTheThirdHourIsNamedWithinTwoMinutes(Leak leak) {
    double begin = 3 * 3600;
    double[] first = {Double.NaN};
    PlayedShow leaking = new PlayedShow(7);
    leaking.with(
        leak.store(),
        leak.unit(),
        t -> {
          double now = leak.level().at(leaking, t);
          first[0] = t < begin ? now : first[0];
          return t < begin ? 0 : Math.max(0, now - first[0]);
        });
    assertThat(leaking.until(begin, alert -> !alert.growing().isEmpty())).isEqualTo(begin);
    leaking.until(begin + TWO_MINUTES, alert -> !alert.growing().isEmpty());
    assertThat(leaking.alarm().now().growing()).hasSize(1);
  }

  private static PlayedShow leaking(long seed, Leak leak) {
    PlayedShow show = new PlayedShow(seed);
    return show.with(leak.store(), leak.unit(), t -> leak.level().at(show, t));
  }

  @Test
  void aVertexArrayForEachUploadIsNamedSo() {
    show.with(vertexArrays(t -> 3 + show.uploads()));
    show.until(TWO_MINUTES, alert -> false);
    assertThat(show.alarm().now().sentence())
        .matches("memory grows: GL vertex arrays, one per upload \\(\\d+(\\.\\d+)? a second\\)");
  }

  @Test
  void aDriverThatCannotBeToldIsNotNamed() {
    show.with(vertexArrays(t -> Math.floor(t * 3)));
    show.until(TWO_MINUTES, alert -> false);
    assertThat(show.alarm().now().sentence())
        .matches("memory grows: GL vertex arrays, [23](\\.\\d+)? a second");
  }

  @Test
  void bytesAreToldByTheSecondAndByTheirDriver() {
    Store heap = Store.bytes(ProcessMeter.HEAP_LIVE, "Heap after collection", () -> heap(100e3));
    show.with(heap.bound(1 << 30));
    show.until(1200, alert -> !alert.growing().isEmpty());
    assertThat(show.alarm().now().sentence())
        .matches("memory grows: Heap after collection, [0-9.]+ KB/s( \\(.* KB per \\w+\\))?");
  }

  private long heap(double perSecond) {
    return (long) (30 * MB + perSecond * show.seconds() + show.random().nextDouble(MB));
  }

  /** The title is what people read; both stores lie in the native heap. */
  private Store vertexArrays(DoubleUnaryOperator level) {
    return Store.count(ARRAYS, "GL vertex arrays", () -> (long) level.applyAsDouble(show.seconds()))
        .within(ProcessMeter.MALLOC, ProcessMeter.RESIDENT);
  }

  @Test
  void ofStoresWithinEachOtherTheNarrowestIsNamed() {
    show.with(vertexArrays(t -> show.uploads()));
    show.with(ProcessMeter.MALLOC, Unit.BYTES, t -> 20 * MB + 2500 * show.uploads());
    show.with(ProcessMeter.RESIDENT, Unit.BYTES, t -> 200 * MB + 2500 * show.uploads());
    show.until(7200, alert -> false);
    assertThat(show.alarm().now().growing())
        .extracting(growth -> growth.store().name())
        .containsExactly(ARRAYS);
  }

  @Test
  void nativeMemoryAloneIsNamedWhenNothingNarrowerIs() {
    show.with(ProcessMeter.MALLOC, Unit.BYTES, t -> 20 * MB + 92.6e3 * t);
    show.until(20 * 60, alert -> !alert.growing().isEmpty());
    assertThat(show.alarm().now().sentence()).contains(ProcessMeter.MALLOC + ", 92.6 KB/s");
  }

  @Test
  void aStoreWithABoundMayFill() {
    show.with(
        Store.bytes("cache.bytes", "Realised lines", () -> (long) (100e3 * show.seconds()))
            .within(ProcessMeter.HEAP_LIVE)
            .bound(1 << 30));
    show.with(ProcessMeter.HEAP_LIVE, Unit.BYTES, t -> 30 * MB + 100e3 * t);
    assertThat(show.told(7200)).isEmpty();
  }

  @Test
  void itIsSilentAgainWhenTheGrowthEnds() {
    show.with(ARRAYS, Unit.COUNT, t -> Math.min(t, 300) * 10);
    assertThat(show.until(300, alert -> !alert.growing().isEmpty())).isLessThan(120);
    assertThat(show.until(1000, alert -> alert.growing().isEmpty())).isBetween(300.0, 400.0);
    assertThat(show.told(36_000)).isEmpty();
  }

  @Test
  void whileItGoesOnItIsSaidOnce() {
    show.with(ARRAYS, Unit.COUNT, t -> 3 + show.uploads());
    assertThat(show.told(36_000)).hasSize(1);
  }

  @Test
  void anotherVersionIsJudgedByWhatItDoesItself() {
    show.with(ARRAYS, Unit.COUNT, t -> Math.min(t, 150) * 10);
    show.until(150, alert -> !alert.growing().isEmpty());
    show.reload();
    assertThat(show.alarm().now().growing()).isEmpty();
    assertThat(show.told(3600)).isEmpty();
  }

  @Test
  void aStoreThatCannotBeReadIsNotAccused() {
    show.with(ARRAYS, Unit.COUNT, t -> t % 40 < 10 ? -1 : t);
    assertThat(show.told(3600)).isEmpty();
  }

  @Test
  void itHoldsLittleAndSaysHowMuch() {
    Stores many = new Stores();
    for (int i = 0; i < 500; i++) {
      many.add(Store.count("store." + i, "Store", () -> 1));
    }
    SmokeAlarm alarm = new SmokeAlarm(driver -> 1, () -> 1);
    Reading reading = new Reading();
    many.read(reading, 0);
    alarm.look(reading);
    assertThat(alarm.bytes()).isBetween(100_000L, SmokeAlarm.MOST_BYTES);
  }

  @Test
  void healthyReadingsCostNextToNothing() {
    Stores all = new Stores();
    for (int i = 0; i < 70; i++) {
      int level = i;
      all.add(Store.count("store." + i, "Store", () -> level));
    }
    Random dice = new Random(1);
    all.add(
        Store.bytes(ProcessMeter.RESIDENT, "Resident", () -> (long) (2e8 + dice.nextInt(50_000))));
    SmokeAlarm alarm = new SmokeAlarm(driver -> 1, () -> 1);
    Reading reading = new Reading();
    int seconds = 3600;
    long before = 0;
    long begun = 0;
    for (int half = 0; half < 2 * 2 * seconds; half++) {
      if (half == 2 * seconds) {
        before = AllocationMeter.ofThisThread();
        begun = System.nanoTime();
      }
      all.read(reading, half * 500_000_000L);
      alarm.look(reading);
    }
    double micros = (System.nanoTime() - begun) / 1e3 / seconds;
    double bytes = (double) (AllocationMeter.ofThisThread() - before) / seconds;
    System.out.printf(
        "alarm: 70 stores, 2 readings a second: %.1f us and %.0f bytes of garbage a second,"
            + " %.4f %% of a core, %,d bytes held%n",
        micros, bytes, micros / 1e4, alarm.bytes());
    assertThat(bytes).as("on the monitor's thread").isLessThan(20_000);
  }

  @Test
  void theSentenceNamesThreeAndCountsTheRest() {
    for (String name : List.of("a", "b", "c", "d", "e")) {
      show.with(name, Unit.COUNT, t -> 10 * t);
    }
    show.until(TWO_MINUTES, alert -> alert.growing().size() == 5);
    assertThat(show.alarm().now().sentence()).endsWith("; and 2 more");
  }
}
