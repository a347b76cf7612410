package senga.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A table written by hand: what the font that comes with Senga does not have. */
class PairKerningTest {
  /** One feature {@code kern} with two lookups, the first of them behind an extension. */
  private static final int[] TABLE = {
    1, 0, 0, 10, 26, // version, no scripts, features at 10, lookups at 26
    1, 0x6b65, 0x726e, 8, // a feature "kern" at 18
    0, 2, 0, 1, // its lookups 0 and 1
    2, 6, 28, // lookups at 32 and 54
    9, 0, 1, 8, // at 32: an extension, its subtable at 40
    1, 2, 0, 40, // of pairs, at 80
    0, 0, 0, // unused
    2, 0, 1, 8, // at 54: pairs, at 62
    2, 0, 4, 0, 0, 0, 1, 1, 0, // not reached: glyph 70 alone has classes
  };

  private static final int[] PAIRS = {
    1, 26, 5, 0, 1, 12, // pairs one by one: place and advance of the first glyph, one set
    2, 9, 3, -40, 30, 7, 25, // two pairs: with 9 and with 30
    2, 1, 5, 5, 0, // the set is that of glyph 5
  };

  private static ByteBuffer table() {
    ByteBuffer bytes = ByteBuffer.allocate(200);
    for (int i = 0; i < TABLE.length; i++) {
      bytes.putShort(2 * i, (short) TABLE[i]);
    }
    for (int i = 0; i < PAIRS.length; i++) {
      bytes.putShort(80 + 2 * i, (short) PAIRS[i]);
    }
    bytes.putShort(64, (short) 100); // the coverage of the second lookup, at 162: glyph 70
    bytes.putShort(70, (short) 0).putShort(162, (short) 1).putShort(164, (short) 1);
    return bytes.putShort(166, (short) 70);
  }

  @Test
  void pairsThatAreListedOneByOneAreFoundBehindAnExtension() {
    PairKerning pairs = Objects.requireNonNull(PairKerning.of(table()));
    assertThat(pairs.between(5, 9)).isEqualTo(-40);
    assertThat(pairs.between(5, 30)).as("the advance, not the place").isEqualTo(25);
    assertThat(pairs.between(5, 10)).isZero();
    assertThat(pairs.between(6, 9)).isZero();
    assertThat(pairs.between(0, 0)).isZero();
    assertThat(pairs.between(0xffff, 0xffff)).isZero();
  }

  @Test
  void aTableWithoutPairsIsNone() {
    assertThat(PairKerning.of(null)).isNull();
    ByteBuffer other = table().putShort(14, (short) 0x7372); // "kesr"
    assertThat(PairKerning.of(other)).isNull();
  }

  @Test
  void aDamagedTableEndsAndKernsSomethingOrNothing() {
    for (int seed = 0; seed < 2_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      ByteBuffer damaged = table();
      for (int i = random.nextInt(1, 6); i > 0; i--) {
        damaged.put(random.nextInt(damaged.limit()), (byte) random.nextInt());
      }
      PairKerning pairs = PairKerning.of(damaged.limit(random.nextInt(20, 201)).slice());
      if (pairs != null) {
        assertThat(pairs.between(5, 9)).as("seed %s", seed).isBetween(-70_000, 70_000);
        assertThat(pairs.between(70, 1)).as("seed %s", seed).isBetween(-70_000, 70_000);
      }
    }
  }
}
