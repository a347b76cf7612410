package senga.doctor;

import java.util.List;
import java.util.stream.Collectors;
import senga.config.Config;
import senga.config.MidiChoice;
import senga.input.MidiInputs;
import senga.input.MidiMap;
import senga.words.Quote;

/** What is plugged in and can send, and whether it is what the config asks for. */
final class MidiLook {
  private static final String SUBJECT = "MIDI";

  private MidiLook() {}

  static Finding here(Config config) {
    List<String> missing =
        MidiInputs.missing(MidiChoice.of(config, null)).stream()
            .map(MidiMap::port)
            .filter(port -> !port.isEmpty())
            .toList();
    return of(MidiInputs.names(), missing);
  }

  /**
   * @param missing the devices that the config wants and that are not there
   */
  static Finding of(List<String> names, List<String> missing) {
    String list = names.isEmpty() ? "nothing is plugged in" : quoted(names);
    return missing.isEmpty()
        ? Finding.ok(SUBJECT, list)
        : Finding.note(
            SUBJECT,
            list + "; the config asks for " + quoted(missing),
            "plug it in, also while a sketch runs; or change midi.port or midi.devices");
  }

  private static String quoted(List<String> names) {
    return names.stream().map(Quote::of).collect(Collectors.joining(", "));
  }
}
