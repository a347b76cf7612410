package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.Receiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import senga.control.Controls;
import senga.input.ControlDesk;
import senga.input.MidiRig;
import senga.input.MidiSetup;
import senga.osc.Argument;
import senga.osc.Bundle;
import senga.osc.Message;
import senga.osc.OscError;
import senga.osc.Packet;
import senga.osc.PacketReader;
import senga.osc.TimeTag;

/** What a storm consists of, and how much of it is due. */
class StormMixTest {
  private static final TimeTag NOW = TimeTag.ofMillis(1_764_000_000_000L);

  private final StormOsc osc = new StormOsc();

  @Test
  void ofAllKindsThereAreEquallyManyAndHalfAreMidi() {
    Map<StormKind, Long> counts = new EnumMap<>(StormKind.class);
    for (long number = 0; number < 20_000; number++) {
      counts.merge(StormKind.of(number), 1L, Long::sum);
      assertThat(StormKind.of(number).isMidi()).isEqualTo(number % 2 == 0);
    }
    assertThat(counts).hasSize(StormKind.values().length).containsValues(1000L);
    assertThat(Set.copyOf(counts.values())).containsExactly(1000L);
  }

  @ParameterizedTest
  @EnumSource
  void theMessageOfAKindAndTurnIsAlwaysTheSame(StormKind kind) {
    for (long turn = 0; turn < 300; turn++) {
      if (kind.isMidi()) {
        assertThat(bytes(kind, turn)).isEqualTo(bytes(kind, turn));
      } else {
        assertThat(osc.packet(kind, turn, NOW)).isEqualTo(osc.packet(kind, turn, NOW));
      }
    }
  }

  private static byte[] bytes(StormKind kind, long turn) {
    MidiMessage message = StormMidi.message(kind, turn);
    return message.getMessage();
  }

  /** What a slow storm moves for the first time after minutes would look like a leak. */
  @ParameterizedTest
  @EnumSource(
      value = StormKind.class,
      names = {"KNOB", "CONTROLLER", "PAIR", "PARAMETER", "NOTE", "BEND", "PRESSURE", "TOUCH"})
  void inItsRoundAKindHasMovedAllThatItEverMoves(StormKind kind) {
    ControlDesk desk = new ControlDesk();
    try (MidiRig rig = new MidiRig(MidiSetup.of("none"), desk, told -> {});
        Receiver in = rig.inlet()) {
      send(in, kind, 0, StormMidi.round(kind));
      int all = desk.get().size();
      send(in, kind, StormMidi.round(kind), 20_000);
      assertThat(desk.get().size()).isEqualTo(all).isPositive();
    }
  }

  private static void send(Receiver in, StormKind kind, int from, int to) {
    for (int turn = from; turn < to; turn++) {
      in.send(StormMidi.message(kind, turn), -1);
    }
  }

  @Test
  void whatIsNotBrokenIsAPacketAndWhatIsBrokenIsNone() {
    for (StormKind kind : StormKind.values()) {
      for (long turn = 0; turn < 500 && !kind.isMidi(); turn++) {
        byte[] packet = osc.packet(kind, turn, NOW);
        if (kind.isBroken()) {
          assertThatThrownBy(() -> PacketReader.read(packet)).isInstanceOf(OscError.class);
        } else {
          assertThat(PacketReader.read(packet)).isNotNull();
        }
      }
    }
  }

  @Test
  void rowsMoveATenthAboutTheirOwnValue() {
    assertThat(PacketReader.read(osc.packet(StormKind.ROW, 5, NOW)))
        .as("as long as none is known, a number")
        .isInstanceOfSatisfying(
            Message.class, it -> assertThat(it.address()).isEqualTo("/storm/5"));
    osc.rows(List.of("/panel/ink/circle.radius", "/panel/ink/pen.width"));
    Set<String> addresses = new TreeSet<>();
    for (long turn = 0; turn < 42; turn++) {
      Message message = (Message) PacketReader.read(osc.packet(StormKind.ROW, turn, NOW));
      addresses.add(message.address());
      String factor = ((Argument.Text) message.arguments().getFirst()).value();
      assertThat(Double.parseDouble(factor.substring(1))).isBetween(0.9, 1.1);
    }
    assertThat(addresses).containsExactly("/panel/ink/circle.radius", "/panel/ink/pen.width");
  }

  @Test
  void itBeginsWithMoreNamesThanThereIsRoomFor() {
    Set<String> names =
        osc.opening().stream()
            .map(PacketReader::read)
            .flatMap(packet -> ((Bundle) packet).packets().stream())
            .map(StormMixTest::address)
            .collect(Collectors.toSet());
    assertThat(names).hasSizeGreaterThan(Controls.MOST_NAMED).contains("/storm/0", "/storm/xy");
  }

  private static String address(Packet packet) {
    return ((Message) packet).address();
  }

  @Test
  void soManyAreDueASecondWhateverTheStepsAre() {
    StormPace pace = new StormPace(10_000, 0);
    long sent = 0;
    long nanos = 0;
    for (int step = 0; step < 5000; step++) {
      nanos += step % 3 * 1_000_000L;
      sent += pace.due(nanos);
    }
    assertThat(sent).isBetween(nanos / 100_000 - 1, nanos / 100_000);
    assertThat(pace.leftOut()).isZero();
  }

  @Test
  void aStormThatWasHeldUpDoesNotGetWorse() {
    StormPace pace = new StormPace(10_000, 0);
    assertThat(pace.due(5_000_000_000L)).isEqualTo(1000);
    assertThat(pace.leftOut()).isEqualTo(49_000);
    assertThat(pace.due(5_001_000_000L)).isBetween(9L, 10L);
  }
}
