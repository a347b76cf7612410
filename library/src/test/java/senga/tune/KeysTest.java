package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import senga.geometry.Color;
import senga.math.Vec3;
import senga.palette.Oklch;

/** A value that goes from key to key. */
class KeysTest {
  private static final int ROUNDS = 300;

  private static Key key(double seconds, Object value, String easing) {
    return new Key(seconds, value, Easing.ofKey(easing));
  }

  private static Keys linear(double... secondsAndValues) {
    List<Key> keys = new ArrayList<>();
    for (int i = 0; i < secondsAndValues.length; i += 2) {
      keys.add(key(secondsAndValues[i], secondsAndValues[i + 1], "linear"));
    }
    return new Keys(keys);
  }

  @Test
  void itStandsBeforeTheFirstAndBehindTheLastAndGoesOverBetweenThem() {
    Keys keys = linear(2, 10, 4, 20, 5, 0);
    assertThat(keys.at(-3)).isEqualTo(10.0);
    assertThat(keys.at(0)).isEqualTo(10.0);
    assertThat(keys.at(2)).isEqualTo(10.0);
    assertThat(keys.at(3)).isEqualTo(15.0);
    assertThat(keys.at(4)).isEqualTo(20.0);
    assertThat(keys.at(4.25)).isEqualTo(15.0);
    assertThat(keys.at(5)).isEqualTo(0.0);
    assertThat(keys.at(1e9)).isEqualTo(0.0);
  }

  @ParameterizedTest
  @CsvSource({
    "linear, 0.25, 25",
    "ease, 0.5, 80.24",
    "ease-in, 0.5, 31.54",
    "ease-out, 0.5, 68.46",
    "ease-in-out, 0.25, 12.92",
    "'cubic-bezier(0.42, 0, 1, 1)', 0.5, 31.54",
    "hold, 0.999, 0"
  })
  void theEasingOfAKeySaysHowItComesToTheNext(String easing, double time, double value) {
    Keys keys = new Keys(List.of(key(0, 0.0, easing), key(1, 100.0, "hold")));
    assertThat((double) keys.at(time)).isCloseTo(value, within(5e-3));
    assertThat(keys.at(1)).isEqualTo(100.0);
  }

  @Test
  void aCurveThatSwingsOutStaysWithinTheLimits() {
    Keys keys =
        new Keys(List.of(key(0, 10.0, "cubic-bezier(0.3, -2, 0.7, 3)"), key(1, 20.0, "ease")));
    double least =
        IntStream.range(0, 100).mapToDouble(i -> (double) keys.at(i / 100.0)).min().orElseThrow();
    assertThat(least).isLessThan(7);
    for (int i = 0; i <= 100; i++) {
      assertThat((double) keys.at(i / 100.0, 9, 15)).isBetween(9.0, 20.0);
    }
    assertThat(keys.at(1, 9, 15)).as("what a key says itself counts").isEqualTo(20.0);
  }

  @Test
  void vectorsGoOverByTheirAxesAndColoursByTheirLightness() {
    Keys vectors =
        new Keys(List.of(key(0, Vec3.of(0, 10, 2), "linear"), key(2, Vec3.of(4, 20, 2), "linear")));
    assertThat(vectors.at(1)).isEqualTo(Vec3.of(2, 15, 2));
    Keys colours = new Keys(List.of(key(0, Color.BLACK, "linear"), key(2, Color.WHITE, "linear")));
    assertThat(colours.at(1))
        .isEqualTo(Oklch.of(Color.BLACK).mix(Oklch.of(Color.WHITE), 0.5).color());
    assertThat(colours.at(2)).isEqualTo(Color.WHITE);
  }

  @Test
  void whatHasNothingBetweenWaitsForTheNextKey() {
    Keys flags = new Keys(List.of(new Key(0, true), new Key(1, false)));
    assertThat(flags.at(0.99)).isEqualTo(true);
    assertThat(flags.at(1)).isEqualTo(false);
    Keys names = new Keys(List.of(new Key(0, "round"), new Key(1, "flat")));
    assertThat(names.at(0.99)).isEqualTo("round");
    assertThat(names.at(3)).isEqualTo("flat");
  }

  @Test
  void aKeyIsMetHoweverATimeWasRounded() {
    Keys keys = new Keys(List.of(key(0, 1.0, "hold"), key(7.3, 2.0, "hold"), key(9, 3.0, "hold")));
    double added = 0;
    for (int i = 0; i < 73; i++) {
      added += 0.1;
    }
    assertThat(added).isLessThan(7.3);
    assertThat(keys.at(added)).isEqualTo(2.0);
  }

