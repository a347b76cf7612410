package senga.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static senga.testing.LineText.lines;

import org.junit.jupiter.api.Test;
import senga.E;
import senga.effects.Displace.Profile;
import senga.geometry.Generation;
import senga.geometry.Polylines;
import senga.kernel.GradientNoise;
import senga.kernel.PyxidrawNoise;
import senga.math.Vec3;
import senga.testing.RandomDrawings;

class DisplaceTest {
  /** A box of 100 × 50 × 20 mm with a vertex in its middle. */
  private static final Polylines BOX = lines("3 7 2, 53 32 12, 103 57 22, 3 32 12");

  private static final Displace NOISE = E.displace().amplitude(8).frequency(0.013).time(0.29);

  @Test
  void everyVertexMovesByTheNoiseAtItsPlace() {
    Polylines moved = NOISE.apply(BOX);
    float[] noise = new float[3];
    for (int i = 0; i < BOX.vertexCount(); i++) {
      double on = 10 * 0.29 + 1000;
      GradientNoise.at(BOX.x(i) * 0.013 + on, BOX.y(i) * 0.013 + on, BOX.z(i) * 0.013 + on, noise);
      assertShift(moved, i, 8 * noise[0], 8 * noise[1], 8 * noise[2]);
    }
  }

  @Test
  void theOldGenerationScalesThePhaseWithTheFrequency() {
    Polylines moved = NOISE.generation(Generation.PYXIDRAW).apply(BOX);
    float[] noise = new float[3];
    for (int i = 0; i < BOX.vertexCount(); i++) {
      double on = 10 * 0.29 + 1000;
      PyxidrawNoise.at(
          (BOX.x(i) + on) * 0.013, (BOX.y(i) + on) * 0.013, (BOX.z(i) + on) * 0.013, noise);
      assertShift(moved, i, 8 * noise[0], 8 * noise[1], 8 * noise[2]);
    }
  }

  /** With the old phase, turning the frequency knob made the whole pattern run away. */
  @Test
  void aNewFrequencyLeavesTheNoiseAtTheOriginAsItIs() {
    Polylines origin = lines("0 0");
    Displace old = NOISE.generation(Generation.PYXIDRAW);
    assertThat(NOISE.frequency(0.02).apply(origin)).isEqualTo(NOISE.apply(origin));
    assertThat(old.frequency(0.02).apply(origin)).isNotEqualTo(old.apply(origin));
  }

  @Test
  void amplitudeAndFrequencyAreSetAxisByAxis() {
    Polylines moved = NOISE.amplitude(Vec3.of(5, 0, 0)).apply(BOX);
    assertThat(moved.x(1)).isNotEqualTo(BOX.x(1));
    assertThat(moved.y(1)).isEqualTo(BOX.y(1));
    assertThat(moved.z(1)).isEqualTo(BOX.z(1));
    Displace flat = NOISE.frequency(Vec3.of(0.013, 0, 0));
    assertThat(flat.apply(lines("3 7"))).isNotEqualTo(flat.apply(lines("4 7")));
    assertShift(flat.apply(lines("3 99")), lines("3 99"), flat.apply(lines("3 7")), lines("3 7"));
  }

  @Test
  void noAmplitudeIsNoChange() {
    RandomDrawings.forEach(
        drawing -> assertThat(NOISE.amplitude(0).apply(drawing)).isEqualTo(drawing));
  }

  @Test
  void noVertexMovesFartherThanTheAmplitude() {
    RandomDrawings.forEach(
        drawing -> {
          Polylines moved = NOISE.apply(drawing);
          for (int i = 0; i < drawing.vertexCount(); i++) {
            assertThat(Math.abs(moved.x(i) - drawing.x(i))).isLessThanOrEqualTo(8);
            assertThat(Math.abs(moved.y(i) - drawing.y(i))).isLessThanOrEqualTo(8);
            assertThat(Math.abs(moved.z(i) - drawing.z(i))).isLessThanOrEqualTo(8);
          }
        });
  }

