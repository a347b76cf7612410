package senga.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.math.Dice;

class FourierTest {
  @ParameterizedTest
  @ValueSource(ints = {4, 8, 32, 256, 1024})
  void thePowersAreThoseOfTheSumThatDefinesThem(int size) {
    Dice dice = new Dice(size);
    double[] samples = new double[size];
    for (int i = 0; i < size; i++) {
      samples[i] = dice.between(-1, 1);
    }
    double[] powers = new double[size / 2 + 1];
    new Fourier(size).powers(samples, powers);
    for (int k = 0; k <= size / 2; k++) {
      assertThat(powers[k]).isCloseTo(slow(samples, k), within(1e-9 * size));
    }
  }

  @Test
  void aWaveThatFitsIsInOnePlaceAlone() {
    double[] samples = new double[64];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = 0.5 * Math.cos(2 * Math.PI * 5 * i / samples.length);
    }
    double[] powers = new double[33];
    new Fourier(64).powers(samples, powers);
    for (int k = 0; k <= 32; k++) {
      double expected = k == 5 ? Math.pow(0.5 * 64 / 2, 2) : 0;
      assertThat(powers[k]).isCloseTo(expected, within(1e-9));
    }
  }

  private static double slow(double[] samples, int k) {
    double re = 0;
    double im = 0;
    for (int n = 0; n < samples.length; n++) {
      double angle = 2 * Math.PI * ((long) k * n % samples.length) / samples.length;
      re += samples[n] * Math.cos(angle);
      im -= samples[n] * Math.sin(angle);
    }
    return re * re + im * im;
  }
}
