package senga.audio;

/**
 * The values that frames read, 0 to 1, made of amplitudes one after the other: quick to rise and
 * slow to fall, as the eye likes it of meters.
 *
 * <p>A value is the root of the amplitude beside that which counts as loud: 0.5 is 12 dB below it.
 * Bands of music differ by much, and a root, which is the same on every machine, brings them nearer
 * to each other.
 */
final class Meters {
  private static final double RISE = 0.486582880967408; // 1 − e^(−2/3): 15 ms, in steps of 10
  private static final double FALL = 0.048770575499286; // 1 − e^(−1/20): 200 ms
  private static final double STILL = 0.0005;

  private final double[] values;

  Meters(Bands bands) {
    values = new double[bands.count() + 1];
  }

  /**
   * @param amplitudes of the whole, then of the bands
   * @param loud the one that makes a value 1
   */
  void follow(float[] amplitudes, double loud) {
    for (int i = 0; i < values.length; i++) {
      double wanted = value(amplitudes[i], loud);
      double way = wanted - values[i];
      values[i] += way * (way > 0 ? RISE : FALL);
      if (wanted == 0 && values[i] < STILL) {
        values[i] = 0;
      }
    }
  }

  private static double value(double amplitude, double loud) {
    double above = Math.max(0, amplitude - Loudness.SILENCE);
    return Math.sqrt(Math.min(1, above / (loud - Loudness.SILENCE)));
  }

  /** That of the whole for 0, of a band from 1 on. */
  double value(int number) {
    return values[number];
  }
}
