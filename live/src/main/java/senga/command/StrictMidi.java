package senga.command;

import java.util.List;
import senga.input.MidiInputs;
import senga.input.MidiMap;
import senga.input.MidiSetup;
import senga.sketch.UsageError;
import senga.words.Quote;

/** A show that is refused without its MIDI devices. */
final class StrictMidi {
  private StrictMidi() {}

  /**
   * @throws UsageError if one of them is missing
   */
  static void require(MidiSetup setup) {
    List<MidiMap> missing = MidiInputs.missing(setup);
    if (!missing.isEmpty()) {
      throw new UsageError(sentence(missing.getFirst().port(), MidiInputs.names()));
    }
  }

  private static String sentence(String wanted, List<String> there) {
    String missing =
        wanted.isEmpty() ? "no MIDI input is there" : "no MIDI input is named " + Quote.of(wanted);
    String others =
        there.isEmpty() || wanted.isEmpty() ? "" : "; there is " + String.join(", ", there);
    return missing + others + "; --no-midi-strict starts without";
  }
}
