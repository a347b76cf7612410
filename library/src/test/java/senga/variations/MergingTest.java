package senga.variations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;

/** What two windows make of the same beginning. */
class MergingTest {
  private static final Changes BIG =
      Changes.NONE.with(Address.of("ink/circle.radius"), new Change.Set(80.0));
  private static final Changes SMALL =
      Changes.NONE.with(Address.of("ink/circle.radius"), new Change.Set(8.0));
  private static final Variations BASE =
      Variations.none("Ball")
          .with(Variation.of("calm", BIG, 0, 0))
          .with(Variation.of("wild", SMALL, 0, 0));

  private static List<String> names(Variations variations) {
    return variations.list().stream().map(Variation::name).toList();
  }

  @Test
  void whatBothHaveAddedIsThere() {
    Variations ours = BASE.with(Variation.of("ours", BIG, 0, 0));
    Variations theirs = BASE.with(Variation.of("theirs", BIG, 0, 0));
    assertThat(names(ours.merged(BASE, theirs))).containsExactly("calm", "wild", "ours", "theirs");
  }

  @Test
  void whatEitherHasDeletedIsGone() {
    assertThat(names(BASE.without("calm").merged(BASE, BASE))).containsExactly("wild");
    assertThat(names(BASE.merged(BASE, BASE.without("calm")))).containsExactly("wild");
    assertThat(names(BASE.without("wild").merged(BASE, BASE.without("calm")))).isEmpty();
  }

  @Test
  void whatOneHasChangedIsAsItHasIt() {
    Variations rated = BASE.change("calm", v -> v.rating(5));
    assertThat(BASE.merged(BASE, rated)).isEqualTo(rated);
    assertThat(rated.merged(BASE, BASE)).isEqualTo(rated);
  }

  @Test
  void whatBothHaveChangedIsThereTwice() {
    Variations ours = BASE.change("calm", v -> v.rating(5));
    Variations theirs = BASE.change("calm", v -> v.note("theirs"));
    Variations both = ours.merged(BASE, theirs);
    assertThat(names(both)).containsExactly("calm", "wild", "calm 2");
    assertThat(both.get("calm").rating()).isEqualTo(5);
    assertThat(both.get("calm 2").note()).isEqualTo("theirs");
  }

  @Test
  void whatOneHasChangedIsNotLostWhenTheOtherDeletesIt() {
    Variations changed = BASE.change("calm", v -> v.note("good"));
    assertThat(changed.merged(BASE, BASE.without("calm")).get("calm").note()).isEqualTo("good");
    assertThat(BASE.without("calm").merged(BASE, changed).get("calm").note()).isEqualTo("good");
  }

  @Test
  void aRenamedOneIsNotThereTwice() {
    Variations renamed = BASE.change("calm", v -> v.name("quiet"));
    assertThat(names(renamed.merged(BASE, BASE))).containsExactly("quiet", "wild");
    assertThat(names(BASE.merged(BASE, renamed))).containsExactly("wild", "quiet");
  }

  @Test
  void theStateThatIsLeftIsOursAndTheirsIsKeptIfBothHaveOne() {
    assertThat(BASE.merged(BASE, BASE.now(SMALL)).now()).isEqualTo(SMALL);
    assertThat(BASE.now(BIG).merged(BASE, BASE).now()).isEqualTo(BIG);
    Variations both = BASE.now(BIG).merged(BASE, BASE.now(SMALL));
    assertThat(both.now()).isEqualTo(BIG);
    assertThat(both.get(Merging.OTHER).changes()).isEqualTo(SMALL);
    assertThat(BASE.now(BIG).merged(BASE, BASE.now(BIG)).list()).hasSize(2);
  }
}
