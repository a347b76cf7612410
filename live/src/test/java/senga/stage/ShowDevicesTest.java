package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sound.midi.ShortMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import senga.control.Controls;
import senga.input.ControlDesk;
import senga.input.MidiMap;
import senga.input.MidiSetup;
import senga.tune.Tuning;

/** A device through an evening: played, pulled out, plugged in again, and in the next run. */
@Timeout(60)
class ShowDevicesTest {
  @TempDir private Path folder;

  private final List<String> log = new CopyOnWriteArrayList<>();

  @AfterEach
  void unplug() {
    VirtualMidi.plug();
  }

  @Test
  void theValueOutlivesThePlugAndTheRun() throws Exception {
    ControlDesk desk = new ControlDesk();
    try (ShowDevices devices = devices(desk, Controls.NONE)) {
      VirtualMidi.plug(new VirtualMidi.Box("Knobs", turned(1, 127), turned(2, 64)));
      devices.begin();
      until(() -> desk.get().value("midi/width", -1) == 64 / 127.0);
      assertThat(desk.get().value("midi/height", -1)).isEqualTo(1);

      VirtualMidi.plug();
      until(() -> log.stream().anyMatch(said -> said.contains("has gone")));
      assertThat(desk.get().value("midi/height", -1)).isEqualTo(1);

      VirtualMidi.plug(new VirtualMidi.Box("Knobs", turned(2, 0)));
      until(() -> desk.get().value("midi/width", -1) == 0);
      assertThat(desk.get().value("midi/height", -1)).isEqualTo(1);
    }
    VirtualMidi.plug();
    ControlDesk next = new ControlDesk();
    try (ShowDevices devices = devices(next, Controls.NONE.with("midi/width", 0.25))) {
      devices.begin();
      assertThat(next.get().value("midi/height", -1)).isEqualTo(1);
      assertThat(next.get().cc(1, -1)).isEqualTo(1);
      assertThat(next.get().value("midi/width", -1)).as("asked for otherwise").isEqualTo(-1);
      VirtualMidi.plug(new VirtualMidi.Box("Knobs", turned(1, 0)));
      until(() -> next.get().cc(1, -1) == 0);
    }
    VirtualMidi.plug();
    ControlDesk third = new ControlDesk();
    try (ShowDevices devices = devices(third, Controls.NONE)) {
      devices.begin();
      assertThat(third.get().value("midi/height", -1)).isEqualTo(0);
      assertThat(third.get().value("midi/width", -1)).as("kept all the same").isEqualTo(0);
    }
  }

  @Test
  void whoKeepsNothingBeginsWithNothing() throws Exception {
    ControlDesk desk = new ControlDesk();
    ShowOptions forgetful = options().midi(MidiSetup.of("knobs"));
    VirtualMidi.plug(new VirtualMidi.Box("Knobs", turned(1, 127)));
    try (ShowDevices devices =
        new ShowDevices(forgetful, desk, new Tuning(), () -> {}, places(), log::add)) {
      devices.begin();
      until(() -> desk.get().cc(1, -1) == 1);
    }
    assertThat(folder.toFile().list()).isEmpty();
  }

  private ShowDevices devices(ControlDesk desk, Controls asked) {
    Map<String, String> names = Map.of("cc/1", "height", "cc/2", "width");
    MidiMap map = new MidiMap("k", "knobs", MidiMap.allChannels(), false, names, Set.of());
    MidiSetup setup = MidiSetup.of(List.of(map)).keeping(asked);
    return new ShowDevices(options().midi(setup), desk, new Tuning(), () -> {}, places(), log::add);
  }

  private ShowOptions options() {
    return ShowOptions.of("Ball").sketch(folder.resolve("Ball.java"));
  }

  private WindowPlaces places() {
    return new WindowPlaces(folder.resolve("state"));
  }

  private static ShortMessage turned(int number, int value) throws Exception {
    return new ShortMessage(ShortMessage.CONTROL_CHANGE, 0, number, value);
  }

  private static void until(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      LockSupport.parkNanos(1_000_000);
    }
  }
}
