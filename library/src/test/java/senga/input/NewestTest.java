package senga.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.input.Newest.Move;

/** What was moved last stands first, and each address once. */
class NewestTest {
  private long nanos;
  private final Newest newest = new Newest(() -> nanos);

  @Test
  void theOneMovedLastComesFirstWithItsAge() {
    newest.moved("cc/1/74", 0.25, "knobs");
    nanos += 1_500_000_000L;
    newest.moved("osc/fader/1", -3, Newest.OSC);
    nanos += 500_000_000L;

    assertThat(newest.list())
        .containsExactly(
            new Move("osc/fader/1", -3, Newest.OSC, 0.5), new Move("cc/1/74", 0.25, "knobs", 2));
  }

  @Test
  void anAddressThatIsMovedAgainComesUpWithItsNewValue() {
    newest.moved("cc/1/74", 0.25, "knobs");
    newest.moved("bend/1", 0.5, "knobs");
    newest.moved("cc/1/74", 0.75, "knobs");

    assertThat(newest.list()).extracting(Move::address).containsExactly("cc/1/74", "bend/1");
    assertThat(newest.list().getFirst().value()).isEqualTo(0.75);
  }

  @Test
  void oneAddressOfTwoDevicesIsTwoLines() {
    newest.moved("cc/1/74", 0.25, "knobs");
    newest.moved("cc/1/74", 0.75, "faders");

    assertThat(newest.list()).extracting(Move::from).containsExactly("faders", "knobs");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void ofAllThatComeTheLastTwelveAreHeld(long seed) {
    Random random = new Random(seed);
    Map<String, Double> model = new LinkedHashMap<>();
    for (int i = 0; i < 20_000; i++) {
      String address = "osc/" + random.nextInt(30);
      model.remove(address);
      model.put(address, (double) i);
      newest.moved(address, i, Newest.OSC);
      if (i % 97 == 0) {
        List<String> wanted = List.copyOf(model.keySet()).reversed();
        assertThat(newest.list())
            .as("seed %d, move %d", seed, i)
            .extracting(Move::address)
            .containsExactlyElementsOf(wanted.subList(0, Math.min(Newest.MOST, wanted.size())));
      }
    }
  }

  @Test
  void aMoveMakesNoGarbage() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    String[] addresses = new String[40];
    for (int i = 0; i < addresses.length; i++) {
      addresses[i] = "osc/" + i;
    }
    move(addresses, 20_000);
    long before = threads.getCurrentThreadAllocatedBytes();
    move(addresses, 20_000);
    long bytes = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(bytes).isLessThan(20_000); // less than a byte a move
  }

  private void move(String[] addresses, int times) {
    for (int i = 0; i < times; i++) {
      newest.moved(addresses[i % addresses.length], i, Newest.OSC);
    }
  }
}
