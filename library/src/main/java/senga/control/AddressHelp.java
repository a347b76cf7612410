package senga.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import senga.words.Nearest;
import senga.words.Quote;

/** What is said of a text that is no address. */
final class AddressHelp {
  private static final String ALLOWED =
      "cc/1, cc/3/1 (channel 3), cc14/1, note/60, bend, pressure, touch/60, program, nrpn/1,"
          + " rpn/1, midi/…, osc/…, panel/…, clock/beat, /tempo, /time, /playing, mouse/x, /y,"
          + " audio/level, /band/1 are";

  private static final List<String> FIRST_WORDS =
      List.of(
          "cc",
          "note",
          "cc14",
          "bend",
          "osc",
          "panel",
          "pressure",
          "touch",
          "program",
          "nrpn",
          "rpn",
          "midi",
          "audio");

  private AddressHelp() {}

  static String sentence(String text) {
    return Quote.of(text) + " is not an address" + rule(text);
  }

  private static String rule(String text) {
    return Address.isWordy(text)
        ? "; its words between the slashes may hold letters, digits and any of "
            + Names.MARKS
            + ", all in all "
            + Names.LONGEST
            + " characters"
        : MidiKind.of(text)
            .map(MidiKind::form)
            .or(() -> ParameterNumber.word(text).map(ParameterNumber::form))
            .map(form -> "; " + form)
            .orElseGet(() -> hint(text) + "; " + ALLOWED);
  }

  /** Its first word is none of ours. */
  private static String hint(String text) {
    return nearest(text).map(best -> ", did you mean " + Quote.of(best) + "?").orElse("");
  }

  private static Optional<String> nearest(String text) {
    if (text.startsWith("/")) {
      return Stream.of(text.substring(1), "osc" + text).filter(Address::isOne).findFirst();
    }
    String parted = text.replaceFirst("(?<=\\p{Alpha})[ ._-]?(?=\\d)", "/");
    List<String> candidates =
        Stream.of(text, parted)
            .flatMap(AddressHelp::withOtherFirstWords)
            .filter(Address::isOne)
            .toList();
    return Nearest.to(text, candidates);
  }

  /** Whoever wrote {@code CC/1} may mean {@code cc/1}, {@code note/1} and so on. */
  private static Stream<String> withOtherFirstWords(String text) {
    int slash = text.indexOf('/');
    String rest = slash < 0 ? "" : text.substring(slash);
    return Stream.concat(
        FIRST_WORDS.stream().map(word -> word + rest), Address.FIXED.stream().sorted());
  }
}
