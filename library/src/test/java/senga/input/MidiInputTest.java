package senga.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.SysexMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import senga.control.Controls;
import senga.play.Await;

class MidiInputTest {
  private final TestMidiDevice knobs = TestMidiDevice.named("Knobs 16");
  private final TestMidiDevice faders = TestMidiDevice.named("nanoFADER");
  private final ControlDesk desk = new ControlDesk();
  private final List<String> log = new ArrayList<>();

  @AfterEach
  void unplugAll() {
    TestMidiProvider.onLook(() -> {});
    TestMidiProvider.plug();
  }

  @Test
  void aTurnedKnobArrivesBetweenZeroAndOne() throws Exception {
    TestMidiProvider.plug(knobs);
    try (MidiRig input = connected("")) {
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
    try (MidiRig input = connected("NANO")) {
      knobs.turn(0, 1, 127);
      faders.turn(0, 2, 127);

      assertThat(input.isConnected()).isTrue();
      assertThat(desk.get()).isEqualTo(turnedUp(2));
    }
  }

  @Test
  void ofSeveralThatFitTheFirstIsTakenAndTheOthersAreNamed() throws Exception {
    TestMidiProvider.plug(knobs, faders);
    try (MidiRig input = connected("")) {
      knobs.turn(0, 1, 127);
      faders.turn(0, 2, 127);

      assertThat(input.isConnected()).isTrue();
      assertThat(desk.get()).isEqualTo(turnedUp(1));
      assertThat(log)
          .containsExactly("MIDI: listening to \"Knobs 16\"; \"nanoFADER\" would fit, too");
    }
  }

  @Test
  void whoWantsNoneHearsNone() throws Exception {
    TestMidiProvider.plug(knobs);
    assertThat(MidiInputs.names()).hasSize(1);
    assertThat(MidiInputs.isThere("none")).isTrue();
    assertThat(MidiInputs.isThere("fader")).isFalse();
    assertThat(MidiInputs.isThere("")).isTrue();
    try (MidiRig input = connected("None")) {
      assertThat(input.isConnected()).isFalse();
      assertThat(log).isEmpty();
    }
  }

  @Test
  void withoutADeviceAndWithoutAWishNothingIsSaidAndDefaultsHold() {
    try (MidiRig input = connected("")) {
      assertThat(input.isConnected()).isFalse();
      assertThat(desk.get().cc(1, 0.2)).isEqualTo(0.2);
      assertThat(log).isEmpty();
    }
  }

  @Test
  void aNameThatFitsNoneNamesThoseThereAreOnce() {
    TestMidiProvider.plug(knobs, faders);
    try (MidiRig input = connected("launch")) {
      input.look();

      assertThat(input.isConnected()).isFalse();
      assertThat(log)
          .containsExactly(
              "MIDI: no input is named \"launch\", there is \"Knobs 16\", \"nanoFADER\";"
                  + " waiting for it");
    }
  }

  @Test
  void aNameWhereNothingIsPluggedInIsWaitedFor() {
    try (MidiRig input = connected("launch")) {
      assertThat(input.isConnected()).isFalse();
      assertThat(log)
          .containsExactly(
              "MIDI: no input is named \"launch\", there is none at all; waiting for it");
    }
  }

  @Test
  void aDeviceThatComesLateIsFound() throws Exception {
    try (MidiRig input = connected("knobs")) {
      TestMidiProvider.plug(faders, knobs);
      input.look();
      knobs.turn(0, 1, 127);

      assertThat(desk.get().cc(1, -1)).isEqualTo(1);
      assertThat(log).last().isEqualTo("MIDI: listening to \"Knobs 16\"");
    }
  }

  @Test
  void aReplugKeepsTheValuesAndGoesOn() throws Exception {
    TestMidiProvider.plug(knobs);
    try (MidiRig input = connected("")) {
      knobs.turn(0, 1, 127);
      TestMidiProvider.plug();
      input.look();
      input.look();

      assertThat(input.isConnected()).isFalse();
      assertThat(desk.get().cc(1, -1)).isEqualTo(1);
      Await.until("the device was let go", () -> !knobs.isOpen());

      TestMidiDevice again = TestMidiDevice.named("Knobs 16");
      TestMidiProvider.plug(again);
      input.look();

      assertThat(desk.get().cc(1, -1)).isEqualTo(1);
      again.turn(0, 1, 0);
      assertThat(desk.get().cc(1, -1)).isEqualTo(0);
      assertThat(log)
          .containsExactly(
              "MIDI: listening to \"Knobs 16\"",
              "MIDI: \"Knobs 16\" has gone; its values stay until it comes back",
              "MIDI: listening to \"Knobs 16\"");
    }
  }

  @Test
  void aDeviceThatTheSystemHasClosedIsOpenedAgain() throws Exception {
    TestMidiProvider.plug(knobs);
    try (MidiRig input = connected("")) {
      knobs.close();
      input.look();
      input.look();
      knobs.turn(0, 1, 127);

      assertThat(desk.get().cc(1, -1)).isEqualTo(1);
    }
  }

  @Test
  void anotherDeviceStandsInUntilTheFirstComesBack() throws Exception {
    TestMidiDevice pads = TestMidiDevice.named("a newcomer, first in the list");
    TestMidiProvider.plug(knobs, faders);
    try (MidiRig input = connected("")) {
      TestMidiProvider.plug(faders);
      input.look();
      input.look();
      assertThat(faders.isOpen()).isTrue();

      TestMidiProvider.plug(pads, faders);
      input.look();
      assertThat(pads.isOpen()).as("a newcomer takes nobody's place").isFalse();
      assertThat(faders.isOpen()).isTrue();

      TestMidiDevice again = TestMidiDevice.named("Knobs 16");
      TestMidiProvider.plug(pads, faders, again);
      input.look();
      assertThat(again.isOpen()).isTrue();
      Await.until("the stand-in was let go", () -> !faders.isOpen());
    }
  }

  @Test
  void aDeviceThatAnotherProgramHoldsIsNamedOnceAndTriedUntilItIsFree() {
    TestMidiProvider.plug(TestMidiDevice.heldByAnother("Knobs 16"));
    try (MidiRig input = connected("")) {
      input.look();
      assertThat(input.isConnected()).isFalse();
      assertThat(log)
          .containsExactly("MIDI: \"Knobs 16\" cannot be opened, perhaps another program holds it");

      TestMidiProvider.plug(knobs);
      input.look();
      assertThat(input.isConnected()).isTrue();
    }
  }

  @Test
  void ofWhateverIsPluggedInOneIsHeardAtTheNextLook() throws Exception {
    Random random = new Random(7);
    long heard = 0;
    try (MidiRig input = connected("")) {
      for (int round = 0; round < 100; round++) {
        TestMidiProvider.plug();
        input.look();
        TestMidiDevice[] devices = new TestMidiDevice[random.nextInt(3)];
        Arrays.setAll(devices, n -> TestMidiDevice.named("Knobs " + random.nextInt(100)));
        TestMidiProvider.plug(devices);
        input.look();
        for (TestMidiDevice device : devices) {
          device.turn(0, 1, round);
        }
        heard += Math.min(1, devices.length);

        assertThat(input.isConnected()).as("round %d", round).isEqualTo(devices.length > 0);
        assertThat(desk.arrivals()).as("round %d", round).isEqualTo(heard);
      }
    }
  }

  @Test
  void aFloodLeavesOneValueForEachController() throws Exception {
    TestMidiProvider.plug(knobs);
    try (MidiRig input = connected("")) {
      for (int i = 0; i < 256_000; i++) {
        knobs.turn(i % 16, i % 128, i / 128 % 128);
      }

      assertThat(input.isConnected()).isTrue();
      assertThat(desk.arrivals()).isEqualTo(256_000);
      for (int number = 0; number < Controls.COUNT; number++) {
        assertThat(desk.get().cc(number, -1)).isEqualTo((256_000 / 128 - 1) % 128 / 127.0);
      }
    }
  }

  @Test
  void aSystemThatFailsIsNamedOnceAndAskedAgain() {
    TestMidiProvider.plug(knobs);
    TestMidiProvider.onLook(
        () -> {
          throw new UnsatisfiedLinkError("no sound here");
        });
    try (MidiRig input = connected("")) {
      input.look();
      assertThat(log)
          .containsExactly(
              "MIDI: the devices cannot be listed: java.lang.UnsatisfiedLinkError: no sound here");

      TestMidiProvider.onLook(() -> {});
      input.look();
      assertThat(input.isConnected()).isTrue();
    }
  }

  @Test
  @Timeout(60)
  void inTheBackgroundItGoesOnLooking() throws Exception {
    CountDownLatch looks = new CountDownLatch(3);
    TestMidiProvider.onLook(looks::countDown);
    CountDownLatch found = new CountDownLatch(1);
    Consumer<String> heard = sentence -> found.countDown();
    try (MidiRig input =
        new MidiRig(MidiSetup.of(""), desk, heard, Duration.ofMillis(1), System::nanoTime)) {
      input.connectInBackground();
      looks.await();
      assertThat(input.isConnected()).isFalse();
      TestMidiProvider.plug(knobs);
      found.await();
      assertThat(input.isConnected()).isTrue();
    }
  }

  @Test
  @Timeout(60)
  void closingDoesNotWaitForASystemThatHangs() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    TestMidiProvider.plug(knobs);
    TestMidiProvider.onLook(
        () -> {
          asked.countDown();
          Await.latch(release);
        });
    MidiRig input = new MidiRig(MidiSetup.of(""), desk, log::add);
    input.connectInBackground();
    asked.await();
    assertThat(input.isConnected()).isFalse();
    input.close();

    release.countDown();
    Await.until("the late answer has no effect", () -> knobs.openings() == 1 && !knobs.isOpen());
    assertThat(log).isEmpty();
  }

