package senga.audio;

import java.util.function.Consumer;

/**
 * Sound to how strong it is, {@value #A_SECOND} times a second. The times are those of the sound,
 * counted in its samples, and do not drift however odd its rate is. For one thread; allocates
 * nothing once it is made.
 */
final class Analyser {
  /** How often a second. */
  static final int A_SECOND = 100;

  private final double rate;
  private final Spectrum spectrum;
  private final Consumer<float[]> measured;
  private final float[] amplitudes;
  private final double[] ring;
  private final long delay;
  private long heard;
  private long moment;
  private long due;

  /**
   * @param rate samples per second
   * @param centred whether a moment lies in the middle of what is measured for it, which needs
   *     samples behind it; else at its end
   * @param measured gets the amplitude of the whole and those of the bands, in an array that is
   *     used again
   */
  Analyser(double rate, Bands bands, boolean centred, Consumer<float[]> measured) {
    this.rate = rate;
    this.measured = measured;
    spectrum = new Spectrum(rate, bands);
    amplitudes = new float[bands.count() + 1];
    ring = new double[spectrum.size()];
    delay = centred ? ring.length / 2 : 1;
    due = delay;
  }

  /** The next samples, −1 to 1. */
  void hear(double[] samples, int count) {
    for (int i = 0; i < count; i++) {
      ring[(int) heard & (ring.length - 1)] = samples[i];
      heard++;
      if (heard == due) {
        spectrum.measure(ring, (int) heard & (ring.length - 1), amplitudes);
        measured.accept(amplitudes);
        moment++;
        due = delay + Math.round(moment * rate / A_SECOND);
      }
    }
  }
}
