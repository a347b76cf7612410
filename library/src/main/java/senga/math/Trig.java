package senga.math;

/**
 * Sine, cosine and their kin, the same to the last bit on every machine.
 *
 * <p>{@code Math.sin} may differ in its last bit from machine to machine, because each may replace
 * it with instructions of its own. These functions are built from additions, multiplications and
 * divisions alone, whose results the language fixes.
 *
 * <p>An angle is brought into −π/2..π/2 by taking off the nearest multiple of π, in three parts so
 * that nothing is lost (W. J. Cody, W. Waite, "Software Manual for the Elementary Functions",
 * 1980); the rest is Taylor's series up to the 21st power. Arcs begin at the nearest multiple of ¼,
 * whose arc is known.
 *
 * <p>Errors, tested against longer arithmetic: at most 2 units in the last place, 4 for the
 * tangent.
 */
public final class Trig {
  /** Beyond it, in radians, {@link StrictMath} takes over: as exact a rule, only slower. */
  private static final double LARGEST = 0x1p20;

  /** Added and taken away again it rounds to a whole number. */
  private static final double ROUNDER = 0x1.8p52;

  // π in three parts; the first two end in twenty zero bits, so multiples of them are exact.
  private static final double PI_HIGH = 0x1.921fb544p1;
  private static final double PI_MIDDLE = 0x1.0b4611a6p-33;
  private static final double PI_LOW = 0x1.3198a2e037073p-68;

  private static final double DEGREE = Math.PI / 180;

  // Taylor: ±1/n!
  private static final double S3 = -1.0 / 6;
  private static final double S5 = 1.0 / 120;
  private static final double S7 = -1.0 / 5040;
  private static final double S9 = 1.0 / 362_880;
  private static final double S11 = -1.0 / 39_916_800;
  private static final double S13 = 1.0 / 6_227_020_800L;
  private static final double S15 = -1.0 / 1_307_674_368_000L;
  private static final double S17 = 1.0 / 355_687_428_096_000L;
  private static final double S19 = -1.0 / 121_645_100_408_832_000L;
  private static final double S21 = 1.0 / 51_090_942_171_709_440_000.0;

  // Taylor for turns: ±(2π)ⁿ/n!
  private static final double T1 = 0x1.921fb54442d18p2;
  private static final double T3 = -0x1.4abbce625be53p5;
  private static final double T5 = 0x1.466bc6775aae2p6;
  private static final double T7 = -0x1.32d2cce62bd86p6;
  private static final double T9 = 0x1.50783487ee782p5;
  private static final double T11 = -0x1.e3074fde8871fp3;
  private static final double T13 = 0x1.e8f434d018d63p1;
  private static final double T15 = -0x1.6fadb9f155744p-1;
  private static final double T17 = 0x1.aaec32af93359p-4;
  private static final double T19 = -0x1.8a404211f9547p-7;

  /** The arcs of 0, ¼, ½, ¾ and 1, and what their doubles lack. */
  private static final double[] ARC = {
    0, 0x1.f5b75f92c80ddp-3, 0x1.dac670561bb4fp-2, 0x1.4978fa3269ee1p-1, Math.PI / 4
  };

  private static final double[] ARC_LOW = {
    0, 0x1.8ab6e3cf7afbdp-57, 0x1.a2b7f222f65e2p-56, 0x1.2419a87f2a458p-56, 0x1.1a62633145c07p-55
  };

  private static final double RIGHT_ANGLE_LOW = 0x1.1a62633145c07p-54;

  private Trig() {}

  /** The sine of an angle in radians; NaN for an infinite one. */
  public static double sin(double radians) {
    return Math.abs(radians) <= LARGEST ? nearSin(radians) : StrictMath.sin(radians);
  }

  /** The cosine of an angle in radians; NaN for an infinite one. */
  public static double cos(double radians) {
    return Math.abs(radians) <= LARGEST ? nearCos(radians) : StrictMath.cos(radians);
  }

  /** The tangent of an angle in radians; NaN for an infinite one. */
  public static double tan(double radians) {
    return sin(radians) / cos(radians);
  }

  /** The sine of an angle in degrees; exactly 0 or ±1 at multiples of 90. */
  public static double sinDegrees(double degrees) {
    double rest = degrees % 360; // exact, as is all that follows up to the conversion
    double inHalf = rest > 180 ? rest - 360 : rest < -180 ? rest + 360 : rest;
    double folded = inHalf > 90 ? 180 - inHalf : inHalf < -90 ? -180 - inHalf : inHalf;
    return series(folded * DEGREE);
  }

  /** The cosine of an angle in degrees; exactly 0 or ±1 at multiples of 90. */
  public static double cosDegrees(double degrees) {
    return sinDegrees(90 - Math.abs(degrees % 360));
  }

