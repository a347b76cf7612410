package senga.math;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Sines, arcs, exponentials and logarithms to fifty digits, by the plainest series there are. */
final class LongMath {
  private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);
  private static final BigDecimal TINY = new BigDecimal("1e-58");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  static final BigDecimal PI =
      new BigDecimal("3.14159265358979323846264338327950288419716939937510582097494459230782");
  static final BigDecimal LN2 =
      new BigDecimal("0.693147180559945309417232121458176568075500134360255254120680009493394");

  private LongMath() {}

  static BigDecimal sin(BigDecimal x) {
    BigDecimal r = x.remainder(PI.multiply(TWO), new MathContext(90));
    return alternating(r, r, 2);
  }

  static BigDecimal cos(BigDecimal x) {
    return sin(x.add(PI.divide(TWO, DIGITS)));
  }

  /** Taylor's series with alternating signs: each term is the one before times −r² / (k(k+1)). */
  private static BigDecimal alternating(BigDecimal r, BigDecimal first, int from) {
    BigDecimal sum = first;
    BigDecimal term = first;
    BigDecimal square = r.multiply(r, DIGITS).negate();
    for (int k = from; term.abs().compareTo(TINY.multiply(first.abs())) > 0; k += 2) {
      term = term.multiply(square, DIGITS).divide(BigDecimal.valueOf((long) k * (k + 1)), DIGITS);
      sum = sum.add(term, DIGITS);
    }
    return sum;
  }

  static BigDecimal exp(BigDecimal x) {
    int twos = x.divide(LN2, DIGITS).setScale(0, RoundingMode.HALF_EVEN).intValue();
    BigDecimal r = x.subtract(LN2.multiply(BigDecimal.valueOf(twos)), DIGITS);
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    for (int k = 1; term.abs().compareTo(TINY) > 0; k++) {
      term = term.multiply(r, DIGITS).divide(BigDecimal.valueOf(k), DIGITS);
      sum = sum.add(term, DIGITS);
    }
    return twos >= 0 ? sum.multiply(TWO.pow(twos), DIGITS) : sum.divide(TWO.pow(-twos), DIGITS);
  }

  static BigDecimal log(double x) {
    int twos = Math.getExponent(x);
    BigDecimal m =
        twos >= 0
            ? new BigDecimal(x).divide(TWO.pow(twos), DIGITS)
            : new BigDecimal(x).multiply(TWO.pow(-twos), DIGITS);
    if (m.compareTo(new BigDecimal("1.4142")) > 0) { // keeps logarithms of 0.99… sharp
      m = m.divide(TWO, DIGITS);
      twos++;
    }
    BigDecimal s = m.subtract(BigDecimal.ONE).divide(m.add(BigDecimal.ONE), DIGITS);
    return odd(s, s.multiply(s, DIGITS))
        .multiply(TWO, DIGITS)
        .add(LN2.multiply(BigDecimal.valueOf(twos)), DIGITS);
  }

  /** The arc of y / x, both above 0. */
  static BigDecimal arc(double y, double x) {
    BigDecimal t = new BigDecimal(y).divide(new BigDecimal(x), DIGITS);
    if (t.compareTo(BigDecimal.ONE) > 0) {
      BigDecimal inverse = BigDecimal.ONE.divide(t, DIGITS);
      return PI.divide(TWO, DIGITS).subtract(halved(inverse), DIGITS);
    }
    return halved(t);
  }

  /** arctan t = 2 arctan(t / (1 + √(1 + t²))), three times, so that the series is short. */
  private static BigDecimal halved(BigDecimal tangent) {
    BigDecimal t = tangent;
    for (int i = 0; i < 3; i++) {
      BigDecimal root = BigDecimal.ONE.add(t.multiply(t, DIGITS)).sqrt(DIGITS);
      t = t.divide(BigDecimal.ONE.add(root), DIGITS);
    }
    return odd(t, t.multiply(t, DIGITS).negate()).multiply(BigDecimal.valueOf(8), DIGITS);
  }

  /** t + t·z/3 + t·z²/5 + … */
  private static BigDecimal odd(BigDecimal t, BigDecimal z) {
    BigDecimal sum = t;
    BigDecimal power = t;
    for (int k = 3; power.abs().compareTo(TINY.multiply(t.abs())) > 0; k += 2) {
      power = power.multiply(z, DIGITS);
      sum = sum.add(power.divide(BigDecimal.valueOf(k), DIGITS), DIGITS);
    }
    return sum;
  }

  /** How far {@code found} lies from the truth, in units of its own last place. */
  static double ulps(double found, BigDecimal truth) {
    BigDecimal error = new BigDecimal(found).subtract(truth).abs();
    return error.divide(new BigDecimal(Math.ulp(truth.doubleValue())), DIGITS).doubleValue();
  }
}
