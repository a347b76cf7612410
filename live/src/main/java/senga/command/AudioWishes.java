package senga.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import senga.audio.AudioWish;
import senga.audio.Bands;
import senga.audio.Sound;
import senga.config.Config;
import senga.config.Settings;
import senga.sketch.UsageError;

/** The option that says what a show hears. */
final class AudioWishes {
  @Option(
      names = "--audio",
      paramLabel = "INPUT",
      description = {
        "What is heard: default for the usual input, a part of an input's name, or a file",
        "(.wav, .aiff, .au), which goes with the sketch's time; none for nothing",
        "(default: none, or the config's)."
      })
  private @Nullable String word;

  private @Nullable Sound heard;

  /**
   * The config's, or what the command line says. Beside a take the config's is not listened to: it
   * has its own.
   *
   * @throws UsageError if a file is named beside a take
   * @throws IllegalArgumentException if a file cannot be read
   */
  Sound over(Config config, boolean besideTake) {
    Sound known = heard;
    if (known == null) {
      String configured = besideTake ? "" : config.get(Settings.AUDIO_INPUT);
      known = Sound.of(wish(Objects.requireNonNullElse(word, configured), config));
      heard = known;
    }
    if (besideTake && known.track().isPresent()) {
      throw SoundOption.besideTake();
    }
    return known;
  }

  static AudioWish wish(String word, Config config) {
    return new AudioWish(word, new Bands(config.whole(Settings.AUDIO_BANDS)));
  }
}
