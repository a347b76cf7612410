package senga.doctor;

import java.util.List;
import java.util.stream.Collectors;
import senga.config.Config;
import senga.config.Settings;
import senga.input.MidiInputs;
import senga.words.Quote;

/** What is plugged in and can send, and whether it is what the config asks for. */
final class MidiLook {
  private static final String SUBJECT = "MIDI";

  private MidiLook() {}

  static Finding here(Config config) {
    String wanted = config.get(Settings.MIDI_PORT);
    return of(MidiInputs.names(), wanted, MidiInputs.isThere(wanted));
  }

  static Finding of(List<String> names, String wanted, boolean there) {
    String list =
        names.isEmpty()
            ? "nothing is plugged in"
            : names.stream().map(Quote::of).collect(Collectors.joining(", "));
    if (!wanted.isEmpty() && !there) {
      return Finding.note(
          SUBJECT,
          list + "; midi.port asks for " + Quote.of(wanted),
          "plug it in, also while a sketch runs; or change midi.port");
    }
    return Finding.ok(SUBJECT, list);
  }
}
