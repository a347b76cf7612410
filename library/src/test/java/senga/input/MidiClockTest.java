package senga.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.ShortMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock of a device, by a watch that stands still until it is moved. */
class MidiClockTest {
  private static final double TICK = 60 / (24 * 120.0); // seconds, at 120 beats a minute

  private final ControlDesk desk = new ControlDesk();
  private final MidiMap map = MidiMap.of("");
  private long nanos = 1_000_000_000L;
  private final MidiClock clock = new MidiClock(() -> nanos);
  private final MidiValues midi =
      new MidiValues(desk, map, clock, new Echoes(() -> 0), new MidiTally(), sent -> sent);

  @Test
  void aStartTakesTheBeatToZeroAndTheFirstTickStandsThere() throws Exception {
    ticks(7, TICK);
    send(ShortMessage.START);
    assertThat(value("clock/beat")).isZero();
    assertThat(value("clock/playing")).isEqualTo(1);

    ticks(1, TICK);
    assertThat(value("clock/beat")).isZero();
    ticks(24, TICK);
    assertThat(value("clock/beat")).isEqualTo(1);
    ticks(6, TICK);
    assertThat(value("clock/beat")).isEqualTo(1.25);
    assertThat(value("clock/tempo")).isCloseTo(120, within(1e-3));
  }

  @Test
  void aStopHoldsTheBeatAndNotTheTempo() throws Exception {
    send(ShortMessage.START);
    ticks(25, TICK);
    send(ShortMessage.STOP);
    ticks(200, TICK / 1.2);

    assertThat(value("clock/playing")).isZero();
    assertThat(value("clock/beat")).isEqualTo(1);
    assertThat(value("clock/tempo")).isCloseTo(144, within(0.01));

    send(ShortMessage.CONTINUE);
    ticks(24, TICK);
    assertThat(value("clock/beat")).isEqualTo(2);
  }

  @Test
  void aSongPositionSaysWhereItGoesOn() throws Exception {
    send(ShortMessage.START);
    ticks(30, TICK);
    send(ShortMessage.STOP);
    midi.send(new ShortMessage(ShortMessage.SONG_POSITION_POINTER, 16, 1), -1); // 144 sixteenths
    assertThat(value("clock/beat")).isEqualTo(36);
    assertThat(value("clock/playing")).isZero();

    ticks(5, TICK);
    assertThat(value("clock/beat")).isEqualTo(36);
    send(ShortMessage.CONTINUE);
    ticks(25, TICK);
    assertThat(value("clock/beat")).isEqualTo(37);
  }

  @Test
  void aDeviceThatNeverStartsCountsFromItsFirstTick() throws Exception {
    ticks(1, TICK);
    assertThat(value("clock/beat")).isZero();
    assertThat(value("clock/playing")).isEqualTo(1);
    assertThat(value("clock/tempo")).as("one tick has no tempo").isEqualTo(-1);

    ticks(48, TICK);
    assertThat(value("clock/beat")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void jitterLeavesLittleOfItselfInTheTempo(long seed) throws Exception {
    Random random = new Random(seed);
    for (int i = 0; i < 24 * 20; i++) {
      nanos = 5_000_000_000L + Math.round(1e9 * (i * TICK + 0.001 * random.nextDouble(-1, 1)));
      send(ShortMessage.TIMING_CLOCK);
      if (i > 24 * 4) {
        assertThat(value("clock/tempo")).isCloseTo(120, within(0.6));
      }
    }
    assertThat(value("clock/beat")).isEqualTo(20 - 1 / 24.0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {30, 63, 90, 119, 121, 150, 180, 240, 300})
  void anotherTempoIsFollowedWithinSomeBeats(double tempo) throws Exception {
    ticks(100, TICK);
    ticks(24 * 8, 60 / (24 * tempo));

    assertThat(value("clock/tempo")).isCloseTo(tempo, within(tempo / 100));
  }

  @Test
  void aLostTickIsPassedOver() throws Exception {
    ticks(100, TICK);
    ticks(1, 2 * TICK);
    ticks(1, TICK);
    assertThat(value("clock/tempo")).isCloseTo(120, within(0.01));
  }

  @Test
  void aClockThatFallsSilentLeavesEverythingWhereItIsAndGoesOn() throws Exception {
    ticks(49, TICK);
    nanos += 3_600_000_000_000L;
    assertThat(value("clock/beat")).isEqualTo(2);
    assertThat(value("clock/tempo")).isCloseTo(120, within(1e-3));

    ticks(1, 0);
    assertThat(value("clock/tempo")).as("an hour is no period").isCloseTo(120, within(1e-3));
    ticks(48, TICK / 2);
    assertThat(value("clock/beat")).isEqualTo(4 + 1 / 24.0);
    assertThat(value("clock/tempo")).isCloseTo(240, within(1e-3));
  }

  @Test
  void aClockThatComesTwiceIsHeardOnceAfterABeat() throws Exception {
    ticks(24, TICK);
    for (int i = 0; i < 24; i++) {
      ticks(1, TICK);
      ticks(1, 0.0003);
    }
    double beat = value("clock/beat");
    assertThat(clock.isDoubled()).isTrue();
    for (int i = 0; i < 240; i++) {
      ticks(1, TICK - 0.0003);
      ticks(1, 0.0003);
    }
    assertThat(value("clock/beat")).isEqualTo(beat + 10, within(1e-9));
    assertThat(value("clock/tempo")).isCloseTo(120, within(0.1));
    assertThat(clock.dropped()).isGreaterThanOrEqualTo(240);

    ticks(24, TICK);
    assertThat(clock.isDoubled()).as("one of them has ended").isFalse();
  }

  @Test
  void aTempoThatNobodyPlaysIsNotTold() throws Exception {
    for (int i = 0; i < 1_000; i++) {
      ticks(1, 0.0001);
    }
    assertThat(value("clock/tempo")).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whateverItSendsIsAPlaceAndATempo(long seed) throws Exception {
    Random random = new Random(seed);
    int[] all = {0xF8, 0xF8, 0xF8, 0xF8, 0xFA, 0xFB, 0xFC};
    for (int i = 0; i < 5_000; i++) {
      nanos += random.nextLong(1L << random.nextInt(1, 40));
      send(all[random.nextInt(all.length)]);
      assertThat(value("clock/beat")).matches(beat -> beat == -1 || beat >= 0);
      assertThat(value("clock/tempo")).matches(tempo -> tempo == -1 || (tempo > 9 && tempo < 1001));
    }
  }

  private void ticks(int count, double seconds) throws InvalidMidiDataException {
    for (int i = 0; i < count; i++) {
      nanos += Math.round(1e9 * seconds);
      send(ShortMessage.TIMING_CLOCK);
    }
  }

  private void send(int status) throws InvalidMidiDataException {
    midi.send(new ShortMessage(status), -1);
  }

  private double value(String address) {
    return desk.get().value(address, -1);
  }
}
