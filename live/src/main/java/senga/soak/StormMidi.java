package senga.soak;

import static javax.sound.midi.ShortMessage.CHANNEL_PRESSURE;
import static javax.sound.midi.ShortMessage.CONTROL_CHANGE;
import static javax.sound.midi.ShortMessage.NOTE_OFF;
import static javax.sound.midi.ShortMessage.NOTE_ON;
import static javax.sound.midi.ShortMessage.PITCH_BEND;
import static javax.sound.midi.ShortMessage.POLY_PRESSURE;
import static javax.sound.midi.ShortMessage.PROGRAM_CHANGE;

import java.util.HexFormat;
import java.util.List;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.SysexMessage;

/**
 * What a storm sends by MIDI. The message of a kind and turn is always the same, so that a storm
 * can be made again.
 */
final class StormMidi {
  private static final int CHANNELS = 16;
  private static final int KNOBS = 9;
  private static final int SOUND_OFF = 120; // from there on controllers are orders
  private static final int COARSE = 16;
  private static final int FINE = 48;
  private static final int PARAMETERS = 16;
  private static final int KEYS = 48;
  private static final int LOWEST_KEY = 36;
  private static final int EXCLUSIVE = 0xF0;
  private static final int LARGEST = 127;
  private static final int STEP = 37; // so that a value is another one each time

  /** Cut short, data where a status should be, data that is none, unknown, and nothing at all. */
  private static final List<String> BROKEN =
      List.of("b0", "b001", "b09040", "903cff", "", "4040", "f4", "e07f", "f07f7f", "f0");

  private StormMidi() {}

  static MidiMessage message(StormKind kind, long turn) {
    int value = (int) (turn * STEP % (LARGEST + 1));
    return switch (kind) {
      case KNOB -> on(CONTROL_CHANGE, 0, 1 + turn % KNOBS, value);
      case CONTROLLER -> on(CONTROL_CHANGE, turn % CHANNELS, turn / CHANNELS % SOUND_OFF, value);
      case PAIR -> on(CONTROL_CHANGE, 1, turn % 2 == 0 ? COARSE : FINE, value);
      case PARAMETER -> parameter(turn, value);
      case NOTE -> on(turn % 2 == 0 ? NOTE_ON : NOTE_OFF, 0, key(turn), 1 + value % LARGEST);
      case BEND -> on(PITCH_BEND, turn % CHANNELS, value, turn % (LARGEST + 1));
      case PRESSURE -> on(CHANNEL_PRESSURE, turn % CHANNELS, value);
      case TOUCH -> on(POLY_PRESSURE, 0, key(turn), value);
      case PROGRAM -> on(PROGRAM_CHANGE, turn % CHANNELS, value);
      case BROKEN_MIDI -> broken(BROKEN.get((int) (turn % BROKEN.size())));
      default -> throw new IllegalArgumentException(kind + " is none of MIDI's");
    };
  }

  /** After how many turns of a kind every address has come that it has. */
  static int round(StormKind kind) {
    return switch (kind) {
      case KNOB -> KNOBS;
      case CONTROLLER -> 2 * CHANNELS * SOUND_OFF; // only then a parameter's number has a value
      case PAIR -> 2;
      case PARAMETER -> 4 * PARAMETERS;
      case NOTE, TOUCH -> 2 * KEYS;
      case BEND, PRESSURE, PROGRAM -> CHANNELS;
      default -> 0; // it has none, or is none of MIDI's
    };
  }

  private static long key(long turn) {
    return LOWEST_KEY + turn / 2 % KEYS;
  }

  /** Which one, in two halves, then its value in two. */
  private static MidiMessage parameter(long turn, int value) {
    return switch ((int) (turn % 4)) {
      case 0 -> on(CONTROL_CHANGE, 0, 99, 9);
      case 1 -> on(CONTROL_CHANGE, 0, 98, turn / 4 % PARAMETERS);
      case 2 -> on(CONTROL_CHANGE, 0, 6, value);
      default -> on(CONTROL_CHANGE, 0, 38, value);
    };
  }

  private static MidiMessage on(int command, long channel, long... data) {
    byte[] bytes = new byte[1 + data.length];
    bytes[0] = (byte) (command | channel);
    for (int i = 0; i < data.length; i++) {
      bytes[i + 1] = (byte) data[i];
    }
    return new Wire(bytes);
  }

  private static MidiMessage broken(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    boolean exclusive = bytes.length > 0 && (bytes[0] & 0xFF) == EXCLUSIVE;
    return exclusive ? new Exclusive(bytes) : new Wire(bytes);
  }

  /** As a driver hands bytes on, without looking at them. */
  private static final class Wire extends ShortMessage {
    private Wire(byte[] bytes) {
      super(bytes);
    }
  }

  private static final class Exclusive extends SysexMessage {
    private Exclusive(byte[] bytes) {
      super(bytes);
    }
  }
}
