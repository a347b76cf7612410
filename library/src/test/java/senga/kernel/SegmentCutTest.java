package senga.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentCutTest {
  private final SegmentCut cut = new SegmentCut();

  @BeforeEach
  void aroundASquareOfPaper() {
    cut.around(100, 100, 1); // the box reaches from -101 to 201
  }

  @ParameterizedTest
  @ValueSource(floats = {1e4f, 1e7f, 1e15f, 1e30f, Float.MAX_VALUE})
  void aDiagonalStaysADiagonalHoweverLongItIs(float far) {
    assertCut(-far, -far, far, far, -101, -101, 201, 201);
    assertCut(far, far, -far, -far, 201, 201, -101, -101);
  }

  @ParameterizedTest
  @ValueSource(floats = {1e4f, 1e7f, 1e15f, 1e30f, Float.MAX_VALUE})
  void aLineAlongAnAxisStaysWhereItIs(float far) {
    assertCut(-far, 30.1f, far, 30.1f, -101, 30.1f, 201, 30.1f);
    assertCut(0.3f, far, 0.3f, 50, 0.3f, 201, 0.3f, 50);
    assertCut(-101, -far, -101, far, -101, -101, -101, 201); // along the box's own side
  }

  @Test
  void whatLiesInTheBoxIsNotTouched() {
    assertCut(1, 2, 3, 4, 1, 2, 3, 4);
    assertCut(7, 7, 7, 7, 7, 7, 7, 7);
  }

  @Test
  void whatDoesNotReachTheBoxIsNothing() {
    assertThat(cut.cut(-1e9f, -200, 1e9f, -200)).isFalse();
    assertThat(cut.cut(-1000, 0, 0, -1000)).as("past a corner").isFalse();
    assertThat(cut.cut(5e20f, 5e20f, 5e20f, 5e20f)).isFalse();
  }

  @Test
  void onlyWhatIsManyPapersAwayIsFar() {
    assertThat(cut.isFar(800, -800)).isFalse();
    assertThat(cut.isFar(809, 0)).isTrue();
    assertThat(cut.isFar(0, -1e30f)).isTrue();
  }

  @Test
  void everyCutLiesOnTheLineAsExactArithmeticSays() {
    long seed = 20_26;
    SplittableRandom random = new SplittableRandom(seed);
    int seen = 0;
    for (int i = 0; i < 20_000; i++) {
      float ax = anyCoordinate(random);
      float ay = anyCoordinate(random);
      float bx = anyCoordinate(random);
      float by = anyCoordinate(random);
      if (cut.cut(ax, ay, bx, by)) {
        seen++;
        String segment = "seed " + seed + ": " + ax + " " + ay + ", " + bx + " " + by;
        assertThat(distance(cut.ax(), cut.ay(), ax, ay, bx, by)).as(segment).isLessThan(1e-9);
        assertThat(distance(cut.bx(), cut.by(), ax, ay, bx, by)).as(segment).isLessThan(1e-9);
      }
    }
    assertThat(seen).isGreaterThan(500);
  }

  /** Of any size from a tenth of a mm on. */
  private static float anyCoordinate(SplittableRandom random) {
    return (float) (random.nextDouble(-10, 10) * Math.pow(10, random.nextInt(-1, 37)));
  }

  /** How far a point lies from the endless line through a and b, in 100 digits. */
  private static double distance(double x, double y, float ax, float ay, float bx, float by) {
    BigDecimal dx = exact(bx).subtract(exact(ax));
    BigDecimal dy = exact(by).subtract(exact(ay));
    BigDecimal cross =
        exact(x)
            .subtract(exact(ax))
            .multiply(dy)
            .subtract(exact(y).subtract(exact(ay)).multiply(dx));
    MathContext digits = new MathContext(100);
    BigDecimal length = dx.multiply(dx).add(dy.multiply(dy)).sqrt(digits);
    return cross.abs().divide(length, digits).doubleValue();
  }

  private static BigDecimal exact(double value) {
    return new BigDecimal(value);
  }

  private void assertCut(
      float ax, float ay, float bx, float by, double x0, double y0, double x1, double y1) {
    assertThat(cut.cut(ax, ay, bx, by)).isTrue();
    assertThat(new double[] {cut.ax(), cut.ay(), cut.bx(), cut.by()})
        .containsExactly(new double[] {x0, y0, x1, y1}, within(1e-9));
  }
}
