package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import senga.G;
import senga.Session;
import senga.audio.AudioWish;
import senga.audio.Bands;
import senga.audio.Sound;
import senga.audio.Track;
import senga.control.Controls;
import senga.geometry.Geometry;
import senga.input.ControlDesk;
import senga.manifest.DrawingDigest;
import senga.math.Dice;
import senga.play.Pace;
import senga.scene.Drawing;
import senga.scene.Scene;
import senga.sketch.Act;
import senga.take.TakeReader;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Formula;
import senga.tune.Tuning;

/** A show that nobody sees plays along with a file of sound. */
@Timeout(120)
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
    return Acts.of(frame -> List.of(circle(5 + 20 * frame.audio().band(5))));
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

  @Test
  void aRowOfThePanelFollowsABand() throws Exception {
    Formula loud = Formula.of("5 + 20 * value(\"audio/band/5\")");
    try (Show show = show(sound())) {
      show.tuning().change(Address.of("layer-1/circle.radius"), new Change.Calculated(loud));
      double loudest = 0;
      for (int i = 0; i < 60; i++) {
        show.turn();
        double band = show.player().score().controls().value("audio/band/5", 0);
        loudest = Math.max(loudest, band);
        assertThat(DrawingDigest.of(Redrawn.of(show, Acts.of(frame -> List.of(circle(9))))))
            .isEqualTo(DrawingDigest.of(drawn(circle(5 + 20 * band))));
      }
      assertThat(loudest).isGreaterThan(0.2);
    }
  }

  /** A kick that rises through half is a strike, as that of a key is. */
  @Test
  void aBeatStrikesAnEnvelope() {
    Formula struck = Formula.of("10 + 10 * env(\"audio/level\", 0, 0.2, 0, 0.2)");
    try (Show show = show(sound())) {
      show.tuning().change(Address.of("layer-1/circle.radius"), new Change.Calculated(struck));
      play(show, 100);
      Controls values = show.player().score().controls();
      assertThat(values.value("gate/audio/level/on.0", -1)).isPositive();
    }
  }

  @Test
  void anInputThatIsNotThereIsTold() {
    List<String> log = new CopyOnWriteArrayList<>();
    ShowOptions options =
        ShowOptions.of("Ball").sound(Sound.of(new AudioWish("Kazoo 77", Bands.USUAL)));
    WindowPlaces places = new WindowPlaces(folder.resolve("state"));
    ControlDesk desk = new ControlDesk();
    try (ShowDevices devices =
        new ShowDevices(options, desk, new Tuning(), () -> {}, places, log::add)) {
      devices.begin();
      while (log.stream().noneMatch(said -> said.startsWith("audio: no input is named \"Kaz"))) {
        LockSupport.parkNanos(1_000_000);
      }
      assertThat(desk.get().size()).isZero();
    }
  }

  private static Geometry circle(double radius) {
    return G.circle().radius(radius).translate(50, 50);
  }

  private static Drawing drawn(Geometry geometry) throws Exception {
    return new Session().render(Scene.of(List.of(geometry)), act().canvas());
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
