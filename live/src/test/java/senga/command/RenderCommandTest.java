package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.stage.Outcome;

class RenderCommandTest {
  @TempDir private Path folder;
  private Path sketch = Path.of("");

  @BeforeEach
  void aSketchIsThere() throws IOException {
    sketch =
        Files.writeString(
            folder.resolve("Square.java"),
            """
            import module senga.live;
            void main() { Stage.run(this::draw, Canvas.mm(100, 50)); }
            Layer draw(Frame frame) {
              return Layer.of(
                  G.polygon().sides(4).diameter(10 + 20 * frame.cc(1) + frame.seconds() + frame.seed())
                      .translate(50, 25)).name("square");
            }
            """);
  }

  @Test
  void drawsOneSvgWhenNothingElseIsAsked() throws IOException {
    Outcome outcome = Outcome.of("render", sketch, "--out-dir", folder);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("Square.svg", "1 line, 5 vertices");
    assertThat(folder.resolve("Square.svg"))
        .content()
        .contains("width=\"100mm\"", "height=\"50mm\"", "square");
  }

  @Test
  void drawsOneFileForEachTime() throws IOException {
    Outcome.of("render", "--t", 0, 1.5, 2, sketch, "--out-dir", folder);
    assertThat(names()).contains("Square-t0.svg", "Square-t1.5.svg", "Square-t2.svg");
  }

  @Test
  void whatAnOperationHasToSayIsToldOnceAndTheExitCodeStays() throws IOException {
    Path loud =
        Files.writeString(
            folder.resolve("Loud.java"),
            """
            import module senga.live;
            void main() { Stage.run(this::draw, Canvas.mm(100, 50)); }
            Geometry draw(Frame frame) {
              return G.group(new Loud(7 + frame.seconds()), new Loud(3)).translate(9, 9);
            }
            record Loud(double level) implements ContextShape {
              Loud() { this(0); }
              public Size size() { return Size.of(2, 1); }
              public Polylines make(Context context) {
                if (level > 5) { context.note("level " + level + " was clamped to 5"); }
                return new PolylinesBuilder().segment(0, 0, 0, level, 5, 0).build();
              }
            }
            """);
    Outcome outcome = Outcome.of("render", "--t", 0, 1, 2, loud, "--out-dir", folder);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEqualTo("senga: note: loud: level 7.0 was clamped to 5\n");
  }

  @Test
  void theFormatFollowsTheNameOfTheFile() throws IOException {
    Path out = folder.resolve("picture.png");
    Outcome.of("render", sketch, "--out", out, "--dpi", 25.4);
    BufferedImage image = ImageIO.read(out.toFile());
    assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(100, 50);
  }

  @Test
  void aValueOfAnyAddressReachesTheSketchAndIsWrittenDown() throws IOException {
    String reading =
        """
        import module senga.live;
        Geometry draw(Frame frame) {
          return G.line().length(frame.value("osc/高さ", 1) + 100 * frame.value("cc/3/1", 0)
              + 1000 * frame.cc(1, 0)).translate(0, 7);
        }
        void main() { Stage.run(this::draw, Canvas.mm(100, 100)); }
        """;
    Path file = Files.writeString(folder.resolve("Reading.java"), reading);
    Outcome drawn =
        Outcome.of(
            "render",
            "--cc",
            "1=0.25",
            "--set",
            "osc/高さ=-2",
            "cc/3/1=0.5",
            "cc/1=0.125",
            file,
            "--format",
            "json",
            "--out-dir",
            folder);
    assertThat(drawn.code()).as(drawn.err()).isZero();
    assertThat(folder.resolve("Reading.json"))
        .content()
        .contains("\"controls\":{\"1\":0.125,\"cc/3/1\":0.5,\"osc/高さ\":-2.0}")
        .contains("\"x\":[-86.5,86.5]"); // a line of -2 + 100 · 0.5 + 1000 · 0.125 mm
  }

  @Test
  void aRowOfThePanelIsSetByItsAddress() throws IOException {
    Path file = withHeight();
    Outcome drawn =
        Outcome.of(
            "render",
            file,
            "--set",
            "sketch/height=30",
            "ink/line.length==code/2",
            "--format",
            "json",
            "--out-dir",
            folder);
    assertThat(drawn.code()).as(drawn.err()).isZero();
    assertThat(folder.resolve("Height.json")).content().contains("\"x\":[-7.5,7.5]");
  }

  @Test
  void aRowThatIsNotThereIsToldTheNearestAndNothingIsWritten() throws IOException {
    Path file = withHeight();
    Outcome drawn = Outcome.of("render", file, "--set", "sketch/hieght=30", "--out-dir", folder);
    assertThat(drawn.code()).isEqualTo(1);
    assertThat(drawn.err())
        .contains("sketch/hieght: the drawing has no such value, did you mean \"sketch/height\"?");
    assertThat(folder.resolve("Height.svg")).doesNotExist();
  }

