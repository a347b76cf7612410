package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many pictures, gone on with, each the one that render writes. */
class BatchCommandTest {
  private static final String SKETCH =
      """
      import module senga.live;
      void main() { Stage.run(this::draw, Canvas.mm(100, 50)); }
      Layer draw(Frame frame) {
        if (frame.seed() == 13) { throw new IllegalStateException("unlucky"); }
        return Layer.of(
            G.polygon().sides(5).diameter(10 + frame.seed() + 20 * frame.cc(1)).translate(50, 25))
            .name("ink");
      }
      """;

  @TempDir Path folder;
  private Path sketch = Path.of("");
  private Path out = Path.of("");
  private final StringWriter said = new StringWriter();
  private final StringWriter wrong = new StringWriter();

  @BeforeEach
  void write() throws IOException {
    sketch = Files.writeString(folder.resolve("Ball.java"), SKETCH);
    out = folder.resolve("pictures");
  }

  private int run(Object... words) {
    said.getBuffer().setLength(0);
    wrong.getBuffer().setLength(0);
    String[] arguments = Stream.of(words).map(Object::toString).toArray(String[]::new);
    return Main.run(new PrintWriter(said, true), new PrintWriter(wrong, true), arguments);
  }

  private List<String> svgs() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".svg"))
          .sorted()
          .toList();
    }
  }

  @Test
  void picturesWhoseLinesLeaveThePaperAreNamedAndCounted() {
    assertThat(run("batch", sketch, "--seeds", "1,60,80", "--out-dir", out)).isZero();
    assertThat(said.toString().lines())
        .filteredOn(line -> line.endsWith("(lines leave the paper)"))
        .hasSize(2)
        .allMatch(line -> line.contains("seed60") || line.contains("seed80"));
    assertThat(wrong.toString()).contains("warning: lines leave the paper in 2 of the drawn");
  }

  @Test
  void everyPictureIsTheOneThatRenderWrites() throws IOException {
    assertThat(run("batch", sketch, "--seeds", "1..3", "--vary", "cc/1=0,0.5", "--out-dir", out))
        .as(wrong.toString())
        .isZero();
    assertThat(svgs()).hasSize(6).contains("Ball-seed2-cc-1-0.5.svg");
    assertThat(said.toString()).contains("6 drawn, 0 were there, 0 failed");
    Path one = folder.resolve("one.svg");
    run("render", sketch, "--seed", "2", "--cc", "1=0.5", "--out", one);
    assertThat(out.resolve("Ball-seed2-cc-1-0.5.svg")).hasSameTextualContentAs(one);
    assertThat(run("verify", out.resolve("Ball-seed2-cc-1-0.5.svg"), "--inside")).isZero();
    assertThat(out.resolve("index.html")).content().contains("Ball-seed3-cc-1-0.svg");
  }

  @Test
  void anAddressThatIsMistypedLeavesNoListInTheWay() {
    assertThat(run("batch", sketch, "--vary", "inc/polygon.sides=3..4", "--out-dir", out)).isOne();
    assertThat(out.resolve("Ball.jsonl")).doesNotExist();
    assertThat(run("batch", sketch, "--vary", "ink/polygon.sides=3..4", "--out-dir", out))
        .as(wrong.toString())
        .isZero();
  }

  @Test
  void moreSeedsGoOnWithTheSameList() {
    run("batch", sketch, "--seeds", "1,2", "--sheet", "--out-dir", out);
    run("batch", sketch, "--seeds", "1..3", "--out-dir", out);
    assertThat(said.toString()).as(wrong.toString()).contains("1 drawn, 2 were there, 0 failed");
  }

  @Test
  void theSameBatchAgainHasItsSheetAlready() throws IOException {
    run("batch", sketch, "--seeds", "1,2", "--sheet", "--out-dir", out);
    run("batch", sketch, "--seeds", "1,2", "--sheet", "--out-dir", out);
    assertThat(said.toString()).contains("Ball-sheet.svg  was there");
    assertThat(svgs()).containsExactly("Ball-seed1.svg", "Ball-seed2.svg", "Ball-sheet.svg");
  }

  @Test
  void timesMayStandSideBySideAsWithRender() throws IOException {
    assertThat(run("batch", "--t", "0", "1..2", sketch, "--out-dir", out))
        .as(wrong.toString())
        .isZero();
    assertThat(svgs()).containsExactly("Ball-t0.svg", "Ball-t1.svg", "Ball-t2.svg");
  }

  @Test
  void aBatchThatWasEndedGoesOnWhereItWas() throws IOException {
    run("batch", sketch, "--seeds", "1..4", "--out-dir", out);
    Files.delete(out.resolve("Ball-seed3.svg"));
    FileTime before = Files.getLastModifiedTime(out.resolve("Ball-seed1.svg"));
    assertThat(run("batch", out.resolve("Ball.jsonl"))).as(wrong.toString()).isZero();
    assertThat(said.toString()).contains("1 drawn, 3 were there, 0 failed");
    assertThat(Files.getLastModifiedTime(out.resolve("Ball-seed1.svg"))).isEqualTo(before);
  }

  @Test
  void whatShowsSomethingElseIsNotWrittenOver() throws IOException {
    run("batch", sketch, "--seeds", "1..2", "--out-dir", out);
    Files.writeString(sketch, SKETCH.replace("sides(5)", "sides(7)"));
    assertThat(run("batch", out.resolve("Ball.jsonl"))).isOne();
    assertThat(wrong.toString()).contains("is there and shows something else; --overwrite");
    assertThat(run("batch", out.resolve("Ball.jsonl"), "--overwrite")).isZero();
    assertThat(said.toString()).contains("2 drawn");
  }

  @Test
  void aFailureIsNamedAndTheOthersAreDrawn() throws IOException {
    assertThat(run("batch", sketch, "--seeds", "12..14", "--out-dir", out)).isOne();
    assertThat(wrong.toString()).contains("Ball-seed13.svg is missing", "Ball.java:4", "unlucky");
    assertThat(said.toString()).contains("2 drawn, 0 were there, 1 failed");
    assertThat(svgs()).containsExactly("Ball-seed12.svg", "Ball-seed14.svg");
    assertThat(out.resolve("index.html")).content().contains("missing");
  }

  @Test
  void valuesOfTheSketchsOwnParametersAndASheet() throws IOException {
    int code =
        run("batch", sketch, "--vary", "ink/polygon.sides=3..5", "--sheet", "--out-dir", out);
    assertThat(code).as(wrong.toString()).isZero();
    assertThat(svgs())
        .containsExactly("Ball-sheet.svg", "Ball-sides3.svg", "Ball-sides4.svg", "Ball-sides5.svg");
    assertThat(out.resolve("Ball-sides3.svg")).content().contains("<path d=\"M");
    assertThat(Files.readString(out.resolve("Ball-sides3.svg")))
        .isNotEqualTo(Files.readString(out.resolve("Ball-sides4.svg")));
  }

  @Test
  void aValueThatHasNoPlaceInTheSketchIsNamed() {
    assertThat(run("batch", sketch, "--vary", "inc/polygon.sides=3..4", "--out-dir", out)).isOne();
    assertThat(wrong.toString())
        .contains("Ball-sides3.svg is missing: inc/polygon.sides: ", "ink/polygon.sides");
  }

  @Test
  void aPageThatIsNotOursStays() throws IOException {
    Files.createDirectories(out);
    Path page = Files.writeString(out.resolve("index.html"), "mine");
    run("batch", sketch, "--seeds", "1..2", "--out-dir", out);
    run("batch", sketch, "--seeds", "1..2", "--out-dir", out);
    assertThat(page).hasContent("mine");
    assertThat(out.resolve("index-2.html")).content().contains("Ball-seed2.svg");
  }

  @Test
  void theListAloneCanBeWritten() {
    assertThat(run("batch", sketch, "--seeds", "1..3", "--out-dir", out, "--list")).isZero();
    assertThat(out.resolve("Ball.jsonl")).content().hasLineCount(3);
    assertThat(out.resolve("Ball-seed1.svg")).doesNotExist();
  }

  @Test
  void wrongWishesAreRefusedBeforeAnythingIsDrawn() {
    assertThat(run("batch", sketch, "--seeds", "1..x", "--out-dir", out)).isEqualTo(2);
    assertThat(run("batch", sketch, "--vary", "ink", "--out-dir", out)).isEqualTo(2);
    assertThat(run("batch", sketch, "--canvases", "A55", "--out-dir", out)).isEqualTo(2);
    assertThat(run("batch", sketch, "--variations", "calm", "--out-dir", out)).isEqualTo(2);
    assertThat(run("batch", sketch, "--format", "gif", "--out-dir", out)).isNotZero();
    assertThat(run("batch", folder.resolve("none.jsonl"))).isOne();
    assertThat(run("batch", folder.resolve("none.jsonl"), "--seeds", "1")).isEqualTo(2);
    assertThat(out).doesNotExist();
  }
}
