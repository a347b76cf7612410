package senga.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DigitsTest {
  private final Digits digits = new Digits();

  private String count(long number) {
    return digits.clear().count(number).orSame("");
  }

  private String bytes(long number) {
    return digits.clear().bytes(number).orSame("");
  }

  private String fixed(double number, int decimals) {
    return digits.clear().fixed(number, decimals).orSame("");
  }

  @Test
  void countsAreGroupedInThousands() {
    assertThat(count(0)).isEqualTo("0");
    assertThat(count(999)).isEqualTo("999");
    assertThat(count(1000)).isEqualTo("1,000");
    assertThat(count(1_234_567)).isEqualTo("1,234,567");
    assertThat(count(-1)).isEqualTo("-");
  }

  @Test
  void bytesHaveThreeDigitsAndDecimalUnits() {
    assertThat(bytes(0)).isEqualTo("0 B");
    assertThat(bytes(999)).isEqualTo("999 B");
    assertThat(bytes(1000)).isEqualTo("1.00 KB");
    assertThat(bytes(18_249)).isEqualTo("18.2 KB");
    assertThat(bytes(182_400_000)).isEqualTo("182 MB");
    assertThat(bytes(999_700_000)).isEqualTo("1.00 GB");
    assertThat(bytes(-1)).isEqualTo("-");
  }

  @Test
  void fixedNumbersAreRoundedLikeFormat() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 1000; i++) {
      double number = random.nextDouble(-1000, 1000);
      assertThat(fixed(number, i % 4))
          .as("seed 3, try " + i)
          .isEqualTo(String.format(Locale.ROOT, "%." + i % 4 + "f", number));
    }
    assertThat(fixed(Double.NaN, 1)).isEqualTo("-");
    assertThat(fixed(-0.04, 1)).isEqualTo("0.0");
  }

  @Test
  void anUnchangedTextKeepsItsString() {
    String before = count(12_345);
    assertThat(digits.clear().count(12_345).orSame(before)).isSameAs(before);
    assertThat(digits.clear().count(12_346).orSame(before)).isEqualTo("12,346");
  }
}
