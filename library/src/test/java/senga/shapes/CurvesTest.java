package senga.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static senga.testing.LineText.assertLines;

import java.util.List;
import org.junit.jupiter.api.Test;
import senga.G;
import senga.geometry.Polylines;
import senga.math.Vec3;

/** Shapes of one line: round ones, waves, and those through given points. */
class CurvesTest {
  @Test
  void anArcBeginsAtItsStartAndGoesAsFarAsItsSweep() {
    assertLines(G.arc().radius(2).segments(2).make(), "2 0, 0 2, -2 0");
    assertLines(G.arc().radius(2).start(90).sweep(-90).segments(1).make(), "0 2, 2 0");
    assertLines(G.arc().radius(1).sweep(0).segments(2).center(3, 4).make(), "4 4, 4 4, 4 4");
    assertLines(G.arc().radius(1).sweep(360).segments(4).make(), "1 0, 0 1, -1 0, 0 -1, 1 0");
  }

  @Test
  void aCircleIsClosedAndAllItsVerticesAreEquallyFarAway() {
    Polylines circle = G.circle().radius(50).center(10, 20).make();
    assertThat(circle.isClosed(0)).isTrue();
    assertThat(circle.vertexCount()).isEqualTo(97);
    for (int i = 0; i < circle.vertexCount(); i++) {
      assertThat(Math.hypot(circle.x(i) - 10, circle.y(i) - 20)).isCloseTo(50, within(1e-4));
    }
  }

  @Test
  void anEllipseIsTurnedAboutItsCentre() {
    assertLines(G.ellipse().radiusX(4).radiusY(1).segments(4).make(), "4 0, 0 1, -4 0, 0 -1, 4 0");
    assertLines(
        G.ellipse().radiusX(4).radiusY(1).angle(90).segments(4).center(1, 1).make(),
        "1 5, 0 1, 1 -3, 2 1, 1 5");
  }

  @Test
  void aRectLiesAroundItsCentreAndIsTurnedAboutIt() {
    assertLines(G.rect().width(4).height(2).center(10, 10).make(), "8 9, 12 9, 12 11, 8 11, 8 9");
    assertLines(G.rect().width(4).height(2).angle(90).make(), "1 -2, 1 2, -1 2, -1 -2, 1 -2");
    assertLines(G.rect().width(0).height(0).make(), "0 0, 0 0, 0 0, 0 0, 0 0");
  }

  @Test
  void aSpiralGrowsEvenlyWithItsAngle() {
    assertLines(G.spiral().outerRadius(4).turns(1).samples(5).make(), "0 0, 0 1, -2 0, 0 -3, 4 0");
    assertLines(
        G.spiral().innerRadius(4).outerRadius(0).turns(-1).samples(5).make(),
        "4 0, 0 -3, -2 0, 0 1, 0 0");
    assertLines(
        G.spiral().outerRadius(4).turns(1).samples(5).phase(90).make(),
        "0 0, -1 0, 0 -2, 3 0, 0 4");
  }

  /** A phase of many turns is the same as what is left of it. */
  @Test
  void aLargePhaseIsAsExactAsASmallOne() {
    assertThat(G.spiral().phase(360e6 + 30).make()).isEqualTo(G.spiral().phase(30).make());
    assertThat(G.wave().phase(360e6 + 90).make()).isEqualTo(G.wave().phase(90).make());
  }

  @Test
  void aWaveSwingsAlongItsLine() {
    assertLines(
        G.wave().length(8).amplitude(1).cycles(1).samples(5).make(), "-4 0, -2 1, 0 0, 2 -1, 4 0");
    assertLines(
        G.wave().length(8).amplitude(1).cycles(1).samples(5).phase(90).make(),
        "-4 1, -2 0, 0 -1, 2 0, 4 1");
    assertLines(
        G.wave().length(8).amplitude(1).cycles(-1).samples(5).angle(90).make(),
        "0 -4, 1 -2, 0 0, -1 2, 0 4");
  }

  @Test
  void aTriangleHasItsCornersWhereTheSineHasItsCrests() {
    assertLines(
        G.wave().kind(Wave.Kind.TRIANGLE).length(8).amplitude(1).cycles(1).samples(9).make(),
        "-4 0, -3 0.5, -2 1, -1 0.5, 0 0, 1 -0.5, 2 -1, 3 -0.5, 4 0");
  }