  @Test
  void whereNoRowIsNearThoseOfTheStepAreTold() throws IOException {
    Path file = withHeight();
    Outcome drawn = Outcome.of("render", file, "--set", "sketch/colour=3", "--out-dir", folder);
    assertThat(drawn.err())
        .contains("sketch/colour: the drawing has no such value; there is only sketch/height");
  }

  private Path withHeight() throws IOException {
    return Files.writeString(
        folder.resolve("Height.java"),
        """
        import module senga.live;
        void main() { Stage.run(this::draw, Canvas.mm(100, 100)); }
        Layer draw(Frame frame) {
          return Layer.of(G.line().length(frame.param("height", 10, 1, 40))).name("ink");
        }
        """);
  }

  @Test
  void aMistypedAddressInASketchIsToldWithItsLine() throws IOException {
    String mistyped =
        """
        import module senga.live;
        Geometry draw(Frame frame) { return G.line().length(frame.value("nte/60", 1)); }
        void main() { Stage.run(this::draw, Canvas.mm(100, 100)); }
        """;
    Path file = Files.writeString(folder.resolve("Mistyped.java"), mistyped);
    assertThat(Outcome.of("render", file, "--out-dir", folder).err())
        .contains("Mistyped.java:2", "\"nte/60\" is not an address, did you mean \"note/60\"?");
  }

  @Test
  void finishedLinesKeepSayingWhereTheyComeFrom() throws IOException {
    Path lines = folder.resolve("lines.json");
    Path first = folder.resolve("first.svg");
    Path again = folder.resolve("again.svg");
    for (Path out : List.of(lines, first)) {
      Outcome.of("render", sketch, "--seed", 7, "--cc", "1=0.5", "--t", 2, "--out", out);
    }
    Outcome outcome = Outcome.of("render", lines, "--out", again);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(again).content().contains("Square");
    assertThat(again).hasSameTextualContentAs(first);
  }

  @Test
  void paperSeedAndControllersReachTheSketch() throws IOException {
    Outcome.of(
        "render",
        sketch,
        "--canvas",
        "A6",
        "--seed",
        7,
        "--cc",
        "1=0.5",
        "2=1",
        "--t",
        2,
        "--format",
        "json",
        "--out-dir",
        folder);
    assertThat(folder.resolve("Square.json"))
        .content()
        .contains("\"seed\":7", "\"1\":0.5", "\"2\":1", "\"seconds\":2", "\"width\":105")
        .contains("64.5"); // 50 + (10 + 20 · 0.5 + 2 + 7) / 2
  }

  @Test
  void anotherPaperKeepsItsColour() throws IOException {
    String night =
        """
        import module senga.live;
        Geometry draw(Frame frame) { return G.circle(); }
        void main() { Stage.run(this::draw, Canvas.mm(50, 50).background(Color.of("#102030"))); }
        """;
    Path file = Files.writeString(folder.resolve("Night.java"), night);
    Path out = folder.resolve("night.json");
    Outcome.of("render", file, "--canvas", "A6", "--out", out);
    assertThat(out).content().contains("\"width\":105", "\"background\":\"#102030\"");
  }

  @Test
  void aFilmHasAFrameForEachTime() throws IOException {
    Outcome outcome =
        Outcome.of(
            "render",
            sketch,
            "--format",
            "gif",
            "--seconds",
            0.4,
            "--fps",
            10,
            "--out-dir",
            folder);
    assertThat(outcome.out()).contains("Square.gif  4 frames");
    assertThat(
            Files.readString(
                folder.resolve("Square.gif"), java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("GIF89a");
  }

  @Test
  void aRecipeNeedsNoJava() throws IOException {
    Path recipe =
        Files.writeString(
            folder.resolve("ball.json"),
            """
            {"senga": 1, "canvas": "A6",
             "layers": [{"name": "ball", "shape": {"sphere": {"subdivisions": 1}},
                         "effects": [{"scale": {"factor": 60}}]}]}
            """);
    Outcome outcome = Outcome.of("render", recipe, "--out-dir", folder);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(folder.resolve("ball.svg")).content().contains("ball");
  }

  @Test
  void finishedLinesAreReadBackAsTheyWereWritten() throws IOException {
    Path lines = folder.resolve("lines.json");
    Outcome.of("render", sketch, "--out", lines);
    for (String ending : List.of("svg", "json")) {
      Path first = folder.resolve("first." + ending);
      Path again = folder.resolve("again." + ending);
      Outcome.of("render", sketch, "--out", first);
      Outcome outcome = Outcome.of("render", lines, "--out", again);
      assertThat(outcome.code()).as(outcome.err()).isZero();
      assertThat(Files.readString(again).replace("lines", "Square"))
          .isEqualTo(Files.readString(first).replace("lines", "Square"));
    }
  }

  @Test
  void theSameCommandWritesTheSameBytes() throws IOException {
    Outcome.of("render", sketch, "--out", folder.resolve("one.png"));
    Outcome.of("render", sketch, "--out", folder.resolve("two.png"));
    assertThat(folder.resolve("one.png")).hasSameBinaryContentAs(folder.resolve("two.png"));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
