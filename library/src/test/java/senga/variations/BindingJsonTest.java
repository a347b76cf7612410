package senga.variations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.bind.Binding;
import senga.bind.Curve;
import senga.bind.Encoder;
import senga.bind.Takeover;
import senga.recipe.Place;
import senga.recipe.RecipeError;
import senga.tune.Change;
import tools.jackson.databind.json.JsonMapper;

/** Controllers in files. */
class BindingJsonTest {
  private static final Place PLACE = new Place("values.radius");

  private static Change read(String json) {
    return ChangeJson.read(new JsonMapper().readTree(json), PLACE);
  }

  @Test
  void aFileOfAnOlderSengaFollowsAsItDid() {
    String json = "[\"controller\",\"cc/1\",0.0,80.0]";
    assertThat(read(json)).isEqualTo(new Change.Driven("cc/1", 0, 80));
    assertThat(ChangeJson.write(read(json))).hasToString(json);
  }

  @Test
  void whatIsNotUsualIsSaidInWords() {
    String json = "[\"controller\",\"cc/1/74\",80.0,0.0,\"exponential\",\"pick-up\",0.25]";
    Binding binding =
        new Binding("cc/1/74", 80, 0, Curve.EXPONENTIAL, Encoder.ABSOLUTE, Takeover.PICK_UP);
    assertThat(read(json)).isEqualTo(new Change.Driven(binding, 0.25));
    assertThat(ChangeJson.write(read(json))).hasToString(json);
    assertThat(ChangeText.of(read(json)))
        .isEqualTo("cc/1/74 from 80 to 0, exponential, pick-up, at 76.443");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "['controller','cc/1',0]|values.radius: has 3 entries, must have 4 or more",
        "['controller','c/1',0,1]|values.radius: \"c/1\" is not an address",
        "['controller','cc/1',0,1,'pickup']|values.radius[4]: is \"pickup\", did you mean"
            + " \"pick-up\"?",
        "['controller','cc/1',0,1,'jump','scaled']|values.radius[5]: is \"scaled\", but a word of"
            + " its",
        "['controller','cc/1',0,1,0.5,'jump']|values.radius[4]",
        "['controller','bend',0,1,'sign-bit']|values.radius: bend cannot be relative (sign-bit)"
      })
  void whatIsNoneIsRefusedWithItsPlace(String json, String refusal) {
    assertThatThrownBy(() -> read(json.replace('\'', '"')))
        .isInstanceOf(RecipeError.class)
        .hasMessageContaining(refusal);
  }
}
