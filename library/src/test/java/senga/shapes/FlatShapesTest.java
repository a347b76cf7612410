package senga.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;
import static senga.testing.LineText.assertLines;
import static senga.testing.LineText.lines;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import senga.G;
import senga.geometry.Polylines;
import senga.math.Vec3;

class FlatShapesTest {
  @Test
  void aLineLiesAroundItsCentre() {
    assertLines(G.line().make(), "-0.5 0, 0.5 0");
    assertLines(G.line().length(10).center(20, 30).make(), "15 30, 25 30");
    assertLines(G.line().length(10).center(Vec3.of(0, 0, 7)).make(), "-5 0 7, 5 0 7");
  }

  @Test
  void aLineTurnsClockwiseOnThePage() {
    assertLines(G.line().length(10).angle(90).make(), "0 -5, 0 5");
    assertLines(G.line().length(10).angle(360 + 45).make(), "-3.536 -3.536, 3.536 3.536");
  }

  @Test
  void theAnchorSaysWhichEndTheCentrePlaces() {
    Line line = G.line().length(10).angle(90).center(1, 2);
    assertLines(line.anchor(Line.Anchor.LEFT).make(), "1 2, 1 12");
    assertLines(line.anchor(Line.Anchor.RIGHT).make(), "1 -8, 1 2");
    assertLines(line.anchor(Line.Anchor.CENTER).make(), "1 -3, 1 7");
  }

