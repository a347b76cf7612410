package senga.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PyxidrawNoiseTest {
  @Test
  void noiseIsZeroAtWholeNumbers() {
    for (int i = -300; i < 300; i++) {
      assertThat(three(i, 3 * i, 7 - i)).containsOnly(0f);
    }
  }

  @Test
  void aSmallStepIsASmallChangeAlsoAcrossCells() {
    float before = three(-3, 0.3, 0.7)[0];
    for (double x = -3; x < 3; x += 0.001) {
      float now = three(x, 0.3, 0.7)[0];
      assertThat(now).isCloseTo(before, within(0.01f));
      before = now;
    }
  }

  @Test
  void theThreeComponentsAreTheNoiseHereAnd100And200Further() {
    for (double x = -40; x < 40; x += 0.37) {
      float[] here = three(x, 2 * x, 0.3);
      assertThat(here[1]).isCloseTo(three(x + 100, 2 * x + 100, 100.3)[0], within(1e-6f));
      assertThat(here[2]).isCloseTo(three(x + 200, 2 * x + 200, 200.3)[0], within(1e-6f));
    }
  }

  @Test
  void farAwayThereIsNoNoiseLeftButNoErrorEither() {
    for (double far : new double[] {1e15, -1e30, Double.MAX_VALUE, -Double.MAX_VALUE}) {
      assertThat(three(far, -far, far)).containsOnly(0f);
    }
  }

  private static float[] three(double x, double y, double z) {
    float[] three = new float[3];
    PyxidrawNoise.at(x, y, z, three);
    return three;
  }
}
