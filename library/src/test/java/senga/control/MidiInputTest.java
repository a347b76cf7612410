package senga.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.sound.midi.ShortMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MidiInputTest {
  private final TestMidiDevice knobs = TestMidiDevice.named("Knobs 16");
  private final TestMidiDevice faders = TestMidiDevice.named("nanoFADER");
  private final ControlDesk desk = new ControlDesk();
  private final List<String> log = new ArrayList<>();

  @AfterEach
  void unplugAll() {
    TestMidiProvider.plug();
  }

  @Test
  void aTurnedKnobArrivesBetweenZeroAndOne() throws Exception {
    TestMidiProvider.plug(knobs);
    try (MidiInput input = connected("")) {
      knobs.turn(0, 1, 0);
      knobs.turn(0, 2, 127);
      knobs.turn(9, 3, 64);

      assertThat(input.isConnected()).isTrue();
      assertThat(desk.get().cc(1, -1)).isEqualTo(0);
      assertThat(desk.get().cc(2, -1)).isEqualTo(1);
      assertThat(desk.get().cc(3, -1)).isEqualTo(64 / 127.0);
      assertThat(desk.get().cc(4, -1)).isEqualTo(-1);
      assertThat(log).containsExactly("MIDI: listening to \"Knobs 16\"");
    }
  }

  @Test
  void aPartOfTheNameChoosesTheDevice() throws Exception {
    TestMidiProvider.plug(knobs, faders);
    try (MidiInput input = connected("NANO")) {
      knobs.turn(0, 1, 127);
      faders.turn(0, 2, 127);

      assertThat(input.isConnected()).isTrue();
      assertThat(desk.get()).isEqualTo(Controls.NONE.with(2, 1));
    }
  }

  @Test
  void withoutADeviceOneLineIsLoggedAndDefaultsHold() {
    try (MidiInput input = connected("")) {
      assertThat(input.isConnected()).isFalse();
      assertThat(desk.get().cc(1, 0.2)).isEqualTo(0.2);
      assertThat(log).containsExactly("MIDI: no input device; controllers keep their defaults");
    }
  }

  @Test
  void aNameThatFitsNoneNamesThoseThereAre() {
    TestMidiProvider.plug(knobs, faders);
    try (MidiInput input = connected("launch")) {
      assertThat(input.isConnected()).isFalse();
      assertThat(log)
          .containsExactly(
              "MIDI: no input is named \"launch\"; there is \"Knobs 16\", \"nanoFADER\";"
                  + " controllers keep their defaults");
    }
  }

  @Test
  void aDeviceThatAnotherProgramHoldsIsNamed() {
    TestMidiProvider.plug(TestMidiDevice.heldByAnother("Knobs 16"));
    try (MidiInput input = connected("")) {
      assertThat(input.isConnected()).isFalse();
      assertThat(log)
          .containsExactly(
              "MIDI: \"Knobs 16\" cannot be opened, perhaps another program holds it;"
                  + " controllers keep their defaults");
    }
  }

  @Test
  void otherMessagesAndBrokenBytesAreIgnored() throws Exception {
    TestMidiProvider.plug(knobs);
    try (MidiInput input = connected("")) {
      knobs.send(new ShortMessage(ShortMessage.NOTE_ON, 0, 1, 127));
      knobs.send(new ShortMessage(ShortMessage.PITCH_BEND, 0, 1, 127));
      knobs.send(new Bytes(0xB0, 200, 100));
      knobs.send(new Bytes(0xB0, 1, 200));

      assertThat(input.isConnected()).isTrue();
      assertThat(desk.get()).isEqualTo(Controls.NONE);
    }
  }

  @Test
  void aClosedInputLetsGoOfItsDeviceAndNeverConnectsAgain() {
    TestMidiProvider.plug(knobs);
    MidiInput input = connected("");
    assertThat(knobs.isOpen()).isTrue();
    input.close();
    input.close();
    input.connect();

    assertThat(knobs.isOpen()).isFalse();
    assertThat(input.isConnected()).isFalse();
  }

  private MidiInput connected(String wanted) {
    MidiInput input = new MidiInput(wanted, desk, log::add);
    input.connect();
    return input;
  }

  /** A message as a careless driver might hand it on. */
  private static final class Bytes extends ShortMessage {
    private Bytes(int... bytes) {
      super(new byte[] {(byte) bytes[0], (byte) bytes[1], (byte) bytes[2]});
    }
  }
}
