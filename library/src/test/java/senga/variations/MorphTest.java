package senga.variations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import senga.geometry.Color;
import senga.math.Vec3;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.tune.Steps;

class MorphTest {
  private static final Address PLACE = Address.of("ink/step.value");

  private static Changes set(Object value) {
    return with(new Change.Set(value));
  }

  private static Changes with(Change change) {
    return Changes.NONE.with(PLACE, change);
  }

  private static Changes at(double place, Changes... states) {
    return new Morph(List.of(states), Steps.NONE).at(place);
  }

  @Test
  void numbersVectorsColoursAndListsGoOver() {
    assertThat(at(0.25, set(10.0), set(20.0))).isEqualTo(set(12.5));
    assertThat(at(0.5, set(10L), set(13L))).isEqualTo(set(12L));
    assertThat(at(0.5, set(Vec3.of(0, 0, 2)), set(Vec3.of(4, 8, 2))))
        .isEqualTo(set(Vec3.of(2, 4, 2)));
    assertThat(at(0.5, set(List.of(1.0, 2.0)), set(List.of(3.0, 2.0))))
        .isEqualTo(set(List.of(2.0, 2.0)));
    assertThat(at(0.5, set(Color.BLACK), set(Color.WHITE))).isEqualTo(set(Color.of("#636363")));
    assertThat(at(0.5, with(new Change.Times(1)), with(new Change.Times(3))))
        .isEqualTo(with(new Change.Times(2)));
  }

  @Test
  void whatCannotGoOverSwitchesHalfWay() {
    assertThat(at(0.49, set("a"), set("b"))).isEqualTo(set("a"));
    assertThat(at(0.5, set("a"), set("b"))).isEqualTo(set("b"));
    assertThat(at(0.4, set(true), set(3.0))).isEqualTo(set(true));
    assertThat(at(0.6, set(List.of(1.0)), set(List.of(1.0, 2.0))))
        .isEqualTo(set(List.of(1.0, 2.0)));
    Changes bypassed = Changes.NONE.bypass(Address.ofLayer("ink"), true);
    assertThat(at(0.3, Changes.NONE, bypassed)).isEqualTo(Changes.NONE);
    assertThat(at(0.7, Changes.NONE, bypassed)).isEqualTo(bypassed);
  }

  @Test
  void aRelativeChangeGrowsOutOfTheSketchsOwnValue() {
    assertThat(at(0.5, Changes.NONE, with(new Change.Times(3))))
        .isEqualTo(with(new Change.Times(2)));
    assertThat(at(0.5, with(new Change.Plus(8)), Changes.NONE)).isEqualTo(with(new Change.Plus(4)));
  }

  @Test
  void theWayLeadsThroughEveryState() {
    Changes[] states = {set(0.0), set(10.0), set(30.0)};
    assertThat(at(0, states)).isSameAs(states[0]);
    assertThat(at(0.5, states)).isSameAs(states[1]);
    assertThat(at(1, states)).isSameAs(states[2]);
    assertThat(at(0.75, states)).isEqualTo(set(20.0));
    assertThat(at(0.3, set(1.0))).isEqualTo(set(1.0));
  }

  @Test
  void theEndsAreTheStatesThemselvesWhateverTheyHold() {
    for (int seed = 0; seed < 200; seed++) {
      Changes a = new RandomChanges(seed).next();
      Changes b = new RandomChanges(seed + 1000).next();
      assertThat(at(0, a, b)).isEqualTo(a);
      assertThat(at(1, a, b)).isEqualTo(b);
      assertThat(at(0.5, a, a).values()).isEqualTo(a.values());
      at(0.3, a, b); // goes through whatever meets
    }
  }

  @Test
  void aPlaceOffTheWayIsRefused() {
    assertThatThrownBy(() -> at(1.1, set(1.0), set(2.0))).hasMessageContaining("place");
    assertThatThrownBy(() -> new Morph(List.of(), Steps.NONE)).hasMessageContaining("states");
  }
}
