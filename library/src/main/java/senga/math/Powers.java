package senga.math;

/**
 * Exponential, logarithm and power, the same to the last bit on every machine; see {@link Trig} for
 * why.
 *
 * <p>The exponential takes the nearest power of two off and sums Taylor's series for the rest. The
 * logarithm takes the power of two off and sums {@code 2 artanh(f / (2 + f))} for the rest {@code 1
 * + f}. A power needs its logarithm to more digits than one double has: there the first terms are
 * pairs of doubles (T. J. Dekker, "A floating-point technique for extending the available
 * precision", 1971).
 *
 * <p>Errors, tested against longer arithmetic: at most 1 unit in the last place, and powers that
 * can be exact are; where a result is too small to have all its digits, one unit more.
 */
public final class Powers {
  private static final double LARGEST = 709.782712893384; // ln of the largest double
  private static final double LEAST = -745.1332191019412; // ln of half the least one
  private static final double ROUNDER = 0x1.8p52;

  // ln 2 in two parts; the first ends in zero bits, so whole multiples of it are exact.
  private static final double LN2_HIGH = 0x1.62e42fefa38p-1;
  private static final double LN2_LOW = 0x1.ef35793c7673p-45;

  private static final double TWO_THIRDS = 2.0 / 3;
  private static final double TWO_THIRDS_LOW = 0x1.5555555555555p-55;

  private Powers() {}

  /** e to this power. */
  public static double exp(double x) {
    return exp(x, 0);
  }

  /** e to the power of {@code x + low}, where {@code low} is what a double {@code x} lacks. */
  private static double exp(double x, double low) {
    if (x > LARGEST || x < LEAST) {
      return x > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    double twos = (x * (1 / 0.6931471805599453) + ROUNDER) - ROUNDER;
    double high = x - twos * LN2_HIGH;
    double r = high - twos * LN2_LOW; // −0.35 to 0.35
    double rLow = (high - r) - twos * LN2_LOW + low;
    double tail = 1.0 / 479_001_600 + r * (1.0 / 6_227_020_800L);
    tail = 1.0 / 39_916_800 + r * tail;
    tail = 1.0 / 3_628_800 + r * tail;
    tail = 1.0 / 362_880 + r * tail;
    tail = 1.0 / 40_320 + r * tail;
    tail = 1.0 / 5040 + r * tail;
    tail = 1.0 / 720 + r * tail;
    tail = 1.0 / 120 + r * tail;
    tail = 1.0 / 24 + r * tail;
    tail = 1.0 / 6 + r * tail;
    tail = 0.5 + r * tail;
    double curve = r * r * tail;
    double sum = 1 + r;
    double sumLow = (1 - sum) + r + (curve + rLow * (sum + curve));
    return shift(sum + sumLow, (int) twos);
  }

  /** The natural logarithm; −∞ of 0, NaN of what lies below. */
  public static double log(double x) {
    if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
      return StrictMath.log(x);
    }
    double twos = twos(x);
    double f = rest(x, twos);
    double s = f / (2 + f);
    double half = 0.5 * f * f;
    double z = s * s;
    double more = s * (half + z * (TWO_THIRDS + z * series(z)));
    return twos * LN2_HIGH - ((half - (more + twos * LN2_LOW)) - f);
  }

  /** {@code base} to the power of {@code exponent}; as {@link Math#pow} where there are rules. */
  public static double pow(double base, double exponent) {
    double size = Math.abs(base);
    if (!(size > 0 && size < Double.POSITIVE_INFINITY) || !(Math.abs(exponent) < 0x1p62)) {
      return StrictMath.pow(base, exponent);
    }
    if (base > 0) {
      return positive(base, exponent);
    }
    if (exponent != Math.rint(exponent)) {
      return Double.NaN;
    }
    return exponent % 2 == 0 ? positive(size, exponent) : -positive(size, exponent);
  }

  /** exp(exponent · log base), the product and the logarithm each a pair of doubles. */
  private static double positive(double base, double exponent) {
    double twos = twos(base);
    double f = rest(base, twos);
    double sum = 2 + f;
    double sumLow = f - (sum - 2);
    double s = f / sum;
    double sLow = (errorOfProduct(f, s, sum) - s * sumLow) / sum;
    double z = s * s;
    double zLow = productLow(s, s, z) + 2 * s * sLow;
    // the cubic term, 2/3 s³, as a pair; what follows it needs one double only
    double third = z * TWO_THIRDS;
    double thirdLow =
        productLow(z, TWO_THIRDS, third)
            + z * TWO_THIRDS_LOW
            + zLow * TWO_THIRDS
            + z * (z * series(z));
    double cube = s * third;
    double cubeLow = productLow(s, third, cube) + s * thirdLow + sLow * third;
    double twice = 2 * s;
    double part = twice + cube;
    double partLow = (twice - part) + cube + cubeLow + 2 * sLow;
    double whole = twos * LN2_HIGH;
    double most = whole + part;
    double more = (whole - most) + part + partLow + twos * LN2_LOW;
    double log = most + more;
    double logLow = (most - log) + more;
    double power = exponent * log;
    return Math.abs(power) < 800
        ? exp(power, productLow(exponent, log, power) + exponent * logLow)
        : exp(power);
  }

  /** 2/5 + 2/7 z + … + 2/23 z⁹: artanh's series behind its first two terms. */
  private static double series(double z) {
    double tail = 2.0 / 21 + z * (2.0 / 23);
    tail = 2.0 / 19 + z * tail;
    tail = 2.0 / 17 + z * tail;
    tail = 2.0 / 15 + z * tail;
    tail = 2.0 / 13 + z * tail;
    tail = 2.0 / 11 + z * tail;
    tail = 2.0 / 9 + z * tail;
    tail = 2.0 / 7 + z * tail;
    return 0.4 + z * tail;
  }

  /** How many twos are taken off so that √½ to √2 stays. */
  private static double twos(double x) {
    double normal = x < Double.MIN_NORMAL ? x * 0x1p54 : x;
    int exponent = Math.getExponent(normal);
    double mantissa = normal * powerOfTwo(-exponent / 2) * powerOfTwo(-exponent - -exponent / 2);
    int up = mantissa > 1.4142135623730951 ? 1 : 0;
    return exponent + up - (x < Double.MIN_NORMAL ? 54 : 0);
  }

  /** What is left above 1 without so many twos. */
  private static double rest(double x, double twos) {
    int out = -(int) twos;
    return x * powerOfTwo(out / 2) * powerOfTwo(out - out / 2) - 1;
  }

  private static double shift(double x, int twos) {
    int half = twos / 2;
    return x * powerOfTwo(half) * powerOfTwo(twos - half);
  }

  private static double powerOfTwo(int exponent) {
    return Double.longBitsToDouble((long) (exponent + 1023) << 52);
  }

  /** {@code a − b · c}, where {@code b · c} is nearly {@code a}. */
  private static double errorOfProduct(double a, double b, double c) {
    double product = b * c;
    return (a - product) - productLow(b, c, product);
  }

  /** What {@code product = a · b} lost, exactly (Dekker). */
  private static double productLow(double a, double b, double product) {
    double aHigh = upper(a);
    double aLow = a - aHigh;
    double bHigh = upper(b);
    double bLow = b - bHigh;
    return ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
  }

  /** The number with the lower half of its digits cut off. */
  private static double upper(double x) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & 0xffff_ffff_f800_0000L);
  }
}
