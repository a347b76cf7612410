package senga.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static senga.testing.LineText.assertLines;
import static senga.testing.LineText.lines;

import org.junit.jupiter.api.Test;
import senga.E;
import senga.geometry.Applied;
import senga.geometry.Geometry;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.geometry.Rotate;
import senga.geometry.Scale;
import senga.math.Vec3;
import senga.testing.RandomDrawings;

class PlacingEffectsTest {
  private static final String SQUARE = "0 0, 10 0, 10 10, 0 10, 0 0";

  @Test
  void aTranslationShiftsEveryVertex() {
    assertLines(E.translate().delta(1, 2).apply(lines("0 0, 5 5 | 9 9 9")), "1 2, 6 7 | 10 11 9");
    assertLines(E.translate().delta(0, 0, -4).apply(lines("1 1 1")), "1 1 -3");
  }

  @Test
  void withoutAPivotEffectsWorkAboutTheOriginAsTheMethodsOfAGeometryDo() {
    Vec3 factor = Vec3.of(2, 3, -1);
    Vec3 degrees = Vec3.of(10, 20, 30);
    RandomDrawings.forEach(
        drawing -> {
          Geometry recipe = new Literal(drawing);
          Geometry scaled = recipe.scale(factor.x(), factor.y(), factor.z());
          Geometry turned = recipe.rotate(degrees.x(), degrees.y(), degrees.z());
          assertThat(E.scale().factor(factor).apply(drawing)).isEqualTo(realised(scaled));
          assertThat(E.rotate().degrees(degrees).apply(drawing)).isEqualTo(realised(turned));
          assertThat(E.affine().factor(factor).apply(drawing)).isEqualTo(realised(scaled));
          assertThat(E.affine().degrees(degrees).apply(drawing)).isEqualTo(realised(turned));
        });
  }

  @Test
  void theMiddleOfTheDrawingIsThePivotOnlyWhenAskedFor() {
    String lines = "0 0, 10 0 | 10 10, 0 10";
    assertLines(
        E.rotate().degrees(180).aboutMiddle().apply(lines(lines)), "10 10, 0 10 | 0 0, 10 0");
    assertLines(E.scale().factor(2).aboutMiddle().apply(lines("0 0, 10 10")), "-5 -5, 15 15");
    assertLines(E.affine().factor(2).aboutMiddle().apply(lines("0 0, 10 10")), "-5 -5, 15 15");
    // The first corner counts twice, which moves the mean to (4, 4).
    assertLines(
        E.rotate().degrees(180).aboutMiddle().apply(lines(SQUARE)), "8 8, -2 8, -2 -2, 8 -2, 8 8");
  }

  @Test
  void aRotationTurnsAboutItsPivotClockwiseOnThePage() {
    assertLines(E.rotate().degrees(90).pivot(10, 10).apply(lines("20 10")), "10 20");
    assertLines(E.rotate().degrees(0, 90, 0).pivot(0, 0).apply(lines("1 2 3")), "3 2 -1");
    assertLines(E.rotate().degrees(90, 0, 90).pivot(Vec3.ZERO).apply(lines("0 0 1")), "1 0");
  }

  @Test
  void scalingKeepsThePivotWhereItIs() {
    assertLines(E.scale().factor(2).apply(lines("0 0, 10 10")), "0 0, 20 20");
    assertLines(E.scale().factor(2, 3, 1).pivot(10, 0).apply(lines("11 1 7")), "12 3 7");
    assertLines(E.scale().factor(-1, 1, 0).pivot(0, 0).apply(lines("1 2 3")), "-1 2");
  }

  @Test
  void byLineScalesEachOpenLineAndLeavesClosedOnesAlone() {
    Scale byLine = E.scale().factor(2).mode(Scale.Mode.BY_LINE);
    assertLines(
        byLine.apply(lines("0 0, 10 0 | 100 0, 110 0 | " + SQUARE + " | 7 7")),
        "-5 0, 15 0 | 95 0, 115 0 | " + SQUARE + " | 7 7");
  }

  /** The repeated corner of a closed line does not count twice: a square grows about its middle. */
  @Test
  void byFaceScalesEachClosedLineAndLeavesOpenOnesAlone() {
    Scale byFace = E.scale().factor(2).mode(Scale.Mode.BY_FACE);
    assertLines(
        byFace.apply(lines(SQUARE + " | 0 0, 10 0")),
        "-5 -5, 15 -5, 15 15, -5 15, -5 -5 | 0 0, 10 0");
  }

