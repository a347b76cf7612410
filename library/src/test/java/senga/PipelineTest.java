package senga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.realise.Doubled;
import senga.realise.Realiser;
import senga.realise.Ring;
import senga.realise.Rippled;
import senga.realise.Spread;
import senga.recipe.RecipeError;

class PipelineTest {
  private final Pipeline chain =
      Pipeline.of(new Rippled(1, 2), new Spread(), new Doubled(2)).then(new Rippled(0.5, 1));

  @Test
  void aChainBehindARecipeIsItsEffectsOneByOne() {
    Geometry one = new Ring().through(chain);
    Geometry other =
        new Ring()
            .through(new Rippled(1, 2), new Spread(), new Doubled(2))
            .through(new Rippled(0.5, 1));
    assertThat(one).isEqualTo(other);
  }

  @Test
  void runningAChainOnLinesGivesTheSameBitsAsRealising() {
    Polylines lines = new Ring(5_000, 3).make();
    assertThat(chain.apply(lines))
        .isEqualTo(new Realiser().realise(new Ring(5_000, 3).through(chain)));
  }

  @Test
  void equalLinesGiveTheResultThatIsRemembered() {
    Polylines first = chain.apply(new Ring().make());
    assertThat(chain.apply(new Ring().make())).isSameAs(first);
    assertThat(chain.apply(new Ring(3, 1).make())).isNotEqualTo(first);
  }

  /** As a draw does that makes its pipeline anew for each frame. */
  @Test
  void anEqualChainFindsTheSameResult() {
    Polylines first = Pipeline.of(new Rippled(3, 4)).apply(new Ring().make());
    assertThat(Pipeline.of(new Rippled(3, 4)).apply(new Ring().make())).isSameAs(first);
    assertThat(Pipeline.of(new Rippled(3, 5)).apply(new Ring().make())).isNotEqualTo(first);
  }

  @Test
  void onlyTheLatestResultsAreRemembered() {
    Pipeline small = Pipeline.of(new Rippled(5, 6)).cache(3);
    List<Polylines> made = new ArrayList<>();
    for (int sides = 1; sides <= 4; sides++) {
      made.add(small.apply(new Ring(sides, 1).make()));
    }
    for (int sides = 4; sides >= 2; sides--) {
      assertThat(small.apply(new Ring(sides, 1).make())).isSameAs(made.get(sides - 1));
    }
    assertThat(small.apply(new Ring(1, 1).make())).isEqualTo(made.get(0)).isNotSameAs(made.get(0));
    assertThat(small.apply(new Ring(2, 1).make())).as("used last").isSameAs(made.get(1));
    assertThat(small.apply(new Ring(4, 1).make())).as("used first").isNotSameAs(made.get(3));
  }

  @Test
  void allPipelinesTogetherRememberNoMoreThanTheirBounds() {
    for (int i = 1; i <= 70; i++) {
      Pipeline.of(new Rippled(i, 7)).apply(new Ring(100_000, 1).make());
    }
    assertThat(Pipeline.results().bytes()).isPositive().isLessThanOrEqualTo(Pipeline.MOST_BYTES);
    assertThat(Pipeline.results().maxEntries()).isEqualTo(Pipeline.MOST_RESULTS);
  }

  @Test
  void aCacheOfZeroNeverRemembers() {
    Pipeline off = Pipeline.of(new Rippled(7, 8)).cache(0);
    Polylines first = off.apply(new Ring().make());
    assertThat(off.apply(new Ring().make())).isEqualTo(first).isNotSameAs(first);
  }

  @Test
  void aChainOfTheHallIsReadBackEqual() {
    Pipeline wind = E.pipeline(E.rotate().degrees(30), E.displace().amplitude(20)).cache(64);
    assertThat(Pipeline.parse(wind.json())).isEqualTo(wind);
    assertThat(wind.json()).contains("\"rotate\"", "\"displace\"");
    assertThatThrownBy(() -> Pipeline.parse("[{\"rotat\": {}}]"))
        .isInstanceOf(RecipeError.class)
        .hasMessage("effects[0]: unknown effect \"rotat\", did you mean \"rotate\"?");
    assertThatThrownBy(() -> chain.json()).hasMessageStartingWith("unknown effect \"rippled\"");
  }

  @Test
  void anEmptyChainGivesItsInput() {
    Polylines lines = new Ring().make();
    assertThat(Pipeline.of().apply(lines)).isSameAs(lines);
  }

  @Test
  void chainsWithEqualEffectsAreEqualWhateverTheirCaches() {
    assertThat(Pipeline.of(new Rippled())).isEqualTo(Pipeline.of().then(new Rippled()).cache(0));
    assertThat(Pipeline.of(new Rippled())).isNotEqualTo(Pipeline.of(new Rippled(1, 1)));
  }

  @Test
  void aNegativeCacheIsRefused() {
    assertThatThrownBy(() -> chain.cache(-1))
        .hasMessage("results to remember must lie between 0 and 4096, got -1");
  }
}
