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
  void aValueThatTheSketchRefusesIsTold() throws IOException {
    Files.writeString(
        take, TAKE.replace("\"ink/polygon.sides\": 7", "\"ink/polygon.sides\": \"x\""));
    well("render", sketch, "--take", take, "--t", 1.2, "--out", folder.resolve("Ball.svg"));
    assertThat(err.toString())
        .containsOnlyOnce(
            "the sketch's own value is drawn where the take's does not fit: ink/poly");
  }

  @Test
  void twoTakesOfTwoSketchesAreMadeOneWithAWord() throws IOException {
    Path other = Files.writeString(folder.resolve("Wave.take"), TAKE.replace("Ball", "Wave"));
    for (String what : new String[] {"join", "layer", "blend"}) {
      well("take", what, take, other, "--out", folder.resolve(what + ".take"));
      assertThat(err.toString()).as(what).contains("one take is of Ball and one of Wave");
      well("take", what, take, take, "--out", folder.resolve(what + "-2.take"));
      assertThat(err.toString()).as(what).isEmpty();
    }
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
    well("take", "trim", take, "--from", 1, "--to", 99, "--out", folder.resolve("rest.take"));
    assertThat(err.toString()).contains("the take ends at 2.000 s, and so does the part");
    well("take", "join", take, take, "--out", folder.resolve("long.take"));
    well("take", "info", folder.resolve("long.take"));
    assertThat(out.toString()).contains("4.0 s of Ball");
    well("take", "layer", take, take, "--out", folder.resolve("laid.take"));
    assertThat(run("take", "trim", take)).isEqualTo(2);
    assertThat(run("take", "trim", take, "--from", 5)).isEqualTo(2);
    assertThat(err.toString()).contains("nothing of the take lies between 5.0 and 2.0 s");
    assertThat(run("take", "trim", take, "--from", -1, "--to", 1)).isEqualTo(2);
    assertThat(err.toString()).contains("a take begins at 0 s");
    assertThat(run("take", "join", take)).isEqualTo(2);
    assertThat(err.toString()).contains("name two or more");
    assertThat(run("take", "info", sketch)).isEqualTo(2);
    assertThat(err.toString()).contains("is no take this Senga can read: line 1");
  }

  /** The same, its knob elsewhere, and a second longer. */
  private Path other() throws IOException {
    String other = TAKE.replace("\"1\": 0.", "\"1\": 0.1").replace("\"at\": 2,", "\"at\": 3,");
    return Files.writeString(folder.resolve("other.take"), other);
  }

  private int drawn;

  private String at(Object place, Path of) {
    return digest(
        "render",
        sketch,
        "--take",
        of,
        "--t",
        place,
        "--out",
        folder.resolve("at-" + ++drawn + ".svg"));
  }

  @ParameterizedTest
  @CsvSource({"0, 0.5, 3.5", "0.4, 0.36, 3.5", "1, 0.15, 3.5"})
  void twoTakesAreMixed(double amount, String knob, String seconds) throws IOException {
    Path mixed = folder.resolve("mixed.take");
    well("take", "blend", take, other(), "--amount", amount, "--out", mixed);
    Object[] told = {"render", sketch, "--t", seconds, "--seed", 3, "--cc", "1=" + knob};
    String wanted =
        digest(
            Stream.concat(Stream.of(told), Stream.of("--out", folder.resolve("b.svg"))).toArray());
    assertThat(at(0.5, mixed)).isEqualTo(wanted);
  }

  @Test
  void aCrossFadeBeginsAsOneAndEndsAsTheOther() throws IOException {
    well("take", "blend", take, other(), "--from", 0.5, "--to", 1.5, "--easing", "ease-in");
    assertThat(out.toString().strip()).endsWith("Ball-2.take");
    Path mixed = folder.resolve("takes/Ball-2.take");
    assertThat(at(0.5, mixed)).isEqualTo(at(0.5, take));
    assertThat(at(1.5, mixed)).isEqualTo(at(1.5, other()));
    assertThat(at(2.9, mixed)).isEqualTo(at(2.9, other()));
    assertThat(at(0.9, mixed)).isNotEqualTo(at(0.9, take)).isNotEqualTo(at(0.9, other()));
    well("take", "info", mixed);
    assertThat(out.toString()).contains("3.0 s of Ball, ").doesNotContain("cut off");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--amount 2 | the amount of the second take must lie between 0 and 1, got 2",
        "--from 2 --to 1 | the cross-fade ends at 1.0 s, before it begins at 2.0 s",
        "--from 2 | a cross-fade begins and ends somewhere: --from 2 --to 5",
        "--from 0 --to 9 | the cross-fade ends at 9.0 s, but the take that it leads to is 3.000 s",
        "--easing ease | --easing is for a cross-fade: --from 2 --to 5 --easing ease",
        "--from 0 --to 1 --easing eas-in | --easing must be linear, ease, ease-in, ease-out,"
            + " ease-in-out or cubic-bezier(x1, y1, x2, y2), but is \"eas-in\", did you mean"
            + " \"ease-in\"?",
      })
  void aMixtureThatMakesNoSenseIsRefused(String options, String sentence) throws IOException {
    Stream<Object> words = Stream.of("take", "blend", take, other());
    Path never = folder.resolve("never.take");
    Stream<Object> rest = Stream.of("--out", never);
    Object[] all =
        Stream.of(words, Stream.of((Object[]) options.strip().split(" ")), rest)
            .flatMap(each -> each)
            .toArray();
    assertThat(run(all)).isEqualTo(2);
    assertThat(err.toString()).contains(sentence.strip()).hasLineCount(1);
    assertThat(never).doesNotExist();
  }

  @Test
  void onlyTakesOfOneKindAreMixed() throws IOException {
    Path wide = Files.writeString(folder.resolve("wide.take"), TAKE.replace("100", "120"));
    assertThat(run("take", "blend", take, wide)).isEqualTo(2);
    assertThat(err.toString())
        .contains("the takes do not go together: their paper, seed and frame rate must be")
        .contains("the paper is 100.0 x 50.0 mm", "120.0 x 50.0 mm");
    assertThat(run("take", "blend", take, sketch)).isEqualTo(2);
    assertThat(err.toString()).contains("Ball.java is no take this Senga can read: line 1");
    assertThat(run("take", "blend", take)).isEqualTo(2);
  }
}
