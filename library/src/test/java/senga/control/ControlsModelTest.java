package senga.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A snapshot of knobs, beside a plain map of them. */
class ControlsModelTest {
  private static final double NONE = -1;

  @Test
  void aSnapshotIsAMapThatNeverChanges() {
    for (long seed = 0; seed < 50; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Controls controls = Controls.NONE;
      Map<Integer, Double> model = new HashMap<>();
      for (int step = 0; step < 40; step++) {
        Controls before = controls;
        Map<Integer, Double> old = Map.copyOf(model);
        int number = random.nextInt(Controls.COUNT);
        double value = random.nextInt(5) / 4.0;
        controls = controls.with(number, value);
        model.put(number, value);
        assertSame(controls, model, seed);
        assertSame(before, old, seed);
      }
    }
  }

  @Test
  void whatLiesOverHidesWhatLiesUnderAndOnlyThat() {
    for (long seed = 0; seed < 50; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Map<Integer, Double> under = knobs(random);
      Map<Integer, Double> over = knobs(random);
      Map<Integer, Double> both = new HashMap<>(under);
      both.putAll(over);
      assertSame(of(under).overlaid(of(over)), both, seed);
      assertThat(of(under).overlaid(Controls.NONE)).isEqualTo(of(under));
      assertThat(Controls.NONE.overlaid(of(over))).isEqualTo(of(over));
    }
  }

  @Test
  void equalKnobsAreEqualInWhateverOrderTheyWereTurned() {
    Controls one = Controls.NONE.with(1, 0.2).with(7, 1).with(1, 0.5);
    Controls other = Controls.NONE.with(7, 1).with(1, 0.5);
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one).isNotEqualTo(other.with(127, 0));
    assertThat(one).isNotEqualTo(other.with(1, 0.25));
    assertThat(one.equals(null)).isFalse();
  }

  @Test
  void theFirstAndTheLastKnobAndBothEndsOfTheirWayAreAllowed() {
    assertThat(Controls.NONE.with(0, 0).cc(0, NONE)).isZero();
    assertThat(Controls.NONE.with(127, 1).cc(127, NONE)).isEqualTo(1);
    assertThat(Controls.NONE.with(5, -0.0)).isEqualTo(Controls.NONE.with(5, 0.0));
  }

  @Test
  void whatNoKnobCanBeIsRefused() {
    for (int number : new int[] {-1, 128}) {
      String sentence = "controller number must lie between 0 and 127, got " + number;
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Controls.NONE.cc(number, 0))
          .withMessage(sentence);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Controls.NONE.with(number, 0))
          .withMessage(sentence);
    }
    for (double value : new double[] {-0.001, 1.001}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Controls.NONE.with(1, value))
          .withMessage("controller value must lie between 0 and 1, got " + value);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Controls.NONE.with(1, Double.NaN));
  }

  private static Map<Integer, Double> knobs(SplittableRandom random) {
    Map<Integer, Double> knobs = new HashMap<>();
    for (int i = random.nextInt(20); i > 0; i--) {
      knobs.put(random.nextInt(Controls.COUNT), random.nextDouble());
    }
    return knobs;
  }

  private static Controls of(Map<Integer, Double> knobs) {
    Controls controls = Controls.NONE;
    for (Map.Entry<Integer, Double> knob : knobs.entrySet()) {
      controls = controls.with(knob.getKey(), knob.getValue());
    }
    return controls;
  }

  private static void assertSame(Controls controls, Map<Integer, Double> model, long seed) {
    for (int number = 0; number < Controls.COUNT; number++) {
      assertThat(controls.cc(number, NONE))
          .as("seed %d, controller %d", seed, number)
          .isEqualTo(model.getOrDefault(number, NONE));
    }
  }
}
