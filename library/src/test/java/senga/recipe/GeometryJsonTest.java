package senga.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.Pipeline;
import senga.effects.Displace;
import senga.geometry.Color;
import senga.geometry.Content;
import senga.geometry.Declaration;
import senga.geometry.Effect;
import senga.geometry.Geometry;
import senga.geometry.Literal;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Scale;
import senga.realise.Beside;
import senga.realise.Faulty;
import senga.realise.Imprint;
import senga.realise.RandomRecipes;
import senga.realise.Realiser;
import senga.realise.Ring;
import senga.realise.Rippled;
import senga.realise.Shaded;
import senga.realise.Spread;
import tools.jackson.databind.JsonNode;

class GeometryJsonTest {
  private final GeometryJson json = new GeometryJson(RandomRecipes.CATALOG);

  @Test
  void everyRecipeIsReadBackEqual() {
    RandomRecipes.forEach(
        recipe -> {
          String text = JsonText.write(json.write(recipe));
          assertThat(json.read(JsonText.parse(text))).isEqualTo(recipe);
        });
  }

  @Test
  void recipesAreEqualExactlyWhenTheirIdentitiesAndTheirTextsAre() {
    List<Geometry> recipes = LongStream.range(0, 60).mapToObj(RandomRecipes::of).toList();
    List<String> texts = recipes.stream().map(json::write).map(JsonText::write).toList();
    for (int a = 0; a < recipes.size(); a++) {
      for (int b = 0; b < recipes.size(); b++) {
        boolean equal = recipes.get(a).equals(recipes.get(b));
        assertThat(recipes.get(a).identity().equals(recipes.get(b).identity())).isEqualTo(equal);
        assertThat(texts.get(a).equals(texts.get(b))).as("seeds " + a + ", " + b).isEqualTo(equal);
      }
    }
  }

  @Test
  void aChainIsReadBackEqual() {
    Pipeline chain = Pipeline.of(new Rippled(1, 2), new Scale().factor(2), new Displace());
    assertThat(json.readChain(json.writeChain(chain))).isEqualTo(chain.effects());
    assertThat(json.writeChain(chain).toString())
        .isEqualTo(
            "[{\"rippled\":{\"phase\":2}},{\"scale\":{\"factor\":[2,2,2]}},{\"displace\":{}}]");
  }

  @Test
  void choicesAreWrittenInLowerCaseWithHyphens() {
    String text = json.writeChain(Pipeline.of(new Scale().mode(Scale.Mode.BY_LINE))).toString();
    assertThat(text).isEqualTo("[{\"scale\":{\"mode\":\"by-line\"}}]");
  }

  @Test
  void aVectorOfTwoNumbersKeepsTheDefaultOfItsThird() {
    assertThat(effect("{\"scale\": {\"factor\": [2, 3]}}")).isEqualTo(new Scale().factor(2, 3, 1));
    assertThat(effect("{\"scale\": {\"pivot\": [2, 3]}}")).isEqualTo(new Scale().pivot(2, 3));
  }

  @Test
  void oneNumberStandsForAllAxesWhereTheOperationSaysSo() {
    assertThat(effect("{\"scale\": {\"factor\": 2}}")).isEqualTo(new Scale().factor(2));
    refused(
        "{\"scale\": {\"pivot\": 2}}",
        "effects[0].scale.pivot: must be [x, y, z] or [x, y], but is the number 2");
  }

  /** In a sketch {@code degrees(30)} turns about z alone; a recipe must not mean something else. */
  @Test
  void oneNumberIsNoThreeAngles() {
    refused(
        "{\"rotate\": {\"degrees\": 30}}",
        "effects[0].rotate.degrees: must be [x, y, z] or [x, y], but is the number 30");
  }

