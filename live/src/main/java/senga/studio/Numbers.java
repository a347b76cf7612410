package senga.studio;

import java.math.BigDecimal;
import java.math.MathContext;
import senga.realise.ParameterText;

/** Numbers as the panel writes and rounds them. */
final class Numbers {
  private static final double[] TENS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
  private static final int MOST_DECIMALS = 9;
  private static final double HUGE = 1e9;
  private static final MathContext DIGITS = new MathContext(14);
  private static final int NOISE = 4; // in steps between neighbouring numbers

  private Numbers() {}

  /** The step in which a slider over so wide a range moves: a power of ten, about a hundredth. */
  static double quantum(double width) {
    if (!(width > 0) || width > Double.MAX_VALUE) {
      return 0.01;
    }
    int power = -MOST_DECIMALS;
    while (power < MOST_DECIMALS && ten(power + 1) <= width / 90) {
      power++;
    }
    return ten(power);
  }

  private static double ten(int power) {
    return power >= 0 ? TENS[power] : 1 / TENS[-power];
  }

  /** To a whole number of steps. */
  static double round(double value, double quantum) {
    double inverse = Math.rint(1 / quantum);
    return inverse >= 1
        ? Math.rint(value * inverse) / inverse
        : Math.rint(value / quantum) * quantum;
  }

  /**
   * Writes a number with the decimals that the steps of its slider need, one or two more where it
   * lies between them, and no zeros at the end.
   */
  static void write(StringBuilder into, double value, double quantum) {
    if (Double.isNaN(value)) {
      into.append('–');
    } else if (Math.abs(value) >= HUGE) {
      into.append((float) value);
    } else {
      fixed(into, value, decimals(value, quantum));
    }
  }

  private static int decimals(double value, double quantum) {
    int decimals = 0;
    while (decimals < MOST_DECIMALS - 2 && 1 / TENS[decimals] > quantum * 1.001) {
      decimals++;
    }
    int most = decimals + 2;
    while (decimals < most && !isWhole(value * TENS[decimals])) {
      decimals++;
    }
    return decimals;
  }

  private static boolean isWhole(double value) {
    return Math.abs(value - Math.rint(value)) < 1e-6 * Math.max(1, Math.abs(value));
  }

  private static void fixed(StringBuilder into, double value, int decimals) {
    long scaled = Math.round(Math.abs(value) * TENS[decimals]);
    if (value < 0 && scaled != 0) {
      into.append('−');
    }
    long ten = (long) TENS[decimals];
    into.append(scaled / ten);
    long rest = scaled % ten;
    if (rest == 0) {
      return;
    }
    into.append('.');
    for (long place = ten / 10; place > 0 && rest > 0; place /= 10) {
      into.append((char) ('0' + rest / place));
      rest %= place;
    }
  }

  /**
   * All its digits, as a text field begins with it. What only the arithmetic of binary numbers has
   * left behind them is none of them: 0.1 + 0.2 is {@code 0.3}.
   */
  static String exact(double value) {
    return Double.isNaN(value) ? "" : ParameterText.number(plain(value));
  }

  private static double plain(double value) {
    if (Double.isInfinite(value)) {
      return value;
    }
    double rounded = new BigDecimal(value).round(DIGITS).doubleValue();
    return Math.abs(rounded - value) <= NOISE * Math.ulp(value) ? rounded : value;
  }
}
