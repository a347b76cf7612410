package senga.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CurveTest {
  @ParameterizedTest
  @EnumSource(Curve.class)
  void everyCurveLeadsFromZeroToOneAndRises(Curve curve) {
    assertThat(curve.at(0)).isZero();
    assertThat(curve.at(1)).isEqualTo(1);
    double before = 0;
    for (int i = 1; i <= 16_383; i++) {
      double now = curve.at(i / 16_383.0);
      assertThat(now).isGreaterThan(before);
      before = now;
    }
  }

  @ParameterizedTest
  @EnumSource(Curve.class)
  void theInverseLeadsBack(Curve curve) {
    SplittableRandom random = new SplittableRandom(12);
    for (int i = 0; i < 1000; i++) {
      double x = random.nextDouble();
      assertThat(curve.inverse(curve.at(x))).isCloseTo(x, within(1e-7));
      assertThat(curve.at(curve.inverse(x))).isCloseTo(x, within(1e-12));
    }
  }

  @ParameterizedTest
  @EnumSource(Curve.class)
  void whatLiesOutsideStays(Curve curve) {
    assertThat(curve.at(1.5)).isEqualTo(1.5);
    assertThat(curve.inverse(-0.25)).isEqualTo(-0.25);
  }

  @Test
  void theFormulasAreThoseOfTheManual() {
    assertThat(Curve.EXPONENTIAL.at(0.5)).isCloseTo((Math.sqrt(32) - 1) / 31, within(1e-15));
    assertThat(Curve.LOGARITHMIC.at(0.5)).isCloseTo(Math.log(16.5) / Math.log(32), within(1e-15));
    assertThat(Curve.SMOOTH.at(0.25)).isEqualTo(0.15625);
  }
}
