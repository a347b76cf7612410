package senga.control;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Addresses of MIDI's parameters by number, {@code nrpn/1200} and {@code rpn/3/0}: there are 16,384
 * of each in every channel, of which nobody uses more than a few. So they have their places by
 * their names.
 */
final class ParameterNumber {
  private static final int MOST = 16_383;

  private ParameterNumber() {}

  /** The word that an address of this kind begins with, whatever follows. */
  static Optional<String> word(String text) {
    return Stream.of("nrpn", "rpn")
        .filter(word -> text.equals(word) || text.startsWith(word + "/"))
        .findFirst();
  }

  /** Whether a text is such an address: {@code word/N} or {@code word/CHANNEL/N}. */
  static boolean isOne(String text) {
    int first = text.startsWith("nrpn/") ? 5 : text.startsWith("rpn/") ? 4 : 0;
    int second = text.indexOf('/', first);
    boolean isOfChannel =
        second < 0 || MidiKind.number(text, first, second, 1, MidiKind.CHANNELS) > 0;
    int begin = second < 0 ? first : second + 1;
    return first > 0 && isOfChannel && MidiKind.number(text, begin, text.length(), 0, MOST) >= 0;
  }

  /** For people: how its addresses are written. */
  static String form(String word) {
    return "%1$s/N and %1$s/CHANNEL/N are, N from 0 to %2$,d, CHANNEL from 1 to %3$d"
        .formatted(word, MOST, MidiKind.CHANNELS);
  }
}
