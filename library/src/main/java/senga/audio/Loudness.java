package senga.audio;

/**
 * How loud a sound is that counts as loud, so that a whisper and a concert both fill the way from 0
 * to 1. It rises within a moment when the sound gets louder, and sinks over half a minute when it
 * gets softer: so a beat does not pump, and a soft passage stays soft. A pause changes nothing of
 * it, and below {@value #LEAST} it never sinks, so that hiss does not become a storm.
 */
final class Loudness {
  /** A full scale of 1 is 26 dB louder. */
  static final double LEAST = 0.05;

  /** What is softer, 60 dB below full scale, counts as silence. */
  static final double SILENCE = 0.001;

  private static final double FIRST = 0.25;
  private static final double RISE = 0.18126924692201815; // 1 − e^(−1/5): 50 ms, in steps of 10
  private static final double SINK = 3.332777839506173e-4; // 1 − e^(−1/3000): 30 s

  private double now = FIRST;

  /** What counts as loud once this amplitude has been measured. */
  double after(double amplitude) {
    if (amplitude > now) {
      now += (amplitude - now) * RISE;
    } else if (amplitude > SILENCE) {
      now = Math.max(LEAST, now + (amplitude - now) * SINK);
    }
    return now;
  }
}
