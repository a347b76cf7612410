package senga.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is wrong, and wherever, the sentence says where, what is asked and what was found. */
class PlaceTest {
  private static final Place PLACE = Place.ROOT.at("layers").at(2).at("pen");

  @Test
  void aPlaceIsThePathToIt() {
    assertThat(PLACE.path()).isEqualTo("layers[2].pen");
    assertThat(Place.ROOT.at(3).at("a").path()).isEqualTo("[3].a");
    assertThat(PLACE.error("is torn")).hasMessage("layers[2].pen: is torn");
    assertThat(Place.ROOT.error("is torn")).hasMessage("is torn");
  }

  @Test
  void aStrangeKeyIsShownShortAndHarmless() {
    String path = Place.ROOT.at("\u001b[2J" + "x".repeat(500)).path();
    assertThat(path).startsWith("\\u001b[2Jxxx").endsWith("x…").hasSizeLessThan(70);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a": 1}  | an object
          [1, 2, 3] | a list of 3
          "red"     | the string "red"
          1.5       | the number 1.5
          true      | true
          null      | null
          """)
  void whatIsOfAnotherKindIsSaid(String text, String found) {
    JsonNode node = json(text);
    if (!node.isObject()) {
      assertWrong(() -> PLACE.object(node), "an object", found);
    }
    if (!node.isArray()) {
      assertWrong(() -> PLACE.list(node), "a list", found);
    }
    if (!node.isString()) {
      assertWrong(() -> PLACE.text(node), "a string", found);
    }
    if (!node.isNumber()) {
      assertWrong(() -> PLACE.number(node), "a number", found);
    }
  }

  private static void assertWrong(Runnable reading, String asked, String found) {
    assertThatExceptionOfType(RecipeError.class)
        .isThrownBy(reading::run)
        .withMessage("layers[2].pen: must be " + asked + ", but is " + found);
  }

  @Test
  void whatIsOfTheRightKindIsHandedOn() {
    assertThat(PLACE.text(json("\"red\""))).isEqualTo("red");
    assertThat(PLACE.number(json("-2.5e3"))).isEqualTo(-2500);
    assertThat(PLACE.list(json("[]"))).isEmpty();
    assertThat(PLACE.object(json("{}"))).isEmpty();
  }

  @Test
  void aNumberThatNoDoubleHoldsIsTooLarge() {
    assertThatThrownBy(() -> PLACE.number(json("1e999")))
        .hasMessage("layers[2].pen: the number is too large");
    assertThat(PLACE.number(json("1e308"))).isEqualTo(1e308);
  }

  @Test
  void onlyAllowedKeysPass() {
    JsonNode pen = json("{\"color\": 1, \"widht\": 2}");
    assertThatThrownBy(() -> PLACE.object(pen, List.of("color", "width")))
        .hasMessage(
            "layers[2].pen: unknown key \"widht\", did you mean \"width\"?; allowed are color,"
                + " width");
    assertThatThrownBy(() -> PLACE.object(pen, List.of()))
        .hasMessage("layers[2].pen: unknown key \"color\"; no keys are allowed");
    assertThat(PLACE.object(pen, List.of("widht", "color", "name"))).hasSize(2);
  }

  @Test
  void aKeyThatIsAskedForMustBeThereEvenIfItIsNull() {
    ObjectNode pen = PLACE.object(json("{\"color\": null}"));
    assertThat(PLACE.required(pen, "color").isNull()).isTrue();
    assertThatThrownBy(() -> PLACE.required(pen, "width"))
        .hasMessage("layers[2].pen: lacks the key \"width\"");
  }

  @Test
  void aComplaintGetsItsPlaceOnceAndOtherFailuresNone() {
    assertThat(PLACE.<String>within(() -> "fine")).isEqualTo("fine");
    assertThatThrownBy(() -> PLACE.within(() -> fail(new IllegalArgumentException("too wide"))))
        .isInstanceOf(RecipeError.class)
        .hasMessage("layers[2].pen: too wide");
    RecipeError placed = Place.ROOT.at("other").error("is torn");
    assertThatThrownBy(() -> PLACE.within(() -> fail(placed))).isSameAs(placed);
    RuntimeException bug = new IllegalStateException("a bug");
    assertThatThrownBy(() -> PLACE.within(() -> fail(bug))).isSameAs(bug);
  }

  private static String fail(RuntimeException failure) {
    throw failure;
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
