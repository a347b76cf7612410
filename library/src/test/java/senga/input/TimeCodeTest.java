package senga.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.SysexMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeCodeTest {
  private final TimeCode code = new TimeCode();

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, 12, 0.5",
    "1, 1, 2, 3, 5, 3723.2",
    "3, 0, 0, 1, 15, 1.5",
    "3, 23, 59, 59, 29, 86399.96666666667",
    "2, 0, 1, 0, 2, 60.06", // the numbers 0 and 1 of this minute are left out
    "2, 0, 10, 0, 0, 599.9994",
  })
  void eightQuartersAreATime(int kind, int hours, int minutes, int seconds, int frames, double s) {
    double rate = new double[] {24, 25, 30 / 1.001, 30}[kind];
    int[] pieces = pieces(kind, hours, minutes, seconds, frames);
    for (int i = 0; i < 7; i++) {
      assertThat(code.quarter((i << 4) | pieces[i])).isNaN();
    }
    assertThat(code.quarter((7 << 4) | pieces[7]))
        .as("it was that time seven quarters ago")
        .isCloseTo(s + 7 / (4 * rate), within(1e-9));
    assertThat(code.full(full(kind, hours, minutes, seconds, frames))).isCloseTo(s, within(1e-9));
  }

  @Test
  void aRunningTapeStandsAQuarterFurtherWithEachQuarter() {
    double before = Double.NaN;
    for (int quarter = 0; quarter < 2_000; quarter++) {
      double now = code.quarter(tape(quarter));
      if (quarter >= 7) {
        assertThat(now).isCloseTo(quarter / 100.0, within(1e-9));
        assertThat(now).isNotEqualTo(before);
      }
      before = now;
    }
  }

  @Test
  void aTapeThatRunsBackIsFollowedBack() {
    for (int quarter = 2_000; quarter >= 0; quarter--) {
      double now = code.quarter(tape(quarter));
      if (quarter <= 1_984) {
        assertThat(now).isCloseTo(quarter / 100.0, within(1e-9));
      }
    }
  }

  @Test
  void aQuarterOutOfOrderBeginsAnotherTime() {
    for (int quarter = 0; quarter < 20; quarter++) {
      code.quarter(tape(quarter));
    }
    assertThat(code.quarter(tape(30))).isNaN();
    for (int quarter = 31; quarter < 39; quarter++) {
      assertThat(code.quarter(tape(quarter))).isNaN();
    }
    assertThat(code.quarter(tape(39))).isCloseTo(0.39, within(1e-9));
  }

  @Test
  void aTimeThatIsNoneIsNoTime() {
    assertThat(code.full(full(1, 24, 0, 0, 0))).isNaN();
    assertThat(code.full(full(1, 0, 60, 0, 0))).isNaN();
    assertThat(code.full(full(1, 0, 0, 0, 25))).isNaN();
    assertThat(code.full(new byte[] {(byte) 0xF0, 0x7F, 0x7F, 1, 1})).isNaN();
    assertThat(code.full(new byte[0])).isNaN();
  }

  @Test
  void itStandsAtAnAddress() throws Exception {
    ControlDesk desk = new ControlDesk();
    MidiValues midi = new MidiValues(desk);
    midi.send(new SysexMessage(full(1, 0, 0, 10, 5), 10), -1);
    assertThat(desk.get().value("clock/time", -1)).isEqualTo(10.2);

    for (int quarter = 0; quarter < 8; quarter++) {
      midi.send(new ShortMessage(ShortMessage.MIDI_TIME_CODE, tape(quarter), 0), -1);
    }
    assertThat(desk.get().value("clock/time", -1)).isCloseTo(0.07, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whateverComesIsATimeOrNone(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      double now =
          random.nextInt(9) == 0 ? code.quarter(random.nextInt(128)) : code.quarter(tape(i));
      assertThat(now).matches(time -> Double.isNaN(time) || (time > -1 && time < 86_401));
    }
  }

  /** 25 frames a second, from 0 on; every eight quarters say another time. */
  private static int tape(int quarter) {
    int frame = quarter / 8 * 2;
    int piece = quarter % 8;
    return (piece << 4) | pieces(1, 0, frame / 1_500, frame / 25 % 60, frame % 25)[piece];
  }

  private static int[] pieces(int kind, int hours, int minutes, int seconds, int frames) {
    return new int[] {
      frames & 15,
      frames >> 4,
      seconds & 15,
      seconds >> 4,
      minutes & 15,
      minutes >> 4,
      hours & 15,
      (kind << 1) | (hours >> 4)
    };
  }

  private static byte[] full(int kind, int hours, int minutes, int seconds, int frames) {
    return new byte[] {
      (byte) 0xF0,
      0x7F,
      0x7F,
      1,
      1,
      (byte) ((kind << 5) | hours),
      (byte) minutes,
      (byte) seconds,
      (byte) frames,
      (byte) 0xF7
    };
  }
}