  @Test
  void scalingLineByLineIsNoPerVertexEffect() {
    assertThat(E.scale().perVertex()).isTrue();
    assertThat(E.scale().mode(Scale.Mode.BY_LINE).perVertex()).isFalse();
    assertThat(E.scale().mode(Scale.Mode.BY_FACE).perVertex()).isFalse();
  }

  @Test
  void onlyTheMiddleOfTheDrawingNeedsASurvey() {
    assertThat(E.rotate().needsSurvey()).isFalse();
    assertThat(E.rotate().aboutMiddle().needsSurvey()).isTrue();
    assertThat(E.scale().needsSurvey()).isFalse();
    assertThat(E.scale().aboutMiddle().needsSurvey()).isTrue();
    assertThat(E.affine().needsSurvey()).isFalse();
    assertThat(E.affine().aboutMiddle().needsSurvey()).isTrue();
    assertThat(E.translate().needsSurvey()).isFalse();
  }

  @Test
  void anAffineStepScalesThenTurnsThenShifts() {
    Affine affine = E.affine().factor(2, 1, 1).degrees(0, 0, 90).delta(100, 0).pivot(10, 10);
    assertLines(affine.apply(lines("15 10, 10 10")), "110 20, 110 10");
  }

  @Test
  void anAffineStepIsItsThreeStepsOneAfterTheOther() {
    Vec3 pivot = Vec3.of(3, -4, 5);
    Affine affine = E.affine().factor(1.5, 0.5, 2).degrees(10, 20, 30).delta(7, 8).pivot(pivot);
    RandomDrawings.forEach(
        drawing -> {
          Polylines steps = E.scale().factor(1.5, 0.5, 2).pivot(pivot).apply(drawing);
          steps = E.rotate().degrees(10, 20, 30).pivot(pivot).apply(steps);
          assertNear(affine.apply(drawing), E.translate().delta(7, 8).apply(steps));
        });
  }

  @Test
  void defaultsLeaveADrawingWhereItIs() {
    RandomDrawings.forEach(
        drawing -> {
          assertNear(E.translate().apply(drawing), drawing);
          assertNear(E.rotate().apply(drawing), drawing);
          assertNear(E.scale().apply(drawing), drawing);
          assertNear(E.affine().apply(drawing), drawing);
        });
  }

  @Test
  void turningBackUndoesATurn() {
    RandomDrawings.forEach(
        drawing -> {
          Rotate turn = E.rotate().degrees(37).pivot(20, 30);
          assertNear(turn.degrees(-37).apply(turn.apply(drawing)), drawing);
        });
  }

  @Test
  void closedLinesStayClosed() {
    RandomDrawings.forEach(
        drawing -> {
          Polylines turned = E.rotate().degrees(11, 22, 33).apply(drawing);
          for (int line = 0; line < drawing.lineCount(); line++) {
            if (drawing.isClosed(line)) {
              assertThat(turned.isClosed(line)).isTrue();
            }
          }
        });
  }

  @Test
  void aResultThatNoFloatCanHoldIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> E.scale().factor(1e30).pivot(0, 0).apply(lines("1e20 0")))
        .withMessageStartingWith("vertex 0 is not finite");
  }

  private static Polylines realised(Geometry oneStep) {
    Applied step = (Applied) oneStep;
    return step.effect().apply(((Literal) step.input()).make());
  }

  /** Within a few roundings of the largest number in the drawing. */
  private static void assertNear(Polylines actual, Polylines expected) {
    assertThat(actual.lineCount()).isEqualTo(expected.lineCount());
    assertThat(actual.vertexCount()).isEqualTo(expected.vertexCount());
    float largest = 500;
    for (int i = 0; i < expected.vertexCount(); i++) {
      largest = Math.max(largest, Math.abs(expected.x(i)));
    }
    for (int i = 0; i < expected.vertexCount(); i++) {
      assertThat(actual.x(i)).isCloseTo(expected.x(i), within(1e-5f * largest));
      assertThat(actual.y(i)).isCloseTo(expected.y(i), within(1e-5f * largest));
      assertThat(actual.z(i)).isCloseTo(expected.z(i), within(1e-5f * largest));
    }
  }
}
