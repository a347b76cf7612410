package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.artefact.Manifests;

/** Takes are rendered, verified, and cut from the command line. */
class TakeCommandsTest {
  private static final String SKETCH =
      """
      import module senga.live;
      void main() { Stage.run(this::draw, Canvas.mm(100, 50)); }
      Layer draw(Frame frame) {
        double size = 10 + frame.cc(1, 0) * 30 + frame.seconds() + frame.random().between(0, 1);
        return Layer.of(G.polygon().sides(5).diameter(20).scale(size / 10).translate(50, 25)).name("ink");
      }
      """;

  /** Two seconds: a knob that moves, a row that jumps, and time that runs double. */
  private static final String TAKE =
      """
      {"senga-take": 1, "version": "0.1.0", "sketch": "Ball", "sha256": "", "fps": 60, "seed": 3, \
      "canvas": {"width": 100, "height": 50, "background": "#ffffff"}}
      {"at": 0, "time": 3, "controls": {"1": 0.25}}
      {"at": 0.5, "controls": {"1": 0.5}}
      {"at": 1, "time": 10, "speed": 2, "changes": {"values": {"ink/polygon.sides": 7}}}
      {"at": 1.5, "controls": {"1": 0.75}}
      {"at": 2, "end": true}
      """;

  @TempDir Path folder;
  private Path sketch = Path.of("");
  private Path take = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void write() throws IOException {
    sketch = Files.writeString(folder.resolve("Ball.java"), SKETCH);
    take =
        Files.writeString(
            Files.createDirectory(folder.resolve("takes")).resolve("Ball.take"), TAKE);
  }

  private int run(Object... words) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    String[] arguments = Stream.of(words).map(Object::toString).toArray(String[]::new);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private void well(Object... words) {
    assertThat(run(words)).as(err.toString()).isZero();
  }

  private String digest(Object... words) {
    well(words);
    Path file = Path.of(String.valueOf(words[words.length - 1]));
    return Manifests.in(file).digest();
  }

  /** The frame that a take has at a place is the one that its values give. */
  @ParameterizedTest
  @CsvSource({
    "0, 3, 0.25, 5",
    "0.499, 3.499, 0.25, 5",
    "0.5, 3.5, 0.5, 5",
    "1.25, 10.5, 0.5, 7",
    "1.5, 11, 0.75, 7",
    "2, 12, 0.75, 7"
  })
  void aFrameOfATakeIsWhatItsValuesGive(String place, String seconds, String knob, String sides) {
    String taken =
        digest("render", sketch, "--take", take, "--t", place, "--out", folder.resolve("a.svg"));
    String told =
        digest(
            "render",
            sketch,
            "--t",
            seconds,
            "--seed",
            3,
            "--cc",
            "1=" + knob,
            "--set",
            "ink/polygon.sides=" + sides,
            "--out",
            folder.resolve("b.svg"));
    assertThat(taken).isEqualTo(told);
  }

  @Test
  void atHalfAndDoubleTheRateAFilmMeetsTheSameFramesAtTheSameTimes() {
    for (int rate : new int[] {5, 10, 20}) {
      well(
          "render",
          sketch,
          "--take",
          take,
          "--format",
          "svg",
          "--seconds",
          2,
          "--fps",
          rate,
          "--out-dir",
          folder.resolve("at" + rate));
    }
    for (int n = 0; n < 10; n++) {
      String slow = frame(5, n);
      assertThat(frame(10, 2 * n)).isEqualTo(slow);
      assertThat(frame(20, 4 * n)).isEqualTo(slow);
    }
  }

