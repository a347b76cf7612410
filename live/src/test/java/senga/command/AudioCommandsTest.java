package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import senga.artefact.Manifests;
import senga.math.Trig;
import senga.stage.Outcome;
import senga.stage.Programs;

/** Pictures are drawn to a sound from the command line. */
@Timeout(120)
class AudioCommandsTest {
  private static final String SKETCH =
      """
      import module senga.live;
      void main() { Stage.run(this::draw, Canvas.mm(100, 50)); }
      Geometry draw(Frame frame) {
        return G.polygon().sides(4).diameter(10 + 20 * frame.audio().band(2)).translate(50, 25);
      }
      """;

  @TempDir private Path folder;
  private Path sketch = Path.of("");
  private Path song = Path.of("");

  @BeforeEach
  void write() throws IOException {
    sketch = Files.writeString(folder.resolve("Ball.java"), SKETCH);
    song = beat(folder.resolve("song.wav"));
  }

  /** Half a second of silence, half a second of 113 Hz. */
  private static Path beat(Path file) throws IOException {
    byte[] bytes = new byte[16_000];
    for (int i = 8_000; i < 16_000; i++) {
      bytes[i] = (byte) Math.round(120 * Trig.sinDegrees(360.0 * 113 * i / 16_000));
    }
    AudioFormat format = new AudioFormat(16_000, 8, 1, true, true);
    try (AudioInputStream stream =
        new AudioInputStream(new ByteArrayInputStream(bytes), format, bytes.length)) {
      AudioSystem.write(stream, AudioFileFormat.Type.AIFF, file.toFile());
    }
    return file;
  }

  private Path drawn(Object... words) throws IOException {
    Path file = folder.resolve("drawn.svg");
    Object[] all = new Object[words.length + 5];
    all[0] = "render";
    all[1] = sketch;
    System.arraycopy(words, 0, all, 2, words.length);
    all[words.length + 2] = "--overwrite";
    all[words.length + 3] = "--out";
    all[words.length + 4] = file;
    Outcome outcome = Outcome.of(all);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return file;
  }

  private String digest(Object... words) throws IOException {
    return Manifests.in(drawn(words)).digest();
  }

  @Test
  void aPictureIsThatOfItsMomentOfTheSound() throws IOException {
    String silent = digest("--t", 0.2);
    assertThat(digest("--audio", song, "--t", 0.2)).isEqualTo(silent);
    assertThat(digest("--audio", song, "--t", 0.75)).isNotEqualTo(silent);
  }

  @Test
  void whatIsToldHoldsBeforeWhatIsHeard() throws IOException {
    String one = digest("--set", "audio/band/2=1", "--t", 0.2);
    assertThat(digest("--set", "audio/band/2=1", "--audio", song, "--t", 0.2)).isEqualTo(one);
  }

  @Test
  void aPictureHoldsWhatItHeardAndIsDrawnAgain() throws IOException {
    Path file = drawn("--audio", song, "--t", 0.75);
    assertThat(Manifests.in(file).controls().value("audio/band/2", 0)).isGreaterThan(0.9);
    assertThat(Files.readString(file)).contains("audio/level");
    Files.delete(song);
    Outcome again = Outcome.of("verify", file, "--sketch", sketch);
    assertThat(again.code()).as(again.err() + again.out()).isZero();
  }

  /** Softness and strikes have a memory; a frame drawn alone has heard all before it, too. */
  @Test
  void whatFollowsTheSoundIsDrawnAgain() throws IOException {
    Object[] soft = {
      "--audio", song, "--set", "layer-1/polygon.diameter==9 + 20 * lag(\"audio/level\", 0.1)"
    };
    Object[] hard = {
      "--audio", song, "--set", "layer-1/polygon.diameter==9 + 20 * value(\"audio/level\")"
    };
    String alone = digest(with(soft, "--t", 0.6));
    assertThat(alone).isNotEqualTo(digest(with(hard, "--t", 0.6)));
    Path file = drawn(with(soft, "--t", 0.6));
    assertThat(Manifests.in(file).controls().value("lag/0.1/audio/level", -1)).isPositive();
    Files.delete(song);
    Outcome again = Outcome.of("verify", file, "--sketch", sketch);
    assertThat(again.code()).as(again.err() + again.out()).isZero();
  }

