package senga.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import senga.math.Trig;

class GradientNoiseTest {
  private static final int MANY = 400_000;

  @Test
  void itsMeanAndSpreadAreThoseOfPerlins() {
    double sum = 0;
    double squares = 0;
    int large = 0;
    float largest = 0;
    for (double[] p : places(1, MANY)) {
      float noise = GradientNoise.at(p[0], p[1], p[2]);
      sum += noise;
      squares += noise * noise;
      largest = Math.max(largest, Math.abs(noise));
      large += Math.abs(noise) > 1 ? 1 : 0;
    }
    assertThat(sum / MANY).isCloseTo(0, within(0.005));
    assertThat(Math.sqrt(squares / MANY)).isCloseTo(0.27, within(0.01));
    assertThat(largest).isBetween(0.9f, 1.5f);
    assertThat(large).isLessThan(MANY / 10_000);
  }

  @Test
  void theThreeNoisesKnowNothingOfEachOther() {
    double[] products = new double[3];
    double squares = 0;
    float[] n = new float[3];
    for (double[] p : places(2, MANY)) {
      GradientNoise.at(p[0], p[1], p[2], n);
      products[0] += n[0] * n[1];
      products[1] += n[1] * n[2];
      products[2] += n[2] * n[0];
      squares += n[0] * n[0];
    }
    for (double product : products) {
      assertThat(Math.abs(product / squares)).isLessThan(0.01);
    }
  }

  /** How alike two places are may depend on how far apart they lie, but not on the direction. */
  @Test
  void noDirectionOfTheDrawingPlaneIsLikeAnother() {
    for (double apart : new double[] {0.3, 0.6, 0.9, 1.2}) {
      double least = 1;
      double most = -1;
      for (int degrees = 0; degrees < 180; degrees += 15) {
        double alike = likeness(apart * Trig.cosDegrees(degrees), apart * Trig.sinDegrees(degrees));
        least = Math.min(least, alike);
        most = Math.max(most, alike);
      }
      assertThat(most - least).as("%s bumps apart", apart).isLessThan(0.03);
    }
  }

  /** Noise on an upright lattice has no strength at whole numbers and most of it between them. */
  @Test
  void noGridShowsInTheDrawingPlane() {
    assertThat(unevenness(GradientNoise::at)).isLessThan(1.25);
    assertThat(unevenness(PyxidrawNoise::at)).isInfinite();
  }

  /** A slow wave of strength along z would make a whole drawing breathe with time. */
  @Test
  void noPlaneIsStrongerThanAnother() {
    double least = 1;
    double most = 0;
    for (double z = 0; z < 3; z += 0.1) {
      double sum = 0;
      for (double[] p : places(4, 20_000)) {
        float noise = GradientNoise.at(p[0], p[1], z);
        sum += noise * noise;
      }
      double strength = Math.sqrt(sum / 20_000);
      least = Math.min(least, strength);
      most = Math.max(most, strength);
    }
    assertThat(most / least).isLessThan(1.1);
  }

  /** Third differences of a curve with a smooth second derivative shrink as the cube of a step. */
  @Test
  void itIsSmoothToTheSecondDerivative() {
    double fine = roughness(1.0 / 64);
    double coarse = roughness(1.0 / 16);
    assertThat(fine).isLessThan(coarse / 12); // 16 for the second derivative, less what floats lose
  }

  /** The largest jump of the second difference from one step to the next. */
  private static double roughness(double step) {
    double largest = 0;
    double[] n = new double[4];
    for (double x = -20; x < 20; x += step) {
      for (int i = 0; i < 4; i++) {
        n[i] = GradientNoise.at(x + i * step, 0.3, 0.7);
      }
      largest = Math.max(largest, Math.abs(n[3] - 3 * n[2] + 3 * n[1] - n[0]));
    }
    return largest;
  }

  @Test
  void itDoesNotRepeatWherePerlinsDoes() {
    double product = 0;
    double squares = 0;
    for (double[] p : places(3, 20_000)) {
      float here = GradientNoise.at(p[0], p[1], p[2]);
      product += here * GradientNoise.at(p[0] + 256, p[1], p[2]);
      squares += here * here;
    }
    assertThat(Math.abs(product / squares)).isLessThan(0.05);
  }

  @Test
  void onePlaceAndManyGiveTheSameBits() {
    double[][] places = places(5, NoiseBlock.SIZE);
    float[][] single = new float[NoiseBlock.SIZE][3];
    for (int i = 0; i < places.length; i++) {
      GradientNoise.at(places[i][0], places[i][1], places[i][2], single[i]);
    }
    NoiseBlock block = NoiseBlock.mine();
    for (int i = 0; i < places.length; i++) {
      block.x[i] = places[i][0];
      block.y[i] = places[i][1];
      block.z[i] = places[i][2];
    }
    GradientNoise.fill(block, places.length);
    for (int i = 0; i < places.length; i++) {
      assertThat(block.first[i]).isEqualTo(single[i][0]);
      assertThat(block.second[i]).isEqualTo(single[i][1]);
      assertThat(block.third[i]).isEqualTo(single[i][2]);
    }
  }

  @Test
  void farAwayItIsStillANumber() {
    for (double far : new double[] {1e12, -1e30, Double.MAX_VALUE, -Double.MAX_VALUE / 4}) {
      assertThat(GradientNoise.at(far, -far, 1)).isBetween(-2.2f, 2.2f);
    }
  }

  @Test
  void itAllocatesNothing() {
    sum();
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    sum();
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(10_000);
  }

  private static float sum() {
    float sum = 0;
    for (int i = 0; i < 20_000; i++) {
      sum += GradientNoise.at(i * 0.37, i * 0.11, i * 0.05);
    }
    return sum;
  }

  /** The correlation of the noise at places of a plane with that so far away. */
  private static double likeness(double dx, double dy) {
    double product = 0;
    double squares = 0;
    for (double[] p : places(6, 60_000)) {
      float here = GradientNoise.at(p[0], p[1], 0.4);
      product += here * GradientNoise.at(p[0] + dx, p[1] + dy, 0.4);
      squares += here * here;
    }
    return product / squares;
  }

  /** Where in a unit square noise is strongest, by how much more than where it is weakest. */
  private static double unevenness(At noise) {
    double least = 1;
    double most = 0;
    for (int offset = 0; offset < 64; offset++) {
      int row = offset / 8;
      double strength = strength(noise, offset % 8 / 8.0, row / 8.0);
      least = Math.min(least, strength);
      most = Math.max(most, strength);
    }
    return most / least;
  }

  /** The standard deviation at whole numbers plus an offset. */
  private static double strength(At noise, double dx, double dy) {
    float[] three = new float[3];
    double sum = 0;
    for (int i = 0; i < 10_000; i++) {
      int row = i / 100;
      noise.at(i % 100 + dx, row + dy, 0, three);
      sum += three[0] * three[0];
    }
    return Math.sqrt(sum / 10_000);
  }

  private interface At {
    void at(double x, double y, double z, float[] noise);
  }

  private static double[][] places(long seed, int count) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] places = new double[count][];
    for (int i = 0; i < count; i++) {
      places[i] =
          new double[] {
            random.nextDouble(-3000, 3000),
            random.nextDouble(-3000, 3000),
            random.nextDouble(-3000, 3000)
          };
    }
    return places;
  }
}
