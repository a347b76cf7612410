package senga.play;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import senga.G;
import senga.geometry.Geometry;
import senga.realise.Budget;
import senga.realise.RealiseCache;
import senga.realise.Realiser;

class ReserveTest {
  private static final long MIB = 1 << 20;

  private final RealiseCache cache = new RealiseCache();
  private boolean full;
  private int mostAsked;

  @Test
  void aSmallHeapPutsLittleByAndALargeOneFourMegabytes() {
    assertThat(reserve(64 * MIB).bytes()).isEqualTo(2 * MIB);
    assertThat(reserve(1024 * MIB).bytes()).isEqualTo(4 * MIB);
    assertThat(reserve(Long.MAX_VALUE).bytes()).isEqualTo(4 * MIB);
  }

  @Test
  void spendingItEmptiesTheCacheToo() {
    Realiser realiser = new Realiser(Budget.DEFAULT, cache);
    Geometry ball = G.sphere();
    for (int i = 0; i < 3; i++) {
      realiser.realise(ball);
    }
    assertThat(cache.bytes()).isPositive();
    Reserve reserve = reserve(64 * MIB);
    reserve.spend();

    assertThat(reserve.bytes()).isZero();
    assertThat(cache.bytes()).isZero();
    assertThat(reserve.isLost()).isFalse();
  }

  @Test
  void itIsPutByAgainWhenASixteenthOfTheHeapIsFree() {
    Reserve reserve = reserve(64 * MIB);
    reserve.spend();
    reserve.regain();

    assertThat(reserve.bytes()).isEqualTo(2 * MIB);
    assertThat(mostAsked * (MIB / 4)).isEqualTo(4 * MIB);
    assertThat(reserve.isLost()).isFalse();
  }

  @Test
  void ofALargeHeapSixtyFourMegabytesMustBeFree() {
    Reserve reserve = reserve(16_384 * MIB);
    reserve.regain();

    assertThat(mostAsked * (MIB / 4)).isEqualTo(64 * MIB);
  }

  @Test
  void itIsLostWhileTheMemoryStaysFull() {
    Reserve reserve = reserve(64 * MIB);
    full = true;
    reserve.spend();
    reserve.regain();
    assertThat(reserve.isLost()).isTrue();
    assertThat(reserve.bytes()).isZero();

    full = false;
    reserve.regain();
    assertThat(reserve.isLost()).isFalse();
    assertThat(reserve.bytes()).isPositive();
  }

  private Reserve reserve(long heapBytes) {
    return new Reserve(
        cache,
        heapBytes,
        pieces -> {
          if (full) {
            throw new OutOfMemoryError("of the test");
          }
          mostAsked = Math.max(mostAsked, pieces);
          return new byte[pieces][];
        });
  }
}
