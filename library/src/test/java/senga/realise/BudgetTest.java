package senga.realise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import senga.E;
import senga.geometry.Geometry;
import senga.geometry.Literal;
import senga.geometry.PolylinesBuilder;
import senga.realise.BudgetExceeded.Excess;
import senga.testing.LineText;

class BudgetTest {
  @Test
  void anEstimateOverTheBudgetIsRefusedBeforeAnythingIsMade() {
    BudgetExceeded e = refused(Budget.DEFAULT, new Ring(2_000_000_000, 1));
    assertThat(e)
        .hasMessage(
            "ring would make 2,000,000,000 vertices, 1,990,000,000 over the limit of 10,000,000;"
                + " 24,000,000,008 bytes, 23,731,564,552 over the limit of 268,435,456;"
                + " lower sides");
    assertThat(e.remedy()).isEqualTo("lower sides");
  }

  @Test
  void everyLimitThatIsExceededIsSaid() {
    BudgetExceeded e = refused(new Budget(10, 2, 100), new Ring(12, 3));
    assertThat(e.excesses())
        .containsExactly(
            new Excess("vertices", 36, 10),
            new Excess("lines", 3, 2),
            new Excess("bytes", 448, 100));
    assertThat(e.excesses().getFirst().over()).isEqualTo(26);
  }

  @Test
  void whatIsExactlyAsLargeAsTheBudgetIsMade() {
    Budget exact = new Budget(36, 3, new Ring().make().bytes());
    assertThat(new Realiser(exact, RealiseCache.off()).realise(new Ring()).vertexCount())
        .isEqualTo(36);
  }

  @Test
  void anEffectsEstimateCounts() {
    assertThatThrownBy(
            () -> realise(new Budget(100, 100, 10_000), new Ring().through(new Doubled(3))))
        .hasMessage("doubled would make 108 vertices, 8 over the limit of 100; lower copies");
  }

  @Test
  void aResultLargerThanItsEstimateIsRefused() {
    assertThatThrownBy(() -> realise(new Budget(4, 100, 10_000), new Understated(5)))
        .hasMessage("understated made 5 vertices, 1 over the limit of 4; lower vertices");
  }

  @Test
  void theSceneCountsAsAWhole() {
    Realiser realiser = new Realiser(new Budget(80, 100, 10_000), RealiseCache.off());
    PolylinesBuilder scene = new PolylinesBuilder();
    realiser.realise(new Ring(), scene);
    realiser.realise(new Ring().scale(2), scene);
    assertThatThrownBy(() -> realiser.realise(new Ring().rotate(3), scene))
        .isInstanceOf(BudgetExceeded.class)
        .hasMessage(
            "the scene would hold 108 vertices, 28 over the limit of 80; lower sides of ring");
  }

  @Test
  void aGroupCountsAsAWhole() {
    Geometry large = new Literal(new Ring().make());
    assertThatThrownBy(() -> realise(new Budget(80, 100, 10_000), large.plus(large).plus(large)))
        .hasMessage("the scene would hold 108 vertices, 28 over the limit of 80");
  }

  @Test
  void aGroupOfMorePartsThanLinesAreAllowedIsNotLaidFlat() {
    Geometry doubled = new Ring();
    for (int i = 0; i < 30; i++) {
      doubled = doubled.plus(doubled);
    }
    assertThat(refused(Budget.DEFAULT, doubled))
        .hasMessage("a group has 1,073,741,824 parts, 1,071,741,824 over the limit of 2,000,000");
  }

  @Test
  void partsBeyondAllCountingAreRefusedInTheSameWords() {
    Geometry doubled = new Ring();
    for (int i = 0; i < 100; i++) {
      doubled = doubled.plus(doubled);
    }
    assertThat(refused(Budget.DEFAULT, doubled))
        .hasMessageStartingWith("a group has 2,305,843,009,213,693,952 parts");
  }

  @Test
  void aLimitOfTheBudgetItselfHasARange() {
    assertThatThrownBy(() -> new Budget(-1, 0, 0))
        .hasMessage("budget of vertices must lie between 0 and 1000000000, got -1");
  }

  private static BudgetExceeded refused(Budget budget, Geometry recipe) {
    return catchThrowableOfType(BudgetExceeded.class, () -> realise(budget, recipe));
  }

  private static void realise(Budget budget, Geometry recipe) {
    new Realiser(budget, RealiseCache.off()).realise(recipe);
  }

  @Test
  void whatIsTooMuchBecauseLinesLieCloseIsToldToRaiseTheirDistance() {
    assertThat(E.fill().spacing(1e-6).size(LineText.lines("0 0, 9 0, 9 9, 0 0")).remedy())
        .isEqualTo("raise spacing");
    assertThat(E.fill().spacing(0).size(LineText.lines("0 0, 9 0, 9 9, 0 0")).remedy())
        .isEqualTo("lower density");
  }
}
