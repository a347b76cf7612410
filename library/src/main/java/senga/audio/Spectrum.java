package senga.audio;

import senga.math.Trig;

/**
 * How strong a stretch of sound is, as a whole and in each band: as the amplitude of the sine that
 * has the same power, so that one of full scale is 1.
 *
 * <p>The stretch is faded in and out by a Hann window, so that what does not fit into it a whole
 * number of times does not smear over all bands. What is constant in it is taken off: cheap inputs
 * have some. A band has the share of each frequency's power that lies in it. A stretch has the most
 * samples that are a power of two and at most a 20th of a second: 2,048 at 44,100 Hz.
 */
final class Spectrum {
  private static final double LONGEST_SECONDS = 0.05;

  private final Bands bands;
  private final double rate;
  private final int size;
  private final Fourier fourier;
  private final double[] window;
  private final double[] faded;
  private final double[] powers;
  private final double windowSum;
  private final double scale;

  /**
   * @param rate samples per second, 100 or more
   */
  Spectrum(double rate, Bands bands) {
    this.rate = rate;
    this.bands = bands;
    size = Integer.highestOneBit((int) (rate * LONGEST_SECONDS));
    fourier = new Fourier(size);
    window = new double[size];
    faded = new double[size];
    powers = new double[size / 2 + 1];
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < size; i++) {
      window[i] = (1 - Trig.cosDegrees(360.0 * i / size)) / 2;
      sum += window[i];
      squares += window[i] * window[i];
    }
    windowSum = sum;
    scale = 4 / (size * squares); // one side of the spectrum, and a sine has half its peak's square
  }

  /** How many samples a stretch has. */
  int size() {
    return size;
  }

  /**
   * @param ring the samples, the oldest at {@code first}
   * @param amplitudes gets that of the whole, then those of the bands
   */
  void measure(double[] ring, int first, float[] amplitudes) {
    fade(ring, first);
    fourier.powers(faded, powers);
    double all = 0;
    for (int k = 1; k < size / 2; k++) {
      all += powers[k];
    }
    amplitudes[0] = amplitude(all);
    for (int band = 0; band < bands.count(); band++) {
      amplitudes[band + 1] = amplitude(power(bands.edgeHz(band), bands.edgeHz(band + 1)));
    }
  }

  private void fade(double[] ring, int first) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += window[i] * ring[(first + i) & (size - 1)];
    }
    double constant = sum / windowSum;
    for (int i = 0; i < size; i++) {
      faded[i] = window[i] * (ring[(first + i) & (size - 1)] - constant);
    }
  }

  /** Each frequency stands for all within half a step of it. */
  private double power(double fromHz, double toHz) {
    double from = fromHz * size / rate;
    double to = toHz * size / rate;
    int last = (int) Math.min(size / 2 - 1, to + 0.5);
    double sum = 0;
    for (int k = Math.max(1, (int) (from + 0.5)); k <= last; k++) {
      sum += powers[k] * Math.max(0, Math.min(k + 0.5, to) - Math.max(k - 0.5, from));
    }
    return sum;
  }

  private float amplitude(double power) {
    return (float) Math.sqrt(power * scale);
  }
}
