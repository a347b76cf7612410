package senga.variations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.recipe.Place;
import senga.recipe.RecipeError;
import senga.tune.Address;
import senga.tune.Blend;
import senga.tune.Change;
import senga.tune.Change.Modulated;
import senga.tune.Changes;
import senga.tune.Formula;
import senga.tune.Modulation;
import senga.tune.Steps;
import tools.jackson.databind.json.JsonMapper;

/** Modulations in files, and on the way between two states. */
class ModulationJsonTest {
  private static final Place PLACE = new Place("values.radius~");
  private static final Address ROW = Address.of("ink/circle.radius").modulation();

  private static Change read(String json) {
    return ChangeJson.read(new JsonMapper().readTree(json), PLACE);
  }

  private static Modulation by(double depth, String source) {
    return new Modulation(Blend.ADD, depth, 0, Formula.of(source));
  }

  @Test
  void itIsOneLineOfAFile() {
    String json = "[\"modulate\",\"add\",12.5,0.0,\"wave(beat / 4)\"]";
    assertThat(read(json)).isEqualTo(new Modulated(by(12.5, "wave(beat / 4)")));
    assertThat(ChangeJson.write(read(json))).hasToString(json);
    assertThat(ChangeText.of(read(json))).isEqualTo("moved by 12.5: wave(beat / 4)");
  }

  @Test
  void itsOwnLimitsStandBehindIt() {
    String json = "[\"modulate\",\"multiply\",0.5,-1.0,\"glide(t / 3, 7)\",null,300.0]";
    Modulation by =
        new Modulation(Blend.MULTIPLY, 0.5, -1, Formula.of("glide(t / 3, 7)"), Double.NaN, 300);
    assertThat(read(json)).isEqualTo(new Modulated(by));
    assertThat(ChangeJson.write(read(json))).hasToString(json);
    assertThat(ChangeText.of(read(json))).isEqualTo("moved by 50 %, bias -1: glide(t / 3, 7)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "['modulate','add',1,0]|values.radius~: has 4 entries, must have 5, or 7 with limits",
        "['modulate','plus',1,0,'t']|there is no \"plus\"; a modulation is add or multiply",
        "['modulate','add','1',0,'t']|values.radius~[2]",
        "['modulate','add',1,3,'t']|the bias of a modulation must",
        "['modulate','add',1,0,'sinus(t)']|there is no function \"sinus\"",
        "['modulate','add',1,0,'t',9,3]|the limits of a modulation must be finite, the lower one"
      })
  void whatIsNoneIsRefusedWithItsPlace(String json, String refusal) {
    assertThatThrownBy(() -> read(json.replace('\'', '"')))
        .isInstanceOf(RecipeError.class)
        .hasMessageContaining("values.radius~")
        .hasMessageContaining(refusal);
  }

  @Test
  void itFadesInOnTheWayToAStateThatHasIt() {
    Changes moved = Changes.NONE.with(ROW, new Modulated(by(20, "wave(t)")));
    Morph morph = new Morph(List.of(Changes.NONE, moved), Steps.NONE);
    assertThat(morph.at(0.25).at(ROW)).contains(new Modulated(by(5, "wave(t)")));
    assertThat(morph.at(0)).isEqualTo(Changes.NONE);
  }

  @Test
  void depthsGoOverWhereTheSourceIsTheSame() {
    Changes a = Changes.NONE.with(ROW, new Modulated(by(20, "wave(t)")));
    Changes b = Changes.NONE.with(ROW, new Modulated(by(40, "wave(t)")));
    Changes other = Changes.NONE.with(ROW, new Modulated(by(40, "saw(t)")));
    assertThat(new Morph(List.of(a, b), Steps.NONE).at(0.5).at(ROW))
        .contains(new Modulated(by(30, "wave(t)")));
    assertThat(new Morph(List.of(a, other), Steps.NONE).at(0.75)).isEqualTo(other);
  }
}
