package senga.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import senga.control.Controls;

/** Several devices at once, each with its own map. */
class MidiRigTest {
  private final TestMidiDevice knobs = TestMidiDevice.named("Knobs 16");
  private final TestMidiDevice faders = TestMidiDevice.named("nanoFADER");
  private final ControlDesk desk = new ControlDesk();
  private final List<String> log = new ArrayList<>();
  private long nanos;

  @AfterEach
  void unplugAll() {
    TestMidiProvider.plug();
  }

  @Test
  void eachDeviceHasItsOwnNamesForWhatItSends() throws Exception {
    TestMidiProvider.plug(knobs, faders);
    try (MidiRig rig =
        rig(
            map("k", "knobs", false, Map.of("cc/1", "height", "note/36", "pad", "bend", "wheel")),
            map(
                "f",
                "fader",
                false,
                Map.of("cc/2", "width", "cc/3/2", "third", "program", "bank")))) {
      knobs.turn(0, 1, 127);
      knobs.send(new ShortMessage(ShortMessage.NOTE_ON, 0, 36, 127));
      knobs.send(new ShortMessage(ShortMessage.PITCH_BEND, 0, 0, 64));
      faders.turn(0, 2, 64);
      faders.turn(2, 2, 32);
      faders.send(new ShortMessage(ShortMessage.PROGRAM_CHANGE, 0, 127, 0));

      assertThat(rig.isConnected()).isTrue();
      assertThat(value("midi/height")).isEqualTo(1);
      assertThat(value("midi/pad")).isEqualTo(1);
      assertThat(value("midi/wheel")).isEqualTo(0.5);
      assertThat(value("midi/width")).isEqualTo(32 / 127.0);
      assertThat(value("midi/third")).isEqualTo(32 / 127.0);
      assertThat(value("midi/bank")).isEqualTo(1);
      assertThat(desk.arrivals()).isEqualTo(6);
      assertThat(log)
          .containsExactly("MIDI: listening to \"Knobs 16\"", "MIDI: listening to \"nanoFADER\"");
    }
  }

  @Test
  void whatIsSentToAnInletIsReadAsIfTheFirstDeviceHadSentIt() throws Exception {
    TestMidiProvider.plug(knobs);
    try (MidiRig rig = rig(map("k", "knobs", false, Map.of("cc/1", "height")))) {
      Receiver inlet = rig.inlet();
      inlet.send(new ShortMessage(ShortMessage.CONTROL_CHANGE, 0, 1, 127), -1);
      inlet.send(new ShortMessage(ShortMessage.NOTE_ON, 0, 36, 127), -1);
      assertThat(value("midi/height")).isEqualTo(1);
      assertThat(value("note/36")).isEqualTo(1);

      knobs.turn(0, 1, 0);
      inlet.send(new ShortMessage(ShortMessage.CONTROL_CHANGE, 0, 1, 100), -1);
      assertThat(value("midi/height")).as("the device holds").isZero();
      assertThat(log)
          .contains(
              "MIDI: \"k\" and the program itself both send cc/1 and perhaps more; that of \"k\""
                  + " holds, which comes first");
      inlet.close();
      assertThat(value("note/36")).as("let go").isZero();
    }
  }

  @Test
  void inAFineMapANameStandsForAPair() throws Exception {
    TestMidiProvider.plug(knobs);
    try (MidiRig rig = rig(map("k", "", true, Map.of("cc/1", "fine", "cc/70", "coarse")))) {
      knobs.turn(0, 1, 65);
      knobs.turn(0, 33, 3);
      knobs.turn(0, 70, 127);

      assertThat(rig.isConnected()).isTrue();
      assertThat(value("midi/fine")).isEqualTo((65 * 128 + 3) / 16_383.0);
      assertThat(value("midi/coarse")).isEqualTo(1);
    }
  }

