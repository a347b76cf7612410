package senga.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EaseTest {
  @ParameterizedTest
  @EnumSource
  void everyCurveLeadsFromNothingToAll(Ease ease) {
    assertThat(ease.in(0)).isCloseTo(0, within(1e-12));
    assertThat(ease.in(1)).isCloseTo(1, within(1e-12));
    assertThat(ease.in(-3)).isCloseTo(0, within(1e-12));
    assertThat(ease.out(5)).isCloseTo(1, within(1e-12));
    assertThat(ease.inOut(0.5)).isCloseTo(0.5, within(1e-12));
  }

  @ParameterizedTest
  @EnumSource
  void outIsInTurnedRoundAndNoCurveLeaps(Ease ease) {
    double before = ease.inOut(0);
    for (int i = 1; i <= 1000; i++) {
      double t = i / 1000.0;
      assertThat(ease.out(t)).isEqualTo(1 - ease.in(1 - t));
      assertThat(Math.abs(ease.inOut(t) - before)).isLessThan(0.05);
      before = ease.inOut(t);
    }
  }

  @Test
  void gentleCurvesLagBehindAtTheStart() {
    assertThat(Ease.QUAD.in(0.5)).isEqualTo(0.25);
    assertThat(Ease.CUBIC.out(0.5)).isEqualTo(0.875);
    assertThat(Ease.BACK.in(0.3)).isNegative();
    assertThat(Ease.BOUNCE.out(1 / 2.75)).isCloseTo(1, within(1e-9));
    assertThat(Ease.LINEAR.inOut(0.3)).isEqualTo(0.3);
  }
}
