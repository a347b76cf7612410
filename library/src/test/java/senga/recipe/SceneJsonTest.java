package senga.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.geometry.Geometry;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.math.Vec3;
import senga.realise.Realiser;
import senga.scene.Canvas;
import senga.scene.Color;
import senga.scene.Layer;
import senga.scene.Picture;

class SceneJsonTest {
  private static final String EXAMPLE =
      """
      {
        "senga": 1,
        "canvas": "a5",
        "background": "#fff8e0",
        "layers": [ {
          "name": "globe",
          "color": "#1a2b3c",
          "width": 0.5,
          "shape": {
            "sphere": {
              "subdivisions": 2
            }
          },
          "effects": [ {
            "scale": {
              "factor": [ 60, 60, 60 ]
            }
          }, {
            "displace": {
              "amplitude": [ 4, 4, 0.5 ]
            }
          } ]
        }, {
          "polylines": [ [ [ 10, 10 ], [ 138, 10 ], [ 138.5, 200 ] ], [ [ 1, 2 ] ] ]
        } ]
      }
      """;

  private final SceneJson json = new SceneJson(Catalog.standard());

  @TempDir private Path folder;

  @Test
  void aRecipeIsReadAndWrittenAsItWas() {
    Picture recipe = json.read(EXAMPLE);
    assertThat(recipe.canvas()).isEqualTo(Canvas.parse("A5").background(Color.of("#fff8e0")));
    assertThat(recipe.layers())
        .extracting(layer -> layer.pen().name())
        .containsExactly("globe", "");
    assertThat(json.write(recipe)).isEqualTo(EXAMPLE);
  }

  @Test
  void whatIsReadCanBeRealised() {
    Geometry frame = json.read(EXAMPLE).layers().getLast().geometry();
    assertThat(new Realiser().realise(frame))
        .isEqualTo(
            Polylines.of(
                List.of(
                    List.of(Vec3.of(10, 10), Vec3.of(138, 10), Vec3.of(138.5, 200)),
                    List.of(Vec3.of(1, 2)))));
  }