  @Test
  void closedLinesStayClosed() {
    Polylines moved = NOISE.amplitudeGradient(Vec3.ONE).apply(lines("0 0, 9 0, 9 9, 0 0"));
    assertThat(moved.isClosed(0)).isTrue();
  }

  @Test
  void timeFlowsSmoothlyEvenAfterHours() {
    for (double hour : new double[] {0, 1, 10}) {
      Polylines before = NOISE.time(hour * 3600).apply(BOX);
      Polylines after = NOISE.time(hour * 3600 + 0.001).apply(BOX);
      assertThat(after.x(1)).isNotEqualTo(before.x(1)).isCloseTo(before.x(1), within(0.3f));
    }
  }

  @Test
  void aLinearGradientIsOneInTheMiddleAndChangesEvenlyAlongItsAxis() {
    Displace graded = NOISE.minGradientFactor(0).amplitudeGradient(Vec3.of(1, 0, 0));
    assertFactors(graded, 0, 0.5, 1, 1);
    assertFactors(graded, 1, 1, 1, 1);
    assertFactors(graded, 2, 1.5, 1, 1);
  }

  @Test
  void factorsAreSqueezedAboveTheLeastAndCutAtTheLargest() {
    Displace graded = NOISE.amplitudeGradient(Vec3.of(4, 0, 0)).minGradientFactor(0.25);
    assertFactors(graded, 0, 0.25, 1, 1); // 1 − 4/2 is below 0 and counts as 0
    assertFactors(graded.amplitudeGradient(Vec3.of(1, 0, 0)), 0, 0.25 + 0.75 * 0.5, 1, 1);
    assertFactors(graded.maxGradientFactor(1.5), 2, 1.5, 1, 1);
  }

  @Test
  void theCentreOfTheGradientsCanBeMoved() {
    Displace graded =
        NOISE
            .minGradientFactor(0)
            .amplitudeGradient(Vec3.of(0, 1, 0))
            .gradientCenterOffset(Vec3.of(0, 0.5, 0));
    assertFactors(graded, 2, 1, 1, 1);
    assertFactors(graded, 1, 1, 0.5, 1);
    assertFactors(graded, 0, 1, 0, 1);
  }

  @Test
  void aRadialGradientFallsWithTheDistanceFromTheCentre() {
    Displace radial =
        NOISE
            .minGradientFactor(0)
            .gradientProfile(Profile.RADIAL)
            .gradientRadius(Vec3.ONE)
            .amplitudeGradient(Vec3.of(1, 0.5, 0));
    assertFactors(radial, 1, 1, 1, 1);
    assertFactors(radial, 3, 0.5, 0.75, 1); // half a box to the left
    double corner = Math.sqrt(0.75);
    assertFactors(radial, 0, 1 - corner, 1 - corner / 2, 1);
    Displace inverted = radial.amplitudeGradient(Vec3.of(-1, 0, 0));
    assertFactors(inverted, 3, 1.5, 1, 1);
    assertFactors(inverted.gradientRadius(Vec3.all(0.25)).maxGradientFactor(4), 3, 3, 1, 1);
  }

  @Test
  void aFrequencyGradientChangesTheNoiseExceptInTheMiddle() {
    Displace graded = NOISE.minGradientFactor(0).frequencyGradient(Vec3.of(2, 0, 0));
    Polylines even = NOISE.apply(BOX);
    Polylines moved = graded.apply(BOX);
    assertThat(moved.x(1)).isCloseTo(even.x(1), within(1e-4f));
    float[] noise = new float[3];
    double on = 10 * 0.29 + 1000;
    GradientNoise.at(103 * 0.013 * 2 + on, 57 * 0.013 + on, 22 * 0.013 + on, noise);
    assertShift(moved, 2, 8 * noise[0], 8 * noise[1], 8 * noise[2]);
  }

