package senga.doctor;

import java.util.List;
import java.util.stream.Collectors;
import senga.audio.AudioInputs;
import senga.audio.AudioWish;
import senga.audio.Bands;
import senga.config.Config;
import senga.config.Settings;
import senga.words.Quote;

/** Which inputs of sound there are, and whether the one that the config asks for is among them. */
final class AudioLook {
  private static final String SUBJECT = "audio";

  private AudioLook() {}

  static Finding here(Config config) {
    AudioWish wish = new AudioWish(config.get(Settings.AUDIO_INPUT), Bands.USUAL);
    boolean missing = !wish.isForNone() && AudioInputs.granted(wish).isEmpty();
    return of(AudioInputs.names(), missing ? wish.word() : "");
  }

  /**
   * @param missing the input that the config wants and that is not there; else empty
   */
  static Finding of(List<String> names, String missing) {
    String list =
        names.isEmpty()
            ? "no input"
            : names.stream().map(Quote::of).collect(Collectors.joining(", "));
    return missing.isEmpty()
        ? Finding.ok(SUBJECT, list)
        : Finding.note(
            SUBJECT,
            list + "; the config asks for " + Quote.of(missing),
            "plug it in, also while a sketch runs; or change audio.input");
  }
}
