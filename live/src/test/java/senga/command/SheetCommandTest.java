package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.geometry.Color;
import senga.tune.Address;
import senga.tune.Blend;
import senga.tune.Change;
import senga.tune.Changes;
import senga.tune.Modulation;
import senga.tune.Wave;
import senga.variations.Variation;
import senga.variations.Variations;
import senga.variations.VariationsFile;

class SheetCommandTest {
  private static final String SKETCH =
      """
      import module senga.live;
      void main() { Stage.run(this::draw, Canvas.mm(100, 50)); }
      Layer draw(Frame frame) {
        return Layer.of(G.polygon().sides(5).scale(30).translate(50, 25)).name("ink");
      }
      """;

  @TempDir Path folder;
  private Path sketch = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void keep() throws IOException {
    sketch = Files.writeString(folder.resolve("Ball.java"), SKETCH);
    VariationsFile file = VariationsFile.of(sketch);
    file.read();
    file.write(
        Variations.none("Ball")
            .with(of("calm", 3L).rating(4).note("for the evening"))
            .with(of("wild", 40L).tags(List.of("loud"))));
  }

  private static Variation of(String name, long sides) {
    Changes changes = Changes.NONE.with(Address.of("ink/polygon.sides"), new Change.Set(sides));
    return Variation.of(name, changes, 0, 0);
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  @Test
  void theSheetShowsEveryVariationAndSaysWhereItStands() throws IOException {
    Path to = folder.resolve("sheets");
    assertThat(run("sheet", sketch.toString(), "--out-dir", to.toString())).isZero();
    assertThat(to.resolve("Ball-sheet.svg")).exists();
    assertThat(to.resolve("Ball-sheet.png")).exists();
    assertThat(out.toString())
        .contains("row 1, column 1: calm", "row 1, column 2: wild")
        .contains("Ball-sheet.json");
    String json = Files.readString(to.resolve("Ball-sheet.json"));
    assertThat(json).contains("\"frames\"").contains("\"offsets\":[0,4,45]");
  }

  @Test
  void listsDifferencesAndSinglePicturesAreThere() throws IOException {
    assertThat(run("variations", sketch.toString())).isZero();
    assertThat(out.toString()).contains("calm", "****", "for the evening", "[loud]");
    assertThat(run("variations", sketch.toString(), "--diff", "calm", "wild")).isZero();
    assertThat(out.toString()).contains("ink/polygon.sides: 3 → 40");
    Path svg = folder.resolve("calm.svg");
    assertThat(run("render", sketch.toString(), "--variation", "calm", "--out", svg.toString()))
        .isZero();
    assertThat(out.toString()).contains("1 line, 4 vertices");
  }

  @Test
  void aVariationIsDrawnAtItsTimeUnlessAnotherIsTold() throws IOException {
    VariationsFile file = VariationsFile.of(sketch);
    file.write(file.read().with(Variation.of("late", Changes.NONE, 0, 85.25)));
    Path svg = folder.resolve("late.svg");
    String[] late = {"--variation", "late", "--out", svg.toString()};
    assertThat(run("render", sketch.toString(), late[0], late[1], late[2], late[3])).isZero();
    assertThat(Files.readString(svg)).contains("seconds=\"85.25\"");
    assertThat(run("plot", sketch.toString(), late[0], late[1], late[2], late[3], "--overwrite"))
        .isZero();
    assertThat(Files.readString(svg)).contains("seconds=\"85.25\"");
    assertThat(
            run(
                "render",
                sketch.toString(),
                "--variation",
                "late",
                "--t",
                "2",
                "--overwrite",
                "--out",
                svg.toString()))
        .isZero();
    assertThat(Files.readString(svg)).contains("seconds=\"2\"");
  }

  @Test
  void aModulatedVariationMovesInFilesAsOnTheScreen() {
    Modulation by = new Modulation(Blend.ADD, 40, 1, Wave.USUAL.formula());
    Changes breath =
        Changes.NONE.with(Address.of("ink/polygon.sides").modulation(), new Change.Modulated(by));
    VariationsFile file = VariationsFile.of(sketch);
    file.write(file.read().with(Variation.of("breath", breath, 0, 0)));
    assertThat(vertices("breath", "0")).contains("1 line, 6 vertices");
    assertThat(vertices("breath", "1")).contains("1 line, 26 vertices");
    assertThat(vertices("breath", "2")).contains("1 line, 46 vertices");
    assertThat(vertices("breath", "7")).contains("1 line, 26 vertices");
  }

  private String vertices(String variation, String seconds) {
    out.getBuffer().setLength(0);
    Path svg = folder.resolve(variation + seconds + ".svg");
    String[] words = {"--variation", variation, "--t", seconds, "--out", svg.toString()};
    assertThat(
            run(
                "render",
                sketch.toString(),
                words[0],
                words[1],
                words[2],
                words[3],
                words[4],
                words[5]))
        .isZero();
    return out.toString();
  }

  @Test
  void aNoteDoesNotCommandTheTerminal() throws IOException {
    Path file = folder.resolve("Ball.senga");
    String kept = Files.readString(file);
    assertThat(kept).contains("for the evening");
    Files.writeString(file, kept.replace("for the evening", "for\\u001b[2Jthe evening"));
    assertThat(run("variations", sketch.toString())).isZero();
    assertThat(out.toString()).contains("for\\u001b[2Jthe evening").doesNotContain("\u001b");
  }

  @Test
  void aValueThatIsATextDoesNotCommandItEither() {
    VariationsFile file = VariationsFile.of(sketch);
    Changes red =
        Changes.NONE.with(Address.of("ink/text.text"), new Change.Set("red\u001b[31m\u009b2J"));
    file.write(file.read().with(Variation.of("red", red, 0, 0)));
    assertThat(run("variations", sketch.toString(), "--diff", "calm", "red")).isZero();
    assertThat(out.toString())
        .contains("red\\u001b[31m\\u009b2J")
        .doesNotContain("\u001b", "\u009b");
  }

  @Test
  void thePaperOfAVariationIsThatOfItsPictureAndOfTheSheet() throws IOException {
    VariationsFile file = VariationsFile.of(sketch);
    Changes night =
        Changes.NONE.with(Address.of("sketch/paper.color"), new Change.Set(Color.of("#101820")));
    Variations kept = file.read();
    file.write(kept.without("calm").without("wild").with(Variation.of("night", night, 0, 0)));
    Path svg = folder.resolve("night.svg");
    assertThat(run("render", sketch.toString(), "--variation", "night", "--out", svg.toString()))
        .isZero();
    assertThat(Files.readString(svg)).contains("#101820");
    assertThat(run("sheet", sketch.toString(), "--out-dir", folder.toString())).isZero();
    assertThat(Files.readString(folder.resolve("Ball-sheet.svg"))).contains("#101820");
  }

  @Test
  void aNameThatIsNotThereIsToldTheNearest() {
    assertThat(run("render", sketch.toString(), "--variation", "clam")).isEqualTo(2);
    assertThat(err.toString()).contains("there is no variation \"clam\"").contains("calm");
    assertThat(run("sheet", sketch.toString(), "--tag", "x")).isEqualTo(1);
    assertThat(err.toString()).contains("holds no variation with that tag");
  }

  @Test
  void oneThatFailsIsNamedAndTheOthersAreDrawn() throws IOException {
    Files.writeString(
        sketch,
        SKETCH.replace(
            "return",
            "if (frame.seconds() > 1) { throw new IllegalStateException(\"too late\"); }\n"
                + " return"));
    VariationsFile file = VariationsFile.of(sketch);
    Variations kept = file.read();
    file.write(
        kept.change(
            "wild", v -> new Variation(v.name(), "", v.tags(), 0, 0, 2, v.strokes(), v.changes())));
    Path to = folder.resolve("sheets");
    assertThat(run("sheet", sketch.toString(), "--out-dir", to.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("\"wild\" was left out").contains("too late");
    assertThat(out.toString()).contains("row 1, column 2: wild  (failed)");
    assertThat(Files.readString(to.resolve("Ball-sheet.json"))).contains("\"offsets\":[0,4]");
  }
}
