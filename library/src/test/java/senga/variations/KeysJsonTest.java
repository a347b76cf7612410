package senga.variations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import senga.geometry.Color;
import senga.math.Vec3;
import senga.recipe.Place;
import senga.recipe.RecipeError;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.tune.Easing;
import senga.tune.Key;
import senga.tune.Keys;
import senga.tune.Steps;
import tools.jackson.databind.json.JsonMapper;

/** Keys in files, and on the way between two states. */
class KeysJsonTest {
  private static final Place PLACE = new Place("values.radius");
  private static final Address ROW = Address.of("ink/circle.radius");

  private static Change read(String json) {
    return ChangeJson.read(new JsonMapper().readTree(json.replace('\'', '"')), PLACE);
  }

  private static Changes with(String json) {
    return Changes.NONE.with(ROW, read(json));
  }

  @Test
  void theyAreOneLineOfAFile() {
    String json =
        "['keys',[0.0,10.0],[2.5,40.0,'cubic-bezier(0.3, -1, 0.7, 2)'],[4.0,20.0,'hold']]";
    Keys keys =
        new Keys(
            List.of(
                new Key(0, 10.0, Easing.EASE),
                new Key(2.5, 40.0, Easing.ofKey("cubic-bezier(0.3, -1, 0.7, 2)")),
                new Key(4, 20.0, Easing.HOLD)));
    assertThat(read(json)).isEqualTo(new Change.Keyed(keys));
    assertThat(ChangeJson.write(read(json))).hasToString(json.replace('\'', '"'));
    assertThat(ChangeText.of(read(json))).isEqualTo("3 keys, from 10 at 0 s to 20 at 4 s");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "['keys',[1.0,7]]",
        "['keys',[0.0,true],[1.0,false]]",
        "['keys',[0.0,'round'],[1.5,'flat']]",
        "['keys',[0.0,['color','#1d3557'],'linear'],[3.0,['color','#e63946']]]",
        "['keys',[0.0,['vector',1.0,2.0,3.0]],[3.0,['vector',3.0,2.0,1.0]]]",
        "['off',['keys',[0.0,1.0],[3.0,2.0]]]"
      })
  void theyHoldWhatRowsHold(String json) {
    assertThat(ChangeJson.write(read(json))).hasToString(json.replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "['keys']|values.radius: has no keys; each is [seconds, value] or [seconds, value, easing]",
        "['keys',3]|values.radius[1]: must be a list, but is the number 3",
        "['keys',[1]]|values.radius[1]: has 1 entries, must have 2, or 3 with an easing",
        "['keys',['1',2]]|values.radius[1][0]: must be a number, but is the string \"1\"",
        "['keys',[-1,2]]|values.radius[1]: the time of a key must",
        "['keys',[1,2,'eas-in']]|values.radius[1][2]: must be hold, linear, ease, ease-in,"
            + " ease-out, ease-in-out or cubic-bezier(x1, y1, x2, y2), but is \"eas-in\", did you"
            + " mean \"ease-in\"?",
        "['keys',[1,2,'cubic-bezier(2,0,1,1)']]|values.radius[1][2]: the first number of"
            + " cubic-bezier must",
        "['keys',[2,1],[1,2]]|values.radius: keys come in the order of their times and at least"
            + " 0.001 s apart, got 1 s behind 2 s",
        "['keys',[1,1],[2,true]]|values.radius: keys of a row hold one kind of value, got true or"
            + " false behind a number",
        "['keys',[1,null]]|values.radius[1][1]: must be a number, true or false, a text, a colour"
            + " or a vector, but is null",
        "['keys',[1,['times',2]]]|values.radius[1][1]: must be a number, true or false",
        "['keys',[1,['points',[1,2,3]]]]|values.radius[1]: a key holds a number, true or false, a"
            + " text, a colour or a vector, got a list"
      })
  void whatIsNoneIsRefusedWithItsPlace(String json, String refusal) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(RecipeError.class)
        .hasMessageContaining(refusal);
  }

  @Test
  void aHundredAndOneAreTooMany() {
    StringBuilder json = new StringBuilder("['keys'");
    for (int i = 0; i <= Keys.MOST; i++) {
      json.append(",[").append(i).append(",1]");
    }
    assertThatThrownBy(() -> read(json.append(']').toString()))
        .isInstanceOf(RecipeError.class)
        .hasMessageContaining("values.radius: the number of keys");
  }

  private static double at(Changes changes, double seconds) {
    return ((Number) changes.keys(ROW).orElseThrow().at(seconds)).doubleValue();
  }

  @Test
  void keysAtTheSameTimesGoOverIntoEachOther() {
    Changes a = with("['keys',[0,10],[4,20,'hold'],[5,0]]");
    Changes b = with("['keys',[0,30],[4,60,'hold'],[5,8]]");
    Morph morph = new Morph(List.of(a, b), Steps.NONE);
    for (double place : new double[] {0.1, 0.25, 0.5, 0.9}) {
      for (double seconds = 0; seconds < 6; seconds += 0.1) {
        double mixed = at(a, seconds) + (at(b, seconds) - at(a, seconds)) * place;
        assertThat(at(morph.at(place), seconds)).isCloseTo(mixed, within(1e-9));
      }
    }
  }

  @Test
  void keysGoOverIntoAValueThatStands() {
    Changes moving = with("['keys',[0,10],[4,20]]");
    Changes still = Changes.NONE.with(ROW, new Change.Set(40.0));
    assertThat(new Morph(List.of(moving, still), Steps.NONE).at(0.5))
        .isEqualTo(with("['keys',[0,25.0],[4,30.0]]"));
    assertThat(new Morph(List.of(still, moving), Steps.NONE).at(0.25).at(ROW))
        .contains(read("['keys',[0,32.5],[4,35.0]]"));
  }

  @Test
  void whatIsNotAlikeSwitchesHalfWay() {
    Changes a = with("['keys',[0,10],[4,20]]");
    Changes other = with("['keys',[0,10],[3,20]]");
    Changes eased = with("['keys',[0,11,'linear'],[4,20]]");
    Changes flags = with("['keys',[0,true],[4,false]]");
    for (Changes b : List.of(other, eased, flags, Changes.NONE)) {
      Morph morph = new Morph(List.of(a, b), Steps.NONE);
      assertThat(morph.at(0.4)).isEqualTo(a);
      assertThat(morph.at(0.6)).isEqualTo(b);
    }
  }

  @Test
  void coloursAndVectorsGoOverToo() {
    Key black = new Key(1, Color.BLACK);
    Changes a = Changes.NONE.with(ROW, new Change.Keyed(Keys.of(black)));
    Changes b = Changes.NONE.with(ROW, new Change.Set(Color.WHITE));
    assertThat(new Morph(List.of(a, b), Steps.NONE).at(0.5).keys(ROW).orElseThrow())
        .isEqualTo(Keys.of(black.value(Color.of("#636363"))));
    Changes c = with("['keys',[1,['vector',0,0,2]]]");
    Changes d = with("['keys',[1,['vector',4,8,2]]]");
    assertThat(new Morph(List.of(c, d), Steps.NONE).at(0.5).keys(ROW).orElseThrow().at(0))
        .isEqualTo(Vec3.of(2, 4, 2));
  }
}
