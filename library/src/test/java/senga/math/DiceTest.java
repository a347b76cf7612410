package senga.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import senga.control.Controls;
import senga.scene.Canvas;
import senga.scene.Frame;

class DiceTest {
  private static final int ROLLS = 200_000;

  private final Dice dice = new Dice(1);

  @Test
  void everyDrawRollsTheSameNumbers() {
    Frame frame = new Frame(0, 0, Canvas.mm(100, 100), 5, Controls.NONE);
    Dice first = frame.random();
    double one = first.next();
    assertThat(first.next()).isNotEqualTo(one);
    assertThat(frame.random().next()).isEqualTo(one);
    assertThat(frame.random("leaves").next()).isNotEqualTo(one);
    assertThat(frame.random("leaves").next()).isEqualTo(frame.random("leaves").next());
    assertThat(frame.random("leaves").next()).isNotEqualTo(frame.random("twigs").next());
  }

  /** Written down once, to be so for ever. */
  @Test
  void aSeedMeansTheSameNumbersInEveryVersion() {
    Dice of42 = new Dice(42);
    assertThat(of42.next()).isEqualTo(0.7415648787718233);
    assertThat(of42.whole(1, 6)).isEqualTo(1);
    assertThat(of42.gaussian(0, 1)).isEqualTo(-1.2810773478777024);
  }

  @Test
  void uniformNumbersFillTheirRangeEvenly() {
    int[] tenths = new int[10];
    for (int i = 0; i < ROLLS; i++) {
      tenths[(int) dice.between(0, 10)]++;
    }
    assertThat(IntStream.of(tenths)).allMatch(count -> Math.abs(count - ROLLS / 10) < 800);
  }

  @Test
  void wholeNumbersReachBothEndsAndNoFarther() {
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      seen.add(dice.whole(-2, 2));
    }
    assertThat(seen).containsExactlyInAnyOrder(-2, -1, 0, 1, 2);
    assertThat(dice.whole(7, 7)).isEqualTo(7);
    assertThat(dice.whole(Integer.MIN_VALUE, Integer.MAX_VALUE)).isNotZero();
  }

  @Test
  void distributionsHaveTheirMeanAndDeviation() {
    assertMoments(() -> dice.gaussian(5, 2), 5, 2);
    assertMoments(() -> dice.exponential(3), 3, 3);
    assertMoments(() -> dice.triangular(0, 3, 9), 4, Math.sqrt((81 + 9 - 27) / 18.0));
    assertMoments(() -> dice.sign(), 0, 1);
    assertMoments(() -> dice.chance(0.3) ? 1 : 0, 0.3, Math.sqrt(0.3 * 0.7));
    assertMoments(() -> dice.inCircle(2).x(), 0, 1);
    assertMoments(() -> dice.onSphere(3).y(), 0, Math.sqrt(3));
    assertMoments(() -> dice.pick(List.of(1, 2, 3), 1, 0, 3), 2.5, Math.sqrt(0.75));
  }

  private static void assertMoments(DoubleSupplier rolled, double mean, double deviation) {
    double[] all = DoubleStream.generate(rolled).limit(ROLLS).toArray();
    double average = DoubleStream.of(all).average().orElseThrow();
    double square =
        DoubleStream.of(all).map(x -> (x - average) * (x - average)).average().orElseThrow();
    assertThat(average).isCloseTo(mean, within(0.02 * deviation));
    assertThat(Math.sqrt(square)).isCloseTo(deviation, within(0.02 * deviation));
  }

  @Test
  void pointsLieWhereTheyShould() {
    for (int i = 0; i < 1000; i++) {
      assertThat(dice.inCircle(2).length()).isLessThanOrEqualTo(2);
      assertThat(dice.onSphere(2).length()).isCloseTo(2, within(1e-12));
      assertThat(dice.triangular(1, 1, 2)).isBetween(1.0, 2.0);
    }
    assertThat(dice.triangular(3, 3, 3)).isEqualTo(3);
  }

  @Test
  void everyOrderOfThreeIsAsLikely() {
    int[] found = new int[6];
    List<String> orders = List.of("abc", "acb", "bac", "bca", "cab", "cba");
    for (int i = 0; i < 60_000; i++) {
      found[orders.indexOf(String.join("", dice.shuffled(List.of("a", "b", "c"))))]++;
    }
    assertThat(IntStream.of(found)).allMatch(count -> Math.abs(count - 10_000) < 500);
  }

  @Test
  void aSampleHasNoElementTwice() {
    List<Integer> numbers = IntStream.range(0, 50).boxed().toList();
    assertThat(dice.sample(numbers, 20)).hasSize(20).doesNotHaveDuplicates();
    assertThat(dice.sample(numbers, 80)).hasSize(50);
    assertThat(dice.sample(numbers, 0)).isEmpty();
  }

  @Test
  void whatCannotBeRolledIsRefusedByName() {
    refuses(() -> dice.chance(1.5), "probability");
    refuses(() -> dice.whole(3, 2), "most must be at least 3, got 2");
    refuses(() -> dice.between(0, Double.NaN), "high");
    refuses(() -> dice.gaussian(0, -1), "deviation");
    refuses(() -> dice.exponential(0), "mean");
    refuses(() -> dice.triangular(0, 5, 3), "peak");
    refuses(() -> dice.pick(List.of()), "empty list");
    refuses(() -> dice.pick(List.of(1, 2), 1), "a weight for each of 2, got 1");
    refuses(() -> dice.pick(List.of(1), 0), "sum of the weights");
    refuses(() -> dice.sample(List.of(1), -1), "count");
  }

  private static void refuses(Runnable roll, String words) {
    assertThatIllegalArgumentException().isThrownBy(roll::run).withMessageContaining(words);
  }
}
