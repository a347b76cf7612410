package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.artefact.Manifests;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.variations.Variation;
import senga.variations.Variations;
import senga.variations.VariationsFile;

/** A file that was written can be drawn again, compared and brought back. */
class ArtefactCommandsTest {
  private static final String SKETCH =
      """
      import module senga.live;
      void main() { Stage.run(this::draw, Canvas.mm(100, 50)); }
      Layer draw(Frame frame) {
        double size = 30 + frame.cc(1, 0) * 10 + frame.random().between(0, 5) + frame.index() * 0.01;
        return Layer.of(G.polygon().sides(Sides.COUNT).scale(size).translate(50, 25)).name("ink");
      }
      """;

  private static final String BESIDE = "class Sides { static final int COUNT = 5; }\n";

  private static final String RECIPE =
      """
      {"senga": 1, "canvas": "100x50", "layers": [{"polylines": [[[0, 0], [100, 50]]]}]}
      """;

  @TempDir Path folder;
  private Path sketch = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void write() throws IOException {
    sketch = Files.writeString(folder.resolve("Ball.java"), SKETCH);
    Files.writeString(folder.resolve("Sides.java"), BESIDE);
  }

  private int run(Object... words) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    String[] arguments = Stream.of(words).map(Object::toString).toArray(String[]::new);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private Path rendered(String name, Object... more) {
    Path file = folder.resolve("out").resolve(name);
    List<Object> words = new ArrayList<>(List.of("render", sketch, "--out", file));
    words.addAll(List.of(more));
    assertThat(run(words.toArray())).as(err.toString()).isZero();
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"svg", "png", "pdf", "json"})
  void drawnAgainItIsTheSameToTheByte(String ending) {
    Path file =
        rendered("Ball." + ending, "--t", "1.37", "--seed", "7", "--cc", "1=0.3", "--canvas", "A5");
    assertThat(run("verify", file, "--sketch", sketch)).as(err.toString()).isZero();
    assertThat(out.toString()).contains("the same lines, and the same bytes");
    assertThat(run("verify", file, "--inside")).isZero();
  }

  @Test
  void allFramesOfAFilmAre() {
    Path film = rendered("Ball.gif", "--seconds", "0.4", "--width", "80");
    assertThat(run("verify", film, "--inside")).as(err.toString()).isZero();
    assertThat(out.toString()).contains("the same lines in all 10 frames");
  }

  @Test
  void whatWasPlannedForAPlotterIsComparedBeforeThePlan() {
    Path file = folder.resolve("out/plot.svg");
    assertThat(run("plot", sketch, "--out", file)).isZero();
    assertThat(run("verify", file, "--inside")).as(err.toString()).isZero();
  }

  @Test
  void aSketchThatHasChangedIsNotTakenForTheOldOne() throws IOException {
    Path file = rendered("Ball.svg");
    Files.writeString(folder.resolve("Sides.java"), BESIDE.replace("5", "6"));
    assertThat(run("verify", file, "--sketch", sketch)).isOne();
    assertThat(err.toString())
        .contains("Sides.java is not the one that it was drawn with", "--inside");
    assertThat(run("verify", file, "--inside")).isZero();
  }

  @Test
  void aFileThatWasEditedIsFound() throws IOException {
    Path file = rendered("Ball.svg");
    String svg = Files.readString(file);
    int at = svg.indexOf("<path") + 10;
    Files.writeString(file, svg.substring(0, at) + svg.substring(at).replaceFirst("5", "6"));
    assertThat(run("verify", file, "--inside")).isOne();
    assertThat(out.toString()).contains("the same lines, but this file is not as it was written");
    Path whole = Files.writeString(folder.resolve("whole.svg"), svg);
    assertThat(run("diff", whole, file)).isOne();
    assertThat(out.toString()).contains("the files are not the same: one is not as it was written");
    assertThat(run("diff", whole, Files.writeString(folder.resolve("again.svg"), svg))).isZero();
  }

  @Test
  void whatIsDrawnIsNotWrittenOver() throws IOException {
    String source = Files.readString(sketch);
    assertThat(run("render", sketch, "--out", sketch, "--format", "svg", "--overwrite"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("Ball.java would be a sketch, and svg is none");
    Path recipe = Files.writeString(folder.resolve("cross.json"), RECIPE);
    assertThat(run("render", recipe, "--out", recipe, "--overwrite")).isOne();
    assertThat(err.toString()).contains("cross.json is what is drawn");
    Path svg = folder.resolve("cross.svg");
    assertThat(run("render", recipe, "--out", svg)).isZero();
    String lines = Files.readString(svg);
    assertThat(run("plot", svg, "--out", svg, "--overwrite")).isOne();
    assertThat(run("check", svg, "--heat", svg, "--overwrite")).isOne();
    assertThat(svg).hasContent(lines);
    assertThat(run("batch", recipe, "--format", "json", "--out-dir", folder, "--overwrite"))
        .isOne();
    assertThat(recipe).hasContent(RECIPE);
    assertThat(sketch).hasContent(source);
  }

  @Test
  void aManifestBesideIsNoPictureOfItsOwn() {
    Path file = rendered("Ball.dxf");
    Path beside = file.resolveSibling("Ball.dxf.manifest.json");
    assertThat(beside).exists();
    assertThat(run("verify", file, beside, "--inside")).as(err.toString()).isZero();
    assertThat(out.toString()).containsOnlyOnce("Ball.dxf: the same lines");
    assertThat(run("verify", beside, "--inside")).as("it stands for its file").isZero();
    assertThat(out.toString()).contains("Ball.dxf: the same lines");
  }

  @Test
  void aDigestThatLiesIsFound() throws IOException {
    Path file = rendered("Ball.svg");
    String digest = Manifests.in(file).digest();
    Files.writeString(file, Files.readString(file).replace(digest, "0".repeat(32)));
    assertThat(run("verify", file, "--inside")).isOne();
    assertThat(out.toString()).contains("its lines are others now");
  }

  @Test
  void aFormatThatIsNotKnownHereIsNamedWithTheFile() throws IOException {
    Path file = rendered("Ball.svg");
    String svg = Files.readString(file);
    Files.writeString(file, svg.replace("format&quot;: &quot;svg", "format&quot;: &quot;rose"));
    assertThat(run("verify", file, "--inside")).isOne();
    assertThat(err.toString()).contains("Ball.svg: unknown format \"rose\"");
  }

  @Test
  void withoutAManifestThereIsNothingToDrawAgain() {
    Path file = rendered("Ball.svg", "--no-manifest");
    assertThat(run("verify", file)).isOne();
    assertThat(err.toString()).contains("Ball.svg has no manifest");
    assertThat(run("reopen", file, "--unpack")).isOne();
    assertThat(run("verify", folder.resolve("none.svg"))).isOne();
    assertThat(err.toString()).contains("there is no file");
  }

  @Test
  void reopenWritesTheSourceAndTheStateAndRunsNothing() throws IOException {
    Changes changes = Changes.NONE.with(Address.of("ink/polygon.sides"), new Change.Set(8L));
    VariationsFile kept = VariationsFile.of(sketch);
    kept.read();
    kept.write(Variations.none("Ball").with(Variation.of("calm", changes, 3, 0.5)));
    Path file = rendered("Ball.svg", "--variation", "calm");
    assertThat(run("verify", file, "--inside")).as(err.toString()).isZero();

    Path into = folder.resolve("again");
    assertThat(run("reopen", file, "--unpack", "--into", into)).as(err.toString()).isZero();
    assertThat(Files.readString(into.resolve("Ball.java"))).isEqualTo(SKETCH);
    assertThat(Files.readString(into.resolve("Sides.java"))).isEqualTo(BESIDE);
    assertThat(out.toString()).contains("t = 0.5 s, seed 3", "Ball.java  6 lines, sha256 ");
    assertThat(VariationsFile.of(into.resolve("Ball.java")).read().now()).isEqualTo(changes);

    assertThat(run("reopen", file, "--unpack", "--into", into)).as("twice").isZero();
    Files.writeString(into.resolve("Ball.java"), "// mine now");
    assertThat(run("reopen", file, "--unpack", "--into", into)).isOne();
    assertThat(err.toString()).contains("Ball.java is there and has been changed");
    assertThat(into.resolve("Ball.java")).hasContent("// mine now");
  }

  @Test
  void reopenRunsNothingWhereNobodyCanBeAsked() {
    Path file = rendered("Ball.svg");
    assertThat(run("reopen", file)).isEqualTo(2);
    assertThat(err.toString()).contains("--yes runs it, --unpack only shows it");
  }

  @Test
  void aFormatWithoutAPlaceForItKeepsItBeside() throws IOException {
    Path inside = rendered("Ball.svg");
    Path other = rendered("Ball.dxf");
    rendered("Ball.dxf", "--overwrite");
    assertThat(other.resolveSibling("Ball.dxf.manifest.json")).isRegularFile();
    assertThat(Manifests.in(other).form(Manifests.in(inside).form()))
        .isEqualTo(Manifests.in(inside));
    assertThat(run("verify", other, "--inside")).as(err.toString()).isZero();

    Path taken = Files.writeString(folder.resolve("b.dxf.manifest.json"), "mine");
    assertThat(run("render", sketch, "--out", folder.resolve("b.dxf"))).isOne();
    assertThat(err.toString()).contains("another file that is no manifest is there");
    assertThat(taken).hasContent("mine");
  }

  @Test
  void diffSaysWhatIsDifferent() throws IOException {
    Path a = rendered("a.svg", "--t", "1");
    Files.writeString(sketch, SKETCH.replace("* 10", "* 12"));
    Path b = rendered("b.svg", "--t", "1", "--seed", "7", "--cc", "1=0.5");
    Path onion = folder.resolve("onion.svg");
    assertThat(run("diff", a, b, "--draw", "--out", onion)).as(err.toString()).isOne();
    assertThat(out.toString())
        .contains("seed: 0 → 7", "cc/1: none → 0.5")
        .contains("-  double size = 30 + frame.cc(1, 0) * 10")
        .contains("+  double size = 30 + frame.cc(1, 0) * 12")
        .contains("another drawing")
        .contains("lines: 0 in both, 1 only in the first, 1 only in the second");
    assertThat(onion).content().contains("only in the first");
    assertThat(run("diff", a, a)).isZero();
    assertThat(out.toString()).contains("the same drawing, to the bit");
  }
}
