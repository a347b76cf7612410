package senga.realise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import senga.geometry.Fingerprint;

/** Who was here lately is known; who was not is never mistaken for somebody who was. */
class DoorkeeperTest {
  private static final int PLACES = 8_192;

  private final Doorkeeper doorkeeper = new Doorkeeper();

  @Test
  void whoComesTheSecondTimeIsKnown() {
    Fingerprint name = new Fingerprint(7, 9);
    assertThat(doorkeeper.knows(name)).isFalse();
    assertThat(doorkeeper.knows(name)).isTrue();
    assertThat(doorkeeper.knows(name)).isTrue();
  }

  @Test
  void whoOnlyLooksSimilarIsNotKnown() {
    doorkeeper.knows(new Fingerprint(7, 9));
    assertThat(doorkeeper.knows(new Fingerprint(8, 9))).isFalse();
    assertThat(doorkeeper.knows(new Fingerprint(7, 10))).isFalse();
  }

  @Test
  void theNewerOfTwoForOnePlaceHasIt() {
    Fingerprint older = new Fingerprint(1, 5);
    Fingerprint newer = new Fingerprint(2, 5 + PLACES);
    doorkeeper.knows(older);
    assertThat(doorkeeper.knows(newer)).isFalse();
    assertThat(doorkeeper.knows(newer)).isTrue();
    assertThat(doorkeeper.knows(older)).as("overwritten").isFalse();
  }

  @Test
  void thereIsAPlaceForEachOfEightThousand() {
    for (int i = 0; i < PLACES; i++) {
      assertThat(doorkeeper.knows(new Fingerprint(i + 1, i))).isFalse();
    }
    for (int i = 0; i < PLACES; i++) {
      assertThat(doorkeeper.knows(new Fingerprint(i + 1, i))).isTrue();
    }
  }

  @Test
  void ofRandomNamesOnlyThoseThatCameAreKnown() {
    SplittableRandom random = new SplittableRandom(101);
    int known = 0;
    for (int i = 0; i < 4_000; i++) {
      Fingerprint name = new Fingerprint(random.nextLong(), random.nextLong());
      assertThat(doorkeeper.knows(name)).as("seed 101, %d", i).isFalse();
      known += doorkeeper.knows(name) ? 1 : 0;
    }
    assertThat(known).isEqualTo(4_000);
  }
}
