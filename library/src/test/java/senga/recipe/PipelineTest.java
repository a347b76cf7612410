package senga.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.realise.Doubled;
import senga.realise.Realiser;
import senga.realise.Ring;
import senga.realise.Ripple;
import senga.realise.Spread;

class PipelineTest {
  private final Pipeline chain =
      Pipeline.of(new Ripple(1, 2), new Spread(), new Doubled(2)).then(new Ripple(0.5, 1));

  @Test
  void aChainBehindARecipeIsItsEffectsOneByOne() {
    Geometry one = new Ring().through(chain);
    Geometry other =
        new Ring()
            .through(new Ripple(1, 2), new Spread(), new Doubled(2))
            .through(new Ripple(0.5, 1));
    assertThat(one).isEqualTo(other);
  }

  @Test
  void runningAChainOnLinesGivesTheSameBitsAsRealising() {
    Polylines lines = new Ring(5_000, 3).make();
    assertThat(chain.apply(lines))
        .isEqualTo(new Realiser().realise(new Ring(5_000, 3).through(chain)));
  }

  @Test
  void equalLinesAreFoundInTheChainsOwnCache() {
    Polylines first = chain.apply(new Ring().make());
    assertThat(chain.apply(new Ring().make())).isSameAs(first);
    assertThat(chain.cacheStats().hits()).isOne();
    assertThat(chain.cacheStats().misses()).isOne();
  }

  @Test
  void theCacheHasABound() {
    Pipeline small = chain.cache(3);
    for (int sides = 1; sides <= 10; sides++) {
      small.apply(new Ring(sides, 1).make());
    }
    assertThat(small.cacheStats().entries()).isEqualTo(3);
    assertThat(small.cacheStats().evictions()).isEqualTo(7);
  }

  @Test
  void aCacheOfZeroIsOff() {
    Pipeline off = chain.cache(0);
    off.apply(new Ring().make());
    off.apply(new Ring().make());
    assertThat(off.cacheStats().entries()).isZero();
    assertThat(off.cacheStats().hits()).isZero();
  }

  @Test
  void anEmptyChainGivesItsInput() {
    Polylines lines = new Ring().make();
    assertThat(Pipeline.of().apply(lines)).isSameAs(lines);
  }

  @Test
  void chainsWithEqualEffectsAreEqualWhateverTheirCaches() {
    assertThat(Pipeline.of(new Ripple())).isEqualTo(Pipeline.of().then(new Ripple()).cache(0));
    assertThat(Pipeline.of(new Ripple())).isNotEqualTo(Pipeline.of(new Ripple(1, 1)));
  }

  @Test
  void aNegativeCacheIsRefused() {
    assertThatThrownBy(() -> chain.cache(-1)).hasMessage("most entries must be at least 0, got -1");
  }
}
