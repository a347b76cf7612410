package senga.command;

import java.util.Collection;
import java.util.stream.Collectors;
import senga.input.MidiSeen;
import senga.words.JsonQuote;

/** What is said of MIDI, for programs. */
final class MidiJson {
  private MidiJson() {}

  /** One message on one line. What it does not have is left out. */
  static String of(MidiSeen seen) {
    return "{\"device\": "
        + JsonQuote.of(seen.device())
        + ", \"kind\": "
        + JsonQuote.of(seen.kind())
        + number("channel", seen.channel(), 1)
        + number("number", seen.number(), 0)
        + number("value", seen.value(), 0)
        + ", \"bytes\": "
        + JsonQuote.of(seen.bytes())
        + "}";
  }

  private static String number(String key, int value, int least) {
    return value < least ? "" : ", \"" + key + "\": " + value;
  }

  static String texts(Collection<String> texts) {
    return texts.stream().map(JsonQuote::of).collect(Collectors.joining(", ", "[", "]"));
  }
}
