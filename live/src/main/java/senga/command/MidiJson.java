package senga.command;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import senga.input.MidiSeen;

/** What is said of MIDI, for programs. */
final class MidiJson {
  private MidiJson() {}

  /** One message on one line. What it does not have is left out. */
  static String of(MidiSeen seen) {
    return "{\"device\": "
        + text(seen.device())
        + ", \"kind\": "
        + text(seen.kind())
        + number("channel", seen.channel(), 1)
        + number("number", seen.number(), 0)
        + number("value", seen.value(), 0)
        + ", \"bytes\": "
        + text(seen.bytes())
        + "}";
  }

  private static String number(String key, int value, int least) {
    return value < least ? "" : ", \"" + key + "\": " + value;
  }

  static String texts(Collection<String> texts) {
    return texts.stream().map(MidiJson::text).collect(Collectors.joining(", ", "[", "]"));
  }

  /** As JSON has it (RFC 8259, 7). */
  static String text(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