  @Test
  void aBezierCurveRunsFromItsFirstPointToItsLast() {
    assertLines(
        G.bezier()
            .p0(Vec3.of(0, 0))
            .p1(Vec3.of(0, 8))
            .p2(Vec3.of(8, 8))
            .p3(Vec3.of(8, 0))
            .segments(2)
            .make(),
        "0 0, 4 6, 8 0");
    assertLines(G.bezier().segments(1).make(), "-0.5 0, 0.5 0");
  }

  @Test
  void aLissajousFigureOfWholeFrequenciesCloses() {
    Polylines figure = G.lissajous().a(5).b(4).c(3).make();
    assertThat(figure.isClosed(0)).isTrue();
    assertThat(G.lissajous().make().bounds().depth()).isZero();
    assertThat(G.lissajous().make().bounds().width()).isCloseTo(1, within(1e-4f));
    assertLines(
        G.lissajous().a(1).b(1).phase(90).samples(5).side(2).make(), "1 0, 0 1, -1 0, 0 -1, 1 0");
  }

  private static final List<Vec3> CORNERS =
      List.of(Vec3.of(0, 0), Vec3.of(4, 0), Vec3.of(4, 4), Vec3.of(0, 4));

  @Test
  void aSplinePassesThroughItsPoints() {
    Polylines line = G.spline().points(CORNERS).segmentsPerSpan(8).make();
    for (int i = 0; i < CORNERS.size(); i++) {
      assertThat(vertex(line, 8 * i)).isEqualTo(CORNERS.get(i));
    }
    Polylines ring = G.spline().points(CORNERS).closed(true).segmentsPerSpan(8).make();
    assertThat(ring.isClosed(0)).isTrue();
    assertThat(ring.vertexCount()).isEqualTo(33);
    assertThat(vertex(ring, 24)).isEqualTo(CORNERS.get(3));
  }

  @Test
  void aSplineWithoutTensionIsRoundAndOneOfFullTensionStraight() {
    Polylines round = G.spline().points(CORNERS).closed(true).make();
    assertThat(round.bounds().width()).isGreaterThan(4.5f);
    Polylines straight = G.spline().points(CORNERS).closed(true).tension(1).make();
    assertThat(straight.length()).isCloseTo(16, within(1e-4));
  }

  /** The evenly spaced kind of spline makes a loop where two points lie close together. */
  @Test
  void aSplineMakesNoLoopWherePointsLieUnevenly() {
    Polylines line =
        G.spline().points(Vec3.of(0, 0), Vec3.of(10, 0), Vec3.of(10.1, 0.1), Vec3.of(20, 0)).make();
    for (int i = 1; i < line.vertexCount(); i++) {
      assertThat(line.x(i)).as("x %s", i).isGreaterThanOrEqualTo(line.x(i - 1));
    }
  }

  @Test
  void fewPointsMakeTheSplineThatIsLeft() {
    Spline spline = G.spline().segmentsPerSpan(2);
    assertThat(spline.points(List.of()).make()).isEqualTo(Polylines.EMPTY);
    assertLines(spline.points(Vec3.of(3, 4)).make(), "3 4");
    assertLines(spline.points(Vec3.of(3, 4), Vec3.of(3, 4)).closed(true).make(), "3 4");
    assertLines(spline.points(Vec3.of(0, 0), Vec3.of(4, 0)).make(), "0 0, 2 0, 4 0");
    assertLines(
        spline.points(Vec3.of(0, 0), Vec3.of(4, 0)).closed(true).make(), "0 0, 2 0, 4 0, 2 0, 0 0");
    assertLines(
        spline
            .points(Vec3.of(0, 0), Vec3.of(0, 0), Vec3.of(4, 0), Vec3.of(0, 0))
            .closed(true)
            .make(),
        "0 0, 2 0, 4 0, 2 0, 0 0");
  }

  @Test
  void aPointTooFarAwayIsRefusedByItsNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> G.spline().points(Vec3.ZERO, Vec3.of(0, -1e39)))
        .withMessage("spline point 1 y must lie between -1000000000 and 1000000000, got -1.0E39");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> G.circle().radius(1e10))
        .withMessage("circle radius must be at most 1000000000, got 1.0E10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> G.circle().segments(2))
        .withMessage("circle segments must be at least 3, got 2");
  }

  private static Vec3 vertex(Polylines lines, int index) {
    return Vec3.of(lines.x(index), lines.y(index), lines.z(index));
  }
}
