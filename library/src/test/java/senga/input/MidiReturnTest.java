package senga.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Devices that are shown where their controllers stand. */
@Timeout(120)
class MidiReturnTest {
  private final ControlDesk desk = new ControlDesk();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private long nanos;

  @AfterEach
  void unplugAll() {
    TestMidiProvider.plug();
  }

  private static MidiMap map(String name, String port, String feedback) {
    return new MidiMap(name, port, MidiMap.allChannels(), false, Map.of(), Set.of(), feedback);
  }

  private MidiRig rig(MidiMap... maps) {
    MidiRig rig =
        new MidiRig(
            MidiSetup.of(List.of(maps)), desk, log::add, Duration.ofSeconds(1), () -> nanos);
    rig.look();
    return rig;
  }

  /** The rig before may still be closing the device; the next look takes it. */
  private boolean isAfterALook(MidiRig rig, String sentence) {
    rig.look();
    return log.contains(sentence);
  }

  private static void until(BooleanSupplier condition) {
    long begun = System.nanoTime();
    while (!condition.getAsBoolean() && System.nanoTime() - begun < 60_000_000_000L) {
      LockSupport.parkNanos(1_000_000);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  @Test
  void aDeviceIsShownWhereAControllerStands() {
    TestMidiDevice fader = TestMidiDevice.named("Motor").taking();
    TestMidiProvider.plug(fader);
    try (MidiRig rig = rig(map("m", "", ""))) {
      assertThat(rig.returns()).isEqualTo(1);
      rig.show("cc/1/74", 0.5);
      rig.show("cc/74", 0.9);
      rig.show("bend/2", 0.5);
      until(() -> fader.taken().size() == 2);
      assertThat(fader.taken()).containsExactly("b0 4a 40", "e1 00 40");
      assertThat(desk.arrivals()).isZero();
    }
  }

  @Test
  void whatADeviceSendsBackIsNoMovement() throws Exception {
    TestMidiDevice fader = TestMidiDevice.named("Motor").echoing();
    TestMidiProvider.plug(fader);
    try (MidiRig rig = rig(map("m", "", ""))) {
      rig.show("cc/1/74", 0.5);
      rig.show("nrpn/1/1200", 0.5);
      until(() -> fader.taken().size() == 5);
      assertThat(desk.arrivals()).isZero();
      fader.turn(0, 74, 64);
      assertThat(desk.get().cc(74, -1)).as("a hand's").isEqualTo(64 / 127.0);
    }
  }

  @Test
  void theConfigNamesAnotherOutputOrNone() {
    TestMidiDevice knobs = TestMidiDevice.named("Knobs").taking();
    TestMidiDevice lights = TestMidiDevice.named("Lights 2").taking();
    TestMidiProvider.plug(knobs, lights);
    try (MidiRig rig = rig(map("k", "knobs", "LIGHTS"))) {
      rig.show("note/1/36", 1);
      until(() -> lights.taken().size() == 1);
      assertThat(knobs.taken()).isEmpty();
    }
    try (MidiRig rig = rig(map("k", "knobs", "none"))) {
      assertThat(rig.returns()).isZero();
    }
    try (MidiRig rig = rig(map("k", "knobs", "lamps"))) {
      until(() -> isAfterALook(rig, "MIDI: no output is named \"lamps\"; nothing is shown there"));
      assertThat(rig.returns()).isZero();
    }
  }

  @Test
  void ofSeveralDevicesTheOneIsShownThatHasSentIt() throws Exception {
    TestMidiDevice one = TestMidiDevice.named("One").taking();
    TestMidiDevice two = TestMidiDevice.named("Two").taking();
    TestMidiProvider.plug(one, two);
    MidiMap second = new MidiMap("b", "two", Set.of(1), false, Map.of(), Set.of());
    try (MidiRig rig = rig(map("a", "one", ""), second)) {
      two.turn(0, 74, 10);
      rig.show("cc/1/74", 1);
      until(() -> two.taken().size() == 1);
      rig.show("cc/1/75", 1); // nobody has sent it
      rig.show("cc/2/75", 1); // only the first is listened to there
      until(() -> one.taken().size() == 2 && two.taken().size() == 2);
      assertThat(one.taken()).containsExactly("b0 4b 7f", "b1 4b 7f");
      assertThat(two.taken()).containsExactly("b0 4a 7f", "b0 4b 7f");
    }
  }

  @Test
  void whereTheInputSpeaksTheOutputMayBeADeviceOfItsOwn() {
    TestMidiDevice input = TestMidiDevice.named("Split");
    TestMidiDevice output = TestMidiDevice.named("Split").taking().silent();
    TestMidiProvider.plug(input, output);
    try (MidiRig rig = rig(map("s", "split", ""))) {
      rig.show("cc/1/1", 1);
      until(() -> output.taken().size() == 1);
      assertThat(output.openings()).isEqualTo(1);
      TestMidiProvider.plug();
      rig.look();
      until(() -> !output.isOpen());
      assertThat(rig.returns()).isZero();
    }
  }

  @Test
  void aDeviceThatIsPulledOutInTheMiddleIsFoundAgain() {
    TestMidiDevice fader = TestMidiDevice.named("Motor").taking();
    TestMidiProvider.plug(fader);
    try (MidiRig rig = rig(map("m", "", ""))) {
      fader.close();
      rig.show("cc/1/74", 0.5);
      until(() -> log.contains("MIDI: \"Motor\" takes no values any more: the device is closed"));
      rig.look();
      assertThat(rig.returns()).isZero();
      TestMidiDevice again = TestMidiDevice.named("Motor").taking();
      TestMidiProvider.plug(again);
      rig.look();
      assertThat(rig.returns()).as("another number than before").isEqualTo(2);
      rig.show("cc/1/74", 0.25);
      until(() -> again.taken().size() == 1);
      assertThat(again.taken()).containsExactly("b0 4a 20");
    }
  }

  @Test
  void ofAControllerThatIsShownQuicklyTheNewestPlaceIsSent() {
    TestMidiDevice fader = TestMidiDevice.named("Motor").taking();
    TestMidiProvider.plug(fader);
    try (MidiRig rig = rig(map("m", "", ""))) {
      for (int i = 0; i <= 100_000; i++) {
        rig.show("cc/1/74", i / 100_000.0);
      }
      until(() -> fader.taken().contains("b0 4a 7f"));
      assertThat(fader.taken().size()).isLessThan(10_000);
    }
  }
}
