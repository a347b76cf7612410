package senga.take;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import senga.control.Controls;
import senga.geometry.Literal;
import senga.geometry.PolylinesBuilder;
import senga.math.Vec3;
import senga.strokes.StrokeBook;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.tune.Easing;
import senga.tune.Formula;

/** Two takes become one that lies between them. */
class TakeBlendTest {
  private static final String HEADER = TakeText.header(RandomTakes.HEADER);
  private static final Address RADIUS = Address.of("ink/circle.radius");
  private static final Address CENTRE = Address.of("ink/circle.centre");
  private static final Address STEP = Address.of("ink/circle");

  private static String text(Take first, Take second, TakeFade fade) {
    StringWriter text = new StringWriter();
    try {
      TakeEdit.blend(first, second, fade, text);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return text.toString();
  }

  private static TakeCursor blend(Take first, Take second, TakeFade fade, double place) {
    TakeCursor cursor = TakeReader.parse(text(first, second, fade), "mixed.take").cursor();
    cursor.goTo(place);
    return cursor;
  }

  /** Ten seconds of the same. */
  private static Take still(Controls controls, Changes changes) {
    return still(TakeClock.START, controls, changes, StrokeBook.NONE);
  }

  private static Take still(
      TakeClock clock, Controls controls, Changes changes, StrokeBook strokes) {
    TakeState state = new TakeState(clock, controls, changes, strokes, "");
    return RandomTakes.take(List.of(new TakeMoment(0, state), new TakeMoment(9.5, state)));
  }

  private static Take knobs(Controls controls) {
    return still(controls, Changes.NONE);
  }

  private static Take row(Address row, Change change) {
    return still(Controls.NONE, Changes.NONE.with(row, change));
  }

  @Test
  void withNothingOfTheSecondItIsTheFirstWithAllOfItTheSecondToTheLetter() {
    for (int seed = 0; seed < 12; seed++) {
      List<TakeMoment> one = new RandomTakes(seed).next(30);
      List<TakeMoment> other = new RandomTakes(seed + 500).next(25);
      Take first = RandomTakes.take(one);
      Take second = RandomTakes.take(other);
      assertThat(text(first, second, TakeFade.of(0))).isEqualTo(RandomTakes.text(one));
      assertThat(text(first, second, TakeFade.of(1))).isEqualTo(RandomTakes.text(other));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.4999, 0.5, 2 / 3.0})
  void aTakeMixedWithItselfIsItself(double amount) {
    for (int seed = 0; seed < 8; seed++) {
      List<TakeMoment> moments = new RandomTakes(seed).next(30);
      Take take = RandomTakes.take(moments);
      assertThat(text(take, take, TakeFade.of(amount))).isEqualTo(RandomTakes.text(moments));
      TakeFade cross = new TakeFade(amount, 0.1, take.seconds() / 2, Easing.EASE);
      assertThat(text(take, take, cross)).isEqualTo(RandomTakes.text(moments));
    }
  }

  /** Whatever the takes are, what is written is a take, and nothing lies outside of both. */
  @Test
  void whatGoesOverLiesBetweenTheTwo() {
    for (int seed = 0; seed < 12; seed++) {
      Take first = RandomTakes.take(new RandomTakes(seed).next(30));
      Take second = RandomTakes.take(new RandomTakes(seed + 900).next(30));
      double end = Math.min(first.seconds(), second.seconds());
      TakeFade fade = new TakeFade(1, end * 0.2, end * 0.8, Easing.EASE);
      TakeCursor mixed = TakeReader.parse(text(first, second, fade), "mixed.take").cursor();
      TakeCursor one = first.cursor();
      TakeCursor other = second.cursor();
      assertThat(mixed.take().isWhole()).isTrue();
      assertThat(mixed.take().seconds()).isEqualTo(second.seconds());
      for (double place : mixed.take().places()) {
        mixed.goTo(place);
        one.goTo(place);
        other.goTo(place);
        for (String knob : List.of("cc/1", "cc/3/74", "bend", "osc/a/b", "osc/線", "midi/x")) {
          double a = one.controls().value(knob, other.controls().value(knob, -1e9));
          double b = other.controls().value(knob, a);
          boolean isSolo = place <= fade.from() || place >= fade.to();
          if (!isSolo && a > -1e9) {
            assertThat(mixed.controls().value(knob, Double.NaN))
                .isBetween(Math.min(a, b), Math.max(a, b));
          }
        }
      }
    }
  }

  @Test
  void halfWayBetweenTwoThatStandIsTheMean() {
    Controls low = Controls.NONE.with("cc/1", 0.25).with("osc/x", -3).with("audio/band/2", 0.5);
    Controls high = Controls.NONE.with("cc/1", 0.75).with("osc/x", 5).with("audio/band/2", 1);
    TakeCursor mixed = blend(knobs(low), knobs(high), TakeFade.of(0.5), 4);
    assertThat(mixed.controls())
        .isEqualTo(Controls.NONE.with("cc/1", 0.5).with("osc/x", 1).with("audio/band/2", 0.75));
    Changes some = Changes.NONE.with(RADIUS, new Change.Set(10.0));
    Changes more = Changes.NONE.with(RADIUS, new Change.Set(30.0));
    some = some.with(CENTRE, new Change.Set(Vec3.of(0, 2, 4)));
    more = more.with(CENTRE, new Change.Set(Vec3.of(2, 2, 0)));
    mixed = blend(still(low, some), still(low, more), TakeFade.of(0.5), 4);
    assertThat(mixed.changes().at(RADIUS)).contains(new Change.Set(20.0));
    assertThat(mixed.changes().at(CENTRE)).contains(new Change.Set(Vec3.of(1, 2, 2)));
  }

  @ParameterizedTest
  @CsvSource({"0.01, false", "0.499, false", "0.5, true", "0.99, true"})
  void whatHasNothingBetweenIsOfTheTakeThatCountsMore(double amount, boolean isSecond) {
    Take first = unmixable(TakeClock.START, 0.25, "calm", false);
    Take second = unmixable(new TakeClock(0, 100, 2, 0), 1, "wild", true);
    Take more = isSecond ? second : first;
    TakeCursor mixed = blend(first, second, TakeFade.of(amount), 3);
    TakeCursor wanted = more.cursor();
    wanted.goTo(3);
    assertThat(mixed.controls()).isEqualTo(wanted.controls());
    assertThat(mixed.changes()).isEqualTo(wanted.changes());
    assertThat(mixed.strokes()).isEqualTo(wanted.strokes());
    assertThat(mixed.seconds()).isEqualTo(wanted.seconds());
    assertThat(mixed.index()).isEqualTo(wanted.index());
  }

  private static Take unmixable(TakeClock clock, double value, String choice, boolean on) {
    Controls controls =
        Controls.NONE
            .with("note/60", value)
            .with(on ? "note/3/64" : "note/3/65", 1)
            .with("program", 4 * value)
            .with("clock/beat", 8 * value)
            .with("gate/note/60/on.0", 9 * value);
    Changes changes =
        Changes.NONE
            .with(Address.of("ink/circle.style"), new Change.Set(choice))
            .with(RADIUS, new Change.Calculated(Formula.of("t * " + value)))
            .bypass(STEP, on)
            .order("ink", on ? List.of("b", "a") : List.of("a", "b"));
    PolylinesBuilder line = new PolylinesBuilder();
    line.vertex(value, 0, 0);
    line.vertex(1, 1, 0);
    line.endLine();
    StrokeBook strokes = StrokeBook.NONE.with("ink", new Literal(line.build()));
    return still(clock, controls, changes, strokes);
  }

  @Test
  void whatOnlyOneHasIsThatOnes() {
    Address only = Address.of("ink/circle.x");
    Take first =
        still(Controls.NONE.with("cc/1", 0.25), Changes.NONE.with(RADIUS, new Change.Set("5 mm")));
    Take second =
        still(Controls.NONE.with("osc/y", 7), Changes.NONE.with(only, new Change.Set(3.0)));
    for (double amount : new double[] {0.1, 0.9}) {
      TakeCursor mixed = blend(first, second, TakeFade.of(amount), 1);
      assertThat(mixed.controls()).isEqualTo(Controls.NONE.with("cc/1", 0.25).with("osc/y", 7));
      assertThat(mixed.changes().at(RADIUS)).contains(new Change.Set("5 mm"));
      assertThat(mixed.changes().at(only)).contains(new Change.Set(3.0));
    }
  }

  @Test
  void aFactorAndAShiftThatOnlyOneHasGrowFromNothing() {
    Take none = knobs(Controls.NONE);
    Take twice = row(RADIUS, new Change.Times(3));
    Take more = row(RADIUS, new Change.Plus(10));
    assertThat(blend(none, twice, TakeFade.of(0.5), 1).changes().at(RADIUS))
        .contains(new Change.Times(2));
    assertThat(blend(more, none, TakeFade.of(0.75), 1).changes().at(RADIUS))
        .contains(new Change.Plus(2.5));
  }

  @Test
  void aCrossFadeGoesFrameByFrameFromTheFirstToTheSecond() {
    Take low = knobs(Controls.NONE.with("cc/1", 0.25));
    Take high = knobs(Controls.NONE.with("cc/1", 0.75));
    Take mixed =
        TakeReader.parse(text(low, high, new TakeFade(1, 2, 4, Easing.LINEAR)), "mixed.take");
    assertThat(mixed.size()).as("the beginning, 120 frames, the end").isEqualTo(122);
    TakeCursor cursor = mixed.cursor();
    for (int frame = 0; frame <= 600; frame++) {
      cursor.goTo(frame / 60.0);
      double part = Math.clamp((frame - 120) / 120.0, 0, 1);
      assertThat(cursor.controls().cc(1, 0)).isCloseTo(0.25 + 0.5 * part, within(1e-12));
    }
    cursor.goTo(2);
    assertThat(cursor.controls().cc(1, 0)).isEqualTo(0.25);
    cursor.goTo(4);
    assertThat(cursor.controls().cc(1, 0)).isEqualTo(0.75);
  }

  @Test
  void anEasingSaysHowAndAnAmountHowFar() {
    Take low = knobs(Controls.NONE.with("osc/x", 0));
    Take high = knobs(Controls.NONE.with("osc/x", 100));
    Easing easing = Easing.of("ease-in");
    TakeFade fade = new TakeFade(0.5, 2, 4, easing);
    double wanted = 100 * 0.5 * easing.at(0.25);
    assertThat(blend(low, high, fade, 2.5).controls().value("osc/x", -1)).isEqualTo(wanted);
    assertThat(blend(low, high, fade, 9).controls().value("osc/x", -1)).isEqualTo(50);
    TakeFade cut = new TakeFade(1, 3, 3, Easing.LINEAR);
    assertThat(blend(low, high, cut, 2.999).controls().value("osc/x", -1)).isZero();
    assertThat(blend(low, high, cut, 3).controls().value("osc/x", -1)).isEqualTo(100);
  }

  /** Moments of either are there, in their order, and none that both lack. */
  @Test
  void eachMomentOfEitherIsOneOfTheMixture() {
    Take first = at(1, 0.1, 2, 0.2, 3, 0.9);
    Take second = at(1.5, 0.4, 2.5, 0.8);
    Take mixed = TakeReader.parse(text(first, second, TakeFade.of(0.25)), "mixed.take");
    assertThat(mixed.places()).containsExactly(0, 1, 1.5, 2, 2.5, 3, 10);
    TakeCursor cursor = mixed.cursor();
    cursor.goTo(2.2);
    assertThat(cursor.controls().cc(1, 0)).isCloseTo(0.75 * 0.2 + 0.25 * 0.4, within(1e-12));
  }

  private static Take at(double... placesAndValues) {
    StringBuilder text = new StringBuilder(HEADER + "{\"at\": 0, \"time\": 0}\n");
    for (int i = 0; i < placesAndValues.length; i += 2) {
      text.append("{\"at\": ")
          .append(placesAndValues[i])
          .append(", \"controls\": {\"1\": ")
          .append(placesAndValues[i + 1])
          .append("}}\n");
    }
    return TakeReader.parse(text + "{\"at\": 10, \"end\": true}\n", "a.take");
  }

  @Test
  void numbersAsLargeAsTheyGetAreMixed() {
    double most = Double.MAX_VALUE;
    Take low = still(Controls.NONE.with("osc/x", -most), set(-most));
    Take high = still(Controls.NONE.with("osc/x", most), set(most));
    TakeCursor mixed = blend(low, high, TakeFade.of(0.5), 1);
    assertThat(mixed.controls().value("osc/x", 1)).isZero();
    assertThat(mixed.changes().at(RADIUS)).contains(new Change.Set(0.0));
  }

  private static Changes set(double radius) {
    return Changes.NONE.with(RADIUS, new Change.Set(radius));
  }

  @Test
  void aTakeThatWasCutIsMixedAsFarAsItGoes() {
    String whole = text(at(1, 0.5, 2, 0.75), at(1, 0.5), TakeFade.of(0));
    Take cut = TakeReader.parse(whole.substring(0, whole.lastIndexOf("\"at\"") + 4), "cut.take");
    assertThat(cut.isWhole()).isFalse();
    Take mixed = TakeReader.parse(text(cut, at(1.5, 1), TakeFade.of(0.4)), "mixed.take");
    assertThat(mixed.seconds()).isEqualTo(2);
    assertThat(mixed.isWhole()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | 0 | 0 | the amount of the second take must lie between 0 and 1, got 2",
        "-0.1 | 0 | 0 | the amount of the second take must lie between 0 and 1, got -0.1",
        "NaN | 0 | 0 | the amount of the second take",
        "1 | -1 | 2 | the beginning of the cross-fade must lie between 0 and",
        "1 | 5 | 2 | the cross-fade ends at 2.0 s, before it begins at 5.0 s",
        "1 | 5 | 12 | the cross-fade ends at 12.0 s, but the take that it leads to is 10.000 s"
            + " long",
      })
  void whatMakesNoSenseIsRefusedInASentence(
      double amount, double from, double to, String sentence) {
    Take take = at(1, 0.5);
    assertThatThrownBy(() -> text(take, take, new TakeFade(amount, from, to, Easing.LINEAR)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(sentence);
  }

  @Test
  void takesOfAnotherPaperAndThoseThatAreTooMuchAreRefused() {
    Take take = at(1, 0.5);
    Take other =
        TakeReader.parse(
            HEADER.replaceFirst("\"seed\": *7", "\"seed\": 8") + "{\"at\": 0, \"time\": 0}\n", "b");
    assertThat(other.header().seed()).isEqualTo(8);
    assertThatThrownBy(() -> text(take, other, TakeFade.of(0.5)))
        .isInstanceOf(TakeError.class)
        .hasMessageContaining("their paper, seed and frame rate must be the same");
    String hours = HEADER + "{\"at\": 0, \"time\": 0}\n{\"at\": 40000, \"end\": true}\n";
    Take longest = TakeReader.parse(hours, "long.take");
    assertThatThrownBy(() -> text(longest, longest, new TakeFade(1, 0, 40_000, Easing.LINEAR)))
        .isInstanceOf(TakeError.class)
        .hasMessageContaining("could have 2,400,00")
        .hasMessageContaining("a take has at most 2,000,000");
  }
}
