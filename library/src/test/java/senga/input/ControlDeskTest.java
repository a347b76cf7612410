package senga.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import senga.control.Controls;

class ControlDeskTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int POLLS = 10_000;

  private final List<String> log = new ArrayList<>();
  private final ControlDesk desk =
      new ControlDesk(
          Controls.NONE.with(1, 0.4).with(3, 0.3), Controls.NONE.with(1, 0.2), log::add);

  @Test
  void fixedValuesAreThereFromTheStartAndNoDeviceChangesThem() {
    desk.set("cc/1", 0.9);

    assertThat(desk.get().cc(1, 0)).isEqualTo(0.2);
  }

  @Test
  void valuesToStartWithHoldUntilADeviceSendsOthers() {
    assertThat(desk.get().cc(3, 0)).isEqualTo(0.3);
    desk.set("cc/3", 0.6);

    assertThat(desk.get().cc(3, 0)).isEqualTo(0.6);
  }

  @Test
  void otherValuesFollowTheirDevice() {
    desk.set("cc/2", 0.5);
    desk.set("cc/2", 0.75);

    assertThat(desk.get().cc(2, 0)).isEqualTo(0.75);
    assertThat(desk.arrivals()).isEqualTo(2);
  }

  @Test
  void aSnapshotStaysAsItWas() {
    Controls before = desk.get();
    desk.set("cc/2", 0.5);

    assertThat(before.cc(2, -1)).isEqualTo(-1);
    assertThat(desk.get()).isNotSameAs(before);
  }

  @Test
  void theSameValueAgainMakesNoNewSnapshot() {
    desk.set("cc/2", 0.5);
    Controls before = desk.get();
    desk.set("cc/2", 0.5);

    assertThat(desk.get()).isSameAs(before);
  }

  @Test
  void anyAddressHasItsPlaceOnTheDesk() {
    desk.set("osc/fader/1", -3);
    desk.set("note/60", 1);

    assertThat(desk.get().value("osc/fader/1", 0)).isEqualTo(-3);
    assertThat(desk.get().value("note/60", 0)).isEqualTo(1);
  }

  /** Two snapshots get a new page each: what a frame reads, and what devices have sent. */
  @Test
  void aMessageCostsAsMuchHoweverManyCameBefore() {
    for (int i = 0; i < Controls.MOST_NAMED - 1; i++) {
      desk.set("osc/" + i, i);
    }
    for (int i = 0; i < 200; i++) {
      desk.set("osc/7", -i); // until all classes are loaded
    }
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 1_000; i++) {
      desk.set("osc/7", i);
    }
    assertThat((THREADS.getCurrentThreadAllocatedBytes() - before) / 1_000).isLessThan(6_000);
  }

  @Test
  void aSenderOfEverNewAddressesIsRefusedAndThatIsSaidOnce() {
    for (int i = 0; i < 3 * Controls.MOST_NAMED; i++) {
      desk.set("osc/" + i, i);
      desk.set("osc/0", i);
      desk.set("cc/7", i % 2);
    }

    assertThat(desk.get().size()).isEqualTo(Controls.MOST_NAMED + 3); // controllers 1, 3 and 7
    assertThat(desk.get().value("osc/0", 0)).isEqualTo(3 * Controls.MOST_NAMED - 1);
    assertThat(desk.get().cc(7, -1)).isEqualTo(1);
    assertThat(desk.refused()).isEqualTo(2 * Controls.MOST_NAMED);
    assertThat(desk.arrivals()).isEqualTo(9 * Controls.MOST_NAMED);
    assertThat(log)
        .containsExactly(
            "controllers: no room for \"osc/4096\", 4,096 addresses have a value; new ones are"
                + " ignored");
  }

  @Test
  @Timeout(60)
  void noValueIsLostBetweenThreads() throws Exception {
    List<Thread> senders = new ArrayList<>();
    for (int sender = 0; sender < 4; sender++) {
      String first = "osc/" + sender + "/";
      senders.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (int i = 0; i < POLLS; i++) {
                      desk.set(first + i % 100, i);
                    }
                  }));
    }
    for (Thread sender : senders) {
      sender.join();
    }

    assertThat(desk.arrivals()).isEqualTo(4 * POLLS);
    for (int i = 0; i < 400; i++) {
      assertThat(desk.get().value("osc/" + i / 100 + "/" + i % 100, -1))
          .isEqualTo(POLLS - 100 + i % 100);
    }
  }

  @Test
  void pollingAllocatesNothing() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    poll();
    long before = threads.getCurrentThreadAllocatedBytes();
    poll();

    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(POLLS);
  }

  @Test
  void valuesOutsideTheirRangeAreRefused() {
    assertThatThrownBy(() -> desk.set("cc/128", 0.5))
        .hasMessageStartingWith("\"cc/128\" is not an address; cc/N and cc/CHANNEL/N are");
    assertThatThrownBy(() -> desk.set("cc/2", 1.5))
        .hasMessage("controller value must lie between 0 and 1, got 1.5");
  }

  private void poll() {
    for (int i = 0; i < POLLS; i++) {
      assertThatNothingElseThan(desk.get());
    }
  }

  private void assertThatNothingElseThan(Controls polled) {
    if (polled.cc(1, 0) != 0.2) {
      throw new AssertionError("controller 1 changed");
    }
  }

  @Test
  void otherStartValuesLeaveWhatDevicesSent() {
    ControlDesk desk =
        new ControlDesk(Controls.NONE.with(1, 0.1).with(2, 0.2), Controls.NONE, log -> {});
    desk.set("cc/1", 0.9);
    desk.start(Controls.NONE.with(1, 0.3).with(3, 0.4));
    assertThat(desk.get().cc(1, 0)).isEqualTo(0.9);
    assertThat(desk.get().cc(2, -1)).as("no longer wished for").isEqualTo(-1);
    assertThat(desk.get().cc(3, 0)).isEqualTo(0.4);
  }

  @Test
  void whatFollowsFromTheTimeIsNoArrivalAndGivesWayToWhatIsFixed() {
    ControlDesk desk =
        new ControlDesk(Controls.NONE, Controls.NONE.with("audio/band/2", 1), log -> {});
    desk.amend(values -> values.with("audio/band/1", 0.5).with("audio/band/2", 0.5));
    Controls once = desk.get();
    assertThat(once.value("audio/band/1", 0)).isEqualTo(0.5);
    assertThat(once.value("audio/band/2", 0)).isEqualTo(1);
    assertThat(desk.arrivals()).isZero();
    desk.amend(values -> values.with("audio/band/1", 0.5).with("audio/band/2", 0.5));
    assertThat(desk.get()).isSameAs(once);
    for (int i = 0; !isFull(desk); i++) {
      desk.set("osc/" + i, i);
    }
    desk.amend(values -> values.with("audio/band/3", 0.5));
    assertThat(desk.get().value("audio/band/3", -1)).isEqualTo(-1);
    assertThat(desk.refused()).isEqualTo(1);
  }

  private static boolean isFull(ControlDesk desk) {
    return !desk.get().hasRoomFor("osc/one/more");
  }
}