  @Test
  void aLineWithoutLengthKeepsItsTwoVertices() {
    assertLines(G.line().length(0).center(3, 4).make(), "3 4, 3 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> G.line().length(-1))
        .withMessage("line length must be at least 0, got -1");
  }

  @Test
  void aPolygonBeginsOnTheXAxisAndIsClosed() {
    assertLines(G.polygon().sides(4).diameter(2).make(), "1 0, 0 1, -1 0, 0 -1, 1 0");
    assertThat(G.polygon().make().isClosed(0)).isTrue();
    assertThat(G.polygon().make().vertexCount()).isEqualTo(7);
  }

  @Test
  void cornersAtRightAnglesAreExact() {
    assertThat(G.polygon().sides(4).diameter(2).phase(-90).make())
        .isEqualTo(lines("0 -1, 1 0, 0 1, -1 0, 0 -1"));
    assertThat(G.line().length(2).angle(270).make()).isEqualTo(lines("0 1, 0 -1"));
  }

  @Test
  void thePhaseTurnsAPolygon() {
    assertLines(
        G.polygon().sides(4).diameter(2).phase(90).center(5, 5).make(), "5 6, 4 5, 5 4, 6 5, 5 6");
  }

  @Test
  void aSweepEndsOnTheCircleAndIsClosedByAChord() {
    Polygon square = G.polygon().sides(4).diameter(2);
    assertLines(square.sweep(135).make(), "1 0, 0 1, -0.707 0.707, 1 0");
    assertLines(square.sweep(180).make(), "1 0, 0 1, -1 0, 1 0");
    assertLines(square.sweep(30).make(), "1 0, 0.866 0.5, 1 0");
    assertLines(square.sweep(0).make(), "1 0, 1 0");
  }

  /** However the corner's angle was computed, and if it is missed by a hair. */
  @Test
  void aSweepThatEndsAtACornerEndsWithThatCornerOnce() {
    double[] hairs = {0, 1e-13, -1e-13, 1e-9, -1e-9, 1e-6, -1e-6, 1e-4, -1e-4, 2e-4, -2e-4};
    for (int sides = 3; sides <= 128; sides++) {
      for (int corner = 1; corner <= sides; corner++) {
        assertSweep(sides, 360.0 * corner / sides, corner);
        assertSweep(sides, corner * (360.0 / sides), corner);
        for (double hair : hairs) {
          double sweep = Math.min(360, 360.0 * corner / sides + hair);
          assertNothingDouble(G.polygon().sides(sides).sweep(sweep));
        }
      }
    }
  }

  private static void assertSweep(int sides, double sweep, int corner) {
    Polygon polygon = G.polygon().sides(sides).sweep(Math.min(360, sweep));
    int closing = corner == sides ? 0 : 1;
    assertThat(polygon.make().vertexCount()).as("%s", polygon).isEqualTo(corner + 1 + closing);
    assertNothingDouble(polygon);
  }

  private static void assertNothingDouble(Polygon polygon) {
    Polylines made = polygon.make();
    assertThat((long) made.vertexCount()).isLessThanOrEqualTo(polygon.size().vertices());
    for (int i = 1; i < made.vertexCount(); i++) {
      if (made.x(i) == made.x(i - 1) && made.y(i) == made.y(i - 1)) {
        fail("%s has vertex %s twice", polygon, i);
      }
    }
  }

  @Test
  void everySweepIsClosedAndNoLongerThanTheCircleAroundIt() {
    for (int sides = 3; sides < 20; sides++) {
      for (double sweep = 0; sweep <= 360; sweep += 7.5) {
        Polygon polygon = G.polygon().sides(sides).sweep(sweep);
        Polylines made = polygon.make();
        assertThat(made.isClosed(0)).isTrue();
        assertThat(made.length()).isLessThan(Math.PI);
        assertThat((long) made.vertexCount()).isLessThanOrEqualTo(polygon.size().vertices());
      }
    }
  }

  @Test
  void aPolygonOfTwoSidesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> G.polygon().sides(2))
        .withMessage("polygon sides must be at least 3, got 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> G.polygon().sweep(361))
        .withMessage("polygon sweep must lie between 0 and 360, got 361");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> G.polygon().diameter(-1))
        .withMessage("polygon diameter must be at least 0, got -1");
  }

  @Test
  void aGridIsVerticalLinesThenHorizontalOnes() {
    assertLines(
        G.grid().nx(3).ny(2).side(10).center(5, 5).make(),
        "0 0, 0 10 | 5 0, 5 10 | 10 0, 10 10 | 0 0, 10 0 | 0 10, 10 10");
  }

  @Test
  void aSingleLineOfAGridLiesOnTheEdge() {
    assertLines(G.grid().nx(1).ny(0).make(), "-0.5 -0.5, -0.5 0.5");
    assertLines(G.grid().nx(0).ny(1).make(), "-0.5 -0.5, 0.5 -0.5");
  }

  @Test
  void aGridOfNothingIsEmpty() {
    assertThat(G.grid().nx(0).ny(0).make()).isEqualTo(Polylines.EMPTY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> G.grid().ny(-1))
        .withMessage("grid ny must be at least 0, got -1");
  }

  @Test
  void theSizeOfAHugeGridIsKnownBeforeItIsMade() {
    Grid huge = G.grid().nx(Integer.MAX_VALUE).ny(Integer.MAX_VALUE);
    assertThat(huge.size().lines()).isEqualTo(2L * Integer.MAX_VALUE);
    assertThat(huge.size().vertices()).isEqualTo(4L * Integer.MAX_VALUE);
    assertThat(huge.size().remedy()).isEqualTo("lower nx");
    assertThat(G.polygon().sides(Integer.MAX_VALUE).size().vertices())
        .isGreaterThan(Integer.MAX_VALUE);
    assertThat(G.polygon().sides(Integer.MAX_VALUE).sweep(0).make().vertexCount()).isEqualTo(2);
  }

  @Test
  void aPolylineRunsThroughItsPoints() {
    assertLines(G.polyline().make(), "-0.5 0, 0.5 0");
    assertLines(
        G.polyline().points(Vec3.of(1, 2), Vec3.of(3, 4, 5), Vec3.of(1, 2)).make(),
        "1 2, 3 4 5, 1 2");
    assertLines(G.polyline().points(Vec3.of(1, 2)).make(), "1 2");
    assertThat(G.polyline().points(List.of()).make()).isEqualTo(Polylines.EMPTY);
  }

  @Test
  void closingAPolylineRepeatsItsFirstPointUnlessItIsThere() {
    Polyline closed = G.polyline().closed(true);
    assertLines(closed.points(Vec3.of(0, 0), Vec3.of(1, 0)).make(), "0 0, 1 0, 0 0");
    assertLines(
        closed.points(Vec3.of(0, 0), Vec3.of(1, 0), Vec3.of(-0.0, 0)).make(), "0 0, 1 0, 0 0");
    assertLines(closed.points(Vec3.of(7, 7)).make(), "7 7");
    assertThat(closed.points(List.of()).make()).isEqualTo(Polylines.EMPTY);
  }

  @Test
  void aPointThatNoFloatCanHoldIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> G.polyline().points(Vec3.ZERO, Vec3.of(0, -1e39)))
        .withMessage(
            "polyline point 1 must lie within ±3.4028235E38 mm, got"
                + " Vec3[x=0.0, y=-1.0E39, z=0.0]");
  }

  @Test
  void aPolylineKeepsItsPointsWhateverTheCallerDoes() {
    List<Vec3> points = new ArrayList<>(List.of(Vec3.ZERO, Vec3.ONE));
    Polyline polyline = G.polyline().points(points);
    points.clear();
    assertThat(polyline.make().vertexCount()).isEqualTo(2);
  }

  @Test
  void aCircleOfManySidesIsAsLongAsACircle() {
    assertThat(G.polygon().sides(100_000).diameter(100).make().length())
        .isCloseTo(100 * Math.PI, within(0.01));
  }
}
