package senga.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks in steps of 1, 2 and 5, and what the tape reads. */
class StepsTest {
  @ParameterizedTest
  @CsvSource({"1, 10, 10", "2, 10, 5", "4, 10, 5", "6, 10, 2", "100, 10, 0.1", "0.3, 10, 50"})
  void theStepIsTheSmallestThatIsWideEnough(double pixelsPerMm, double least, double step) {
    assertThat(Steps.of(pixelsPerMm, least)).isCloseTo(step, within(1e-9));
  }

  @Test
  void stepsAreNeverNarrowerThanAskedAndNeverWiderThanNeeded() {
    SplittableRandom random = new SplittableRandom(8);
    for (int i = 0; i < 2000; i++) {
      double scale = Math.exp(random.nextDouble(-4, 7));
      double pixels = scale * Steps.of(scale, 12);
      assertThat(pixels).as("seed 8, try %d", i).isBetween(12 - 1e-6, 12 * 2.5 + 1e-6);
    }
  }

  @Test
  void decimalsAreThoseOfTheStep() {
    assertThat(Steps.decimals(5)).isZero();
    assertThat(Steps.decimals(0.5)).isEqualTo(1);
    assertThat(Steps.decimals(0.02)).isEqualTo(2);
  }

  @Test
  void theTapeReadsLengthAndAngleAsEffectsTurn() {
    Tape tape = new Tape();
    tape.begin(10, 20);
    tape.to(13, 24);
    assertThat(tape.length()).isEqualTo(5);
    assertThat(tape.dx()).isEqualTo(3);
    assertThat(tape.dy()).isEqualTo(4);
    assertThat(tape.degrees()).as("clockwise").isCloseTo(53.13, within(0.01));
    tape.remove();
    assertThat(tape.isLaid()).isFalse();
  }

  @Test
  void aSoloEndsWhereALayerIsSwitched() {
    LayerSwitches layers = new LayerSwitches();
    layers.toggle(1);
    layers.solo(2);
    assertThat(layers.isShown(0)).isFalse();
    assertThat(layers.isShown(2)).isTrue();
    layers.toggle(1);
    assertThat(layers.areAllShown()).isTrue();
    layers.solo(3);
    layers.solo(3);
    assertThat(layers.isShown(0)).isTrue();
  }
}
