package senga.audio;

import senga.math.Trig;

/**
 * How strong each frequency is in a stretch of samples: the squared magnitudes of its discrete
 * Fourier transform.
 *
 * <p>The fast transform of J. W. Cooley and J. W. Tukey ("An Algorithm for the Machine Calculation
 * of Complex Fourier Series", 1965), in place, by halves. Samples are real: two neighbours make one
 * complex number, so half as many are transformed, and the spectra of the even and of the odd
 * samples are told apart afterwards by their symmetry.
 *
 * <p>Sines are those of {@link Trig} and all else is sums and products, so the result has the same
 * bits on every machine. Allocates nothing once it is made; for one thread.
 */
final class Fourier {
  private final int half;
  private final double[] cos;
  private final double[] sin;
  private final double[] re;
  private final double[] im;

  /**
   * @param size how many samples a stretch has: a power of two, 4 or more
   */
  Fourier(int size) {
    half = size / 2;
    cos = new double[half];
    sin = new double[half];
    re = new double[half];
    im = new double[half];
    for (int k = 0; k < half; k++) {
      cos[k] = Trig.cosDegrees(360.0 * k / size);
      sin[k] = Trig.sinDegrees(360.0 * k / size);
    }
  }

  /**
   * @param samples as many as the size
   * @param powers gets those of the frequencies 0 to size / 2, in waves per stretch
   */
  void powers(double[] samples, double[] powers) {
    scatter(samples);
    for (int length = 2; length <= half; length *= 2) {
      join(length);
    }
    for (int k = 0; k < half; k++) {
      powers[k] = power(k, cos[k], sin[k]);
    }
    powers[half] = power(0, -1, 0);
  }

  /** Each pair of samples goes where its number leads that is read backwards. */
  private void scatter(double[] samples) {
    int unused = Integer.numberOfLeadingZeros(half - 1);
    for (int i = 0; i < half; i++) {
      int to = Integer.reverse(i) >>> unused;
      re[to] = samples[2 * i];
      im[to] = samples[2 * i + 1];
    }
  }

  /** Makes spectra of this length out of two that are half as long. */
  private void join(int length) {
    int step = 2 * half / length;
    for (int from = 0; from < half; from += length) {
      for (int k = 0; k < length / 2; k++) {
        butterfly(from + k, from + k + length / 2, cos[k * step], sin[k * step]);
      }
    }
  }

  private void butterfly(int a, int b, double c, double s) {
    double turnedRe = re[b] * c + im[b] * s;
    double turnedIm = im[b] * c - re[b] * s;
    re[b] = re[a] - turnedRe;
    im[b] = im[a] - turnedIm;
    re[a] += turnedRe;
    im[a] += turnedIm;
  }

  /** Even and odd samples have a symmetric and an antisymmetric part in what was transformed. */
  private double power(int k, double c, double s) {
    int mirrored = (half - k) % half;
    double evenRe = (re[k] + re[mirrored]) / 2;
    double evenIm = (im[k] - im[mirrored]) / 2;
    double oddRe = (im[k] + im[mirrored]) / 2;
    double oddIm = (re[mirrored] - re[k]) / 2;
    double sumRe = evenRe + oddRe * c + oddIm * s;
    double sumIm = evenIm + oddIm * c - oddRe * s;
    return sumRe * sumRe + sumIm * sumIm;
  }
}
