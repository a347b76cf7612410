package senga.input;

import java.util.List;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.ShortMessage;

/**
 * The messages by which a device is shown where one of its controllers stands: the same that the
 * controller itself would send. What has no place that could be shown — pressure, programmes, which
 * would choose another sound — and what has no channel is shown nowhere.
 */
final class FeedbackBytes {
  private static final int MOST = 127;
  private static final int MOST_FINE = 16_383;
  private static final int BITS = 7;
  private static final int PAIRS = 32;
  private static final int DATA = 6;
  private static final int NRPN = 98; // and 99, its coarse half
  private static final int RPN = 100; // and 101

  private FeedbackBytes() {}

  /** How many steps lead through the whole range; 0 if nothing can be shown at this address. */
  static int steps(String address) {
    int slash = address.indexOf('/');
    String kind = slash < 0 ? address : address.substring(0, slash);
    int words = (int) address.chars().filter(letter -> letter == '/').count();
    return switch (kind) {
      case "cc", "note" -> words == 2 ? MOST : 0;
      case "cc14", "nrpn", "rpn" -> words == 2 ? MOST_FINE : 0;
      case "bend" -> words == 1 ? MOST_FINE : 0;
      default -> 0;
    };
  }

  /** 1 to 16. */
  static int channel(String address) {
    return Integer.parseInt(address.split("/", -1)[1]);
  }

  /**
   * The messages, none for an address at which nothing can be shown.
   *
   * @param position 0 to 1
   */
  static List<ShortMessage> of(String address, double position) {
    int steps = steps(address);
    if (steps == 0) {
      return List.of();
    }
    String[] words = address.split("/", -1);
    int channel = Integer.parseInt(words[1]) - 1;
    int number = Integer.parseInt(words[words.length - 1]);
    int value = (int) Math.rint(Math.clamp(position, 0, 1) * steps);
    return switch (words[0]) {
      case "cc" -> List.of(controller(channel, number, value));
      case "note" -> List.of(message(ShortMessage.NOTE_ON, channel, number, value));
      case "cc14" -> pair(channel, number, value);
      case "nrpn" -> parameter(channel, NRPN, number, value);
      case "rpn" -> parameter(channel, RPN, number, value);
      default -> List.of(bend(channel, position));
    };
  }

  private static List<ShortMessage> pair(int channel, int number, int value) {
    return List.of(
        controller(channel, number, value >> BITS),
        controller(channel, number + PAIRS, value & MOST));
  }

  private static List<ShortMessage> parameter(int channel, int fine, int number, int value) {
    return List.of(
        controller(channel, fine + 1, number >> BITS),
        controller(channel, fine, number & MOST),
        controller(channel, DATA, value >> BITS),
        controller(channel, DATA + PAIRS, value & MOST));
  }

  /** The way back of {@link MidiValues}: 8,192 is the middle. */
  private static ShortMessage bend(int channel, double position) {
    int rest = (MOST_FINE + 1) / 2;
    double inside = Math.clamp(position, 0, 1);
    double half = inside <= 0.5 ? 2 * inside * rest : rest + (2 * inside - 1) * (rest - 1);
    int value = (int) Math.rint(half);
    return message(ShortMessage.PITCH_BEND, channel, value & MOST, value >> BITS);
  }

  private static ShortMessage controller(int channel, int number, int value) {
    return message(ShortMessage.CONTROL_CHANGE, channel, number, value);
  }

  private static ShortMessage message(int command, int channel, int first, int second) {
    try {
      return new ShortMessage(command, channel, first, second);
    } catch (InvalidMidiDataException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }
}
