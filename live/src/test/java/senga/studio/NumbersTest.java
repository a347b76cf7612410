package senga.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void aTextFieldBeginsWithAllDigitsButThoseThatOnlyArithmeticHasLeft() {
    assertThat(Numbers.exact(0.1 + 0.2)).isEqualTo("0.3");
    assertThat(Numbers.exact(3 * 1.1)).isEqualTo("3.3");
    assertThat(Numbers.exact(-0.7 * 100)).isEqualTo("-70");
    assertThat(Numbers.exact(1 / 3.0)).isEqualTo("0.3333333333333333");
    assertThat(Numbers.exact(12.345678901234567)).isEqualTo("12.345678901234567");
    assertThat(Numbers.exact(1e-7)).isEqualTo("1.0E-7");
    assertThat(Numbers.exact(0)).isEqualTo("0");
    assertThat(Numbers.exact(Double.NaN)).isEmpty();
  }
}
