package senga.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import senga.math.Vec3;

/** What holds for all affine maps, held against random ones. */
class AffineMapLawsTest {
  private static final int CASES = 20;
  private static final double TINY = 1e-9;

  private final SplittableRandom random;

  AffineMapLawsTest(RepetitionInfo repetition) {
    random = new SplittableRandom(repetition.getCurrentRepetition());
  }

  @RepeatedTest(CASES)
  void nothingChangesByTheIdentity() {
    AffineMap map = any();
    assertThat(map.then(AffineMap.IDENTITY)).isEqualTo(map);
    assertThat(AffineMap.IDENTITY.then(map)).isEqualTo(map);
  }

  @RepeatedTest(CASES)
  void howThreeMapsAreBracketedDoesNotMatter() {
    AffineMap a = any();
    AffineMap b = any();
    AffineMap c = any();
    Vec3 point = point();
    assertClose(moved(a.then(b).then(c), point), moved(a.then(b.then(c)), point));
    assertClose(moved(a.then(b), point), moved(b, moved(a, point)));
  }

  @RepeatedTest(CASES)
  void aTurnKeepsDistancesAndTurnsBack() {
    Vec3 degrees = Vec3.of(angle(), angle(), angle());
    AffineMap turn = AffineMap.rotate(degrees);
    Vec3 a = point();
    Vec3 b = point();
    assertThat(distance(moved(turn, a), moved(turn, b)))
        .isCloseTo(distance(a, b), within(TINY * 1000));
    AffineMap back =
        AffineMap.rotate(Vec3.of(0, 0, -degrees.z()))
            .then(AffineMap.rotate(Vec3.of(0, -degrees.y(), 0)))
            .then(AffineMap.rotate(Vec3.of(-degrees.x(), 0, 0)));
    assertClose(moved(turn.then(back), a), a);
  }

  @RepeatedTest(CASES)
  void aTurnIsNoMirror() {
    AffineMap turn = AffineMap.rotate(Vec3.of(angle(), angle(), angle()));
    assertThat(determinant(turn)).isCloseTo(1, within(TINY));
    assertThat(determinant(AffineMap.scale(Vec3.of(-1, 1, 1)))).isEqualTo(-1);
  }

  @RepeatedTest(CASES)
  void turnsAboutOneAxisAddUp() {
    double a = angle();
    double b = angle();
    Vec3 point = point();
    for (Vec3 axis : new Vec3[] {Vec3.of(1, 0, 0), Vec3.of(0, 1, 0), Vec3.of(0, 0, 1)}) {
      AffineMap both = AffineMap.rotate(axis.times(a)).then(AffineMap.rotate(axis.times(b)));
      assertClose(moved(both, point), moved(AffineMap.rotate(axis.times(a + b)), point));
      Vec3 onAxis = axis.times(7);
      assertClose(moved(both, onAxis), onAxis);
    }
  }

  @RepeatedTest(CASES)
  void scalingMultipliesEachAxisAndMovingAddsToIt() {
    Vec3 factor = point();
    Vec3 p = point();
    assertThat(moved(AffineMap.scale(factor), p))
        .isEqualTo(Vec3.of(factor.x() * p.x(), factor.y() * p.y(), factor.z() * p.z()));
    assertThat(moved(AffineMap.translate(factor), p)).isEqualTo(p.plus(factor));
  }

  @RepeatedTest(CASES)
  void aboutAPivotIsThereAndBackAgain() {
    Vec3 pivot = point();
    AffineMap map =
        AffineMap.rotate(Vec3.of(angle(), angle(), angle())).then(AffineMap.scale(point()));
    assertClose(moved(map.about(pivot), pivot), pivot);
    Vec3 arm = point();
    assertClose(moved(map.about(pivot), pivot.plus(arm)), pivot.plus(moved(map, arm)));
  }

  @RepeatedTest(CASES)
  void aBlockIsMovedAsItsPointsAreAndNothingBesideIt() {
    AffineMap map = any();
    float[] x = floats();
    float[] y = floats();
    float[] z = floats();
    float[] oldX = x.clone();
    float[] oldY = y.clone();
    float[] oldZ = z.clone();
    map.map(x, y, z, 2, 7);
    for (int i = 0; i < x.length; i++) {
      Vec3 old = new Vec3(oldX[i], oldY[i], oldZ[i]);
      Vec3 expected = i >= 2 && i < 7 ? moved(map, old) : old;
      assertThat(x[i]).isCloseTo((float) expected.x(), within(0.5f));
      assertThat(y[i]).isCloseTo((float) expected.y(), within(0.5f));
      assertThat(z[i]).isCloseTo((float) expected.z(), within(0.5f));
      if (i < 2 || i >= 7) {
        assertThat(new Vec3(x[i], y[i], z[i])).isEqualTo(old);
      }
    }
  }

  private AffineMap any() {
    return AffineMap.scale(Vec3.of(factor(), factor(), factor()))
        .then(AffineMap.rotate(Vec3.of(angle(), angle(), angle())))
        .then(AffineMap.translate(point()));
  }

  private double factor() {
    return random.nextDouble(-3, 3);
  }

  private double angle() {
    return random.nextDouble(-400, 400);
  }

  private Vec3 point() {
    return Vec3.of(
        random.nextDouble(-99, 99), random.nextDouble(-99, 99), random.nextDouble(-99, 99));
  }

  private float[] floats() {
    float[] values = new float[9];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextDouble(-99, 99);
    }
    return values;
  }

  private static Vec3 moved(AffineMap map, Vec3 p) {
    return map.point(p.x(), p.y(), p.z());
  }

  private static double distance(Vec3 a, Vec3 b) {
    Vec3 way = a.minus(b);
    return Math.hypot(Math.hypot(way.x(), way.y()), way.z());
  }

  private static double determinant(AffineMap m) {
    return m.m00() * (m.m11() * m.m22() - m.m12() * m.m21())
        - m.m01() * (m.m10() * m.m22() - m.m12() * m.m20())
        + m.m02() * (m.m10() * m.m21() - m.m11() * m.m20());
  }

  private static void assertClose(Vec3 actual, Vec3 expected) {
    assertThat(distance(actual, expected)).as("%s, %s", actual, expected).isLessThan(1e-6);
  }
}