  @Test
  void aDeviceThatVanishesBetweenTwoHalvesLeavesTheCoarseOne() throws Exception {
    TestMidiProvider.plug(knobs);
    try (MidiRig rig = rig(map("k", "", true, Map.of("cc/1", "fine")))) {
      knobs.turn(0, 1, 65);
      knobs.turn(0, 33, 100);
      knobs.turn(0, 1, 66);
      TestMidiProvider.plug();
      rig.look();
      assertThat(value("midi/fine")).isEqualTo(66 * 128 / 16_383.0);

      TestMidiDevice again = TestMidiDevice.named("Knobs 16");
      TestMidiProvider.plug(again);
      rig.look();
      again.turn(0, 33, 7);
      assertThat(value("midi/fine"))
          .as("a fine half of before belongs to no coarse one of now")
          .isEqualTo(66 * 128 / 16_383.0);
      again.turn(0, 1, 10);
      again.turn(0, 33, 8);
      assertThat(value("midi/fine")).isEqualTo((10 * 128 + 8) / 16_383.0);
    }
  }

  @Test
  void aButtonThatLatchesChangesAtEachPress() throws Exception {
    TestMidiProvider.plug(knobs);
    MidiMap map =
        new MidiMap("k", "", MidiMap.allChannels(), false, Map.of("cc/25", "mute"), Set.of(25));
    try (MidiRig rig = rig(map)) {
      List<Double> seen = new ArrayList<>();
      for (int value : new int[] {127, 0, 127, 127, 0, 64}) {
        knobs.turn(0, 25, value);
        seen.add(value("midi/mute"));
      }
      assertThat(rig.isConnected()).isTrue();
      assertThat(seen).containsExactly(1.0, 1.0, 0.0, 0.0, 0.0, 1.0);
      assertThat(value("cc/25")).as("the button itself").isEqualTo(64 / 127.0);

      TestMidiProvider.plug();
      rig.look();
      TestMidiDevice again = TestMidiDevice.named("Knobs 16");
      TestMidiProvider.plug(again);
      rig.look();
      again.turn(0, 25, 127);
      assertThat(value("midi/mute")).as("it was on before it was pulled out").isZero();
    }
  }

  @Test
  void ofAllChannelsOnlyThoseThatAreWantedAreHeard() throws Exception {
    TestMidiProvider.plug(knobs);
    try (MidiRig rig = rig(new MidiMap("k", "", Set.of(2, 16), false, Map.of(), Set.of()))) {
      knobs.turn(0, 1, 127);
      assertThat(desk.get()).isEqualTo(Controls.NONE);
      knobs.turn(15, 1, 127);
      assertThat(rig.isConnected()).isTrue();
      assertThat(value("cc/16/1")).isEqualTo(1);
    }
  }

  @Test
  void whereTwoSendOneAddressTheFirstHoldsAndThatIsToldOnce() throws Exception {
    TestMidiProvider.plug(knobs, faders);
    try (MidiRig rig =
        rig(map("upper", "knobs", false, Map.of()), map("lower", "fader", false, Map.of()))) {
      faders.turn(0, 1, 127);
      assertThat(value("cc/1")).as("alone so far").isEqualTo(1);

      knobs.turn(3, 1, 0);
      faders.turn(0, 1, 127);
      faders.turn(0, 1, 64);
      faders.turn(0, 70, 127);
      assertThat(rig.isConnected()).isTrue();
      assertThat(value("cc/1")).isEqualTo(0);
      assertThat(value("cc/1/1")).as("its own channel is its own").isEqualTo(64 / 127.0);
      assertThat(value("cc/70")).isEqualTo(1);
      assertThat(log)
          .last()
          .isEqualTo(
              "MIDI: \"upper\" and \"lower\" both send cc/1 and perhaps more; that of \"upper\""
                  + " holds, which comes first");
      assertThat(log).hasSize(3);

      TestMidiProvider.plug(faders);
      rig.look();
      faders.turn(0, 1, 32);
      assertThat(value("cc/1")).as("the first is away").isEqualTo(32 / 127.0);
    }
  }

