package senga.realise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Size;
import senga.testing.LineText;
import senga.testing.RandomDrawings;

/** Every limit counts by itself, and the refusal says all that is over, and by how much. */
class BudgetLawsTest {
  @Test
  void aSizeIsRefusedIfAndOnlyIfOneOfItsNumbersIsOver() {
    SplittableRandom random = new SplittableRandom(91);
    for (int i = 0; i < 2_000; i++) {
      Size size = Size.of(random.nextInt(4), random.nextInt(4)).scratch(random.nextInt(9));
      Budget budget = new Budget(random.nextInt(4), random.nextInt(4), random.nextInt(80));
      BudgetExceeded refusal =
          catchThrowableOfType(BudgetExceeded.class, () -> budget.checkScene(size));
      boolean isOver =
          size.vertices() > budget.vertices()
              || size.lines() > budget.lines()
              || size.bytes() > budget.bytes();
      assertThat(refusal != null).as("%s in %s", size, budget).isEqualTo(isOver);
      if (refusal != null) {
        assertThat(refusal.excesses())
            .isNotEmpty()
            .allMatch(excess -> excess.over() == excess.wanted() - excess.allowed())
            .allMatch(excess -> excess.over() > 0);
      }
    }
  }

  @Test
  void bytesAreThoseOfFinishedLinesAndOfTheWorkBeside() {
    RandomDrawings.forEach(
        lines -> {
          Size size = Size.of(lines.vertexCount(), lines.lineCount());
          assertThat(size.bytes()).isEqualTo(lines.bytes());
          assertThat(size.scratch(100).bytes()).isEqualTo(lines.bytes() + 100);
          assertThat(size.scratch(100).loweredBy("nx").scratch(7).remedy()).isEqualTo("lower nx");
        });
  }

  @Test
  void allThatIsOverIsSaidInOneSentence() {
    Budget budget = new Budget(10, 2, 100);
    assertThatExceptionOfType(BudgetExceeded.class)
        .isThrownBy(() -> budget.checkEstimate("grid", Size.of(1_000, 20).loweredBy("nx")))
        .withMessage(
            "grid would make 1,000 vertices, 990 over the limit of 10; 20 lines, 18 over the limit"
                + " of 2; 12,084 bytes, 11,984 over the limit of 100; lower nx")
        .satisfies(refusal -> assertThat(refusal.remedy()).isEqualTo("lower nx"));
  }

  @Test
  void aResultIsHeldAgainstTheBudgetWhateverWasExpected() {
    Budget budget = new Budget(3, 5, 1_000);
    budget.checkResult("line", LineText.lines("0 0, 1 1, 2 2"), Size.of(99, 99));
    assertThatExceptionOfType(BudgetExceeded.class)
        .isThrownBy(
            () ->
                budget.checkResult(
                    "line", LineText.lines("0 0, 1 1, 2 2, 3 3"), Size.of(1, 1).loweredBy("n")))
        .withMessage("line made 4 vertices, 1 over the limit of 3; lower n");
  }

  @Test
  void aSceneIsCountedWithWhatComesNextAndTheParameterIsLookedForOnlyThen() {
    Budget budget = new Budget(4, 9, 1_000);
    PolylinesBuilder scene = new PolylinesBuilder();
    scene.segment(0, 0, 0, 1, 1, 1);
    AtomicBoolean asked = new AtomicBoolean();
    budget.checkScene(
        scene,
        LineText.lines("0 0, 1 1"),
        () -> {
          asked.set(true);
          return "n";
        });
    assertThat(asked).isFalse();
    assertThatExceptionOfType(BudgetExceeded.class)
        .isThrownBy(
            () -> budget.checkScene(scene, LineText.lines("0 0, 1 1, 2 2"), () -> "lower n"))
        .withMessage("the scene would hold 5 vertices, 1 over the limit of 4; lower n");
  }

  @Test
  void aGroupMayHaveAsManyPartsAsLines() {
    Budget budget = Budget.DEFAULT.lines(7);
    budget.checkParts(7);
    assertThatExceptionOfType(BudgetExceeded.class)
        .isThrownBy(() -> budget.checkParts(8))
        .withMessage("a group has 8 parts, 1 over the limit of 7")
        .satisfies(
            refusal ->
                assertThat(refusal.excesses())
                    .isEqualTo(List.of(new BudgetExceeded.Excess("parts", 8, 7))));
  }

  @Test
  void aBudgetItselfHasEnds() {
    assertThat(Budget.DEFAULT.vertices(0).lines(0).bytes(0)).isEqualTo(new Budget(0, 0, 0));
    long most = 1_000_000_000;
    assertThat(new Budget(most, most, Long.MAX_VALUE).vertices()).isEqualTo(most);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Budget.DEFAULT.vertices(most + 1))
        .withMessageStartingWith("budget of vertices must lie between 0 and 1000000000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Budget.DEFAULT.lines(-1))
        .withMessageStartingWith("budget of lines must lie between 0 and 1000000000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Budget.DEFAULT.bytes(-1))
        .withMessage("budget of bytes must be at least 0, got -1");
  }
}
