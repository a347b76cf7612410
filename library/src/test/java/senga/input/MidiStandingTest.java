package senga.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sound.midi.ShortMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import senga.input.MidiStanding.Clock;
import senga.input.Newest.Move;

/** How it stands with each wish for a device. */
class MidiStandingTest {
  private static final long SECOND = 1_000_000_000L;

  private final TestMidiDevice knobs = TestMidiDevice.named("Knobs 16");
  private final ControlDesk desk = new ControlDesk();
  private final List<String> log = new ArrayList<>();
  private long nanos;

  @AfterEach
  void unplugAll() {
    TestMidiProvider.plug();
  }

  private MidiRig rig(MidiMap... devices) {
    MidiSetup setup = MidiSetup.of(List.of(devices));
    MidiRig rig = new MidiRig(setup, desk, log::add, Duration.ofSeconds(1), () -> nanos);
    rig.look();
    return rig;
  }

  private static MidiStanding only(MidiRig rig) {
    assertThat(rig.standing()).hasSize(1);
    return rig.standing().getFirst();
  }

  @Test
  void aDeviceThatIsThereSaysHowMuchItHasSent() throws Exception {
    TestMidiProvider.plug(knobs.taking());
    MidiMap map =
        new MidiMap("k", "knobs", Set.of(1, 2), false, Map.of("cc/1", "height"), Set.of());
    try (MidiRig rig = rig(map)) {
      knobs.turn(0, 1, 127);
      knobs.turn(5, 1, 127);
      knobs.send(new Bytes(new byte[] {(byte) 0xB0, 7}));

      MidiStanding now = only(rig);
      assertThat(now.isThere()).isTrue();
      assertThat(now.device()).isEqualTo("Knobs 16");
      assertThat(now.title()).isEqualTo("k");
      assertThat(now.isShown()).isTrue();
      assertThat(now.messages()).isEqualTo(3);
      assertThat(now.elsewhere()).as("in channel 6").isEqualTo(1);
      assertThat(now.broken()).as("half a message").isEqualTo(1);
      assertThat(now.names()).containsEntry("cc/1", "height");
      assertThat(desk.newest().list())
          .extracting(Move::address, Move::value, Move::from)
          .containsExactly(tuple("cc/1/1", 1.0, "k"));
    }
  }

  @Test
  void aMissingOneSaysWhatIsWaitedFor() {
    try (MidiRig rig = rig(MidiMap.of("knobs"), MidiMap.of("none"))) {
      MidiStanding now = only(rig);
      assertThat(now.isThere()).isFalse();
      assertThat(now.title()).isEqualTo("knobs");
      assertThat(now.said())
          .isEqualTo("MIDI: no input is named \"knobs\", there is none at all; waiting for it");
      assertThat(now.clock()).isEqualTo(Clock.NONE);
    }
  }

  @Test
  void oneThatHasGoneKeepsItsCountsAndSaysSo() throws Exception {
    TestMidiProvider.plug(knobs);
    try (MidiRig rig = rig(MidiMap.of(""))) {
      knobs.turn(0, 1, 127);
      assertThat(only(rig).title()).isEqualTo("Knobs 16");
      TestMidiProvider.plug();
      rig.look();

      assertThat(only(rig).isThere()).isFalse();
      assertThat(only(rig).said())
          .isEqualTo("MIDI: \"Knobs 16\" has gone; its values stay until it comes back");
      assertThat(only(rig).messages()).isEqualTo(1);
    }
  }

  @Test
  void itsClockRunsIsStoppedAndFallsSilent() throws Exception {
    TestMidiProvider.plug(knobs);
    try (MidiRig rig = rig(MidiMap.of(""))) {
      tick(48, SECOND / 48);
      assertThat(only(rig).clock()).isEqualTo(Clock.RUNS);
      knobs.send(new ShortMessage(ShortMessage.STOP));
      assertThat(only(rig).clock()).isEqualTo(Clock.STOPPED);
      knobs.send(new ShortMessage(ShortMessage.CONTINUE));
      nanos += 3 * SECOND;
      assertThat(only(rig).clock()).isEqualTo(Clock.SILENT);
      for (int i = 0; i < 48; i++) {
        tick(1, SECOND / 48);
        tick(1, SECOND / 2000);
      }
      assertThat(only(rig).clock()).isEqualTo(Clock.TWICE);
    }
  }

  private void tick(int times, long apart) throws Exception {
    for (int i = 0; i < times; i++) {
      nanos += apart;
      knobs.send(new ShortMessage(ShortMessage.TIMING_CLOCK));
    }
  }

  /** Of a knob of seven bits the pair that it could be is not worth a line. */
  @Test
  void aPairIsListedOnceItsFineHalfCame() throws Exception {
    TestMidiProvider.plug(knobs);
    try (MidiRig rig = rig(MidiMap.of(""))) {
      knobs.turn(0, 1, 127);
      knobs.turn(0, 2, 127);
      knobs.turn(0, 34, 127);
      assertThat(rig.isConnected()).isTrue();
      assertThat(desk.newest().list())
          .extracting(Move::address, Move::value)
          .containsExactly(
              tuple("cc14/1/2", 1.0),
              tuple("cc/1/34", 1.0),
              tuple("cc/1/2", 1.0),
              tuple("cc/1/1", 1.0));
    }
  }

  @Test
  void aProgrammeIsTheNumberThatASketchReads() throws Exception {
    TestMidiProvider.plug(knobs.taking());
    try (MidiRig rig = rig(MidiMap.of(""))) {
      knobs.turn(0, 1, 127);
      knobs.send(new ShortMessage(ShortMessage.PROGRAM_CHANGE, 2, 64, 0));
      assertThat(rig.isConnected()).isTrue();
      assertThat(desk.newest().list())
          .extracting(Move::address, Move::value)
          .containsExactly(tuple("program/3", 64.0), tuple("cc/1/1", 1.0));
    }
  }

  /** As a driver might hand it on. */
  private static final class Bytes extends ShortMessage {
    private Bytes(byte[] bytes) {
      super(bytes);
    }

    @Override
    public Object clone() {
      return this;
    }
  }
}
