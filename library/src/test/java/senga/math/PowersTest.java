package senga.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PowersTest {
  private static final int FEW = 1_000;

  @Test
  void theExponentialIsWithinOneUnitOfTheTruth() {
    double worst = 0;
    for (double x : new SplittableRandom(1).doubles(FEW, -700, 700).toArray()) {
      for (double near : new double[] {x, x / 1000}) {
        BigDecimal truth = LongMath.exp(new BigDecimal(near));
        worst = Math.max(worst, LongMath.ulps(Powers.exp(near), truth));
      }
    }
    assertThat(worst).isLessThan(1);
  }

  @Test
  void theLogarithmIsWithinOneUnitOfTheTruth() {
    SplittableRandom random = new SplittableRandom(2);
    double worst = 0;
    for (int i = 0; i < FEW; i++) {
      double any = Math.scalb(random.nextDouble(1, 2), random.nextInt(-1022, 1023));
      for (double x :
          new double[] {any, random.nextDouble(0.5, 2), 1 + random.nextDouble() / 1e6}) {
        worst = Math.max(worst, LongMath.ulps(Powers.log(x), LongMath.log(x)));
      }
    }
    assertThat(worst).isLessThan(1);
  }

  @Test
  void aPowerIsWithinOneUnitOfTheTruth() {
    SplittableRandom random = new SplittableRandom(3);
    double worst = 0;
    for (int i = 0; i < 4 * FEW; i++) {
      double base = Math.scalb(random.nextDouble(1, 2), random.nextInt(-20, 20));
      double exponent = random.nextDouble(-30, 30);
      if (i % 2 == 0) {
        base = random.nextDouble(0.9, 1.1);
        exponent = random.nextDouble(-5000, 5000);
      }
      BigDecimal truth = LongMath.exp(LongMath.log(base).multiply(new BigDecimal(exponent)));
      worst = Math.max(worst, LongMath.ulps(Powers.pow(base, exponent), truth));
    }
    assertThat(worst).isLessThan(1);
  }

  @Test
  void whatCanBeExactIsExact() {
    assertThat(Powers.exp(0)).isEqualTo(1);
    assertThat(Powers.log(1)).isZero();
    for (int i = 0; i < 20; i++) {
      assertThat(Powers.pow(0.1 * i + 0.1, 1)).isEqualTo(0.1 * i + 0.1);
      assertThat(Powers.pow(3, i)).isEqualTo(Math.rint(StrictMath.pow(3, i)));
      assertThat(Powers.pow(2, i - 10)).isEqualTo(Math.scalb(1.0, i - 10));
      assertThat(Powers.pow(-2, i)).isEqualTo(Math.scalb(i % 2 == 0 ? 1.0 : -1.0, i));
    }
    assertThat(Powers.pow(10, 3)).isEqualTo(1000);
    assertThat(Powers.pow(2.25, 0.5)).isEqualTo(1.5);
  }

  @Test
  void javasRulesHoldAtTheEnds() {
    double[] special = {
      0,
      -0.0,
      1,
      -1,
      2,
      -3,
      0.5,
      1 / 0.0,
      -1 / 0.0,
      Double.NaN,
      Double.MAX_VALUE,
      Double.MIN_VALUE,
      1e-310,
      1e300,
      -1e300,
      3e18,
      -2.5
    };
    for (double x : special) {
      assertThat(Powers.exp(x)).isCloseTo(StrictMath.exp(x), byUlps(StrictMath.exp(x)));
      assertThat(Powers.log(x)).isCloseTo(StrictMath.log(x), byUlps(StrictMath.log(x)));
      for (double y : special) {
        double wanted = StrictMath.pow(x, y);
        assertThat(Powers.pow(x, y)).as("%s ^ %s", x, y).isCloseTo(wanted, byUlps(wanted));
      }
    }
  }

  @Test
  void theSmallestAndTheLargestResultsAreReached() {
    assertThat(Powers.exp(709.782712893384)).isBetween(1.797e308, Double.MAX_VALUE);
    assertThat(Powers.exp(709.7827128933841)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Powers.exp(-745)).isEqualTo(Double.MIN_VALUE);
    assertThat(Powers.exp(-746)).isZero();
    assertThat(Powers.log(Double.MIN_VALUE)).isEqualTo(-744.4400719213812);
    assertThat(Powers.pow(2, -1074)).isEqualTo(Double.MIN_VALUE);
    assertThat(Powers.pow(2, 1023)).isEqualTo(0x1p1023);
    assertThat(Powers.pow(2, 1024)).isEqualTo(Double.POSITIVE_INFINITY);
  }

  private static org.assertj.core.data.Offset<Double> byUlps(double wanted) {
    boolean finite = Math.abs(wanted) < Double.MAX_VALUE; // NaN is not
    return org.assertj.core.api.Assertions.within(finite ? 2 * Math.ulp(wanted) : 0.0);
  }
}