  @Test
  void whatAnotherDeviceShutsOutMovesNoRowThatHasLearnedIt() throws Exception {
    TestMidiProvider.plug(knobs, faders);
    try (MidiRig rig =
        rig(map("upper", "knobs", false, Map.of()), map("lower", "fader", false, Map.of()))) {
      knobs.turn(0, 74, 10);
      faders.turn(0, 74, 120);
      faders.turn(0, 75, 30);
      List<String> told = new ArrayList<>();
      desk.moves().drain((address, value) -> told.add(address + " " + Math.round(value * 127)));
      assertThat(rig.isConnected()).isTrue();
      assertThat(told).containsExactly("cc/1/74 10", "cc/1/75 30");
    }
  }

  @Test
  void twoDevicesOfOneNameAreTwoDevices() throws Exception {
    TestMidiDevice twin = TestMidiDevice.named("Knobs 16");
    TestMidiProvider.plug(knobs, twin);
    MidiMap left = map("left", "knobs", false, Map.of("cc/1", "left"));
    MidiMap right = map("right", "knobs", false, Map.of("cc/1", "right"));
    assertThat(MidiInputs.granted(MidiSetup.of(List.of(left, right))))
        .containsExactly(Map.entry("Knobs 16", left), Map.entry("Knobs 16", right));
    try (MidiRig rig = rig(left, right)) {
      rig.look();
      knobs.turn(0, 1, 127);
      twin.turn(1, 1, 0);
      assertThat(value("midi/left")).isEqualTo(1);
      assertThat(value("midi/right")).isZero();
      assertThat(knobs.openings() + twin.openings()).isEqualTo(2);

      TestMidiProvider.plug(twin); // which of the two it was nobody can tell
      long begun = System.nanoTime();
      while (value("midi/left") == 1 && System.nanoTime() - begun < 60_000_000_000L) {
        rig.look();
        twin.turn(0, 1, 64);
      }
      assertThat(value("midi/left")).as("the first wish is granted").isEqualTo(64 / 127.0);
      assertThat(value("midi/right")).as("its value stays").isZero();
      assertThat(log).contains("MIDI: one of several \"Knobs 16\" has gone; all are opened again");
    }
  }

  /** Closing takes a moment of its own: the second wish once took what the first one waited for. */
  @Test
  void whatIsStillBeingClosedIsKeptForTheFirstWishThatFits() {
    TestMidiDevice twin = TestMidiDevice.named("Knobs 16");
    MidiMap left = map("left", "knobs", false, Map.of());
    MidiMap right = map("right", "knobs", false, Map.of());
    for (int round = 0; round < 500; round++) {
      TestMidiProvider.plug(knobs, twin);
      try (MidiRig rig = rig(left, right)) {
        lookUntil(rig, () -> there(rig) == 2);
        TestMidiProvider.plug(twin);
        lookUntil(rig, () -> there(rig) == 1);
        assertThat(rig.standing().get(0).isThere()).as("round " + round).isTrue();
      }
    }
  }

  private static long there(MidiRig rig) {
    return rig.standing().stream().filter(MidiStanding::isThere).count();
  }

  private static void lookUntil(MidiRig rig, BooleanSupplier reached) {
    long begun = System.nanoTime();
    while (!reached.getAsBoolean() && System.nanoTime() - begun < 60_000_000_000L) {
      rig.look();
    }
    assertThat(reached.getAsBoolean()).isTrue();
  }

  @Test
  void twoWishesForOneDeviceAreNotGrantedTwice() {
    TestMidiProvider.plug(knobs);
    try (MidiRig rig = rig(map("a", "knobs", false, Map.of()), map("b", "", false, Map.of()))) {
      rig.look();
      assertThat(knobs.openings()).isEqualTo(1);

      TestMidiProvider.plug(faders, knobs);
      rig.look();
      assertThat(faders.openings()).isEqualTo(1);
    }
  }

