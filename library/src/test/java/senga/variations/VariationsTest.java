package senga.variations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import senga.geometry.Color;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.tune.Formula;

class VariationsTest {
  private static final Changes BIG =
      Changes.NONE.with(Address.of("ink/circle.radius"), new Change.Set(80.0));
  private static final Variations TWO =
      Variations.none("Ball")
          .with(Variation.of("calm", BIG, 0, 0))
          .with(Variation.of("wild", Changes.NONE, 0, 0));

  @Test
  void aVariationOfTheSameNameTakesItsPlace() {
    Variations changed = TWO.with(Variation.of("calm", Changes.NONE, 1, 0));
    assertThat(changed.list()).extracting(Variation::name).containsExactly("calm", "wild");
    assertThat(changed.get("calm").seed()).isEqualTo(1);
  }

  @Test
  void aNameThatNobodyHasIsToldTheNearest() {
    assertThatThrownBy(() -> TWO.get("clam"))
        .hasMessageContaining("there is no variation \"clam\"")
        .hasMessageContaining("calm");
    assertThatThrownBy(() -> TWO.without("x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TWO.change("calm", v -> v.name("wild")))
        .hasMessage("there are two variations \"wild\"");
  }

  @Test
  void namesNotesTagsAndStarsHaveTheirBounds() {
    Variation calm = TWO.get("calm");
    assertThatThrownBy(() -> calm.name(" ")).hasMessageContaining("1 to 80 characters");
    assertThatThrownBy(() -> calm.name("a\nb")).hasMessageContaining("on one line");
    assertThatThrownBy(() -> calm.rating(6)).hasMessageContaining("rating");
    assertThat(calm.tags(List.of("a", "b", "a")).tags()).containsExactly("a", "b");
    assertThat(TWO.free("calm")).isEqualTo("calm 2");
    assertThat(TWO.free("new")).isEqualTo("new");
  }

  @Test
  void differencesAreSaidValueByValue() {
    Address turn = Address.of("ink/rotate.degrees.z");
    Address color = Address.of("ink/pen.color");
    Changes a = BIG.with(turn, new Change.Times(2)).bypass(Address.ofLayer("paper"), true);
    Changes b =
        BIG.with(turn, new Change.Calculated(Formula.of("30 * t")))
            .with(color, new Change.Set(Color.of("#1d3557")));
    assertThat(Difference.between(a, b))
        .extracting(Difference::sentence)
        .containsExactly(
            "ink/pen.color: as in the sketch → #1d3557",
            "ink/rotate.degrees.z: × 2 → = 30 * t",
            "paper: bypassed → as in the sketch");
    assertThat(Difference.between(a, a)).isEmpty();
  }

  @Test
  void theLongestNameHasRoomForANumberToo() {
    String longest = "x".repeat(Variation.LONGEST_NAME);
    Variations taken = Variations.none("Ball").with(Variation.of(longest, Changes.NONE, 0, 0));
    String free = taken.free(longest);
    assertThat(free).endsWith("x 2").hasSize(Variation.LONGEST_NAME);
    assertThat(taken.with(Variation.of(free, Changes.NONE, 0, 0)).list()).hasSize(2);
  }
}
