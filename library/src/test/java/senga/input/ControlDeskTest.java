package senga.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import senga.control.Controls;

class ControlDeskTest {
  private static final int POLLS = 10_000;

  private final ControlDesk desk =
      new ControlDesk(Controls.NONE.with(1, 0.4).with(3, 0.3), Controls.NONE.with(1, 0.2));

  @Test
  void fixedValuesAreThereFromTheStartAndNoDeviceChangesThem() {
    desk.set(1, 0.9);

    assertThat(desk.get().cc(1, 0)).isEqualTo(0.2);
  }

  @Test
  void valuesToStartWithHoldUntilADeviceSendsOthers() {
    assertThat(desk.get().cc(3, 0)).isEqualTo(0.3);
    desk.set(3, 0.6);

    assertThat(desk.get().cc(3, 0)).isEqualTo(0.6);
  }

  @Test
  void otherValuesFollowTheirDevice() {
    desk.set(2, 0.5);
    desk.set(2, 0.75);

    assertThat(desk.get().cc(2, 0)).isEqualTo(0.75);
    assertThat(desk.arrivals()).isEqualTo(2);
  }

  @Test
  void aSnapshotStaysAsItWas() {
    Controls before = desk.get();
    desk.set(2, 0.5);

    assertThat(before.cc(2, -1)).isEqualTo(-1);
    assertThat(desk.get()).isNotSameAs(before);
  }

  @Test
  void theSameValueAgainMakesNoNewSnapshot() {
    desk.set(2, 0.5);
    Controls before = desk.get();
    desk.set(2, 0.5);

    assertThat(desk.get()).isSameAs(before);
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
    assertThatThrownBy(() -> desk.set(128, 0.5))
        .hasMessage("controller number must lie between 0 and 127, got 128");
    assertThatThrownBy(() -> desk.set(2, 1.5))
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
    ControlDesk desk = new ControlDesk(Controls.NONE.with(1, 0.1).with(2, 0.2), Controls.NONE);
    desk.set(1, 0.9);
    desk.start(Controls.NONE.with(1, 0.3).with(3, 0.4));
    assertThat(desk.get().cc(1, 0)).isEqualTo(0.9);
    assertThat(desk.get().cc(2, -1)).as("no longer wished for").isEqualTo(-1);
    assertThat(desk.get().cc(3, 0)).isEqualTo(0.4);
  }
}
