package senga.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SequenceHashTest {
  private static final BigInteger PRIME = BigInteger.TWO.pow(61).subtract(BigInteger.ONE);

  @Test
  void whereASequenceIsCutDoesNotMatter() {
    for (int seed = 0; seed < 1_000; seed++) {
      long[] elements = new SplittableRandom(seed).longs(6 + seed % 50 * 2L).toArray();
      int first = new SplittableRandom(seed).nextInt(elements.length / 2);
      int second = new SplittableRandom(seed + 1).nextInt(elements.length / 2);
      SequenceHash pieces =
          of(elements, 0, Math.min(first, second))
              .add(of(elements, Math.min(first, second), Math.max(first, second)))
              .add(of(elements, Math.max(first, second), elements.length / 2));
      assertThat(name(pieces))
          .as("seed " + seed)
          .isEqualTo(name(of(elements, 0, elements.length / 2)));
    }
  }

  /** The least favourable elements: small numbers, zeros and the prime itself. */
  @Test
  void shortSequencesOfPoorElementsDifferToo() {
    long prime = PRIME.longValueExact();
    long[] poor = {0, 1, 2, prime, prime + 1, -1, Long.MIN_VALUE, 1L << 32};
    Set<String> names = new HashSet<>();
    int sequences = 0;
    for (int word = 0; word < 1 << 18; word++) {
      SequenceHash hash = new SequenceHash();
      for (int rest = word | 1 << 18; rest > 1; rest >>= 6) {
        hash.add(poor[rest & 7] * 3 + 5, poor[rest >> 3 & 7] * 7 + 11);
      }
      names.add(name(hash));
      sequences++;
    }
    assertThat(names).hasSize(sequences);
  }

  @Test
  void multiplyingIsWhatItIsForLargeNumbers() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 100_000; i++) {
      long x = SequenceHash.rest(random.nextLong() >> random.nextInt(64));
      long y = i % 3 == 0 ? PRIME.longValueExact() - 1 : SequenceHash.rest(random.nextLong());
      assertThat(SequenceHash.times(x, y))
          .isEqualTo(
              BigInteger.valueOf(x).multiply(BigInteger.valueOf(y)).mod(PRIME).longValueExact());
    }
    assertThat(SequenceHash.rest(-1L))
        .isEqualTo(BigInteger.TWO.pow(64).subtract(BigInteger.ONE).mod(PRIME).longValueExact());
    assertThat(SequenceHash.rest(PRIME.longValueExact())).isZero();
  }

  /** Elements {@code from} to {@code to - 1} of two numbers each. */
  private static SequenceHash of(long[] elements, int from, int to) {
    SequenceHash hash = new SequenceHash();
    for (int i = from; i < to; i++) {
      hash.add(elements[2 * i], elements[2 * i + 1]);
    }
    return hash;
  }

  private static String name(SequenceHash sequence) {
    Hash128 hash = new Hash128();
    sequence.feed(hash);
    return Long.toHexString(hash.high()) + ":" + Long.toHexString(hash.low());
  }
}
