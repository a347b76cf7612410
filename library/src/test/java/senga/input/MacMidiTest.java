package senga.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class MacMidiTest {
  private final MidiDevice javas = TestMidiDevice.named("nanoKONTROL2");
  private final MidiDevice again = TestMidiDevice.named("CoreMIDI4J - nanoKONTROL2");
  private final MidiDevice others = TestMidiDevice.named("made in software");

  @Test
  void aDeviceThatBothDriversFindIsListedOnceUnderItsOwnName() {
    List<MidiDevice> once =
        MacMidi.once(List.of(javas, others, again), device -> device.equals(javas));
    assertThat(once).containsExactly(others, again);
    assertThat(once.stream().map(MidiInputs::name))
        .containsExactly("made in software", "nanoKONTROL2");
  }

  @Test
  void javasOwnDevicesStayWhereTheOtherDriverFindsNone() {
    List<MidiDevice> all = List.of(javas, others);
    assertThat(MacMidi.once(all, Set.of(javas, others)::contains)).isEqualTo(all);
  }

  @Test
  void aMapMadeElsewhereFindsTheDeviceOnAMac() {
    assertThat(new MidiWish("nanokontrol").fitting(List.of(again))).containsExactly(again);
    assertThat(MidiInputs.areNamedAlike(javas, again)).isTrue();
  }

  @Test
  @DisabledOnOs(value = OS.MAC, disabledReason = "there it finds what is plugged in")
  void elsewhereTheOtherDriverIsSilent() {
    assertThat(MidiSystem.getMidiDeviceInfo())
        .noneMatch(info -> info.getName().startsWith("CoreMIDI4J"));
  }
}