  /**
   * Sines of {@code count} angles of any size in whole turns, within 1e-15; both arrays may be the
   * same. For many angles this is the quick way: taking off whole turns costs little and loses
   * nothing, and Java makes vectors of it.
   */
  public static void sinTurns(double[] turns, double[] sines, int count) {
    for (int i = 0; i < count; i++) {
      double rest = turns[i] - Math.rint(turns[i]);
      sines[i] = quarterSin(Math.abs(Math.abs(rest - 0.25) - 0.5) - 0.25);
    }
  }

  /** The cosines to {@link #sinTurns}. */
  public static void cosTurns(double[] turns, double[] cosines, int count) {
    for (int i = 0; i < count; i++) {
      cosines[i] = quarterSin(0.25 - Math.abs(turns[i] - Math.rint(turns[i])));
    }
  }

  /** The angle in radians, −π/2 to π/2, whose tangent this is. */
  public static double atan(double tangent) {
    return atan2(tangent, 1);
  }

  /** The direction of a point, in radians from the x axis, −π to π; as {@link Math#atan2}. */
  public static double atan2(double y, double x) {
    double height = Math.abs(y);
    double width = Math.abs(x);
    if (!(height > 0 && width > 0 && height + width < Double.POSITIVE_INFINITY)) {
      return StrictMath.atan2(y, x); // zeros, infinities, NaN: all have their exact rules
    }
    double scale = height + width > 1 ? 0x1p-64 : 0x1p64; // far from both ends of the numbers
    double arc = octantArc(height * scale, width * scale);
    return Math.copySign(x < 0 ? Math.PI - (arc - 2 * RIGHT_ANGLE_LOW) : arc, y);
  }

  /** The angle in radians, −π/2 to π/2, whose sine this is; NaN beyond −1 and 1. */
  public static double asin(double sine) {
    return atan2(sine, Math.sqrt((1 - sine) * (1 + sine)));
  }

  /** The angle in radians, 0 to π, whose cosine this is; NaN beyond −1 and 1. */
  public static double acos(double cosine) {
    return atan2(Math.sqrt((1 - cosine) * (1 + cosine)), cosine);
  }

  /** The arc of a point in the first quadrant, 0 to π/2. */
  private static double octantArc(double height, double width) {
    return height <= width
        ? arc(height, width)
        : Math.PI / 2 - (arc(width, height) - RIGHT_ANGLE_LOW);
  }

  /** The arc of {@code height / width}, at most 1. */
  private static double arc(double height, double width) {
    int nearest = (int) (4 * (height / width) + 0.5);
    double base = 0.25 * nearest;
    double t = (height - base * width) / (width + base * height); // at most 1/8
    double z = t * t;
    double tail = 1.0 / 17 - z / 19;
    tail = -1.0 / 15 + z * tail;
    tail = 1.0 / 13 + z * tail;
    tail = -1.0 / 11 + z * tail;
    tail = 1.0 / 9 + z * tail;
    tail = -1.0 / 7 + z * tail;
    tail = 1.0 / 5 + z * tail;
    tail = -1.0 / 3 + z * tail;
    return ARC[nearest] + (t + (t * z * tail + ARC_LOW[nearest]));
  }

  private static double nearSin(double radians) {
    double half = (radians * (1 / Math.PI) + ROUNDER) - ROUNDER;
    return sign(half) * series(without(half, radians));
  }

  /** cos(r + (n + ½)π) = −(−1)ⁿ sin r. */
  private static double nearCos(double radians) {
    double half = (radians * (1 / Math.PI) - 0.5 + ROUNDER) - ROUNDER;
    return -sign(half) * series(without(half + 0.5, radians));
  }

  /** What is left of an angle without so many half turns. */
  private static double without(double halfTurns, double radians) {
    return radians - halfTurns * PI_HIGH - halfTurns * PI_MIDDLE - halfTurns * PI_LOW;
  }

  /** −1 for odd numbers, 1 for even ones. */
  private static double sign(double whole) {
    double odd = whole - 2 * ((0.5 * whole + ROUNDER) - ROUNDER);
    return 1 - 2 * odd * odd;
  }

  /** Taylor's sine for −¼ to ¼ of a turn. */
  private static double quarterSin(double u) {
    double z = u * u;
    double sum = T17 + z * T19;
    sum = T15 + z * sum;
    sum = T13 + z * sum;
    sum = T11 + z * sum;
    sum = T9 + z * sum;
    sum = T7 + z * sum;
    sum = T5 + z * sum;
    sum = T3 + z * sum;
    sum = T1 + z * sum;
    return u * sum;
  }

  /** Taylor's sine for −π/2 to π/2. */
  private static double series(double r) {
    double z = r * r;
    double tail = S19 + z * S21;
    tail = S17 + z * tail;
    tail = S15 + z * tail;
    tail = S13 + z * tail;
    tail = S11 + z * tail;
    tail = S9 + z * tail;
    tail = S7 + z * tail;
    tail = S5 + z * tail;
    tail = S3 + z * tail;
    return r + r * z * tail;
  }
}
