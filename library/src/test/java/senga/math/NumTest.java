package senga.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NumTest {
  @Test
  void aNumberIsBroughtFromOneRangeIntoAnother() {
    assertThat(Num.map(5, 0, 10, 100, 200)).isEqualTo(150);
    assertThat(Num.map(20, 0, 10, 100, 200)).isEqualTo(300);
    assertThat(Num.mapClamped(20, 0, 10, 100, 200)).isEqualTo(200);
    assertThat(Num.map(2, 10, 0, 0, 1)).isEqualTo(0.8);
    assertThat(Num.map(3, 3, 3, 0, 1)).isEqualTo(1);
    assertThat(Num.map(2, 3, 3, 0, 1)).isZero();
  }

  @Test
  void wayPointsLieBetweenTheEnds() {
    assertThat(Num.lerp(2, 4, 0.25)).isEqualTo(2.5);
    assertThat(Num.lerp(Vec3.of(0, 0), Vec3.of(10, 20), 0.5)).isEqualTo(Vec3.of(5, 10));
    assertThat(Num.unlerp(2, 4, 2.5)).isEqualTo(0.25);
  }

  @Test
  void whatLiesOutsideIsHeldAtTheEnds() {
    assertThat(Num.clamp(-0.5)).isZero();
    assertThat(Num.clamp(7, 1, 5)).isEqualTo(5);
    assertThat(Num.clamp(3, 1, 5)).isEqualTo(3);
  }

  @Test
  void periodsGoOnBelowZero() {
    assertThat(Num.wrap(370, 360)).isEqualTo(10);
    assertThat(Num.wrap(-10, 360)).isEqualTo(350);
    assertThat(Num.wrap(-1e-20, 360)).isZero();
    assertThat(Num.pingPong(0.5, 2)).isEqualTo(0.5);
    assertThat(Num.pingPong(1.5, 2)).isEqualTo(0.5);
    assertThat(Num.pingPong(-1, 2)).isEqualTo(1);
  }

  @Test
  void aSmoothStepIsFlatAtBothEnds() {
    assertThat(Num.smooth(1, 3, 0)).isZero();
    assertThat(Num.smooth(1, 3, 2)).isEqualTo(0.5);
    assertThat(Num.smooth(1, 3, 9)).isEqualTo(1);
    assertThat(Num.smooth(0, 1, 0.001)).isCloseTo(0, within(1e-5));
  }
}