  /** Random keys of numbers. */
  private static Keys random(SplittableRandom random) {
    List<Key> keys = new ArrayList<>();
    double seconds = random.nextDouble(3);
    List<Easing> easings = Easing.ofKeys();
    for (int i = random.nextInt(1, 12); i > 0; i--) {
      Easing easing = easings.get(random.nextInt(easings.size()));
      keys.add(new Key(seconds, random.nextDouble(-50, 50), easing));
      seconds += random.nextDouble(0.002, 4);
    }
    return new Keys(keys);
  }

  @Test
  void whateverTheKeysTheyAreMetAndNothingLiesBeyondTheTwoAround() {
    SplittableRandom random = new SplittableRandom(41);
    for (int round = 0; round < ROUNDS; round++) {
      Keys keys = random(random);
      for (int i = 0; i < keys.count(); i++) {
        Key key = keys.get(i);
        assertThat(keys.at(key.seconds())).as("round %d", round).isEqualTo(key.value());
        Key next = keys.get(Math.min(i + 1, keys.count() - 1));
        double from = (double) key.value();
        double to = (double) next.value();
        double at = key.seconds() + random.nextDouble() * (next.seconds() - key.seconds());
        assertThat((double) keys.at(at))
            .as("round %d, between %s and %s", round, key, next)
            .isBetween(Math.min(from, to), Math.max(from, to));
      }
    }
  }

  @Test
  void anotherOrderOfTimesGivesTheSameValues() {
    SplittableRandom random = new SplittableRandom(42);
    Keys keys = random(random);
    List<Double> times = new ArrayList<>(random.doubles(200, -1, 40).boxed().toList());
    List<Object> forth = times.stream().map(keys::at).toList();
    List<Object> back = new ArrayList<>(times.reversed().stream().map(keys::at).toList());
    Collections.reverse(back);
    assertThat(back).isEqualTo(forth);
    assertThat(times.parallelStream().map(keys::at).toList()).isEqualTo(forth);
  }

  @Test
  void aNewKeyGoesOnAsTheOneBeforeAndOneThatIsThereKeepsItsEasing() {
    Keys keys = new Keys(List.of(key(1, 10.0, "linear"), key(3, 30.0, "hold")));
    assertThat(keys.with(2, 15.0).list())
        .containsExactly(key(1, 10.0, "linear"), key(2, 15.0, "linear"), key(3, 30.0, "hold"));
    assertThat(keys.with(0, 5.0).get(0)).isEqualTo(key(0, 5.0, "linear"));
    assertThat(keys.with(3.0004, 7.0).list())
        .as("nearer than a thousandth of a second")
        .containsExactly(key(1, 10.0, "linear"), key(3, 7.0, "hold"));
    assertThat(keys.find(1)).isZero();
    assertThat(keys.find(2)).isEqualTo(-1);
  }

  @Test
  void aKeyMayBeMovedBehindAnotherOne() {
    Keys keys = linear(1, 10, 2, 20, 3, 30);
    assertThat(keys.with(0, keys.get(0).seconds(2.5))).isEqualTo(linear(2, 20, 2.5, 10, 3, 30));
    assertThat(keys.without(1)).isEqualTo(linear(1, 10, 3, 30));
    assertThatThrownBy(() -> keys.with(0, keys.get(0).seconds(2)))
        .hasMessage(
            "keys come in the order of their times and at least 0.001 s apart, got 2 s behind 2 s");
  }

  @Test
  void aRowHasAtMostAHundred() {
    Keys keys = linear(0, 0);
    for (int i = 1; i < Keys.MOST; i++) {
      keys = keys.with(i, (double) i);
    }
    Keys full = keys;
    assertThat(full.with(7, 3.0).count()).isEqualTo(Keys.MOST);
    assertThatThrownBy(() -> full.with(0.5, 3.0)).hasMessage("a row has at most 100 keys");
    assertThatThrownBy(() -> new Keys(List.of())).hasMessageContaining("the number of keys");
  }

  @Test
  void theyHoldOneKindOfValue() {
    assertThatThrownBy(() -> linear(1, 10).with(2, true))
        .hasMessage("keys of a row hold one kind of value, got true or false behind a number");
    assertThat(linear(1, 10).with(2, 20L).at(1.5))
        .as("whole and other numbers are one")
        .isEqualTo(15.0);
    assertThatThrownBy(() -> new Key(1, List.of(1.0)))
        .hasMessage(
            "a key holds a number, true or false, a text, a colour or a vector, got a list");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1_000_001, Double.NaN, Double.POSITIVE_INFINITY})
  void itsTimeIsOneOfTheTransport(double seconds) {
    assertThatThrownBy(() -> new Key(seconds, 1.0)).hasMessageContaining("the time of a key");
  }
}