  @Test
  void otherMessagesAndBrokenBytesAreIgnored() throws Exception {
    TestMidiProvider.plug(knobs);
    try (MidiRig input = connected("")) {
      knobs.send(new ShortMessage(ShortMessage.ACTIVE_SENSING));
      knobs.send(new ShortMessage(ShortMessage.TUNE_REQUEST));
      knobs.send(new SysexMessage(new byte[] {(byte) 0xF0, 1, 2, (byte) 0xF7}, 4));
      knobs.send(new Bytes(0xB0, 200, 100));
      knobs.send(new Bytes(0xB0, 1, 200));
      knobs.send(new Bytes(0x90, 200, 1));
      knobs.send(new Bytes(0xE0, 1, 200));
      knobs.send(new Bytes(0xB0, 1));
      knobs.send(new Bytes(0x90));
      knobs.send(new Bytes(0xC0));
      knobs.send(new Bytes(0xD0, 128));
      knobs.send(new Bytes(0xF1));
      knobs.send(new Bytes(0xF2, 1));
      knobs.send(new Bytes());

      assertThat(input.isConnected()).isTrue();
      assertThat(desk.get()).isEqualTo(Controls.NONE);
    }
  }

  @Test
  void aClosedInputLetsGoOfItsDeviceAndNeverConnectsAgain() {
    TestMidiProvider.plug(knobs);
    MidiRig input = connected("");
    assertThat(knobs.isOpen()).isTrue();
    input.close();
    input.close();
    input.look();

    Await.until("the device was let go", () -> knobs.openings() == 1 && !knobs.isOpen());
    assertThat(input.isConnected()).isFalse();
  }

  /** A knob of the first channel below 32, which may be the coarse half of a pair. */
  private static Controls turnedUp(int number) {
    return Controls.NONE
        .with("cc/" + number, 1)
        .with("cc/1/" + number, 1)
        .with("cc14/" + number, 1)
        .with("cc14/1/" + number, 1);
  }

  private MidiRig connected(String wanted) {
    MidiRig input = new MidiRig(MidiSetup.of(wanted), desk, log::add);
    input.look();
    return input;
  }

  /** A message as a careless driver might hand it on. */
  private static final class Bytes extends ShortMessage {
    private Bytes(int... bytes) {
      super(bytes(bytes));
    }

    private static byte[] bytes(int... bytes) {
      byte[] message = new byte[bytes.length];
      for (int i = 0; i < bytes.length; i++) {
        message[i] = (byte) bytes[i];
      }
      return message;
    }
  }
}
