package senga.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import senga.audio.Bands;
import senga.audio.Track;
import senga.config.Config;
import senga.config.Settings;
import senga.sketch.UsageError;

/** The sound that pictures are drawn to. */
final class SoundOption {
  @Option(
      names = "--audio",
      paramLabel = "FILE",
      description = {
        "The sound that the sketch hears, a .wav, .aiff or .au: each frame that of its",
        "time, and a film is as long as it where nothing else is told."
      })
  private @Nullable Path file;

  private @Nullable Track read;

  /**
   * What it holds, if one is named; it is read once.
   *
   * @throws UsageError if it cannot be read
   */
  Optional<Track> track(Config config) {
    Path named = file;
    if (named != null && read == null) {
      Bands bands = new Bands(config.whole(Settings.AUDIO_BANDS));
      read = UsageError.reading(() -> Track.read(named, bands));
    }
    return Optional.ofNullable(read);
  }

  /** Its file, if one is named. */
  Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /** A take holds what was heard. */
  void refuseBeside(boolean take) {
    if (file != null && take) {
      throw besideTake();
    }
  }

  static UsageError besideTake() {
    return new UsageError("a take says what was heard: give no file by --audio beside it");
  }

  /** A recipe has no frames. */
  void refuseForRecipe() {
    if (file != null) {
      throw new UsageError("--audio is for sketches; a recipe hears nothing");
    }
  }
}
