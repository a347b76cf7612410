package senga.realise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import senga.geometry.Effect;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Shape;
import senga.geometry.Size;

class RealiserTest {
  private final Realiser plain = new Realiser(Budget.DEFAULT, RealiseCache.off(), Blocks.serial());

  @Test
  void fusedStepsGiveTheSameBitsAsSingleSteps() {
    RandomRecipes.forEach(
        recipe -> assertThat(plain.realise(recipe)).isEqualTo(Naive.realise(recipe)));
  }

  @Test
  void realisingIntoABuilderGivesTheSameBits() {
    RandomRecipes.forEach(
        recipe -> {
          PolylinesBuilder into = new PolylinesBuilder();
          plain.realise(recipe, into);
          assertThat(into.build()).isEqualTo(Naive.realise(recipe));
        });
  }

  @Test
  void realisingIntoABuilderLeavesWhatIsThereAlone() {
    RandomRecipes.forEach(
        recipe -> {
          PolylinesBuilder into = new PolylinesBuilder();
          plain.realise(new Ring(), into);
          plain.realise(recipe, into);
          assertThat(into.build()).isEqualTo(Naive.realise(new Ring().plus(recipe)));
        });
  }

  @Test
  void aCacheChangesNothing() {
    Realiser cached = new Realiser(Budget.DEFAULT, new RealiseCache(20_000, 50), Blocks.serial());
    for (int round = 0; round < 3; round++) {
      RandomRecipes.forEach(
          recipe -> assertThat(cached.realise(recipe)).isEqualTo(Naive.realise(recipe)));
    }
    assertThat(cached.cache().hits()).isPositive();
    assertThat(cached.cache().evictions()).isPositive();
  }

  @Test
  void severalThreadsInsideOneRecipeGiveTheSameBits() {
    try (ForkJoinPool pool = new ForkJoinPool(4)) {
      Realiser parallel =
          new Realiser(Budget.DEFAULT, RealiseCache.off(), Blocks.parallel(pool, 0));
      RandomRecipes.forEach(
          recipe -> {
            Geometry large = recipe.plus(new Ring(5_000, 5)).through(new Rippled(), new Spread());
            assertThat(parallel.realise(large)).isEqualTo(plain.realise(large));
          });
    }
  }

  @Test
  void aRecipeAHundredThousandStepsDeepIsRealised() {
    Geometry deep = new Ring();
    for (int i = 0; i < 100_000; i++) {
      deep = i % 3 == 0 ? deep.through(new Doubled(1)) : deep.through(new Rippled(0.001, i));
    }
    assertThat(new Realiser().realise(deep).vertexCount()).isEqualTo(36);
  }

  @Test
  void groupsInsideEffectsInsideGroupsMayBeTenThousandDeep() {
    Geometry deep = new Ring();
    for (int i = 0; i < 10_000; i++) {
      deep = deep.plus(new Ring(1, 1)).translate(0, i * 1e-3);
    }
    assertThat(new Realiser().realise(deep).vertexCount()).isEqualTo(10_036);
  }

  @Test
  void aRecipeOfTwentyThousandPartsIsRealised() {
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      parts.add(new Ring(3, 1).translate(i, 0));
    }
    Polylines lines = new Realiser().realise(Group.of(parts));
    assertThat(lines.lineCount()).isEqualTo(20_000);
    assertThat(lines.x(3 * 19_999)).isEqualTo(20_000);
  }

  @Test
  void aCoordinateThatGrowsBeyondAllBoundsNamesItsEffect() {
    Geometry tooLarge = new Ring().scale(1e30).through(new Rippled(), new Spread(1e30));
    assertThatThrownBy(() -> plain.realise(tooLarge))
        .isInstanceOf(OperationFailed.class)
        .hasMessage(
            "spread made a coordinate that is not a finite number; its parameters are too large:"
                + " factor = 1.0E30; it is effect 3 on ring, after scale, rippled");
    Geometry amidALongChain = tooLarge.through(new Doubled(2)).scale(2);
    assertThatThrownBy(() -> plain.realise(amidALongChain))
        .hasMessageContaining("; it is effect 3 on ring, after scale, rippled");
    Geometry behindALongChain =
        new Ring().scale(2).plus(new Ring()).scale(2).through(new Doubled(2)).scale(3).rotate(4);
    assertThatThrownBy(() -> plain.realise(behindALongChain.scale(1e300)))
        .hasMessageEndingWith("; it is effect 5 on a group, after doubled, scale, rotate");
  }

  @Test
  void anOperationThatFailsIsShownWithItsParametersAndItsPlace() {
    assertThatThrownBy(() -> plain.realise(new Boundless(1e300)))
        .isInstanceOf(OperationFailed.class)
        .hasMessageStartingWith("boundless failed: vertex 0 is not finite: (")
        .hasMessageEndingWith("; with reach = 1.0E300");
    Geometry failing = new Ring().scale(2).through(new Doubled(2), new Hopeless(3));
    assertThatThrownBy(() -> plain.realise(failing))
        .hasMessage(
            "hopeless failed: no hope; with depth = 3; it is effect 3 on ring, after scale,"
                + " doubled");
    assertThatThrownBy(() -> plain.realise(new Ring().through(new Hopeless())))
        .hasMessage("hopeless failed: no hope; with the defaults; it is effect 1 on ring");
  }

  /** A shape that reaches as far as asked. */
  record Boundless(double reach) implements Shape {
    Boundless() {
      this(1);
    }

    @Override
    public Size size() {
      return Size.of(1, 1);
    }

    @Override
    public Polylines make() {
      return new PolylinesBuilder().vertex(reach, 0).endLine().build();
    }
  }

  /** An effect that never works. */
  record Hopeless(int depth) implements Effect {
    Hopeless() {
      this(1);
    }

    @Override
    public Polylines apply(Polylines input) {
      throw new IllegalStateException("no hope");
    }
  }

  @Test
  void equalRecipesGiveEqualLines() {
    for (long seed = 0; seed < 50; seed++) {
      Polylines first = plain.realise(RandomRecipes.of(seed));
      Polylines second = plain.realise(RandomRecipes.of(seed));
      assertThat(first.digest()).as("seed " + seed).isEqualTo(second.digest());
    }
  }

  @Test
  void aPartThatManyStepsShareIsMadeOnce() {
    Counted.MADE.set(0);
    Geometry shared = new Counted().translate(1, 0);
    Geometry recipe = shared.rotate(10).plus(shared.scale(2)).plus(shared).plus(new Counted());
    assertThat(plain.realise(recipe).lineCount()).isEqualTo(4);
    assertThat(Counted.MADE).hasValue(1);
  }

  @Test
  void anEffectThatThrowsIsNamed() {
    assertThatThrownBy(() -> plain.realise(new Ring().through(new Faulty(false), new Rippled())))
        .isInstanceOf(OperationFailed.class)
        .hasMessage("faulty failed: Index 7 out of bounds for length 3")
        .hasCauseInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void anEffectThatReadsTheSurveyWithoutAnnouncingItIsNamed() {
    assertThatThrownBy(() -> plain.realise(new Ring().through(new Faulty(true))))
        .hasMessage("faulty reads the survey although its needsSurvey() is false");
  }

  @Test
  void anInterruptedThreadStopsRealising() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> plain.realise(new Ring().scale(2)))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
