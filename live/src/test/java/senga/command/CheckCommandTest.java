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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.stage.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code senga check}: what is wrong with a picture, for people, programs and scripts. */
class CheckCommandTest {
  @TempDir private Path folder;
  private Path good = Path.of("");
  private Path bad = Path.of("");

  @BeforeEach
  void twoRecipes() throws IOException {
    good = recipe("good.json", "[[10, 10], [90, 40]], [[10, 40], [90, 10]]");
    bad =
        recipe(
            "bad.json",
            "[[10, 10], [110, 10]], [[2, 20], [50, 20]], [[50, 20], [20, 20]],"
                + " [[30, 30], [30.1, 30]]");
  }

  private Path recipe(String name, String lines) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        "{\"senga\": 1, \"canvas\": \"100x50\", \"layers\": [{\"name\": \"ink\", \"polylines\": ["
            + lines
            + "]}]}");
  }

  @Test
  void aPictureThatIsFineEndsWellAndSaysWhatItTakes() {
    Outcome outcome = Outcome.of("check", good, "--margin", "10");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out().lines())
        .containsExactly(
            "paper 100 × 50 mm, machine axidraw",
            "  pen  strokes  lifts  drawn m  travelled m  minutes",
            "  ink  2        2      0.17     0.18         0.1",
            "nothing is wrong");
  }

  @Test
  void whatIsWrongIsSaidInALineEachAndByTheExitCode() {
    Outcome outcome = Outcome.of("check", bad, "--margin", "5");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out().lines().skip(3))
        .containsExactly(
            "off-paper: 1 line leaves the paper: 1 of \"ink\"; first at 110.0,10.0",
            "margin: 1 line leaves the margin of 5 mm: 1 of \"ink\"; first at 2.0,20.0",
            "short: 1 stroke is shorter than its nib: 1 of \"ink\"; first at 30.0,30.0",
            "doubled: 1 stroke: draw 0.030 m again: 1 of \"ink\"; first at 50.0,20.0");
  }

  @Test
  void whatIsAsItShouldBeCanBeLeftOut() {
    Outcome outcome = Outcome.of("check", bad, "--ignore", "off-paper,short,doubled");
    assertThat(outcome.out()).contains("nothing is wrong");
    assertThat(outcome.code()).isZero();
  }

  @Test
  void programsReadTheSame() {
    Outcome outcome = Outcome.of("check", bad, "--json", "--machine", "grbl-z");
    JsonNode report = JsonMapper.shared().readTree(outcome.out());
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(report.path("format").asString()).isEqualTo("senga-check-1");
    assertThat(report.path("limits").path("machine").asString()).isEqualTo("grbl-z");
    JsonNode pen = report.path("pens").path(0);
    assertThat(pen.path("name").asString()).isEqualTo("ink");
    assertThat(pen.path("offPaper").asInt()).isEqualTo(1);
    assertThat(pen.path("short").asInt()).isEqualTo(1);
    assertThat(pen.path("doubled").asInt()).isEqualTo(1);
    assertThat(pen.path("lifts").asInt()).isEqualTo(3);
    List<String> kinds = new ArrayList<>();
    report.path("findings").forEach(found -> kinds.add(found.path("kind").asString()));
    assertThat(kinds).containsExactly("off-paper", "short", "doubled");
  }

  @Test
  void theMapOfTheInkIsAPictureOfAnyFormat() throws IOException {
    Path svg = folder.resolve("ink.svg");
    Path png = folder.resolve("ink.png");
    Outcome outcome = Outcome.of("check", good, "--heat", svg);
    assertThat(outcome.out()).endsWith(svg + System.lineSeparator());
    assertThat(svg).content().contains("covered 0 to 0.5 times", " legend\"");
    Outcome.of("check", good, "--heat", png, "--json");
    assertThat(png).isNotEmptyFile();
    Outcome.of("check", good, "--heat", svg);
    assertThat(folder.resolve("ink-2.svg")).exists();
  }

  @Test
  void aSketchIsLookedAtAtATime() throws IOException {
    Path sketch =
        Files.writeString(
            folder.resolve("Gone.java"),
            """
            import module senga.live;
            void main() { Stage.run(this::draw, Canvas.mm(100, 100)); }
            Geometry draw(Frame frame) {
              return G.circle().radius(20).translate(50 + 10 * frame.seconds(), 50);
            }
            """);
    assertThat(Outcome.of("check", sketch).code()).isZero();
    assertThat(Outcome.of("check", sketch, "--t", "4").code()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --t 1             | --t is for sketches; a recipe is the same at all times
          --t 1 2           | check looks at one picture, but --t asks for 2
          --margin -1       | margin in mm must be at least 0, got -1
          --margin 30       | margin in mm on this paper must lie between 0 and 25, got 30
          --density 0       | density must be above 0, got 0
          --doubles 0       | tolerance of doubled lines must be above 0, got 0
          --ignore shorts   | --ignore shorts is no kind of finding, did you mean "short"?; off-paper, margin, short, dense, doubled are
          --machine axi     | there is no machine "axi"; there are grbl-servo, grbl-z, laser, marlin, axidraw
          --heat -          | --heat needs a file; standard output has the report
          --heat ink.mp4    | --heat writes a picture, and mp4 is for films
          """)
  void whatMakesNoSenseIsRefused(String options, String sentence) {
    List<Object> words = new ArrayList<>(List.of("check", good));
    words.addAll(List.of((Object[]) options.split(" ")));
    Outcome outcome = Outcome.of(words.toArray());
    assertThat(outcome.err().strip()).isEqualTo("senga: " + sentence);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
  }
}
