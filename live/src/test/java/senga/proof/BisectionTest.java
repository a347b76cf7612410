package senga.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The value at which a cost comes to a goal, in a few questions. */
class BisectionTest {
  private static Bisection solved(
      double goal, double low, double high, double quantum, DoubleUnaryOperator cost) {
    Bisection values = new Bisection(goal, low, high, quantum);
    int asked = 0;
    while (!values.isOver()) {
      assertThat(values.next()).isBetween(low, high);
      values.cost(cost.applyAsDouble(values.next()));
      assertThat(++asked).as("questions").isLessThanOrEqualTo(40);
    }
    return values;
  }

  @Test
  void aCostThatFallsIsFound() {
    Bisection values = solved(45, 0.5, 20, 0.001, spacing -> 100 / spacing);
    assertThat(values.isReachable()).isTrue();
    assertThat(values.best()).isCloseTo(100 / 45.0, within(0.02));
    assertThat(values.bestCost()).isCloseTo(45, within(0.2));
  }

  @Test
  void ofWholeNumbersTheNearestIsTaken() {
    Bisection values = solved(2_000, 1, 100, 1, copies -> 37 * copies);
    assertThat(values.best()).isEqualTo(54);
    assertThat(values.bestCost()).isEqualTo(37 * 54);
  }

  @Test
  void whatNoEndOfTheSliderReachesIsSaidToBeBeyond() {
    Bisection values = solved(1_000, 0, 10, 0.01, x -> 5 + x);
    assertThat(values.isReachable()).isFalse();
    assertThat(values.leastCost()).isEqualTo(5);
    assertThat(values.mostCost()).isEqualTo(15);
  }

  /** As the spacing of a hatch, of which 0 says that its density counts. */
  @Test
  void aLowerEndThatMeansSomethingElseIsNoBracket() {
    Bisection values = solved(80, 0, 20, 0.01, spacing -> spacing == 0 ? 41 : 90 / spacing);
    assertThat(values.isReachable()).isTrue();
    assertThat(values.best()).isCloseTo(90 / 80.0, within(0.02));
  }

  @Test
  void anEndThatIsTheGoalIsFound() {
    assertThat(solved(5, 0, 10, 0.01, x -> 5 + x).best()).isZero();
    assertThat(solved(15, 0, 10, 0.01, x -> 5 + x).best()).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aCostThatJumpsAndTremblesStillEndsNearTheGoal(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double slope = 1 + random.nextDouble(50);
    DoubleUnaryOperator cost = x -> Math.floor(slope * x) + 0.3 * Math.sin(40 * x);
    double goal = slope * (1 + random.nextDouble(8));
    Bisection values = solved(goal, 0, 10, 0.001, cost);
    assertThat(values.isReachable()).isTrue();
    assertThat(values.bestCost()).isCloseTo(goal, within(1.5));
  }
}
