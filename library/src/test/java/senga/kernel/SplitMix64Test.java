package senga.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SplitMix64Test {
  /** As published for this generator with the seed 1234567. */
  @Test
  void theNumbersAreThoseOfTheAlgorithm() {
    SplitMix64 random = new SplitMix64(1234567);
    assertThat(Long.toUnsignedString(random.nextLong())).isEqualTo("6457827717110365317");
    assertThat(Long.toUnsignedString(random.nextLong())).isEqualTo("3203168211198807973");
    assertThat(Long.toUnsignedString(random.nextLong())).isEqualTo("9817491932198370423");
    assertThat(Long.toUnsignedString(random.nextLong())).isEqualTo("4593380528125082431");
    assertThat(Long.toUnsignedString(random.nextLong())).isEqualTo("16408922859458223821");
  }

  @Test
  void fractionsAreSpreadEvenly() {
    SplitMix64 random = new SplitMix64(5);
    int[] tenths = new int[10];
    for (int i = 0; i < 100_000; i++) {
      double fraction = random.nextDouble();
      assertThat(fraction).isBetween(0.0, Math.nextDown(1.0));
      tenths[(int) (10 * fraction)]++;
    }
    for (int count : tenths) {
      assertThat(count).isBetween(9_600, 10_400);
    }
  }

  @Test
  void wholeNumbersStayBelowTheirBoundAndReachAllBelowIt() {
    SplitMix64 random = new SplitMix64(6);
    int[] met = new int[7];
    for (int i = 0; i < 7_000; i++) {
      met[random.below(7)]++;
    }
    for (int count : met) {
      assertThat(count).isBetween(850, 1_150);
    }
    assertThat(random.below(1)).isZero();
    assertThat(random.below(Integer.MAX_VALUE)).isNotNegative();
  }

  @Test
  void betweenTwoNumbersTheMeanIsInTheMiddle() {
    SplitMix64 random = new SplitMix64(7);
    double sum = 0;
    for (int i = 0; i < 10_000; i++) {
      double value = random.between(-3, 5);
      assertThat(value).isBetween(-3.0, 5.0);
      sum += value;
    }
    assertThat(sum / 10_000).isCloseTo(1, within(0.1));
  }

  @Test
  void partsHaveStreamsOfTheirOwn() {
    assertThat(SplitMix64.of(1, 2).nextLong()).isEqualTo(SplitMix64.of(1, 2).nextLong());
    assertThat(SplitMix64.of(1, 2).nextLong()).isNotEqualTo(SplitMix64.of(1, 3).nextLong());
    assertThat(SplitMix64.of(1, 2).nextLong()).isNotEqualTo(SplitMix64.of(2, 2).nextLong());
    assertThat(SplitMix64.of(1, 2).nextLong()).isNotEqualTo(SplitMix64.of(2, 1).nextLong());
  }
}