  @Test
  void nullStandsForAnOptionalValueThatIsNotSet() {
    assertThat(effect("{\"scale\": {\"pivot\": null}}")).isEqualTo(new Scale().aboutMiddle());
    refused(
        "{\"scale\": {\"factor\": null}}",
        "effects[0].scale.factor: must be [x, y, z], [x, y] or a number, but is null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"displaec": {}}                  | effects[0]: unknown effect "displaec", did you mean "displace"?
          {"sphere": {}}                    | effects[0]: unknown effect "sphere"; it is a shape
          {"rippled": {"amplitud": 1}}       | effects[0].rippled: unknown key "amplitud", did you mean "amplitude"?; allowed are amplitude, phase
          {"rippled": {"amplitude": true}}   | effects[0].rippled.amplitude: must be a number, but is true
          {"rippled": {"amplitude": "1"}}    | effects[0].rippled.amplitude: must be a number, but is the string "1"
          {"rippled": {"amplitude": 1e999}}  | effects[0].rippled.amplitude: the number is too large
          {"rippled": {"amplitude": [1]}}    | effects[0].rippled.amplitude: must be a number, but is a list of 1
          {"doubled": {"copies": 2.5}}      | effects[0].doubled.copies: must be a whole number, but is the number 2.5
          {"doubled": {"copies": false}}    | effects[0].doubled.copies: must be a whole number, but is false
          {"doubled": {"copies": 9999999999}} | effects[0].doubled.copies: must be a whole number between -2147483648 and 2147483647, but is the number 9999999999
          {"doubled": {"copies": 1001}}     | effects[0].doubled: copies must lie between 0 and 1000, got 1001
          {"faulty": {}}                    | effects[0]: unknown effect "faulty"; known are `KNOWN`
          {"scale": {"mode": "by-lines"}}   | effects[0].scale.mode: unknown choice "by-lines", did you mean "by-line"?; allowed are all, by-line, by-face
          {"scale": {"mode": "BY_LINE"}}    | effects[0].scale.mode: unknown choice "BY_LINE", did you mean "by-line"?; allowed are all, by-line, by-face
          {"scale": {"factor": [1, "2"]}}   | effects[0].scale.factor[1]: must be a number, but is the string "2"
          {"scale": {"factor": [1,2,3,4]}}  | effects[0].scale.factor: must be [x, y, z], [x, y] or a number, but is a list of 4
          {"scale": []}                     | effects[0].scale: must be an object, but is a list of 0
          {"scale": {}, "rippled": {}}       | effects[0]: must be one operation as {"name": {parameters}}, but has 2 keys
          "scale"                           | effects[0]: must be an object, but is the string "scale"
          """)
  void aFaultOfAnEffectIsSaidInOneSentence(String effect, String sentence) {
    String known =
        String.join(", ", RandomRecipes.CATALOG.effects().stream().map(Declaration::name).toList());
    refused(effect, sentence.replace("`KNOWN`", known));
  }

  @Test
  void theStepAtFaultIsNamedWithItsIndex() {
    String text =
        "{\"group\": [{\"shape\": {\"ring\": {}}, \"effects\": [{\"rippled\": {}}, {}]}]}";
    assertThatThrownBy(() -> json.read(JsonText.parse(text)))
        .hasMessage(
            "group[0].effects[1]: must be one operation as {\"name\": {parameters}}, but has 0"
                + " keys");
  }

  @Test
  void aPartMustStandBeforeItsUse() {
    String parts =
        "{\"parts\": {\"leaf\": {\"part\": \"stem\"}, \"stem\": {\"shape\": {\"ring\": {}}}},"
            + " \"part\": \"leaf\"}";
    assertThatThrownBy(() -> json.read(JsonText.parse(parts)))
        .hasMessage("parts.leaf.part: there is no part \"stem\" before this place");
  }

  @Test
  void anOperationMayBeNamedLikeAKey() {
    String text = "{\"shape\": {\"polylines\": {\"lines\": {\"polylines\": [[[1, 2]]]}}}}";
    assertThatThrownBy(() -> json.read(JsonText.parse(text)))
        .hasMessageStartingWith("shape: unknown shape \"polylines\", did you mean \"polyline\"?");
  }

  @Test
  void aRecipeAmongTheParametersStandsWhereItIsNeeded() {
    Geometry recipe = new Ring().through(new Beside(new Ring(4, 1).scale(2)), new Spread());
    assertThat(json.write(recipe).toString())
        .isEqualTo(
            "{\"shape\":{\"ring\":{}},\"effects\":[{\"beside\":{\"other\":"
                + "{\"shape\":{\"ring\":{\"sides\":4,\"rings\":1}},\"effects\":["
                + "{\"scale\":{\"factor\":[2,2,2]}}]}"
                + "}},{\"spread\":{}}]}");
    assertReadBack(recipe);
  }

  @Test
  void aRecipeThatIsLayerAndParameterIsAPart() {
    Geometry leaf = new Ring(5, 1).scale(3);
    Geometry recipe = leaf.through(new Beside(leaf.plus(new Ring())));
    assertThat(json.write(recipe).toString())
        .contains("\"effects\":[{\"beside\":{\"other\":{\"group\":[{\"part\":\"part-1\"},");
    assertReadBack(recipe);
  }

  @Test
  void parametersOfParametersMayBeTenThousandDeep() {
    Geometry deep = new Ring();
    for (int i = 0; i < 10_000; i++) {
      deep = new Ring(1 + i, 1).through(new Beside(deep));
    }
    assertReadBack(deep);
  }

  @Test
  void parametersThatShareTheirInputsAreWrittenOnce() {
    Geometry shared = new Ring();
    for (int i = 0; i < 60; i++) {
      shared = shared.through(new Beside(shared.rotate(i)));
    }
    assertThat(JsonText.write(json.write(shared)).length()).isLessThan(60_000);
    assertReadBack(shared);
  }

  @Test
  void aChainWhoseParametersShareAPartIsAnObject() {
    Geometry leaf = new Ring(5, 1).scale(3);
    Pipeline chain = Pipeline.of(new Beside(leaf), new Spread(), new Beside(leaf.plus(new Ring())));
    JsonNode written = json.writeChain(chain);
    assertThat(written.isObject()).isTrue();
    assertThat(json.readChain(JsonText.parse(JsonText.write(written)))).isEqualTo(chain.effects());
    Pipeline plain = Pipeline.of(new Beside(leaf));
    assertThat(json.writeChain(plain).isArray()).isTrue();
    assertThat(json.readChain(json.writeChain(plain))).isEqualTo(plain.effects());
  }

  @Test
  void aFileAmongTheParametersIsWrittenAsItsPath() {
    Geometry recipe = new Imprint(Content.of(Path.of("src", "..", "pom.xml")));
    assertThat(json.write(recipe).toString())
        .isEqualTo("{\"shape\":{\"imprint\":{\"stamp\":\"src/../pom.xml\"}}}");
    assertReadBack(recipe);
    assertThatThrownBy(
            () -> json.read(JsonText.parse("{\"shape\": {\"imprint\": {\"stamp\": \"gone\"}}}")))
        .hasMessage("shape.imprint.stamp: there is no file gone");
  }

  @Test
  void aFileThatChangedMakesAnotherRecipe(@TempDir Path folder) throws IOException {
    Path stamp = Files.writeString(folder.resolve("stamp"), "four");
    Realiser realiser = new Realiser();
    for (int frame = 0; frame < 3; frame++) {
      assertThat(realiser.realise(new Imprint(Content.of(stamp))).vertexCount()).isEqualTo(4);
    }
    Files.writeString(stamp, "eleven");
    assertThat(realiser.realise(new Imprint(Content.of(stamp))).vertexCount()).isEqualTo(6);
  }

  @Test
  void aFaultWithinAParameterIsNamedWithItsPlace() {
    refused(
        "{\"beside\": {\"other\": {\"shape\": {\"rong\": {}}}}}",
        "effects[0].beside.other.shape: unknown shape \"rong\", did you mean \"ring\"?");
    refused(
        "{\"beside\": {\"other\": [[[1, 2]]]}}",
        "effects[0].beside.other: must be an object, but is a list of 1");
    refused(
        "{\"shifted\": {\"mm\": [1, true]}}",
        "effects[0].shifted.mm[1]: must be a number, but is true");
  }

  @Test
  void partsThatMultiplyAreRefused() {
    StringBuilder text = new StringBuilder("{\"parts\": {\"p0\": {\"shape\": {\"ring\": {}}}");
    for (int i = 1; i < 60; i++) {
      String inner = "{\"part\": \"p" + (i - 1) + "\"}";
      text.append(", \"p" + i + "\": {\"group\": [" + inner + ", " + inner + "]}");
    }
    text.append("}, \"part\": \"p59\"}");
    assertThatThrownBy(() -> json.read(JsonText.parse(text.toString())))
        .hasMessage("parts.p20.group: a group has at most 1,000,000 parts");
  }

  @Test
  void aRecipeTenThousandLevelsDeepIsReadBackEqual() {
    Geometry deep = new Ring();
    for (int i = 0; i < 10_000; i++) {
      deep = deep.plus(new Ring(1 + i, 1)).through(new Rippled(i, 1));
    }
    assertReadBack(deep);
  }

  @Test
  @Tag("slow")
  void aRecipeOfAHundredThousandStepsIsReadBackEqual() {
    Geometry deep = new Ring();
    for (int i = 0; i < 100_000; i++) {
      deep = deep.rotate(i, 2 * i, 3 * i);
    }
    assertReadBack(deep);
  }

  private void assertReadBack(Geometry recipe) {
    assertThat(json.read(JsonText.parse(JsonText.write(json.write(recipe))))).isEqualTo(recipe);
  }

  @Test
  void aRecipeWhoseStepsShareTheirInputsIsWrittenOnce() {
    Geometry shared = new Ring();
    for (int i = 0; i < 60; i++) {
      shared = shared.through(new Rippled(1, i)).plus(shared).scale(0.5);
    }
    String text = JsonText.write(json.write(shared));
    assertThat(text.length()).isLessThan(60_000);
    assertThat(json.read(JsonText.parse(text))).isEqualTo(shared);
  }

  @Test
  void everyFloatOfALiteralIsReadBackToTheBit() {
    SplittableRandom random = new SplittableRandom(7);
    PolylinesBuilder builder = new PolylinesBuilder();
    builder.vertex(-0.0, 0, Float.MIN_VALUE).vertex(Float.MAX_VALUE, 16_777_217, -1e-7).endLine();
    for (int i = 0; i < 30_000; i++) {
      float value = Float.intBitsToFloat(random.nextInt());
      builder.vertex(Float.isFinite(value) ? value : 0, random.nextInt(), 0.1f * i);
    }
    assertReadBack(builder.endLine());
  }

  private void assertReadBack(PolylinesBuilder builder) {
    Literal literal = new Literal(builder.build());
    String text = JsonText.write(json.write(literal));
    assertThat(json.read(JsonText.parse(text))).isEqualTo(literal);
    assertThat(((Literal) json.read(JsonText.parse(text))).lines()).isEqualTo(literal.lines());
  }

  @Test
  void anOperationThatTheCatalogueLacksIsNotWritten() {
    assertThatThrownBy(() -> json.write(new Ring().through(new Faulty())))
        .hasMessageStartingWith("unknown effect \"faulty\"");
  }

  @Test
  void aGroupIsAnObjectOfItsOwnAndLeavesOutDefaultsToo() {
    Displace graded = new Displace().time(2).gradient(it -> it.amplitude(1, 0).maxFactor(3));
    String text = "{\"time\":2,\"gradient\":{\"amplitude\":[1,0,0],\"maxFactor\":3}}";
    assertThat(json.writeChain(Pipeline.of(graded)).toString())
        .isEqualTo("[{\"displace\":" + text + "}]");
    assertThat(effect("{\"displace\": " + text + "}")).isEqualTo(graded);
    assertThat(effect("{\"displace\": {\"gradient\": {}}}")).isEqualTo(new Displace());
  }

  @Test
  void aColourIsWrittenInHexadecimal() {
    Shaded shaded =
        new Shaded(Color.of("#1a2b3c"), Color.of("#ffffff80"), new Shaded.Shade(2, null));
    String text = "{\"ink\":\"#1a2b3c\",\"paper\":\"#ffffff80\",\"shade\":{\"tint\":null}}";
    assertThat(json.writeChain(Pipeline.of(shaded)).toString())
        .isEqualTo("[{\"shaded\":" + text + "}]");
    assertThat(effect("{\"shaded\": " + text + "}")).isEqualTo(shaded);
    assertThat(effect("{\"shaded\": {\"ink\": \"#F80\"}}"))
        .isEqualTo(new Shaded(Color.of("#ff8800"), null, new Shaded().shade()));
    refused(
        "{\"shaded\": {\"shade\": {\"tint\": \"red\"}}}",
        "effects[0].shaded.shade.tint: a colour is written #rgb, #rrggbb or #rrggbbaa, got"
            + " \"red\"");
    refused(
        "{\"shaded\": {\"ink\": 7}}",
        "effects[0].shaded.ink: must be a string, but is the number 7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"gradient": null}                 | .gradient: must be an object, but is null
          {"gradient": {"redius": 1}}        | .gradient: unknown key "redius", did you mean "radius"?; allowed are amplitude, frequency, minFactor, maxFactor, centerOffset, profile, radius
          {"gradient": {"radius": [1, "2"]}} | .gradient.radius[1]: must be a number, but is the string "2"
          {"gradient": {"profile": "radia"}} | .gradient.profile: unknown choice "radia", did you mean "radial"?; allowed are linear, radial
          {"gradient": {"minFactor": 2}}     | .gradient: displace gradient minFactor must lie between 0 and 1, got 2
          {"gradeint": {}}                   | : unknown key "gradeint", did you mean "gradient"?; allowed are amplitude, frequency, time, gradient, generation
          {"profile": "radial"}              | : unknown key "profile"; it belongs into "gradient"
          """)
  void aFaultWithinAGroupIsNamedWithItsPlace(String displace, String sentence) {
    refused("{\"displace\": " + displace + "}", "effects[0].displace" + sentence);
  }

  private Effect effect(String text) {
    return json.readChain(JsonText.parse("[" + text + "]")).getFirst();
  }

  private void refused(String effect, String sentence) {
    assertThatThrownBy(() -> effect(effect)).isInstanceOf(RecipeError.class).hasMessage(sentence);
  }
}