  private String frame(int rate, int number) {
    try (Stream<Path> files = Files.list(folder.resolve("at" + rate))) {
      return Manifests.in(files.sorted().skip(number).findFirst().orElseThrow()).digest();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aFilmIsAsLongAsItsTakeNamesItAndIsVerified() {
    Path film = folder.resolve("Ball.gif");
    well("render", sketch, "--take", take, "--fps", 10, "--width", 60, "--out", film);
    assertThat(out.toString()).contains("20 frames");
    assertThat(Manifests.in(film).take().orElseThrow().name()).isEqualTo("Ball.take");
    well("verify", film, "--sketch", sketch);
    assertThat(out.toString()).contains("the same lines in all 20 frames");
    well("verify", film, "--inside");
    well("reopen", film, "--unpack", "--into", folder.resolve("again"));
  }

  @Test
  void aTakeTooLongForTheFileIsLookedForBesideTheSketch() throws IOException {
    Files.writeString(take, TAKE + " ".repeat(300_000));
    Path file = folder.resolve("Ball.svg");
    well("render", sketch, "--take", take, "--t", 1.2, "--out", file);
    assertThat(Manifests.in(file).take().orElseThrow().text()).isEmpty();
    well("verify", file, "--sketch", sketch);
    Files.writeString(take, TAKE);
    assertThat(run("verify", file, "--sketch", sketch)).isEqualTo(1);
    assertThat(err.toString()).contains("the take \"Ball.take\" that it was rendered from is not");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--t 3 | --t 3.0 is behind the end of the take, which is 2.000 s long",
        "--seconds 3 --format gif | --seconds 3.0 is behind the end of the take",
        "--variation calm | a take says what the panel changes: give no --variation or row beside"
            + " it",
        "--set ink/polygon.sides=4 | a take says what the panel changes",
        "--strokes none.json | a take says what was drawn by hand: give no --strokes beside it",
      })
  void whatDoesNotGoTogetherIsRefused(String options, String sentence) {
    Object[] words =
        Stream.concat(
                Stream.of("render", sketch, "--take", take), Stream.of(options.strip().split(" ")))
            .toArray();
    assertThat(run(words)).isEqualTo(2);
    assertThat(err.toString()).contains(sentence.strip());
  }

  @Test
  void whatNoLongerFitsIsTold() throws IOException {
    String other = TAKE.replace("polygon.sides", "polygon.sidez").replace("\"Ball\"", "\"Wave\"");
    Files.writeString(take, other);
    well("render", sketch, "--take", take, "--t", 1.2, "--out", folder.resolve("a.svg"));
    assertThat(err.toString())
        .contains("the take is of Wave, not of Ball: what fits is played")
        .containsOnlyOnce("the take changes what the drawing has not: ink/polygon.sidez");
  }

  @Test
  void aTakeIsShownTrimmedJoinedAndLaid() {
    well("take", "info", take);
    assertThat(out.toString())
        .contains("2.0 s of Ball, 5 moments")
        .contains("paper 100 x 50 mm, seed 3, 60 frames a second")
        .contains("rows: ink/polygon.sides")
        .contains("controllers: cc/1");
    well("take", "trim", take, "--from", 0.5, "--to", 1.5);
    assertThat(out.toString().strip()).endsWith("Ball-2.take");
    String part =
        digest(
            "render",
            sketch,
            "--take",
            folder.resolve("takes/Ball-2.take"),
            "--t",
            0.75,
            "--out",
            folder.resolve("a.svg"));
    String whole =
        digest("render", sketch, "--take", take, "--t", 1.25, "--out", folder.resolve("b.svg"));
    assertThat(part).isEqualTo(whole);
    well("take", "join", take, take, "--out", folder.resolve("long.take"));
    well("take", "info", folder.resolve("long.take"));
    assertThat(out.toString()).contains("4.0 s of Ball");
    well("take", "layer", take, take, "--out", folder.resolve("laid.take"));
    assertThat(run("take", "trim", take)).isEqualTo(2);
    assertThat(run("take", "trim", take, "--from", 5)).isEqualTo(2);
    assertThat(err.toString()).contains("nothing of the take lies between 5.0 and 2.0 s");
    assertThat(run("take", "info", sketch)).isEqualTo(2);
    assertThat(err.toString()).contains("is no take this Senga can read: line 1");
  }
}
