package senga.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RequireTest {
  @Test
  void aSentenceSaysWhatWhereAndWhatIsAllowed() {
    refuses(() -> Require.finite("time", Double.NaN), "time must be a finite number, got NaN");
    refuses(() -> Require.atLeast("radius", -1.5, 0), "radius must be at least 0, got -1.5");
    refuses(() -> Require.above("step", 0, 0), "step must be above 0, got 0");
    refuses(
        () -> Require.within("sweep", 361, 0.5, 360),
        "sweep must lie between 0.5 and 360, got 361");
    refuses(() -> Require.within("cc", 128, 0, 127), "cc must lie between 0 and 127, got 128");
    refuses(() -> Require.atLeast("sides", 2, 3), "sides must be at least 3, got 2");
  }

  @Test
  void nanAndInfinityPassNoDoor() {
    for (double bad :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      String sentence = "n must be a finite number, got " + bad;
      refuses(() -> Require.finite("n", bad), sentence);
      refuses(() -> Require.atLeast("n", bad, 0), sentence);
      refuses(() -> Require.above("n", bad, 0), sentence);
      refuses(() -> Require.within("n", bad, 0, 1), sentence);
    }
  }

  @Test
  void minusZeroBecomesZero() {
    assertThat(Double.doubleToRawLongBits(Require.finite("n", -0.0))).isZero();
    assertThat(Double.doubleToRawLongBits(Require.atLeast("n", -0.0, 0))).isZero();
    assertThat(Double.doubleToRawLongBits(Require.within("n", -0.0, -1, 1))).isZero();
    assertThat(Vec3.of(-0.0, -0.0, -0.0)).isEqualTo(Vec3.ZERO);
  }

  @Test
  void theEndsOfARangeBelongToIt() {
    assertThat(Require.within("n", 0, 0.0, 1.0)).isZero();
    assertThat(Require.within("n", 1.0, 0.0, 1.0)).isEqualTo(1);
    assertThat(Require.within("n", 7, 7, 7)).isEqualTo(7);
  }

  private static void refuses(ThrowingCallable call, String sentence) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(sentence);
  }
}
