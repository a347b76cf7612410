package senga.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PerlinTest {
  private static final int CASES = 20_000;

  @Test
  void noiseIsZeroAtWholeNumbers() {
    for (int i = -300; i < 300; i++) {
      assertThat(Perlin.REFERENCE.at(i, 3 * i, 7 - i)).isZero();
      assertThat(Perlin.PYXIDRAW.at(i, 3 * i, 7 - i)).isZero();
    }
  }

  /** In the middle of a cell every corner weighs an eighth, so the corners' gradients show. */
  @Test
  void theMiddleOfTheFirstCellIsWhatPerlinsProgramGives() {
    assertThat(Perlin.REFERENCE.at(0.5, 0.5, 0.5)).isEqualTo(-0.25f);
    assertThat(Perlin.REFERENCE.at(3.14, 42, 7)).isCloseTo(0.13691995878f, within(1e-6f));
  }

  @Test
  void noiseStaysBetweenMinusOneAndOneAndUsesMostOfIt() {
    float least = 1;
    float most = -1;
    for (double[] p : points(1)) {
      float noise = Perlin.REFERENCE.at(p[0], p[1], p[2]);
      least = Math.min(least, noise);
      most = Math.max(most, noise);
    }
    assertThat(least).isBetween(-1f, -0.6f);
    assertThat(most).isBetween(0.6f, 1f);
  }

  @Test
  void noiseRepeatsAfter256() {
    for (double[] p : points(2)) {
      float here = Perlin.REFERENCE.at(p[0], p[1], p[2]);
      float there = Perlin.REFERENCE.at(p[0] + 256, p[1] - 512, p[2] + 256);
      assertThat(there).isCloseTo(here, within(1e-5f));
    }
  }

  @Test
  void aSmallStepIsASmallChangeAlsoAcrossCells() {
    for (Perlin noise : new Perlin[] {Perlin.REFERENCE, Perlin.PYXIDRAW}) {
      float before = noise.at(-3, 0.3, 0.7);
      for (double x = -3; x < 3; x += 0.001) {
        float now = noise.at(x, 0.3, 0.7);
        assertThat(now).isCloseTo(before, within(0.01f));
        before = now;
      }
    }
  }

  @Test
  void theThreeComponentsAreTheNoiseHereAnd100And200Further() {
    float[] three = new float[3];
    for (double[] p : points(3)) {
      for (Perlin noise : new Perlin[] {Perlin.REFERENCE, Perlin.PYXIDRAW}) {
        noise.at(p[0], p[1], p[2], three);
        for (int i = 0; i < 3; i++) {
          int on = 100 * i;
          assertThat(three[i]).isCloseTo(noise.at(p[0] + on, p[1] + on, p[2] + on), within(1e-6f));
        }
      }
    }
  }

  @Test
  void farAwayThereIsNoNoiseLeftButNoErrorEither() {
    float[] three = new float[3];
    for (double far : new double[] {1e15, -1e30, Double.MAX_VALUE, -Double.MAX_VALUE}) {
      Perlin.REFERENCE.at(far, far, far, three);
      Perlin.PYXIDRAW.at(far, -far, far, three);
      assertThat(three).containsOnly(0f);
    }
  }

  @Test
  void noiseAllocatesNothing() {
    float[] three = new float[3];
    sum(three);
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    sum(three);
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(CASES);
  }

  private static float sum(float[] three) {
    float sum = 0;
    for (int i = 0; i < CASES; i++) {
      Perlin.REFERENCE.at(i * 0.37, i * 0.11, i * 0.05, three);
      sum += three[0] + three[1] + three[2];
    }
    return sum;
  }

  private static double[][] points(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] points = new double[CASES][];
    for (int i = 0; i < CASES; i++) {
      points[i] =
          new double[] {
            random.nextDouble(-300, 300), random.nextDouble(-300, 300), random.nextDouble(-300, 300)
          };
    }
    return points;
  }
}
