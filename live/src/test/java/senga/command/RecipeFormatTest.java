package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.stage.Outcome;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.variations.Variation;
import senga.variations.VariationsFile;

/** {@code senga render --format recipe} writes what a sketch draws with, and render draws it. */
class RecipeFormatTest {
  private static final String SKETCH =
      """
      import module senga.live;

      void main() { Stage.run(this::draw, Canvas.mm(100, 80).background(Color.of("#f4ecd8"))); }

      List<Layer> draw(Frame frame) {
        Geometry ball = G.sphere().subdivisions(1).scale(20 + 10 * frame.cc(1, 0));
        Geometry moved = ball.translate(50, 40 + frame.random().between(-5, 5));
        return List.of(
            Layer.of(moved.through(E.displace().amplitude(3).time(frame.seconds()))).name("ball"),
            Layer.of(G.polygon().sides(5).scale(30).translate(50, 25)).name("5").color("#c0304080"));
      }
      """;

  @TempDir private Path folder;
  private Path sketch = Path.of("");

  @BeforeEach
  void aSketchIsThere() throws IOException {
    sketch = Files.writeString(folder.resolve("Ball.java"), SKETCH);
  }

  @Test
  void theRecipeDrawnAgainIsTheSamePictureToTheByte() throws IOException {
    String moment = "--t 1.5 --seed 3 --cc 1=0.4";
    assertThat(render("Ball.java", moment + " --format recipe").out()).contains("Ball.json  ");
    assertThat(folder.resolve("Ball.json"))
        .content()
        .contains("\"displace\"", "\"sphere\"", "\"seconds\": 1.5", "\"seed\": 3", "\"1\": 0.4");
    for (String format : List.of("svg", "pdf", "json")) {
      render("Ball.java", moment + " --format " + format + " --out FOLDER/sketch." + format);
      render("Ball.json", "--format " + format + " --out FOLDER/recipe." + format);
      assertThat(folder.resolve("recipe." + format))
          .hasSameBinaryContentAs(folder.resolve("sketch." + format));
    }
  }

  @Test
  void aRecipeOfARecipeIsTheSameRecipe() throws IOException {
    render("Ball.java", "--format recipe --out FOLDER/first.json");
    render("first.json", "--format recipe --out FOLDER/second.json");
    assertThat(folder.resolve("second.json")).hasSameTextualContentAs(folder.resolve("first.json"));
  }

  @Test
  void whatAVariationChangedIsInTheRecipe() throws IOException {
    VariationsFile file = VariationsFile.of(sketch);
    Changes sides = Changes.NONE.with(Address.of("5/polygon.sides"), new Change.Set(9L));
    file.write(file.read().with(Variation.of("nine", sides, 7, 2.25)));
    render("Ball.java", "--variation nine --format recipe --out FOLDER/nine.json");
    assertThat(folder.resolve("nine.json"))
        .content()
        .contains("\"sides\": 9", "\"seed\": 7", "\"seconds\": 2.25");
    render("nine.json", "--out FOLDER/recipe.svg");
    render("Ball.java", "--variation nine --out FOLDER/sketch.svg");
    assertThat(folder.resolve("recipe.svg")).hasSameTextualContentAs(folder.resolve("sketch.svg"));
  }

  @Test
  void everyTimeHasItsRecipe() throws IOException {
    render("Ball.java", "--t 0 1.5 --format recipe");
    assertThat(folder.resolve("Ball-t0.json")).content().contains("\"seconds\": 0.0");
    assertThat(folder.resolve("Ball-t1.5.json")).content().contains("\"seconds\": 1.5");
  }

  @Test
  void ofLinesThatThePlotterOrderedTheRecipeIsTheLines() throws IOException {
    List<Object> words = List.of("plot", sketch, "--format", "recipe", "--out-dir", folder);
    assertThat(Outcome.of(words.toArray()).code()).isZero();
    assertThat(folder.resolve("Ball-plot.json"))
        .content()
        .contains("\"polylines\"")
        .doesNotContain("\"sphere\"");
  }

  @Test
  void theEndingAloneMeansTheLines() throws IOException {
    render("Ball.java", "--out FOLDER/lines.json");
    assertThat(folder.resolve("lines.json")).content().contains("\"offsets\"");
  }

  @Test
  void anOperationOfTheSketchsOwnIsRefusedAndNoFileIsLeft() throws IOException {
    Files.writeString(
        sketch,
        """
        import module senga.live;
        void main() { Stage.run(this::draw, Canvas.mm(100, 100)); }
        Geometry draw(Frame frame) { return new Cross(20); }
        record Cross(@About("Half a line.") @Range(min = 1, max = 50) double arm) implements Shape {
          Cross() { this(10); }
          @Override public Size size() { return Size.of(2, 1); }
          @Override public Polylines make() {
            return new PolylinesBuilder().segment(0, 0, 0, arm, arm, 0).build();
          }
        }
        """);
    List<Object> words = List.of("render", sketch, "--format", "recipe", "--out-dir", folder);
    Outcome outcome = Outcome.of(words.toArray());
    assertThat(outcome.code()).isNotZero();
    assertThat(outcome.err()).hasLineCount(1).contains("\"cross\"");
    assertThat(folder.resolve("Ball.json")).doesNotExist();
  }

  /** Into the folder, unless the options say where; FOLDER stands for it. */
  private Outcome render(String file, String options) {
    List<Object> words = new ArrayList<>(List.of("render", folder.resolve(file)));
    for (String word : options.split(" ")) {
      words.add(word.replace("FOLDER", folder.toString()));
    }
    if (!options.contains("--out")) {
      words.addAll(List.of("--out-dir", folder));
    }
    Outcome outcome = Outcome.of(words.toArray());
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome;
  }
}
