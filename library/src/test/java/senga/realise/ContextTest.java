package senga.realise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.Pipeline;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.ContextShape;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Quality;
import senga.geometry.Size;
import senga.play.Await;

class ContextTest {
  private final Realiser realiser = new Realiser();
  private final Realiser draft = realiser.quality(Quality.DRAFT);

  @Test
  void draftsAreKeptApartFromFinalLinesWhereTheyDiffer() {
    Geometry recipe = new Sketchy().through(new Doubled(1));
    for (int round = 0; round < 4; round++) {
      assertThat(draft.realise(recipe).vertexCount()).isEqualTo(Sketchy.DRAFT);
      assertThat(realiser.realise(recipe).vertexCount()).isEqualTo(Sketchy.FINAL);
    }
    assertThat(realiser.cache().hits()).isPositive();
  }

  @Test
  void whatHasNoDraftIsMadeOnceForBoth() {
    Geometry recipe = new Sketchy(false).through(new Doubled(1));
    realiser.realise(recipe);
    Polylines kept = realiser.realise(recipe);
    int made = Sketchy.MADE.get();
    assertThat(draft.realise(recipe)).isSameAs(kept);
    assertThat(Sketchy.MADE).hasValue(made);
  }

  @Test
  void aDraftAmongTheParametersOrThePartsMakesTheWholeADraft() {
    Geometry masked = new Ring().through(new Beside(new Sketchy().scale(2)));
    for (Geometry recipe : List.of(masked, masked.plus(new Ring()), masked.rotate(1))) {
      assertThat(recipe.hasDraft()).isTrue();
      int finalCount = realiser.realise(recipe).vertexCount();
      assertThat(draft.realise(recipe).vertexCount())
          .isEqualTo(finalCount - Sketchy.FINAL + Sketchy.DRAFT);
    }
    assertThat(new Ring().through(new Beside(new Sketchy(false))).hasDraft()).isFalse();
  }

  /** Reads the quality and has not said so. */
  record Nosy() implements ContextEffect {
    @Override
    public Polylines apply(Polylines input, Context context) {
      return context.quality() == Quality.DRAFT ? Polylines.EMPTY : input;
    }
  }

  @Test
  void aQualityThatIsReadMustBeDeclared() {
    assertThatThrownBy(() -> realiser.realise(new Ring().through(new Nosy())))
        .isInstanceOf(OperationFailed.class)
        .hasMessage(
            "nosy failed: it reads the quality although its draftDiffers() is false; with the"
                + " defaults; it is effect 1 on ring");
  }

  /** Never ends by itself. */
  record Endless(boolean shared) implements ContextShape {
    static volatile CountDownLatch begun = new CountDownLatch(1);

    Endless() {
      this(false);
    }

    @Override
    public Size size() {
      return Size.of(0, 0);
    }

    @Override
    public Polylines make(Context context) {
      if (shared) {
        context.share(0, 8, 1, (from, to) -> forEver(context));
      } else {
        forEver(context);
      }
      return Polylines.EMPTY;
    }

