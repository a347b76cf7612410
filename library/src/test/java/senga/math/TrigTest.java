package senga.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TrigTest {
  private static final int FEW = 1_000;
  private static final int MANY = 300_000;

  @Test
  void sineAndCosineAreWithinTwoUnitsOfTheTruth() {
    assertThat(worst(Trig::sin, LongMath::sin, 10)).isLessThan(2);
    assertThat(worst(Trig::sin, LongMath::sin, 1e6)).isLessThan(2);
    assertThat(worst(Trig::cos, LongMath::cos, 10)).isLessThan(2);
    assertThat(worst(Trig::cos, LongMath::cos, 1e6)).isLessThan(2);
  }

  @Test
  void nearTheirZerosTheyAreAsSharp() {
    for (int half = -2000; half <= 2000; half++) {
      double zero = half * (Math.PI / 2);
      for (double x : new double[] {zero, Math.nextUp(zero), zero + 1e-9}) {
        if (x != 0) {
          BigDecimal exact = new BigDecimal(x);
          assertThat(LongMath.ulps(Trig.sin(x), LongMath.sin(exact))).isLessThan(2);
          assertThat(LongMath.ulps(Trig.cos(x), LongMath.cos(exact))).isLessThan(2);
        }
      }
    }
  }

  @Test
  void turnsHaveTheSinesOfTheirRadians() {
    SplittableRandom random = new SplittableRandom(3);
    double[] turns = random.doubles(MANY, -1000, 1000).toArray();
    double[] sines = new double[MANY];
    double[] cosines = new double[MANY];
    Trig.sinTurns(turns, sines, MANY);
    Trig.cosTurns(turns, cosines, MANY);
    for (int i = 0; i < MANY; i++) {
      double radians = 2 * Math.PI * (turns[i] - Math.rint(turns[i]));
      assertThat(sines[i]).isCloseTo(StrictMath.sin(radians), within(1e-15));
      assertThat(cosines[i]).isCloseTo(StrictMath.cos(radians), within(1e-15));
    }
  }

  @Test
  void wholeTurnsHaveNoSine() {
    double[] sines = {0, 1, -3, 0.5, 1e15, 1e300};
    Trig.sinTurns(sines, sines, sines.length);
    assertThat(sines).containsOnly(0);
  }

  @Test
  void theyAgreeWithJavasOwnToTwoUnits() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < MANY; i++) {
      double x = random.nextDouble(-1e4, 1e4);
      assertClose(Trig.sin(x), StrictMath.sin(x), 2);
      assertClose(Trig.cos(x), StrictMath.cos(x), 2);
      assertClose(Trig.tan(x), StrictMath.tan(x), 4);
      assertClose(Trig.atan(x), StrictMath.atan(x), 2);
      double part = x / 1e4;
      assertClose(Trig.asin(part), StrictMath.asin(part), 3);
      assertClose(Trig.acos(part), StrictMath.acos(part), 3);
      double y = random.nextDouble(-1e4, 1e4);
      assertClose(Trig.atan2(y, x), StrictMath.atan2(y, x), 3);
    }
  }

  @Test
  void arcsAreWithinTwoUnitsOfTheTruthAtAnySize() {
    SplittableRandom random = new SplittableRandom(2);
    for (int i = 0; i < FEW; i++) {
      double y = Math.scalb(random.nextDouble(1, 2), random.nextInt(-8, 8));
      double x = Math.scalb(random.nextDouble(1, 2), random.nextInt(-8, 8));
      BigDecimal truth = LongMath.arc(y, x);
      for (int scale : new int[] {-1000, -300, 0, 300, 1000}) {
        double found = Trig.atan2(Math.scalb(y, scale), Math.scalb(x, scale));
        assertThat(LongMath.ulps(found, truth)).as("%s / %s", y, x).isLessThan(2);
      }
    }
  }

  @Test
  void wholeQuartersInDegreesAreExact() {
    for (int turn = -7; turn <= 7; turn++) {
      assertThat(Trig.sinDegrees(360 * turn + 90.0)).isEqualTo(1);
      assertThat(Trig.sinDegrees(360 * turn - 90.0)).isEqualTo(-1);
      assertThat(Trig.sinDegrees(180.0 * turn)).isZero();
      assertThat(Trig.cosDegrees(180.0 * turn + 90)).isZero();
      assertThat(Trig.cosDegrees(360.0 * turn)).isEqualTo(1);
      assertThat(Trig.cosDegrees(360.0 * turn + 180)).isEqualTo(-1);
    }
  }

  @Test
  void degreesAreAngles() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < FEW; i++) {
      double degrees = random.nextDouble(-1e5, 1e5);
      double radians = StrictMath.toRadians(degrees % 360);
      assertThat(Math.abs(Trig.sinDegrees(degrees) - StrictMath.sin(radians))).isLessThan(2e-15);
      assertThat(Math.abs(Trig.cosDegrees(degrees) - StrictMath.cos(radians))).isLessThan(2e-15);
    }
  }

  @Test
  void hugeAnglesInfinitiesAndNoNumbersFollowJavasRules() {
    for (double x : new double[] {1e7, -1e300, Double.MAX_VALUE, Double.NaN, 1 / 0.0, -1 / 0.0}) {
      assertClose(Trig.sin(x), StrictMath.sin(x), 0);
      assertClose(Trig.cos(x), StrictMath.cos(x), 0);
    }
    assertThat(Trig.sin(-0.0)).isEqualTo(-0.0);
    double[] special = {0, -0.0, 1, -1, 1 / 0.0, -1 / 0.0, Double.NaN, Double.MAX_VALUE, 1e-320};
    for (double y : special) {
      for (double x : special) {
        assertClose(Trig.atan2(y, x), StrictMath.atan2(y, x), 1);
      }
    }
    assertThat(Trig.asin(1.5)).isNaN();
    assertThat(Trig.acos(-1.5)).isNaN();
    assertThat(Trig.acos(-1)).isEqualTo(Math.PI);
  }

  private static double worst(
      DoubleUnaryOperator function, UnaryOperator<BigDecimal> truth, double far) {
    double worst = 0;
    for (double x : new SplittableRandom(5).doubles(FEW, -far, far).toArray()) {
      double found = function.applyAsDouble(x);
      worst = Math.max(worst, LongMath.ulps(found, truth.apply(new BigDecimal(x))));
    }
    return worst;
  }

  private static void assertClose(double found, double wanted, int ulps) {
    if (Double.isNaN(wanted)) {
      assertThat(found).isNaN();
    } else if (Math.abs(found - wanted) > ulps * Math.ulp(wanted)) {
      assertThat(found).isEqualTo(wanted);
    }
  }
}
