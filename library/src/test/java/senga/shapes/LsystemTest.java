package senga.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static senga.testing.LineText.assertLines;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import senga.G;
import senga.geometry.Polylines;
import senga.shapes.Lsystem.Kind;
import senga.testing.Listening;

class LsystemTest {
  private static final Lsystem BARE =
      G.lsystem().kind(Kind.CUSTOM).rules("").iters(0).step(10).angle(90);

  @Test
  void theTurtleLooksUpThePageAndTurnsAsItSeesIt() {
    assertLines(BARE.axiom("F").make(), "0 0, 0 -10");
    assertLines(BARE.axiom("F+F").make(), "0 0, 0 -10, -10 -10");
    assertLines(BARE.axiom("F-F").make(), "0 0, 0 -10, 10 -10");
    assertLines(BARE.axiom("F").heading(0).center(3, 4).make(), "3 4, 13 4");
  }

  @Test
  void aSmallStepLeavesAGap() {
    assertLines(BARE.axiom("FfF").make(), "0 0, 0 -10 | 0 -20, 0 -30");
    assertThat(BARE.axiom("fff").make()).isEqualTo(Polylines.EMPTY);
  }

  @Test
  void aBranchIsALineOfItsOwnAndItsParentGoesOnInOne() {
    assertLines(BARE.axiom("F[+F]F").make(), "0 0, 0 -10, 0 -20 | 0 -10, -10 -10");
    assertLines(BARE.axiom("F[[X]+F]F[]").make(), "0 0, 0 -10, 0 -20 | 0 -10, -10 -10");
  }

  @Test
  void rulesReplaceAllLettersAtOnce() {
    Lsystem algae = BARE.axiom("A").rules("A=AFB\nB = A # a remark\n\n# and another");
    assertThat(algae.iters(1).make().length()).isEqualTo(10);
    assertThat(algae.iters(2).make().length()).as("A F B, F, A").isEqualTo(20);
    assertThat(algae.iters(3).make().length()).isEqualTo(40);
    assertThat(BARE.axiom("FXF").rules("X=").iters(1).make().vertexCount()).isEqualTo(3);
  }

  @Test
  void kochsSnowflakeClosesAndGrowsByAThirdEachRound() {
    Lsystem koch = BARE.axiom("F--F--F").rules("F=F+F--F+F").angle(60);
    for (int round = 0; round < 5; round++) {
      Polylines flake = koch.iters(round).make();
      assertThat(flake.vertexCount()).isEqualTo(3 * (1 << (2 * round)) + 1);
      int last = flake.vertexCount() - 1;
      assertThat(flake.x(last)).isCloseTo(flake.x(0), within(1e-3f));
      assertThat(flake.y(last)).isCloseTo(flake.y(0), within(1e-3f));
    }
  }

  @Test
  void thePlantGrowsUpwards() {
    Polylines plant = G.lsystem().make();
    assertThat(plant.bounds().minY()).isLessThan(-300f);
    assertThat(plant.bounds().maxY()).isEqualTo(0f);
    assertThat(plant.lineCount()).isGreaterThan(200);
  }

  @Test
  void jitterDependsOnItsSeedAlone() {
    Lsystem crooked = G.lsystem().jitter(0.1);
    assertThat(crooked.make()).isEqualTo(crooked.make());
    assertThat(crooked.seed(1).make()).isNotEqualTo(crooked.make());
    assertThat(crooked.make().vertexCount()).isEqualTo(G.lsystem().make().vertexCount());
    assertThat(G.lsystem().seed(1).make()).as("no jitter").isEqualTo(G.lsystem().make());
  }

  @Test
  void whatIsNoRuleAndWhatHasNoPartnerIsNoted() {
    Listening context = Listening.patient();
    BARE.axiom("]F[F").rules("F:FF\nX=F").make(context);
    assertThat(context.notes())
        .containsExactly(
            "lsystem rules line 1 is no rule such as X=F[+X] and is left out",
            "lsystem has 1 times a ] without its [, which does nothing",
            "lsystem has 1 times a [ without its ], which does no harm");
  }

  @Test
  void aWordThatWouldBeTooLongIsNeverSpelled() {
    for (String rules : new String[] {"F=FF", "X=XX", "F=\nX=XF[XX]"}) {
      Lsystem huge = BARE.axiom("FX").rules(rules).iters(1000);
      assertThatIllegalArgumentException()
          .isThrownBy(huge::make)
          .withMessage(
              "lsystem iters must be lower: with 1000 rounds the word would have more than 500000"
                  + " letters");
    }
    assertThat(BARE.axiom("F").rules("F=FF").iters(40).size().vertices()).isGreaterThan(1_000_000);
  }

  /** Rules may go on for long without the word growing. */
  @Test
  void manyRoundsOfAWordThatStaysShortAreQuick() {
    assertThat(BARE.axiom("X").rules("X=Y\nY=XF").iters(1000).make().vertexCount()).isEqualTo(501);
  }

  @Test
  void growthIsGivenUpWhenNobodyWaits() {
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> G.lsystem().iters(8).make(Listening.until(2)));
  }

  @Test
  void numbersOutOfRangeAreRefusedByTheirNames() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> G.lsystem().iters(-1))
        .withMessage("lsystem iters must lie between 0 and 1000, got -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> G.lsystem().step(0))
        .withMessage("lsystem step must be above 0, got 0");
  }

  /** It would never come to an end: a thousand letters more in each of two billion rounds. */
  @Test
  void aWordThatHasBecomeTooLongIsCountedNoFurther() {
    Grammar growing = Grammar.of("A", "A=A" + "C".repeat(1000));
    assertThat(growing.count(Integer.MAX_VALUE, 10_000_000).work())
        .isBetween(10_000_001L, 11_000_000L);
  }
}
