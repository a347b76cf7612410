package senga.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class Vec3Test {
  @Test
  void sumsAndMultiplesAreTakenAxisByAxis() {
    Vec3 a = Vec3.of(1, -2, 3);
    Vec3 b = Vec3.of(10, 20, -30);
    assertThat(a.plus(b)).isEqualTo(Vec3.of(11, 18, -27));
    assertThat(a.minus(b)).isEqualTo(Vec3.of(-9, -22, 33));
    assertThat(a.times(-2)).isEqualTo(Vec3.of(-2, 4, -6));
  }

  @Test
  void theUsualLawsHold() {
    SplittableRandom random = new SplittableRandom(51);
    for (int i = 0; i < 500; i++) {
      Vec3 a = whole(random);
      Vec3 b = whole(random);
      int n = random.nextInt(-9, 9);
      assertThat(a.plus(b)).isEqualTo(b.plus(a));
      assertThat(a.plus(b).minus(b)).isEqualTo(a);
      assertThat(a.plus(Vec3.ZERO)).isEqualTo(a);
      assertThat(a.times(1)).isEqualTo(a);
      assertThat(a.plus(b).times(n)).isEqualTo(a.times(n).plus(b.times(n)));
      assertThat(a.minus(a)).isEqualTo(Vec3.ZERO);
    }
  }

  @Test
  void aPointOfThePlaneLiesAtDepthZero() {
    assertThat(Vec3.of(4, 5)).isEqualTo(new Vec3(4, 5, 0));
    assertThat(Vec3.all(7)).isEqualTo(new Vec3(7, 7, 7));
    assertThat(Vec3.ONE).isEqualTo(Vec3.all(1));
    assertThat(new Vec3(-0.0, -0.0, -0.0)).isEqualTo(Vec3.ZERO);
  }

  @Test
  void everyAxisMustBeFiniteAndTheFirstThatIsNotIsNamed() {
    assertRefused(
        () -> Vec3.of(Double.NaN, 1, 1), "x of a vector must be a finite number, got NaN");
    assertRefused(
        () -> Vec3.of(1, 1.0 / 0, 1), "y of a vector must be a finite number, got Infinity");
    assertRefused(
        () -> Vec3.of(1, 1, Double.NaN), "z of a vector must be a finite number, got NaN");
    assertThatIllegalArgumentException().isThrownBy(() -> Vec3.all(1e308).times(10));
  }

  private static void assertRefused(Runnable made, String sentence) {
    assertThatIllegalArgumentException().isThrownBy(made::run).withMessage(sentence);
  }

  private static Vec3 whole(SplittableRandom random) {
    return Vec3.of(random.nextInt(-99, 99), random.nextInt(-99, 99), random.nextInt(-99, 99));
  }

  @Test
  void lengthsAndProductsAreThoseOfTheSchoolbook() {
    Vec3 a = Vec3.of(2, 3, 6);
    Vec3 b = Vec3.of(1, -1, 0);
    assertThat(a.length()).isEqualTo(7);
    assertThat(a.distance(Vec3.of(2, 3, 1))).isEqualTo(5);
    assertThat(a.dot(b)).isEqualTo(-1);
    assertThat(a.cross(b)).isEqualTo(Vec3.of(6, 6, -5));
    assertThat(a.cross(b).dot(a)).isZero();
  }
}
