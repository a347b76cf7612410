package senga.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class Hash128Test {
  private static final int MANY = 1_000_000;

  @Test
  void aRestartedHashIsAsNew() {
    Hash128 used = new Hash128().add(1).add("lines");
    long ignored = used.low();
    used.restart().add(7);

    assertThat(used.high()).isEqualTo(new Hash128().add(7).high());
    assertThat(used.low()).isEqualTo(new Hash128().add(7).low());
  }

  @Test
  void askingForTheHashChangesNothing() {
    Hash128 asked = new Hash128().add(1);
    long first = asked.low();

    assertThat(asked.low()).isEqualTo(first);
    assertThat(asked.add(2).low()).isEqualTo(new Hash128().add(1).add(2).low());
  }

  @Test
  void aMillionSmallInputsCollideInNeitherHalf() {
    long[] high = new long[MANY];
    long[] low = new long[MANY];
    for (int i = 0; i < MANY; i++) {
      Hash128 hash = small(i);
      high[i] = hash.high();
      low[i] = hash.low();
    }
    assertThat(distinct(high)).isEqualTo(MANY);
    assertThat(distinct(low)).isEqualTo(MANY);
  }

  @Test
  void oneChangedBitChangesAboutHalfOfTheResult() {
    SplittableRandom random = new SplittableRandom(7);
    long flipped = 0;
    int cases = 20_000;
    for (int i = 0; i < cases; i++) {
      long value = random.nextLong();
      Hash128 a = new Hash128().add(5L).add(value).add(9L);
      Hash128 b = new Hash128().add(5L).add(value ^ (1L << (i % 64))).add(9L);
      flipped += Long.bitCount(a.high() ^ b.high()) + Long.bitCount(a.low() ^ b.low());
    }
    assertThat((double) flipped / cases).isBetween(62.0, 66.0);
  }

  @Test
  void everyBitOfAnInputReachesEveryBitOfTheResult() {
    int cases = 4_000;
    int[][] flips = new int[Long.SIZE][2 * Long.SIZE];
    SplittableRandom random = new SplittableRandom(8);
    for (int i = 0; i < cases; i++) {
      double value = i * 0.25;
      long before = random.nextLong();
      for (int bit = 0; bit < Long.SIZE; bit++) {
        Hash128 a = new Hash128().add(before).add(value);
        long changed = Double.doubleToRawLongBits(value) ^ (1L << bit);
        Hash128 b = new Hash128().add(before).add(changed);
        count(a.high() ^ b.high(), flips[bit], 0);
        count(a.low() ^ b.low(), flips[bit], Long.SIZE);
      }
    }
    int sixSigma = (int) (3 * Math.sqrt(cases));
    for (int[] ofOneBit : flips) {
      for (int flipped : ofOneBit) {
        assertThat(flipped).isBetween(cases / 2 - sixSigma, cases / 2 + sixSigma);
      }
    }
  }

  private static void count(long difference, int[] flips, int offset) {
    for (long rest = difference; rest != 0; rest &= rest - 1) {
      flips[offset + Long.numberOfTrailingZeros(rest)]++;
    }
  }

  /** Also where a value is exactly what the state was: nothing that was fed before is forgotten. */
  @Test
  void noValueMakesTwoDifferentBeginningsEqual() {
    Hash128 one = new Hash128().add(1L);
    Hash128 two = new Hash128().add(2L);
    SplittableRandom random = new SplittableRandom(9);
    long value = 0;
    for (int i = 0; i < 200_000; i++) {
      one.add(value);
      two.add(value);
      assertThat(one.low() == two.low() && one.high() == two.high()).isFalse();
      value =
          switch (i % 5) {
            case 0 -> one.low();
            case 1 -> two.high();
            case 2 -> 0;
            case 3 -> 1L << random.nextInt(Long.SIZE);
            default -> random.nextLong();
          };
    }
  }

  @Test
  void aZeroInFrontIsPartOfAnArray() {
    assertThat(low(new Hash128().add(new float[] {0, 1}, 0, 2)))
        .isNotEqualTo(low(new Hash128().add(new float[] {1}, 0, 1)));
    assertThat(low(new Hash128().add(new int[] {0, 1}, 0, 2)))
        .isNotEqualTo(low(new Hash128().add(new int[] {1}, 0, 1)));
    assertThat(low(new Hash128().add("\0a"))).isNotEqualTo(low(new Hash128().add("a")));
  }

  @Test
  void theBorderBetweenTwoArraysIsPartOfTheInput() {
    int[] values = {1, 2, 3, 4};
    assertThat(low(new Hash128().add(values, 0, 2).add(values, 2, 4)))
        .isNotEqualTo(low(new Hash128().add(values, 0, 4).add(values, 4, 4)));
  }

  @Test
  void orderAndNumberOfInputsMatter() {
    assertThat(low(new Hash128().add(1L).add(2L))).isNotEqualTo(low(new Hash128().add(2L).add(1L)));
    assertThat(low(new Hash128())).isNotEqualTo(low(new Hash128().add(0L)));
    assertThat(low(new Hash128().add(0L))).isNotEqualTo(low(new Hash128().add(0L).add(0L)));
    assertThat(low(new Hash128().add("abcde"))).isNotEqualTo(low(new Hash128().add("abcdf")));
    assertThat(low(new Hash128().add("ab").add("c")))
        .isNotEqualTo(low(new Hash128().add("a").add("bc")));
  }

  @Test
  void minusZeroCountsAsZero() {
    float[] minus = {-0.0f, 1, -0.0f};
    float[] plain = {0, 1, 0};
    assertThat(low(new Hash128().add(-0.0))).isEqualTo(low(new Hash128().add(0.0)));
    assertThat(low(new Hash128().add(minus, 0, 3))).isEqualTo(low(new Hash128().add(plain, 0, 3)));
  }

  @Test
  void onlyTheGivenRangeOfAnArrayIsRead() {
    float[] longer = {9, 1, 2, 3, 9};
    float[] exact = {1, 2, 3};
    assertThat(low(new Hash128().add(longer, 1, 4))).isEqualTo(low(new Hash128().add(exact, 0, 3)));
    int[] ints = {9, 1, 2, 3, 9};
    assertThat(low(new Hash128().add(ints, 1, 4)))
        .isEqualTo(low(new Hash128().add(new int[] {1, 2, 3}, 0, 3)));
  }

  /** Up to four numbers of few digits: what parameters of operations look like. */
  private static Hash128 small(int index) {
    Hash128 hash = new Hash128();
    int rest = index;
    do {
      hash.add((rest % 32) * 0.25);
      rest /= 32;
    } while (rest > 0);
    return hash;
  }

  private static long distinct(long[] values) {
    Arrays.sort(values);
    long distinct = 1;
    for (int i = 1; i < values.length; i++) {
      distinct += values[i] == values[i - 1] ? 0 : 1;
    }
    return distinct;
  }

  private static long low(Hash128 hash) {
    return hash.low();
  }
}
