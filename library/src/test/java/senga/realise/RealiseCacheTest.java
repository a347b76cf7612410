package senga.realise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.PolylinesBuilder;

class RealiseCacheTest {
  private static final long RING_BYTES = new Ring(100, 1).make().bytes();

  @Test
  void aResultIsKeptWhenItIsAskedForASecondTime() {
    Realiser realiser = new Realiser();
    realiser.realise(new Counted(3));
    assertThat(realiser.cache().entries()).isZero();
    realiser.realise(new Counted(3));
    assertThat(realiser.cache().entries()).isOne();

    Counted.MADE.set(0);
    realiser.realise(new Counted(3));
    assertThat(Counted.MADE).hasValue(0);
    assertThat(realiser.cache().hits()).isOne();
    assertThat(realiser.cache().misses()).isEqualTo(2);
  }

  @Test
  void aKnobThatIsTurnedEveryFrameKeepsNothing() {
    Realiser realiser = new Realiser();
    PolylinesBuilder screen = new PolylinesBuilder();
    for (int frame = 0; frame < 20_000; frame++) {
      screen.clear();
      realiser.realise(new Ring(3, 1).through(new Rippled(0.001 * frame, 1)).scale(2), screen);
    }
    assertThat(realiser.cache().entries()).as("the ring itself").isOne();
  }

  @Test
  void whatDoesNotMoveIsKeptUpToTheLastStepThatDoesNotMove() {
    Realiser realiser = new Realiser();
    Geometry still = new Ring().scale(3).translate(10, 10);
    for (int frame = 0; frame < 3; frame++) {
      realiser.realise(still.through(new Rippled(1, frame)));
    }
    assertThat(realiser.cache().entries()).as("the ring, and the ring in its place").isEqualTo(2);
    assertThat(realiser.cache().hits()).isOne();
  }

  @Test
  void aStillPictureOfVeryManyStepsIsKeptAsAWhole() {
    Realiser realiser = new Realiser();
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      parts.add(new Ring(1, 1).translate(i, 0));
    }
    for (int frame = 0; frame < 3; frame++) {
      realiser.realise(Group.of(parts), new PolylinesBuilder());
    }
    assertThat(realiser.cache().hits()).isOne();
    assertThat(realiser.cache().bytes()).as("the picture").isGreaterThan(20_000 * 12);
  }

  @Test
  void theNumberOfEntriesHasABound() {
    Realiser realiser = new Realiser(Budget.DEFAULT, new RealiseCache(1 << 20, 10));
    for (int i = 1; i <= 25; i++) {
      twice(realiser, new Ring(i, 1));
    }
    assertThat(realiser.cache().entries()).isEqualTo(10);
    assertThat(realiser.cache().evictions()).isEqualTo(15);
  }

  @Test
  void theBytesHaveABound() {
    Realiser realiser = new Realiser(Budget.DEFAULT, new RealiseCache(5 * RING_BYTES + 5, 100));
    for (int i = 0; i < 25; i++) {
      twice(realiser, new Ring(100, 1).through(new Doubled(1)).translate(i, 0));
      assertThat(realiser.cache().bytes()).isLessThanOrEqualTo(realiser.cache().maxBytes());
    }
    assertThat(realiser.cache().bytes()).isEqualTo(5 * RING_BYTES);
    assertThat(realiser.cache().entries()).isEqualTo(5);
  }

  @Test
  void theLeastRecentlyUsedLeavesFirst() {
    RealiseCache cache = new RealiseCache(1 << 20, 2);
    for (Ring ring : new Ring[] {new Ring(1, 1), new Ring(2, 1)}) {
      cache.keep(ring.identity(), ring.make());
    }
    cache.find(new Ring(1, 1).identity());
    cache.keep(new Ring(3, 1).identity(), new Ring(3, 1).make());
    assertThat(cache.find(new Ring(1, 1).identity())).isNotNull();
    assertThat(cache.find(new Ring(2, 1).identity())).isNull();
  }

  @Test
  void whatNobodyAskedForDuringEightSecondsLeaves() {
    AtomicLong nanos = new AtomicLong();
    RealiseCache cache = new RealiseCache(1 << 20, 10, nanos::get);
    for (int i = 1; i <= 3; i++) {
      cache.keep(new Ring(i, 1).identity(), new Ring(i, 1).make());
    }
    for (int second = 1; second <= 8; second++) {
      nanos.addAndGet(1_000_000_000L);
      assertThat(cache.entries()).as("before second %d", second).isEqualTo(3);
      assertThat(cache.find(new Ring(2, 1).identity())).isNotNull();
    }
    assertThat(cache.entries()).isOne();
    assertThat(cache.evictions()).isEqualTo(2);
    assertThat(cache.bytes()).isEqualTo(new Ring(2, 1).make().bytes());
  }

  @Test
  void whatIsLargerThanTheBoundIsNotKept() {
    Realiser realiser = new Realiser(Budget.DEFAULT, new RealiseCache(RING_BYTES - 1, 100));
    twice(realiser, new Ring(100, 1));
    assertThat(realiser.cache().entries()).isZero();
    assertThat(realiser.cache().refused()).isOne();
  }

  @Test
  void aCacheThatIsOffKeepsAndCountsNothing() {
    Realiser realiser = new Realiser(Budget.DEFAULT, RealiseCache.off());
    twice(realiser, new Ring());
    assertThat(realiser.cache().stats()).isEqualTo(new CacheStats(0, 0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void clearingForgetsTheResults() {
    Realiser realiser = new Realiser();
    twice(realiser, new Ring());
    realiser.cache().clear();
    assertThat(realiser.cache().entries()).isZero();
    assertThat(realiser.cache().bytes()).isZero();
  }

  @Test
  void aNegativeBoundIsRefused() {
    assertThatThrownBy(() -> new RealiseCache(-1, 1))
        .hasMessage("most bytes must be at least 0, got -1");
  }

  private static void twice(Realiser realiser, Geometry recipe) {
    realiser.realise(recipe);
    realiser.realise(recipe);
  }
}
