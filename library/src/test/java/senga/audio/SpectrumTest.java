package senga.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpectrumTest {
  @Test
  void eightBandsAreOctaves() {
    assertThat(Bands.USUAL.count()).isEqualTo(8);
    for (int octave = 0; octave <= 8; octave++) {
      assertThat(Bands.USUAL.edgeHz(octave)).isCloseTo(40 << octave, within(1e-9));
    }
  }

  @ParameterizedTest
  @CsvSource({"58, 1", "113, 2", "226, 3", "440, 4", "905, 5", "1800, 6", "3620, 7", "7200, 8"})
  void aSineOfKnownFrequencyAndAmplitudeIsInItsBand(double hertz, int band) {
    float[] amplitudes = measured(44_100, Sounds.sine(hertz, 0.25));
    assertThat(amplitudes[0]).isCloseTo(0.25f, within(0.005f));
    assertThat(amplitudes[band]).isCloseTo(0.25f, within(0.06f));
    for (int other = 1; other <= 8; other++) {
      if (other != band) {
        assertThat(amplitudes[other]).isLessThan(amplitudes[band] * 0.6f);
      }
      if (Math.abs(other - band) > 1) {
        assertThat(amplitudes[other]).isLessThan(0.01f);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {8_000, 11_025, 22_050, 44_100, 47_999, 96_000, 192_000})
  void theAmplitudeIsTheSameAtEveryRate(double rate) {
    float[] amplitudes = measured(rate, Sounds.sine(905, 0.5));
    assertThat(amplitudes[0]).isCloseTo(0.5f, within(0.01f));
    assertThat(amplitudes[5]).isCloseTo(0.5f, within(0.02f));
  }

  @Test
  void silenceIsZeroAndSoIsWhatIsConstant() {
    assertThat(measured(44_100, seconds -> 0)).containsOnly(0f);
    assertThat(measured(44_100, seconds -> 0.3)[0]).isLessThan(1e-9f);
  }

  @Test
  void bandsOfOneCountShareThePower() {
    for (int count : new int[] {1, 3, 8, 24, 32}) {
      float[] amplitudes =
          measured(
              48_000,
              new Bands(count),
              Sounds.both(Sounds.sine(1000, 0.3), Sounds.sine(4000, 0.4)));
      double power = 0;
      for (int band = 1; band <= count; band++) {
        power += amplitudes[band] * amplitudes[band];
      }
      assertThat(Math.sqrt(power)).isCloseTo(0.5, within(0.01));
      assertThat(amplitudes[0]).isCloseTo(0.5f, within(0.01f));
    }
  }

  private static float[] measured(double rate, DoubleUnaryOperator sound) {
    return measured(rate, Bands.USUAL, sound);
  }

  private static float[] measured(double rate, Bands bands, DoubleUnaryOperator sound) {
    Spectrum spectrum = new Spectrum(rate, bands);
    double[] samples = new double[spectrum.size()];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = sound.applyAsDouble(i / rate);
    }
    float[] amplitudes = new float[bands.count() + 1];
    spectrum.measure(samples, 0, amplitudes);
    return amplitudes;
  }
}
