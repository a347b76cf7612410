package senga.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.DoubleSummaryStatistics;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import senga.control.Controls;

class FrameTest {
  private static final int MANY = 300_000;

  @Test
  void withoutAClockTheBeatFollowsTheSeconds() {
    assertThat(frame(3, Controls.NONE).beat()).isEqualTo(6);
    assertThat(frame(3, Controls.NONE.with("clock/tempo", 90)).beat()).isEqualTo(4.5);
  }

  @Test
  void theBeatOfAClockIsTheOneThatCounts() {
    Controls clock = Controls.NONE.with("clock/tempo", 90).with("clock/beat", 17.25);
    assertThat(frame(3, clock).beat()).isEqualTo(17.25);
  }

  private static Frame frame(double seconds, Controls controls) {
    return new Frame(0, seconds, Canvas.mm(10, 10), 0, controls);
  }

  @Test
  void noiseIsTheSameToTheLastBitForThePlaceAndTheSeed() {
    assertThat(frame(0).noise(0, 0, 0)).isEqualTo(0.11407356709241867);
    assertThat(frame(0).noise(1.25, -3.5, 7)).isEqualTo(0.16433267295360565);
    assertThat(frame(-77).noise(1.25, -3.5, 7)).isEqualTo(0.245540589094162);
    assertThat(frame(0).noise(1e6, 0.001, -1e5)).isEqualTo(0.05038255825638771);
  }

  @Test
  void noiseWithFewerNumbersIsThatOfTheLineOrPlane() {
    assertThat(frame(5).noise(2.5)).isEqualTo(frame(5).noise(2.5, 0, 0));
    assertThat(frame(5).noise(2.5, 1.5)).isEqualTo(frame(5).noise(2.5, 1.5, 0));
  }

  @Test
  void noiseFillsTheRangeFromMinusOneToOneAndDoesNotLeaveIt() {
    DoubleSummaryStatistics noise = noises(1).summaryStatistics();
    assertThat(noise.getMin()).isEqualTo(-1);
    assertThat(noise.getMax()).isEqualTo(1);
    assertThat(noise.getAverage()).isCloseTo(0, within(0.005));
    assertThat(noises(1).filter(n -> Math.abs(n) < 0.5).count()).isGreaterThan(MANY * 9L / 10);
  }

  @Test
  void noiseIsSmooth() {
    double step = 0.001;
    for (double x = -50; x < 50; x += step) {
      double slope = (frame(3).noise(x + step, 0.5) - frame(3).noise(x, 0.5)) / step;
      assertThat(slope).isBetween(-5.0, 5.0);
    }
  }

  /** Neighbouring seeds too, which are the ones that people try. */
  @Test
  void noiseOfAnotherSeedHasNothingInCommon() {
    for (long seed : new long[] {0, 1, 2, -1, Long.MAX_VALUE}) {
      double[] one = noises(seed).toArray();
      double[] next = noises(seed + 1).toArray();
      double products = 0;
      double squares = 0;
      for (int i = 0; i < one.length; i++) {
        products += one[i] * next[i];
        squares += one[i] * one[i];
      }
      assertThat(products / squares).as("seed %s", seed).isCloseTo(0, within(0.02));
    }
  }

  @Test
  void noiseOfNoPlaceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> frame(0).noise(Double.NaN))
        .withMessage("noise x must be a finite number, got NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> frame(0).noise(0, 0, Double.POSITIVE_INFINITY))
        .withMessage("noise z must be a finite number, got Infinity");
  }

  private static DoubleStream noises(long seed) {
    SplittableRandom random = new SplittableRandom(9);
    Frame frame = frame(seed);
    return DoubleStream.generate(
            () ->
                frame.noise(
                    random.nextDouble(-999, 999),
                    random.nextDouble(-999, 999),
                    random.nextDouble(-999, 999)))
        .limit(MANY);
  }

  private static Frame frame(long seed) {
    return new Frame(0, 0, Canvas.mm(100, 100), seed, Controls.NONE);
  }
}
