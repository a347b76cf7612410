package senga.math;

/**
 * How something sets out and arrives: curves from 0 at 0 to 1 at 1. {@code IN} begins gently,
 * {@code OUT} ends gently, {@code IN_OUT} does both. The curves are R. Penner's ("Programming
 * Macromedia Flash MX", 2002, chapter 7).
 */
public enum Ease {
  LINEAR(t -> t),
  SINE(t -> 1 - Trig.cosDegrees(90 * t)),
  QUAD(t -> t * t),
  CUBIC(t -> t * t * t),
  QUART(t -> t * t * t * t),
  QUINT(t -> t * t * t * t * t),
  EXPO(Ease::doubling),
  CIRC(t -> 1 - Math.sqrt(1 - t * t)),
  /** Steps back before it goes. */
  BACK(t -> t * t * (2.70158 * t - 1.70158)),
  /** Swings, more and more widely. */
  ELASTIC(Ease::swinging),
  /** Like a ball, backwards in time. */
  BOUNCE(t -> 1 - falling(1 - t));

  /** A curve from 0 to 1. */
  @FunctionalInterface
  private interface Curve {
    double at(double t);
  }

  @SuppressWarnings("ImmutableEnumChecker") // functions of their argument alone
  private final Curve curve;

  Ease(Curve curve) {
    this.curve = curve;
  }

  /** Begins gently. {@code t} is held between 0 and 1. */
  public double in(double t) {
    return curve.at(Num.clamp(t));
  }

  /** Ends gently. {@code t} is held between 0 and 1. */
  public double out(double t) {
    return 1 - in(1 - t);
  }

  /** Begins and ends gently. {@code t} is held between 0 and 1. */
  public double inOut(double t) {
    return t < 0.5 ? in(2 * t) / 2 : 1 - in(2 - 2 * t) / 2;
  }

  /** 2 to the power of 10 (t − 1), shifted so that it begins at 0. */
  private static double doubling(double t) {
    double least = 0x1p-10;
    return (Powers.pow(2, 10 * (t - 1)) - least) / (1 - least);
  }

  private static double swinging(double t) {
    return t == 0 || t == 1
        ? t
        : -Powers.pow(2, 10 * (t - 1)) * Trig.sinDegrees((t - 1.075) * 1200);
  }

  /** A ball that falls from 1 and leaps three times, ever lower; its height taken from 1. */
  private static double falling(double t) {
    double speed = 7.5625;
    double span = 2.75;
    if (t < 1 / span) {
      return speed * t * t;
    }
    if (t < 2 / span) {
      return leap(t - 1.5 / span, 0.75);
    }
    return t < 2.5 / span ? leap(t - 2.25 / span, 0.9375) : leap(t - 2.625 / span, 0.984375);
  }

  private static double leap(double t, double rest) {
    return 7.5625 * t * t + rest;
  }
}
