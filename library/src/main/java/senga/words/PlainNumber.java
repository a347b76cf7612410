package senga.words;

import java.math.BigDecimal;

/** Numbers as people write them. */
public final class PlainNumber {
  private PlainNumber() {}

  /** All digits that it takes to tell this number from its neighbours, without an exponent. */
  public static String of(double value) {
    BigDecimal digits = BigDecimal.valueOf(value).stripTrailingZeros();
    return digits.signum() == 0 ? "0" : digits.toPlainString();
  }
}