  @Test
  void aKeyThatIsHeldIsLetGoWhenItsDeviceGoes() throws Exception {
    TestMidiProvider.plug(knobs);
    try (MidiRig rig = rig(map("k", "", false, Map.of("note/60", "pad")))) {
      knobs.send(new ShortMessage(ShortMessage.NOTE_ON, 4, 60, 100));
      knobs.turn(0, 1, 127);
      TestMidiProvider.plug();
      rig.look();

      assertThat(value("note/60")).isZero();
      assertThat(value("note/5/60")).isZero();
      assertThat(value("midi/pad")).isZero();
      assertThat(value("cc/1")).isEqualTo(1);
    }
  }

  @Test
  void theBeatGoesOnFromWhereTheClockWasPulledOut() throws Exception {
    TestMidiProvider.plug(knobs);
    try (MidiRig rig = rig(map("k", "", false, Map.of()))) {
      for (int i = 0; i < 25; i++) {
        knobs.send(new ShortMessage(ShortMessage.TIMING_CLOCK));
      }
      assertThat(value("clock/beat")).isEqualTo(1);
      TestMidiProvider.plug();
      rig.look();
      TestMidiDevice again = TestMidiDevice.named("Knobs 16");
      TestMidiProvider.plug(again);
      rig.look();
      assertThat(value("clock/beat")).isEqualTo(1);
      again.send(new ShortMessage(ShortMessage.TIMING_CLOCK));
      assertThat(value("clock/beat")).isEqualTo(1 + 1 / 24.0);
      again.send(new ShortMessage(ShortMessage.START));
      assertThat(value("clock/beat")).isZero();
    }
  }

  @Test
  void aClockThatFallsSilentIsToldOnceAndAStopIsNone() throws Exception {
    TestMidiProvider.plug(knobs);
    try (MidiRig rig = rig(map("k", "", false, Map.of()))) {
      for (int i = 0; i < 25; i++) {
        knobs.send(new ShortMessage(ShortMessage.TIMING_CLOCK));
      }
      rig.look();
      assertThat(log).hasSize(1);

      nanos += 3_000_000_000L;
      rig.look();
      rig.look();
      assertThat(log)
          .hasSize(2)
          .last()
          .isEqualTo(
              "MIDI: the clock of \"k\" has fallen silent; beat and tempo stay where they are");
      assertThat(value("clock/beat")).isEqualTo(1);

      knobs.send(new ShortMessage(ShortMessage.TIMING_CLOCK));
      knobs.send(new ShortMessage(ShortMessage.STOP));
      nanos += 3_000_000_000L;
      rig.look();
      assertThat(log).hasSize(2);
    }
  }

  @Test
  void whatCannotBeInAMapIsRefused() {
    assertThatThrownBy(() -> map("k", "", true, Map.of("cc/1", "a", "cc/33", "b")))
        .hasMessage("cc/33 is the fine half of cc/1 in 14 bits, and can have no name of its own");
    assertThatThrownBy(() -> map("k", "", false, Map.of("cc/128", "a")))
        .hasMessageContaining("\"cc/128\" is not an address");
    assertThatThrownBy(() -> map("k", "", false, Map.of("osc/a", "a")))
        .hasMessageStartingWith("\"osc/a\" can have no name; cc/7, note/60,");
    assertThatThrownBy(() -> map("k", "", true, Map.of("cc14/1", "a")))
        .hasMessageStartingWith("\"cc14/1\" can have no name; ");
    assertThatThrownBy(() -> map("k", "", false, Map.of("cc/1", "a b")))
        .hasMessageContaining("\"midi/a b\" is not an address");
    assertThatThrownBy(() -> new MidiMap("k", "", Set.of(17), false, Map.of(), Set.of()))
        .hasMessage("channel must lie between 1 and 16, got 17");
  }

  private static MidiMap map(String name, String port, boolean fine, Map<String, String> names) {
    return new MidiMap(name, port, MidiMap.allChannels(), fine, names, Set.of());
  }

  private MidiRig rig(MidiMap... maps) {
    MidiRig rig =
        new MidiRig(
            MidiSetup.of(List.of(maps)),
            desk,
            log::add,
            Duration.ofSeconds(1),
            () -> nanos += 20_000_000);
    rig.look();
    return rig;
  }

  private double value(String address) {
    return desk.get().value(address, -1);
  }
}