    private static void forEver(Context context) {
      begun.countDown();
      while (true) {
        context.checkpoint();
        Thread.onSpinWait();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whoeverWaitsNoLongerStopsAnOperationAtItsNextCheckpoint(boolean shared) throws Exception {
    Endless.begun = new CountDownLatch(1);
    ForkJoinPool pool = new ForkJoinPool(2);
    try {
      Blocks blocks = Blocks.parallel(pool, 0);
      FutureTask<Polylines> work = new FutureTask<>(() -> realise(new Endless(shared), blocks));
      Thread thread = Thread.ofPlatform().daemon().start(work);
      Await.latch(Endless.begun);
      thread.interrupt();
      assertThatThrownBy(() -> work.get(1, TimeUnit.MINUTES))
          .hasCauseInstanceOf(CancellationException.class);
    } finally {
      pool.shutdownNow();
    }
  }

  /** Adds up in blocks, and their sums in the order of the blocks. */
  record Summed(int steps) implements ContextShape {
    private static final int BLOCK = 1_000;

    Summed() {
      this(12_345);
    }

    @Override
    public Size size() {
      return Size.of(2, 1);
    }

    @Override
    public Polylines make(Context context) {
      double[] sums = new double[Math.ceilDiv(steps, BLOCK)];
      context.share(0, steps, BLOCK, (from, to) -> sums[from / BLOCK] = sum(from, to));
      double sum = 0;
      for (double part : sums) {
        sum += part;
      }
      return new PolylinesBuilder().segment(sum, 0, 0, sum - (float) sum, 0, 0).build();
    }

    private static double sum(int from, int to) {
      double sum = 0;
      for (int i = from; i < to; i++) {
        sum += 1.0 / (i + 1);
      }
      return sum;
    }
  }

  @Test
  void sharedWorkGivesTheSameBitsOnOneToFourThreads() {
    Polylines alone = new Summed().make();
    assertThat(realise(new Summed(), Blocks.serial()).digest()).isEqualTo(alone.digest());
    for (int helpers = 1; helpers <= 3; helpers++) {
      try (ForkJoinPool pool = new ForkJoinPool(helpers)) {
        Polylines shared = realise(new Summed(), Blocks.parallel(pool, 0));
        assertThat(shared.digest()).isEqualTo(alone.digest());
      }
    }
  }

  private static Polylines realise(Geometry recipe, Blocks blocks) {
    return new Realiser(Budget.DEFAULT, RealiseCache.off(), blocks).realise(recipe);
  }

  /** Says what it does. */
  record Talkative(int level) implements ContextEffect {
    Talkative() {
      this(9);
    }

    @Override
    public Polylines apply(Polylines input, Context context) {
      context.note("level " + level + " was clamped to 5");
      context.progress(0.5);
      context.progress(7);
      return input;
    }
  }

  @Test
  void notesAndProgressReachTheListenerWithTheOperationsName() {
    List<String> heard = new ArrayList<>();
    OperationListener listener =
        new OperationListener() {
          @Override
          public void note(String operation, String sentence) {
            heard.add(operation + ": " + sentence);
          }

          @Override
          public void progress(String operation, double done) {
            heard.add(operation + " " + done);
          }
        };
    realiser.listener(listener).realise(new Ring().through(new Talkative(9)));
    assertThat(heard)
        .containsExactly("talkative: level 9 was clamped to 5", "talkative 0.5", "talkative 1.0");
  }

  @Test
  void anEffectIsGivenTheLinesOfARecipeAmongItsParameters() {
    Geometry other = new Ring(5, 1).through(new Rippled(1, 2)).plus(new Ring(3, 1)).scale(2);
    Geometry recipe = new Ring().through(new Beside(other), new Spread());
    assertThat(realiser.realise(recipe)).isEqualTo(Naive.realise(recipe));
    assertThat(Pipeline.of(new Beside(other), new Spread()).apply(new Ring().make()))
        .isEqualTo(Naive.realise(recipe));
  }

  @Test
  void recipesWithOtherParametersAreOtherRecipes() {
    Set<Geometry> recipes = new HashSet<>();
    Stream.of(new Ring(), new Ring(3, 1), new Ring().scale(2), new Ring().plus(new Ring()))
        .map(other -> new Ring().through(new Beside(other)))
        .forEach(recipes::add);
    assertThat(recipes).hasSize(4);
    assertThat(new Ring().through(new Beside(new Ring().scale(2)))).isIn(recipes);
  }

  @Test
  void aRecipeThatIsInputAndParameterAtOnceIsMadeOnce() {
    Geometry shared = new Counted(7).through(new Doubled(2));
    Geometry twice = shared.through(new Beside(shared.through(new Doubled(1))), new Beside(shared));
    Polylines expected = Naive.realise(twice);
    int before = Counted.MADE.get();
    assertThat(realiser.realise(twice)).isEqualTo(expected);
    assertThat(Counted.MADE).hasValue(before + 1);
  }

  @Test
  void aParameterIsFoundInTheCacheWhileItsUserChanges() {
    Geometry still = new Counted(9).through(new Doubled(2));
    for (int frame = 0; frame < 3; frame++) {
      realiser.realise(new Ring(3 + frame, 1).through(new Beside(still)));
    }
    int made = Counted.MADE.get();
    for (int frame = 3; frame < 50; frame++) {
      realiser.realise(new Ring(3 + frame, 1).through(new Beside(still)));
    }
    assertThat(Counted.MADE).hasValue(made);
  }

  @Test
  void parametersThatChangeWithEveryFrameDoNotFillTheCache() {
    for (int frame = 1; frame <= 500; frame++) {
      realiser.realise(new Ring().through(new Beside(new Ring(frame, 2).scale(frame))));
    }
    assertThat(realiser.cache().entries()).isLessThanOrEqualTo(1); // the ring that is always there
  }

  @Test
  void theBudgetHoldsForParametersToo() {
    Realiser small = new Realiser(Budget.DEFAULT.vertices(50), RealiseCache.off());
    assertThatThrownBy(() -> small.realise(new Ring().through(new Beside(new Ring(51, 1)))))
        .isInstanceOf(BudgetExceeded.class)
        .hasMessage("ring would make 51 vertices, 1 over the limit of 50; lower sides");
    assertThatThrownBy(() -> small.realise(new Ring().through(new Beside(new Ring(40, 1)))))
        .isInstanceOf(BudgetExceeded.class)
        .hasMessage("beside would make 76 vertices, 26 over the limit of 50; lower other");
  }

  @Test
  void parametersOfParametersMayBeTenThousandDeep() {
    Geometry deep = new Ring(1, 1);
    for (int i = 0; i < 10_000; i++) {
      deep = new Ring(1, 1).through(new Beside(deep));
    }
    assertThat(realiser.realise(deep).vertexCount()).isEqualTo(10_001);
  }
}
