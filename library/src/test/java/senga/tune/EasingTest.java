package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EasingTest {
  /** Known values of browsers, to four digits. */
  @ParameterizedTest
  @CsvSource({
    "linear, 0.25, 0.25",
    "ease, 0.5, 0.8024",
    "ease-in, 0.5, 0.3154",
    "ease-out, 0.5, 0.6846",
    "ease-in-out, 0.25, 0.1292",
    "ease-in-out, 0.5, 0.5"
  })
  void theNamedCurvesAreThoseOfCss(String name, double time, double far) {
    assertThat(Easing.of(name).at(time)).isCloseTo(far, within(5e-5));
  }

  @Test
  void aCurveOfOnesOwnIsRead() {
    assertThat(Easing.of("cubic-bezier(.42, 0, 1.0, 1)").at(0.5))
        .isEqualTo(Easing.of("ease-in").at(0.5));
  }

  @Test
  void everyCurveGoesFromNothingToAllAndNeverBack() {
    Random dice = new Random(40);
    for (int i = 0; i < 500; i++) {
      double y = dice.nextDouble();
      Easing curve = new Easing("own", dice.nextDouble(), y, dice.nextDouble(), y + (1 - y) / 2);
      double before = 0;
      for (int k = 0; k <= 100; k++) {
        double far = curve.at(k / 100.0);
        assertThat(far).as("%s at %d %%", curve, k).isBetween(before - 1e-9, 1.0);
        before = far;
      }
      assertThat(curve.at(0)).isZero();
      assertThat(curve.at(1)).isEqualTo(1);
    }
  }

  @Test
  void whatIsNoneIsSaidWithTheNearest() {
    assertThatThrownBy(() -> Easing.of("ease-inout"))
        .hasMessage(
            "must be linear, ease, ease-in, ease-out, ease-in-out or cubic-bezier(x1, y1, x2, y2),"
                + " but is \"ease-inout\", did you mean \"ease-in-out\"?");
    assertThatThrownBy(() -> Easing.of("cubic-bezier(0.1, 1.7, 1, 1)"))
        .hasMessage("the four numbers of cubic-bezier are 0 to 1 in a dissolve, got 1.7");
    assertThatThrownBy(() -> Easing.of("cubic-bezier(0.1, 1)"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