  @Test
  void aPartThatTwoLayersShareIsWrittenOnce() {
    Geometry shared = new Literal().translate(1, 2).scale(3);
    Picture recipe =
        Picture.of(Canvas.mm(80, 55.5), Layer.of(shared), Layer.of(shared.rotate(5)).width(1));
    String text = json.write(recipe);
    assertThat(text).containsOnlyOnce("\"polylines\"").contains("\"part\": \"part-1\"");
    assertThat(json.read(text)).isEqualTo(recipe);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                                     | lacks the key "senga"
          {"senga": 2}                           | senga: must be 1, but is the number 2
          {"senga": 1, "canvas": "A5"}           | lacks the key "layers"
          {"senga": 1, "layers": []}             | lacks the key "canvas"
          {"senga": 1, "canvs": "A5"}            | unknown key "canvs", did you mean "canvas"?; allowed are senga, provenance, canvas, background, parts, layers
          {"senga": 1, "canvas": "A55"}          | canvas: unknown canvas "A55", did you mean "a5"?; a paper's name or a size in mm such as 210x297 is allowed
          {"senga": 1, "canvas": 5}              | canvas: must be a paper's name or {"width": mm, "height": mm}, but is the number 5
          {"senga": 1, "canvas": {"width": 100}} | canvas: lacks the key "height"
          {"senga": 1, "canvas": "A5", "layers": {}}              | layers: must be a list, but is an object
          {"senga": 1, "canvas": "A5", "background": "blue", "layers": []} | background: a colour is written #rgb, #rrggbb or #rrggbbaa, got "blue"
          []                                     | must be an object, but is a list of 0
          {"format": "senga-soak-1", "stores": {}} | is a report, "senga-soak-1", and no drawing
          {"provenance": 1}                      | provenance: must be an object, but is the number 1
          """)
  void aFaultOfTheDocumentIsSaidInOneSentence(String text, String sentence) {
    refused(text, sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                                      | layers[0]: needs exactly one of shape, polylines, group, part, but has none
          {"shap": {}}                            | layers[0]: unknown key "shap", did you mean "shape"?; allowed are name, color, width, shape, polylines, group, part, effects
          {"shape": {"sphere": {}}, "width": 0}   | layers[0].width: pen width must be above 0, got 0
          {"shape": {"sphere": {}}, "width": "1"} | layers[0].width: must be a number, but is the string "1"
          {"shape": {"sphere": {}}, "name": 7}    | layers[0].name: must be a string, but is the number 7
          {"shape": {"sphere": {}}, "polylines": []} | layers[0]: needs exactly one of shape, polylines, group, part, but has shape, polylines
          {"polylines": 5}                        | layers[0].polylines: must be a list of lines, but is the number 5
          {"offsets": [0], "x": [], "y": []}      | layers[0]: lacks the key "z"
          {"offsets": [0], "x": 1, "y": [], "z": []} | layers[0].x: must be a list of numbers, but is the number 1
          {"offsets": [0, 2], "x": [1], "y": [1], "z": [1]} | layers[0]: offsets must begin with 0 and end with the vertex count 1
          {"offsets": [0, 2, 1, 2], "x": [1, 2], "y": [1, 2], "z": [1, 2]} | layers[0]: offsets must not fall: offset 2 is 1 after 2
          {"offsets": [0], "x": [], "y": [1], "z": []} | layers[0]: x, y and z must be equally long, got 0, 1 and 0
          {"offsets": [0], "x": [], "y": [], "z": [], "width": 1} | layers[0]: unknown key "width"; allowed are name, pen, offsets, x, y, z
          {"offsets": [0], "x": [], "y": [], "z": [], "pen": {"width": 0}} | layers[0].pen.width: pen width must be above 0, got 0
          "sphere"                                | layers[0]: must be an object, but is the string "sphere"
          """)
  void aFaultOfALayerIsSaidInOneSentence(String layer, String sentence) {
    refused("{\"senga\": 1, \"canvas\": \"A5\", \"layers\": [" + layer + "]}", sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"offsets": [0.5]}  | line 1, column 54: an offset must be the number of a vertex
          {"offsets": [1e1]}  | line 1, column 54: an offset must be the number of a vertex
          {"x": [1, "2"]}     | line 1, column 51: a coordinate must be a number
          {"x": [1, 1e39]}    | line 1, column 51: a coordinate is too large: 1e39
          """)
  void aFaultOfPackedLinesIsSaidWithItsPlace(String layer, String sentence) {
    refused("{\"senga\": 1, \"canvas\": \"A5\", \"layers\": [" + layer + "]}", sentence);
  }

  @Test
  void aPartMayBeNamedLikeAKey() {
    for (String name : List.of("polylines", "offsets", "x", "shape", "part")) {
      String text =
          """
          {"senga": 1, "canvas": "A5",
           "parts": {"NAME": {"polylines": [[[1, 2], [3, 4]]]}}, "layers": [{"part": "NAME"}]}
          """;
      assertThat(json.read(text.replace("NAME", name)).layers().getFirst().geometry())
          .isEqualTo(new Literal(Polylines.of(List.of(List.of(Vec3.of(1, 2), Vec3.of(3, 4))))));
    }
  }

  @Test
  void whatAMessageRepeatsIsShortAndHarmless() {
    String wild = "\\u001b[2J\\u202e\\ud800" + "x".repeat(100_000);
    for (String text :
        List.of(
            "{\"" + wild + "\": 1}",
            "{\"senga\": \"" + wild + "\"}",
            "{\"senga\": 1, \"canvas\": \"" + wild + "\"}",
            "{\"senga\": 1, \"canvas\": \"A5\", \"background\": \"" + wild + "\"}",
            "{\"senga\": 1, \"canvas\": \"A5\", \"parts\": {\"" + wild + "\": 1}}",
            "{\"senga\": 1, \"canvas\": \"A5\", \"layers\": [{\"part\": \"" + wild + "\"}]}",
            "{\"senga\": 1, \"canvas\": \"A5\", \"layers\": [{\"shape\": {\"" + wild + "\": 1}}]}",
            "{\"format\": \"senga-" + wild + "\"}")) {
      assertThatThrownBy(() -> json.read(text))
          .isInstanceOf(RecipeError.class)
          .message()
          .contains("\\u001b[2J")
          .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Cs}]")
          .hasSizeLessThan(500);
    }
  }

  @Test
  void tooManyLayersAreRefused() {
    String layer = "{\"polylines\": []}";
    String layers = String.join(",", Collections.nCopies(257, layer));
    refused(
        "{\"senga\": 1, \"canvas\": \"A5\", \"layers\": [" + layers + "]}",
        "layers: a scene has at most 256 layers, got 257");
  }

  @Test
  void aFaultInAFileBeginsWithTheFilesName() throws IOException {
    Path file = Files.writeString(folder.resolve("recipe.json"), "{\"senga\": 1,\n \"canvas\" }");
    assertThatThrownBy(() -> json.read(file))
        .isInstanceOf(RecipeError.class)
        .hasMessageStartingWith(file + ": line 2, column 11: is not JSON: ");
    Files.writeString(file, "{\"senga\": 3}");
    assertThatThrownBy(() -> json.read(file))
        .hasMessage(file + ": senga: must be 1, but is the number 3");
  }

  @Test
  void aRecipeIsReadFromAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("recipe.json"), EXAMPLE);
    assertThat(json.read(file)).isEqualTo(json.read(EXAMPLE));
  }

  @Test
  void theExamplesOfTheManualAreRecipes() throws IOException {
    String page = Files.readString(repository().resolve("docs/recipe-format.md"));
    Matcher examples = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(page);
    List<Picture> recipes = examples.results().map(found -> json.read(found.group(1))).toList();
    assertThat(recipes).hasSize(3);
    for (Picture recipe : recipes) {
      assertThat(json.read(json.write(recipe))).isEqualTo(recipe);
      recipe.layers().forEach(layer -> new Realiser().realise(layer.geometry()));
    }
  }

  private static Path repository() {
    Path folder = Path.of("").toAbsolutePath();
    return Files.isDirectory(folder.resolve("docs")) ? folder : folder.resolve("..");
  }

  private void refused(String text, String sentence) {
    assertThatThrownBy(() -> json.read(text)).isInstanceOf(RecipeError.class).hasMessage(sentence);
  }
}
