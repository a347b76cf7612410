package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.G;
import senga.audio.AudioWish;
import senga.audio.Bands;
import senga.audio.Sound;
import senga.audio.Track;
import senga.control.Controls;
import senga.math.Dice;
import senga.play.Pace;
import senga.sketch.Act;
import senga.take.TakeReader;

/** A show that nobody sees plays along with a file of sound. */
class AudioShowTest {
  @TempDir private Path folder;
  private Path song = Path.of("");

  @BeforeEach
  void write() throws IOException {
    byte[] bytes = new byte[2 * 22_050];
    Dice dice = new Dice(5);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i / 4000 % 2 * dice.between(-100, 100));
    }
    song = folder.resolve("song.wav");
    AudioFormat format = new AudioFormat(22_050, 8, 1, false, false);
    try (AudioInputStream stream =
        new AudioInputStream(new ByteArrayInputStream(bytes), format, bytes.length)) {
      AudioSystem.write(stream, AudioFileFormat.Type.WAVE, song.toFile());
    }
  }

  private static Act act() {
    return Acts.of(
        frame -> List.of(G.circle().radius(5 + 20 * frame.audio().band(5)).translate(50, 50)));
  }

  private Show show(Sound sound) {
    return Show.unseen(
        act(),
        ShowOptions.of("Ball")
            .sketch(folder.resolve("Ball.java"))
            .pace(Pace.BY_FRAME)
            .sound(sound));
  }

  private Sound sound() {
    return Sound.of(new AudioWish(song.toString(), Bands.USUAL));
  }

  @Test
  void everyFrameHearsWhatIsAtItsTime() {
    Track track = Track.read(song, Bands.USUAL);
    try (Show show = show(sound())) {
      Map<Double, Controls> heard = play(show, 60);
      assertThat(heard).hasSizeGreaterThan(20);
      heard.forEach(
          (time, values) -> assertThat(values).isEqualTo(track.over(Controls.NONE, time)));
      assertThat(heard.values()).anyMatch(values -> values.value("audio/band/5", 0) > 0.2);
    }
  }

  @Test
  void itStandsWithTheTimeAndGoesBackWithIt() {
    Track track = Track.read(song, Bands.USUAL);
    try (Show show = show(sound())) {
      show.player().transport().stopAt(0.5);
      show.player().drawNext();
      show.player().transport().stopAt(0.3);
      show.player().drawNext();
      Controls at = show.player().score().controls();
      assertThat(heard(at)).isEqualTo(track.over(Controls.NONE, show.player().score().seconds()));
    }
  }

  @Test
  void aTakeHoldsItAndPlaysItWithoutTheFile() throws IOException {
    Map<Double, Controls> first;
    try (Show show = show(sound())) {
      show.turn();
      show.press(KeyAction.TAKE);
      first = play(show, 60);
      show.press(KeyAction.TAKE);
    }
    Path take;
    try (Stream<Path> all = Files.list(folder.resolve("takes"))) {
      take = all.findFirst().orElseThrow();
    }
    Files.delete(song);
    try (Show show = show(Sound.SILENCE)) {
      show.desk().set(Map.of("audio/band/5", 0.77)); // a microphone that is on meanwhile
      show.play(TakeReader.read(take), false);
      show.desk().set(Map.of("audio/band/5", 0.78));
      Map<Double, Controls> again = play(show, 50);
      again.keySet().retainAll(first.keySet());
      assertThat(again).hasSizeGreaterThan(20);
      again.forEach((time, values) -> assertThat(values).isEqualTo(first.get(time)));
      assertThat(again.values()).anyMatch(values -> values.value("audio/band/5", 0) > 0.2);
    }
  }

  private static Controls heard(Controls all) {
    Controls heard = Controls.NONE;
    for (Map.Entry<String, Double> each : all.values().entrySet()) {
      if (each.getKey().startsWith("audio/")) {
        heard = heard.with(each.getKey(), each.getValue());
      }
    }
    return heard;
  }

  /** What the frames of so many turns hear, by their time. */
  private static Map<Double, Controls> play(Show show, int turns) {
    Map<Double, Controls> heard = new TreeMap<>();
    for (int i = 0; i < turns; i++) {
      show.turn();
      heard.put(show.player().score().seconds(), heard(show.player().score().controls()));
    }
    return heard;
  }
}
