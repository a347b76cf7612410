package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.stage.Outcome;

/** What {@code senga render} is asked for must make sense, and be of use. */
class RenderOptionsTest {
  @TempDir private Path folder;
  private Path recipe = Path.of("");

  @BeforeEach
  void aRecipeIsThere() throws IOException {
    recipe =
        Files.writeString(
            folder.resolve("cross.json"),
            """
            {"senga": 1, "canvas": "100x50",
             "layers": [{"name": "ink", "polylines": [[[0, 0], [100, 50]], [[0, 50], [100, 0]]]}]}
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --cc 1=0.5                      | --cc is for sketches; a recipe listens to no controllers
          --set osc/a=1                   | --set is for sketches; a recipe listens to no controllers
          --seed 7                        | --seed is for sketches; a recipe has its seeds among its parameters
          --t 1                           | --t is for sketches; a recipe is the same at all times
          --format gif --t 0 1            | --t is for sketches; a recipe is the same at all times
          --t -1                          | --t -1 is out of range; 0 to 1,000,000,000 seconds are allowed
          --t 0 1 -0.5                    | --t -0.5 is out of range; 0 to 1,000,000,000 seconds are allowed
          --t 1e300                       | --t 1e300 is out of range; 0 to 1,000,000,000 seconds are allowed
          --t NaN                         | --t NaN is not a time; seconds are allowed, for example --t 0 1.5
          --fps 10                        | --fps is for gif, apng, mp4, webm, prores; it means nothing to svg
          --format png --fps 10           | --fps is for gif, apng, mp4, webm, prores; it means nothing to png
          --seconds 2 --out -             | standard output takes one picture, but --seconds asks for a sequence
          --seconds 2 --fps x             | --fps must be a number, but is "x"
          --seconds 2 --fps 0             | --fps must lie between 0.01 and 1000, got 0
          --format gif --seconds 2 --t 1  | --seconds and --t both say when; give one
          --format gif --fps 0            | gif fps must lie between 0.01 and 50, got 0
          --format gif --fps -5           | gif fps must lie between 0.01 and 50, got -5
          --format gif --fps 1e9          | gif fps must lie between 0.01 and 50, got 1000000000
          --format gif --fps NaN          | gif fps must be a number, but is "NaN"
          --format gif --seconds 0        | --seconds must be above 0, got 0
          --format gif --seconds -1       | --seconds must be above 0, got -1
          --format gif --seconds NaN      | --seconds must be a finite number, got NaN
          --format gif --seconds 1e300    | --seconds 1.0E300 at 25.0 frames a second are more than the 100,000 frames a film may have
          --format gif --seconds 4001     | --seconds 4001.0 at 25.0 frames a second are more than the 100,000 frames a film may have
          --dpi 300                       | --dpi is for png, gif, apng, mp4, webm, prores; it means nothing to svg
          --format json --dpi 300         | --dpi is for png, gif, apng, mp4, webm, prores; it means nothing to json
          --width 300                     | --width is for png, gif, apng, mp4, webm, prores; it means nothing to svg
          --format png --layer-names plain | --layer-names is for svg; it means nothing to png
          --format png --dpi 0            | png dpi must lie between 1 and 100000, got 0
          --format png --dpi 1e9          | png dpi must lie between 1 and 100000, got 1000000000
          --format gif --dpi NaN          | gif dpi must be a number or none, but is "NaN"
          --format png --width 0          | png width must lie between 1 and 32767, got 0
          --format gif --width 40000      | gif width must lie between 1 and 16383, got 40000
          --format png --dpi 9 --width 9  | --dpi and --width both say how large; give one
          --option dpi=300                | svg has no option "dpi"; it has dialect, layerNames, paper, clip, tolerance, title
          --format png --option dip=300   | png has no option "dip", did you mean "dpi"?; it has dpi, width
          --format png --option dpi=big   | png dpi must be a number, but is "big"
          --format png --option width=0   | png width must lie between 1 and 32767, got 0
          --format png --option width=1.5 | png width must be a whole number or none, but is "1.5"
          --format gif --option fps=9 --fps 9 | --fps and --option fps=… say the same; give one
          --out a.png --format svg        | --format svg contradicts --out a.png; without --format the ending decides
          --out a.svg --format pdf        | --format pdf contradicts --out a.svg; without --format the ending decides
          --out a.dxf --format recipe     | --format recipe contradicts --out a.dxf; without --format the ending decides
          --out a.json --format dxf       | --format dxf contradicts --out a.json; without --format the ending decides
          --out a.pdf --dpi 300           | --dpi is for png, gif, apng, mp4, webm, prores; it means nothing to pdf
          --out a.pdf --fps 10            | --fps is for gif, apng, mp4, webm, prores; it means nothing to pdf
          --out a.pdf --layer-names plain | --layer-names is for svg; it means nothing to pdf
          --out a.pdf --option paper=page | pdf paper must be one of shape, none, but is "page"
          --out a.pdf --option titel=x    | pdf has no option "titel", did you mean "title"?; it has paper, title
          --out a.dxf --width 300         | --width is for png, gif, apng, mp4, webm, prores; it means nothing to dxf
          --out a.dxf --option unit=inch  | dxf has no option "unit"; it has none
          --format recipe --dpi 300       | --dpi is for png, gif, apng, mp4, webm, prores; it means nothing to recipe
          --format recipe --t 1           | --t is for sketches; a recipe is the same at all times
          --format recipe --option dpi=1  | recipe has no option "dpi"; it has none
          --out a.GIF --format png        | --format png contradicts --out a.GIF; without --format the ending decides
          --out a.svg --out-dir b         | --out names the file and --out-dir its folder; only one can be given
          --out - --t 0 1                 | standard output takes one picture, but --t asks for 2
          """)
  void whatMakesNoSenseIsRefused(String options, String sentence) throws IOException {
    Outcome outcome = render(options);
    assertThat(outcome.err()).isEqualToIgnoringNewLines("senga: " + sentence);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(names()).containsExactly("cross.json");
  }

  @Test
  void theFormatMayBeToldWhereTheEndingIsSilent() throws IOException {
    assertThat(render("--format svg --out " + folder.resolve("picture")).code()).isZero();
    assertThat(render("--format svg --out " + folder.resolve("version.2")).code()).isZero();
    assertThat(folder.resolve("picture")).content().contains("<svg");
    assertThat(folder.resolve("version.2")).content().contains("<svg");
  }

  @Test
  void aGifIsAsWideAsAskedFor() throws IOException {
    assertThat(render("--width 250 --seconds 0.1 --out " + folder.resolve("a.gif")).code())
        .isZero();
    assertThat(render("--dpi 50.8 --seconds 0.1 --out " + folder.resolve("b.gif")).code()).isZero();
    assertThat(render("--width 30 --out " + folder.resolve("c.png")).code()).isZero();
    String both = "--option width=40 --option dpi=300 --out ";
    assertThat(render(both + folder.resolve("d.png")).code()).isZero();
    assertThat(widthOf("d.png")).as("the width decides").isEqualTo(40);
    assertThat(widthOf("a.gif")).isEqualTo(250);
    assertThat(widthOf("b.gif")).isEqualTo(200);
    assertThat(widthOf("c.png")).isEqualTo(30);
  }

  @Test
  void linesThatStayOnPaperNeedNoWarning() throws IOException {
    assertThat(render("--out-dir " + folder).err()).isEmpty();
  }

  @Test
  void linesThatLeaveThePaperAreToldOnce() throws IOException {
    recipe =
        Files.writeString(
            folder.resolve("Far.java"),
            """
            import module senga.live;
            void main() { Stage.run(this::draw, Canvas.mm(100, 100)); }
            Layer draw(Frame frame) {
              return Layer.of(G.group(line(1e5), line(3e7), line(2))).name("far").width(1);
            }
            Geometry line(double length) {
              return G.line().length(length).center(50, 50);
            }
            """);
    Outcome outcome = render("--t 0 1 2 --format png --out-dir " + folder);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).hasLineCount(3);
    assertThat(outcome.err())
        .isEqualToIgnoringNewLines(
            "senga: warning: 2 lines leave the paper of 100 × 100 mm: 2 of \"far\";"
                + " first at 0 s");
  }

  private Outcome render(String options) {
    List<Object> words = new ArrayList<>(List.of("render", recipe));
    words.addAll(List.of(options.split(" ")));
    return Outcome.of(words.toArray());
  }

  private int widthOf(String name) throws IOException {
    return ImageIO.read(folder.resolve(name).toFile()).getWidth();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  @Test
  void anOptionOfAFormatWithoutAValueIsToldTheForm() {
    assertThat(Outcome.of("render", "Ball.java", "--option", "width").err())
        .contains("value for option '--option' (NAME=VALUE) should be in that form but was width");
  }

  @ParameterizedTest
  @CsvSource({"--cc,1=0.5", "--set,osc/a=1", "--sweep,"})
  void noControllerOfASoakIsForARecipeEither(String option, @Nullable String value)
      throws IOException {
    Path recipe = Files.writeString(folder.resolve("ball.json"), "{}");
    List<Object> words = new ArrayList<>(List.of("soak", recipe, option));
    Optional.ofNullable(value).ifPresent(words::add);
    Outcome outcome = Outcome.of(words.toArray());
    assertThat(outcome.err())
        .contains(option + " is for sketches; a recipe listens to no controllers");
    assertThat(outcome.code()).isEqualTo(2);
  }
}
