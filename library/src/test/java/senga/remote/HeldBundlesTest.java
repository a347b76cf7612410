package senga.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import senga.osc.Argument;
import senga.osc.Bundle;
import senga.osc.Message;
import senga.osc.Packet;
import senga.osc.PacketWriter;
import senga.osc.TimeTag;

class HeldBundlesTest {
  private final HeldBundles held = new HeldBundles();

  private static List<Packet> packets(String address) {
    return List.of(Message.of(address));
  }

  private static Bundle bundle(String address) {
    return Bundle.now(List.of(Message.of(address)));
  }

  @Test
  void theEarliestComesFirstAndOfTheSameTimeTheFirst() {
    held.add(bundle("/late"), 30);
    held.add(bundle("/one"), 20);
    held.add(bundle("/two"), 20);
    assertThat(held.next(19)).isNull();
    assertThat(held.next(25)).isEqualTo(packets("/one"));
    assertThat(held.next(25)).isEqualTo(packets("/two"));
    assertThat(held.next(25)).isNull();
    assertThat(held.millisToWait(25)).isEqualTo(1);
    assertThat(held.next(30)).isEqualTo(packets("/late"));
    assertThat(held.millisToWait(30)).as("nothing waits").isZero();
  }

  @Test
  void thereIsRoomForSoMany() {
    for (int i = 0; i < HeldBundles.MOST; i++) {
      assertThat(held.add(bundle("/a"), i)).isTrue();
    }
    assertThat(held.add(bundle("/a"), 0)).isFalse();
    assertThat(held.size()).isEqualTo(HeldBundles.MOST);
  }

  /** Bundles in bundles, too: each is as long as it is. */
  @Test
  void thereIsRoomForSoManyBytes() {
    Argument blob = new Argument.Blob(new byte[60_000]);
    Bundle inner = new Bundle(TimeTag.ofMillis(0), List.of(Message.of("/a", blob)));
    Bundle heavy = new Bundle(TimeTag.ofMillis(0), List.of(inner));
    int length = PacketWriter.write(heavy).length;
    long most = HeldBundles.MOST_BYTES / length;
    for (int i = 0; i < most; i++) {
      assertThat(held.add(heavy, i)).isTrue();
    }
    assertThat(held.add(heavy, 0)).isFalse();
    assertThat(held.next(1)).isNotNull();
    assertThat(held.add(heavy, 0)).isTrue();
  }
}
