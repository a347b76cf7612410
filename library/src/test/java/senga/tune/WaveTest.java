package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import senga.control.Controls;
import senga.tune.Wave.Shape;
import senga.tune.Wave.Unit;

/** Waves and sequences, and the formulas that they are. */
class WaveTest {
  private static final Glimpse FROM_THE_START = new Glimpse(Scenes.frame());

  private static double at(Wave wave, double seconds) {
    return FROM_THE_START.of(wave.formula(), seconds);
  }

  private static Wave of(Shape shape) {
    return Wave.USUAL.shape(shape);
  }

  @ParameterizedTest
  @CsvSource({
    "SINE, 0, 0.5, 1, 0.5",
    "TRIANGLE, 0, 0.5, 1, 0.5",
    "SAW, 0, 0.25, 0.5, 0.75",
    "SQUARE, 1, 1, 0, 0"
  })
  void itIsThereAtTheQuarters(Shape shape, double first, double second, double third, double last) {
    double[] quarters = {first, second, third, last};
    for (int i = 0; i < 40; i++) {
      assertThat(at(of(shape), i))
          .as("%s at %d", shape, i)
          .isCloseTo(quarters[i % 4], within(1e-9));
    }
  }

  @ParameterizedTest
  @CsvSource({"HERTZ, 0.5, 2", "SECONDS, 8, 8", "BEATS, 3, 1.5", "BARS, 2, 4"})
  void aPeriodIsAsLongAsItsRateSays(Unit unit, double rate, double seconds) {
    Wave saw = of(Shape.SAW).unit(unit).rate(rate);
    assertThat(at(saw, 0.25 * seconds)).isCloseTo(0.25, within(1e-12));
    assertThat(at(saw, 7.75 * seconds)).isCloseTo(0.75, within(1e-9));
  }

