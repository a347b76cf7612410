package senga.control;

import java.util.Set;

/** Tells addresses from other text; {@link Controls} has the list of them. */
final class Address {
  /** Stands for the place of an address that has its place by its name. */
  static final int NAMED = -1;

  static final Set<String> FIXED =
      Set.of(
          "clock/beat",
          "clock/tempo",
          "clock/time",
          "clock/playing",
          "clock/phase",
          "mouse/x",
          "mouse/y",
          "audio/level");

  private static final String BAND = "audio/band/";
  private static final int MOST_BANDS = 32;

  private Address() {}

  /**
   * The place of a MIDI value, the same in all snapshots, or {@link #NAMED}.
   *
   * @throws IllegalArgumentException if it is no address; the sentence says what is one
   */
  static int place(String text) {
    int midi = MidiKind.placeOf(text);
    if (midi < 0 && !isName(text)) {
      throw new IllegalArgumentException(AddressHelp.sentence(text));
    }
    return midi < 0 ? NAMED : midi;
  }

  static boolean isOne(String text) {
    return MidiKind.placeOf(text) >= 0 || isName(text);
  }

  private static boolean isName(String text) {
    return isWordy(text)
        ? Names.isMadeOfWords(text)
        : FIXED.contains(text) || ParameterNumber.isOne(text) || isBand(text);
  }

  private static boolean isBand(String text) {
    return text.startsWith(BAND)
        && MidiKind.number(text, BAND.length(), text.length(), 1, MOST_BANDS) > 0;
  }

  /** Whether the words of this address, if it is one, are the user's. */
  static boolean isWordy(String text) {
    return text.startsWith("osc/")
        || text.startsWith("panel/")
        || text.startsWith("midi/")
        || isFollowed(text);
  }

  /** What Senga itself finds out of other values from frame to frame. */
  private static boolean isFollowed(String text) {
    return text.startsWith("lag/") || text.startsWith("slew/") || text.startsWith("gate/");
  }
}
