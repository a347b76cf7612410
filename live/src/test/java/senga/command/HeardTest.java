package senga.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.audio.Bands;
import senga.audio.Track;
import senga.control.Controls;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.tune.Formula;

/** What frames of files read of a sound, drawn in any order. */
class HeardTest {
  private static final String SOFT = "lag/0.5/audio/level";

  @TempDir private Path folder;
  private @Nullable Track track;

  /** A second of silence, a second of noise. */
  @BeforeEach
  void write() throws IOException {
    byte[] bytes = new byte[16_000];
    for (int i = 8_000; i < 16_000; i++) {
      bytes[i] = (byte) (i / 9 % 2 == 0 ? 90 : -90);
    }
    Path file = folder.resolve("song.wav");
    AudioFormat format = new AudioFormat(8_000, 8, 1, true, true);
    try (AudioInputStream stream =
        new AudioInputStream(new ByteArrayInputStream(bytes), format, bytes.length)) {
      AudioSystem.write(stream, AudioFileFormat.Type.AIFF, file.toFile());
    }
    track = Track.read(file, Bands.USUAL);
  }

  private Heard heard(String formula) {
    Changes changes =
        Changes.NONE.with(
            Address.of("ink/circle.radius"), new Change.Calculated(Formula.of(formula)));
    return new Heard(Objects.requireNonNull(track), Controls.NONE, changes);
  }

  @Test
  void aFrameReadsTheSameWhateverCameBeforeIt() {
    String soft = "lag(\"audio/level\", 0.5)";
    Heard film = heard(soft);
    for (int n = 0; n < 90; n++) {
      film.at(n / 60.0);
    }
    Controls whole = film.at(1.5);
    assertThat(heard(soft).at(1.5)).isEqualTo(whole);
    Heard backwards = heard(soft);
    backwards.at(1.9);
    assertThat(backwards.at(1.5)).isEqualTo(whole);
    assertThat(whole.value(SOFT, -1)).isBetween(0.4, 0.75);
    assertThat(whole.value("audio/level", -1)).isCloseTo(1, within(0.05));
  }

  @Test
  void aBeatStrikesAtItsTime() {
    Heard struck = heard("env(\"audio/level\", 0, 1, 0, 1)");
    assertThat(struck.at(0.5).value("gate/audio/level/on.0", -1)).isEqualTo(-1);
    assertThat(struck.at(1.5).value("gate/audio/level/on.0", -1)).isCloseTo(1, within(0.05));
  }

  @Test
  void whatIsToldHolds() {
    Heard told =
        new Heard(
            Objects.requireNonNull(track), Controls.NONE.with("audio/level", 0.25), Changes.NONE);
    assertThat(told.at(1.5).value("audio/level", -1)).isEqualTo(0.25);
    assertThat(told.at(1.5).value("audio/band/5", -1)).isPositive();
  }
}