  @Test
  void beatsFollowTheTempo() {
    Glimpse slow = new Glimpse(Scenes.frame(0, Controls.NONE.with("clock/tempo", 60)));
    Formula saw = of(Shape.SAW).unit(Unit.BEATS).rate(4).formula();
    assertThat(slow.of(saw, 1)).isEqualTo(0.25);
    Glimpse clocked = new Glimpse(Scenes.frame(0, Controls.NONE.with("clock/beat", 7)));
    assertThat(clocked.of(saw, 0)).as("a clock plays along").isEqualTo(0.75);
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void itStaysBetweenNothingAndOneAndIsTheSameAgain(Shape shape) {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 5000; i++) {
      double seconds = random.nextDouble(-100, 1e4);
      double value = at(of(shape).seed(shape.isRandom() ? i % 7 : 0), seconds);
      assertThat(value).isBetween(0.0, 1.0);
      assertThat(at(of(shape).seed(shape.isRandom() ? i % 7 : 0), seconds)).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Shape.class,
      names = {"SINE", "TRIANGLE", "GLIDE", "DRIFT"})
  void aSmoothOneMakesNoJumps(Shape shape) {
    double step = 1e-4;
    double before = at(of(shape), 0);
    for (int i = 1; i < 200_000; i++) {
      double now = at(of(shape), 4 * i * step);
      assertThat(Math.abs(now - before)).isLessThan(20 * step);
      before = now;
    }
  }

  @Test
  void randomSmoothHasADirectionAtItsHeights() {
    double small = 1e-6;
    for (int k = 0; k < 200; k++) {
      double left = at(of(Shape.GLIDE), 4 * (k - small));
      double here = at(of(Shape.GLIDE), 4 * k);
      double right = at(of(Shape.GLIDE), 4 * (k + small));
      assertThat(here - left).isCloseTo(0, within(1e-9));
      assertThat(right - here).isCloseTo(0, within(1e-9));
    }
  }

  @Test
  void randomHoldStaysForAPeriodAndUsesAllHeights() {
    double sum = 0;
    double least = 1;
    double most = 0;
    for (int k = 0; k < 2000; k++) {
      double height = at(of(Shape.HOLD), 4 * k);
      assertThat(at(of(Shape.HOLD), 4 * k + 3.999)).isEqualTo(height);
      sum += height;
      least = Math.min(least, height);
      most = Math.max(most, height);
    }
    assertThat(sum / 2000).isCloseTo(0.5, within(0.03));
    assertThat(least).isLessThan(0.01);
    assertThat(most).isGreaterThan(0.99);
  }

  @ParameterizedTest
  @EnumSource(
      value = Shape.class,
      names = {"HOLD", "GLIDE", "DRIFT"})
  void anotherSeedIsAnotherWay(Shape shape) {
    int same = 0;
    for (int k = 0; k < 100; k++) {
      same += at(of(shape), 4.4 * k) == at(of(shape).seed(2), 4.4 * k) ? 1 : 0;
    }
    assertThat(same).isLessThan(5);
  }

  @Test
  void noiseUsesMostOfItsHeight() {
    double least = 1;
    double most = 0;
    for (int k = 0; k < 4000; k++) {
      least = Math.min(least, at(of(Shape.DRIFT), 0.9 * k));
      most = Math.max(most, at(of(Shape.DRIFT), 0.9 * k));
    }
    assertThat(least).isLessThan(0.15);
    assertThat(most).isGreaterThan(0.85);
  }

  @Test
  void aSequenceStaysOnEachStepForItsTime() {
    Wave steps = of(Shape.STEPS).unit(Unit.BEATS).rate(1).steps(List.of(0.1, 0.9, 0.4));
    assertThat(at(steps, 0)).isEqualTo(0.1);
    assertThat(at(steps, 0.49)).isEqualTo(0.1);
    assertThat(at(steps, 0.5)).isEqualTo(0.9);
    assertThat(at(steps, 1.6)).isEqualTo(0.1);
  }

  @Test
  void itIsWrittenAsAFormulaAndReadBack() {
    assertThat(Wave.USUAL.formula()).hasToString("wave(t / 4)");
    assertThat(of(Shape.GLIDE).seed(7).unit(Unit.BEATS).phase(0.25).spread(-0.5).formula())
        .hasToString("glide(beat / 4 + 0.25 + i / n * -0.5, 7)");
    SplittableRandom random = new SplittableRandom(9);
    for (int i = 0; i < 2000; i++) {
      Shape shape = List.of(Shape.values()).get(random.nextInt(8));
      Wave wave =
          of(shape)
              .unit(List.of(Unit.values()).get(random.nextInt(4)))
              .rate(random.nextDouble(1e-5, 1e4))
              .phase(random.nextInt(3) == 0 ? 0 : random.nextDouble())
              .spread(random.nextInt(3) == 0 ? 0 : random.nextDouble(-1, 1))
              .seed(shape.isRandom() ? random.nextInt(9) : 0);
      assertThat(Wave.of(wave.formula())).contains(wave);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"sin(t)", "wave(t / 4) * 2", "wave(t / 0)", "hold(t / 4, 1, 2)", "wave(t*2)"})
  void anotherFormulaIsNoWave(String text) {
    String read = text.equals("hold(t / 4, 1, 2)") ? "hold(t / 4 + 1 + 2)" : text;
    assertThat(Wave.of(Formula.of(read))).isEmpty();
  }

  @Test
  void whatItCannotBeIsSaidInASentence() {
    assertThatThrownBy(() -> Wave.USUAL.rate(0)).hasMessageContaining("the rate of a wave");
    assertThatThrownBy(() -> Wave.USUAL.rate(Double.NaN))
        .hasMessageContaining("the rate of a wave");
    assertThatThrownBy(() -> Wave.USUAL.rate(1e5)).hasMessageContaining("10000");
    assertThatThrownBy(() -> Shape.of("sinus"))
        .hasMessage(
            "there is no shape \"sinus\"; allowed are sine, triangle, saw,"
                + " square, random hold, random smooth, noise, steps");
    assertThatThrownBy(() -> Wave.USUAL.shape(Shape.STEPS).steps(List.of()))
        .hasMessage("a sequence has 1 to 32 steps, got 0");
  }
}