  private static Object[] with(Object[] first, Object... second) {
    return Stream.concat(Stream.of(first), Stream.of(second)).toArray();
  }

  @Test
  void aFilmIsAsLongAsItsSound() {
    Path film = folder.resolve("film.gif");
    Outcome outcome =
        Outcome.of("render", sketch, "--audio", song, "--fps", 10, "--width", 50, "--out", film);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("10 frames");
    assertThat(outcome.err()).contains("what its frames hear is not in it");
  }

  @Test
  void aFilmHasItsSoundInIt() throws Exception {
    Programs.require("ffmpeg");
    assertThat(hasSound("--fps", 10)).isTrue();
    assertThat(hasSound("--t", 0, 0.7)).as("frames that do not follow each other").isFalse();
  }

  private boolean hasSound(Object... times) throws Exception {
    Path film = folder.resolve("film.mp4");
    List<Object> words = new ArrayList<>(List.of("render", sketch, "--audio", song));
    words.addAll(List.of(times));
    words.addAll(List.of("--width", 50, "--overwrite", "--out", film));
    Outcome outcome = Outcome.of(words.toArray());
    assertThat(outcome.code()).as(outcome.err()).isZero();
    String file = new String(Files.readAllBytes(film), StandardCharsets.ISO_8859_1);
    assertThat(file).contains("vide");
    return file.contains("soun"); // the handlers of an MP4's tracks, ISO/IEC 14496-12
  }

  @Test
  void whatCannotBeHeardIsOneSentence() throws IOException {
    Path text = Files.writeString(folder.resolve("text.wav"), "la la la");
    refused("cannot hear text.wav: it is no sound", "render", sketch, "--audio", text);
    refused("cannot hear text.wav: it is no sound", "run", sketch, "--audio", text);
    Path none = folder.resolve("none.wav");
    refused("cannot hear none.wav: there is no such file", "run", sketch, "--audio", none);
    refused("cannot hear none.wav: there is no such file", "check", sketch, "--audio", none);
  }

  @Test
  void aTakeSaysWhatWasHeard() throws IOException {
    Path take =
        Files.writeString(
            folder.resolve("a.take"),
            """
            {"senga-take": 1, "version": "0.1.0", "sketch": "Ball", "sha256": "", "fps": 60, \
            "seed": 3, "canvas": {"width": 100, "height": 50, "background": "#ffffff"}}
            {"at": 0, "time": 0, "controls": {"audio/band/2": 0.25, "audio/level": 0.5}}
            {"at": 0.5, "controls": {"audio/band/2": 0.5}}
            {"at": 1, "end": true}
            """);
    refused("a take says what was heard", "render", sketch, "--audio", song, "--take", take);
    refused("a take says what was heard", "run", sketch, "--audio", song, "--take", take);
    Path svg = folder.resolve("taken.svg");
    Outcome outcome = Outcome.of("render", sketch, "--take", take, "--t", 0.6, "--out", svg);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(Manifests.in(svg).digest()).isEqualTo(digest("--set", "audio/band/2=0.5"));
  }

  @Test
  void aRecipeHearsNothing() throws IOException {
    Path recipe = folder.resolve("a.json");
    Outcome.of("render", sketch, "--format", "recipe", "--out", recipe);
    refused("--audio is for sketches", "render", recipe, "--audio", song);
  }

  private void refused(String sentence, Object... words) {
    Outcome outcome = Outcome.of(words);
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.complaintIn(folder)).contains(sentence).hasLineCount(1);
  }

  /** The machines of a build have no microphone; whatever there is, it is said. */
  @Test
  void theInputsAreListed() throws IOException {
    Path config = Files.writeString(folder.resolve("senga.yaml"), "audio: {input: Kazoo 77}\n");
    Outcome list = Outcome.of("audio", "list", "--config", config);
    assertThat(list.code()).isZero();
    assertThat(list.out().lines())
        .startsWith("Inputs")
        .endsWith("Missing: \"Kazoo 77\", which the config wants");
    Outcome json = Outcome.of("audio", "list", "--json", "--config", config);
    assertThat(json.out())
        .startsWith("{\"inputs\": [")
        .endsWith("], \"listened\": null, \"missing\": [\"Kazoo 77\"]}" + System.lineSeparator());
  }
}