  @Test
  void onAnAxisWithoutExtentEveryVertexIsInTheMiddle() {
    Polylines flat = lines("3 7 12, 53 7 12, 103 7 12");
    Displace graded = NOISE.amplitudeGradient(Vec3.of(0, 4, 4));
    assertThat(graded.apply(flat)).isEqualTo(NOISE.apply(flat));
    assertThat(graded.gradientProfile(Profile.RADIAL).apply(lines("5 5 5")).x(0))
        .isCloseTo(NOISE.apply(lines("5 5 5")).x(0), within(1e-5f));
  }

  @Test
  void onlyGradientsNeedASurvey() {
    assertThat(NOISE.needsSurvey()).isFalse();
    assertThat(NOISE.gradientRadius(Vec3.ONE).needsSurvey()).isFalse();
    assertThat(NOISE.amplitudeGradient(Vec3.ONE).needsSurvey()).isTrue();
    assertThat(NOISE.frequencyGradient(Vec3.of(0, 0, 0.1)).needsSurvey()).isTrue();
  }

  @Test
  void valuesOutsideTheirRangeAreRefused() {
    refuses(
        () -> NOISE.minGradientFactor(1.1),
        "displace minGradientFactor must lie between 0 and 1, got 1.1");
    refuses(
        () -> NOISE.maxGradientFactor(0.9),
        "displace maxGradientFactor must lie between 1 and 4, got 0.9");
    refuses(
        () -> NOISE.maxGradientFactor(4.1),
        "displace maxGradientFactor must lie between 1 and 4, got 4.1");
    refuses(
        () -> NOISE.gradientRadius(Vec3.of(1, 0, 1)),
        "displace gradientRadius y must be above 0, got 0");
    refuses(
        () -> NOISE.amplitudeGradient(Vec3.of(41, 0, 1)),
        "displace amplitudeGradient x must lie between -40 and 40, got 41");
    refuses(
        () -> NOISE.time(Double.POSITIVE_INFINITY),
        "displace time must be a finite number, got Infinity");
    refuses(
        () -> NOISE.amplitude(Double.NaN), "displace amplitude must be a finite number, got NaN");
    refuses(
        () -> NOISE.frequency(Double.NaN), "displace frequency must be a finite number, got NaN");
    refuses(
        () -> NOISE.amplitude(Vec3.of(1, Double.NaN, 1)),
        "y of a vector must be a finite number, got NaN");
  }

  private static void refuses(Runnable call, String sentence) {
    assertThatIllegalArgumentException().isThrownBy(call::run).withMessage(sentence);
  }

  /** The graded shift of one vertex is the ungraded one times these. */
  private static void assertFactors(Displace graded, int vertex, double x, double y, double z) {
    Polylines even = NOISE.apply(BOX);
    assertShift(
        graded.apply(BOX),
        vertex,
        (even.x(vertex) - BOX.x(vertex)) * x,
        (even.y(vertex) - BOX.y(vertex)) * y,
        (even.z(vertex) - BOX.z(vertex)) * z);
  }

  private static void assertShift(Polylines moved, int vertex, double x, double y, double z) {
    assertThat(moved.x(vertex) - BOX.x(vertex)).isCloseTo((float) x, within(1e-4f));
    assertThat(moved.y(vertex) - BOX.y(vertex)).isCloseTo((float) y, within(1e-4f));
    assertThat(moved.z(vertex) - BOX.z(vertex)).isCloseTo((float) z, within(1e-4f));
  }

  private static void assertShift(Polylines a, Polylines from, Polylines b, Polylines otherFrom) {
    assertThat(a.x(0) - from.x(0)).isCloseTo(b.x(0) - otherFrom.x(0), within(1e-4f));
    assertThat(a.y(0) - from.y(0)).isCloseTo(b.y(0) - otherFrom.y(0), within(1e-4f));
    assertThat(a.z(0) - from.z(0)).isCloseTo(b.z(0) - otherFrom.z(0), within(1e-4f));
  }
}
