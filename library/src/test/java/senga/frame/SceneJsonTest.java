package senga.frame;

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
import senga.pipeline.Catalog;
import senga.pipeline.Realiser;
import senga.pipeline.RecipeException;

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
    Recipe recipe = json.read(EXAMPLE);
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
    Recipe recipe =
        Recipe.of(Canvas.mm(80, 55.5), Layer.of(shared), Layer.of(shared.rotate(5)).width(1));
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
          {"senga": 1, "canvs": "A5"}            | unknown key "canvs", did you mean "canvas"?; allowed are senga, canvas, background, parts, layers
          {"senga": 1, "canvas": "A55"}          | canvas: unknown canvas "A55", did you mean "a5"?; a paper's name or a size in mm such as 210x297 is allowed
          {"senga": 1, "canvas": 5}              | canvas: must be a paper's name or {"width": mm, "height": mm}, but is the number 5
          {"senga": 1, "canvas": {"width": 100}} | canvas: lacks the key "height"
          {"senga": 1, "canvas": "A5", "layers": {}}              | layers: must be a list, but is an object
          {"senga": 1, "canvas": "A5", "background": "blue", "layers": []} | background: a colour is written #rgb, #rrggbb or #rrggbbaa, got "blue"
          []                                     | must be an object, but is a list of 0
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
          "sphere"                                | layers[0]: must be an object, but is the string "sphere"
          """)
  void aFaultOfALayerIsSaidInOneSentence(String layer, String sentence) {
    refused("{\"senga\": 1, \"canvas\": \"A5\", \"layers\": [" + layer + "]}", sentence);
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
        .isInstanceOf(RecipeException.class)
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
    List<Recipe> recipes = examples.results().map(found -> json.read(found.group(1))).toList();
    assertThat(recipes).hasSize(2);
    for (Recipe recipe : recipes) {
      assertThat(json.read(json.write(recipe))).isEqualTo(recipe);
      recipe.layers().forEach(layer -> new Realiser().realise(layer.geometry()));
    }
  }

  private static Path repository() {
    Path folder = Path.of("").toAbsolutePath();
    return Files.isDirectory(folder.resolve("docs")) ? folder : folder.resolve("..");
  }

  private void refused(String text, String sentence) {
    assertThatThrownBy(() -> json.read(text))
        .isInstanceOf(RecipeException.class)
        .hasMessage(sentence);
  }
}
