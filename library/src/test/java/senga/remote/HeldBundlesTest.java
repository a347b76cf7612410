package senga.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import senga.osc.Message;
import senga.osc.Packet;

class HeldBundlesTest {
  private final HeldBundles held = new HeldBundles();

  private static List<Packet> packets(String address) {
    return List.of(Message.of(address));
  }

  @Test
  void theEarliestComesFirstAndOfTheSameTimeTheFirst() {
    held.add(packets("/late"), 30, 4);
    held.add(packets("/one"), 20, 4);
    held.add(packets("/two"), 20, 4);
    assertThat(held.next(19)).isNull();
    assertThat(held.next(25)).isEqualTo(packets("/one"));
    assertThat(held.next(25)).isEqualTo(packets("/two"));
    assertThat(held.next(25)).isNull();
    assertThat(held.millisToWait(25)).isEqualTo(1);
    assertThat(held.next(30)).isEqualTo(packets("/late"));
    assertThat(held.millisToWait(30)).as("nothing waits").isZero();
  }

  @Test
  void thereIsRoomForSoManyAndSoManyBytes() {
    for (int i = 0; i < HeldBundles.MOST; i++) {
      assertThat(held.add(packets("/a"), i, 4)).isTrue();
    }
    assertThat(held.add(packets("/a"), 0, 4)).isFalse();
    assertThat(held.size()).isEqualTo(HeldBundles.MOST);
    HeldBundles heavy = new HeldBundles();
    assertThat(heavy.add(packets("/a"), 0, (int) HeldBundles.MOST_BYTES)).isTrue();
    assertThat(heavy.add(packets("/a"), 0, 1)).isFalse();
    assertThat(heavy.next(1)).isNotNull();
    assertThat(heavy.add(packets("/a"), 0, 1)).isTrue();
  }
}
