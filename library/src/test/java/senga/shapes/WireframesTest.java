package senga.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static senga.testing.LineText.assertLines;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import senga.G;
import senga.geometry.Bounds;
import senga.geometry.Generation;
import senga.geometry.Polylines;
import senga.math.Vec3;
import senga.shapes.Polyhedron.Kind;
import senga.shapes.Polyhedron.Style;

class WireframesTest {
  @Test
  void aConeIsItsFootAndLinesToItsTip() {
    assertLines(
        G.cone().radius(1).height(4).segments(4).make(),
        "1 0 -2, 0 1 -2, -1 0 -2, 0 -1 -2, 1 0 -2"
            + " | 0 0 2, 1 0 -2 | 0 0 2, 0 1 -2 | 0 0 2, -1 0 -2 | 0 0 2, 0 -1 -2");
  }

  @Test
  void aCylinderIsTwoCirclesAndLinesBetweenThem() {
    Polylines cylinder = G.cylinder().radius(2).height(6).segments(12).center(1, 2).make();
    assertThat(cylinder.lineCount()).isEqualTo(14);
    assertThat(cylinder.isClosed(0)).isTrue();
    assertThat(cylinder.isClosed(1)).isTrue();
    for (int line = 2; line < 14; line++) {
      int i = cylinder.start(line);
      assertThat(cylinder.x(i)).isEqualTo(cylinder.x(i + 1));
      assertThat(cylinder.y(i)).isEqualTo(cylinder.y(i + 1));
      assertThat(cylinder.z(i)).isEqualTo(-3f);
      assertThat(cylinder.z(i + 1)).isEqualTo(3f);
    }
  }

  @Test
  void everyVertexOfATorusIsAsFarFromTheMiddleOfItsTube() {
    Polylines torus = G.torus().majorRadius(10).minorRadius(3).make();
    assertThat(torus.lineCount()).isEqualTo(32 + 16);
    for (int i = 0; i < torus.vertexCount(); i++) {
      double away = Math.hypot(torus.x(i), torus.y(i)) - 10;
      assertThat(Math.hypot(away, torus.z(i))).isCloseTo(3, within(1e-4));
    }
  }

  @Test
  void theCapsOfACapsuleAreHalfBalls() {
    Polylines pill = G.capsule().radius(10).height(50).make();
    for (int i = 0; i < pill.vertexCount(); i++) {
      double beyond = Math.max(0, Math.abs(pill.z(i)) - 15);
      double away = Math.hypot(pill.x(i), pill.y(i));
      assertThat(Math.hypot(away, beyond)).isCloseTo(10, within(1e-4));
    }
    assertThat(pill.bounds().depth()).isEqualTo(50f);
    assertThat(pill.bounds().width()).isEqualTo(20f);
  }

  @Test
  void aCapsuleShorterThanWideIsABall() {
    Capsule ball = G.capsule().radius(10).height(7);
    Polylines made = ball.make();
    for (int i = 0; i < made.vertexCount(); i++) {
      double away = Math.hypot(made.x(i), made.y(i));
      assertThat(Math.hypot(away, made.z(i))).isCloseTo(10, within(1e-4));
    }
    assertThat(made.lineCount()).as("one equator, not two rims").isEqualTo(32 + 31);
    assertThat(ball.size().vertices()).isEqualTo(made.vertexCount());
  }

  /** A pen goes over each piece once. */
  @Test
  void noPieceOfACapsuleIsDrawnTwice() {
    for (double height : new double[] {0, 0.8}) {
      Polylines pill = G.capsule().height(height).make();
      Set<Set<Vec3>> pieces = new HashSet<>();
      for (int line = 0; line < pill.lineCount(); line++) {
        for (int i = pill.start(line) + 1; i < pill.end(line); i++) {
          assertThat(pieces.add(Set.of(vertex(pill, i - 1), vertex(pill, i)))).isTrue();
        }
      }
    }
  }

  /** In the older program a radius of 0.4 made a pill 0.4 wide, and caps were as high as half. */
  @Test
  void theOlderCapsuleIsStretched() {
    Bounds box = G.capsule().radius(4).height(20).generation(Generation.PYXIDRAW).make().bounds();
    assertThat(box.width()).isEqualTo(4f);
    assertThat(box.depth()).isEqualTo(20f);
  }

  @ParameterizedTest
  @EnumSource
  void allCornersOfASolidLieOnItsBallAndAllEdgesAreEquallyLong(Kind kind) {
    Polylines solid = G.polyhedron().kind(kind).diameter(100).make();
    double edge = distance(solid, 0, 1);
    for (int line = 0; line < solid.lineCount(); line++) {
      assertThat(solid.isClosed(line)).isTrue();
      for (int i = solid.start(line); i < solid.end(line); i++) {
        assertThat(length(vertex(solid, i))).isCloseTo(50, within(1e-4));
        if (i > solid.start(line)) {
          assertThat(distance(solid, i - 1, i)).isCloseTo(edge, within(1e-4));
        }
      }
    }
  }

  /** V − E + F = 2, every edge in two faces, and edges drawn alone are the same ones. */
  @ParameterizedTest
  @EnumSource
  void theFacesOfASolidCloseIt(Kind kind) {
    Polylines faces = G.polyhedron().kind(kind).make();
    Set<Vec3> corners = new HashSet<>();
    Set<Set<Vec3>> edges = new HashSet<>();
    for (int line = 0; line < faces.lineCount(); line++) {
      for (int i = faces.start(line) + 1; i < faces.end(line); i++) {
        corners.add(vertex(faces, i));
        edges.add(Set.of(vertex(faces, i - 1), vertex(faces, i)));
      }
    }
    assertThat(corners.size() - edges.size() + faces.lineCount()).isEqualTo(2);
    assertThat(faces.vertexCount() - faces.lineCount()).isEqualTo(2 * edges.size());
    Polylines alone = G.polyhedron().kind(kind).style(Style.EDGES).make();
    Set<Set<Vec3>> drawn = new HashSet<>();
    for (int line = 0; line < alone.lineCount(); line++) {
      int i = alone.start(line);
      assertThat(drawn.add(Set.of(vertex(alone, i), vertex(alone, i + 1)))).isTrue();
    }
    assertThat(drawn).isEqualTo(edges);
  }

  /** So many faces, and points with the closing ones, has Grafix in its files. */
  @Test
  void facesAndPointsAreThoseOfGrafix() {
    String counts =
        "4/16, 6/30, 8/32, 12/72, 20/80, 14/62, 32/152, 8/44, 14/86, 14/86, 32/212, 32/212, 26/122,"
            + " 38/158, 38/158, 92/392, 92/392, 26/170, 62/302, 62/422";
    StringBuilder ours = new StringBuilder();
    for (Kind kind : Kind.values()) {
      Polylines solid = G.polyhedron().kind(kind).make();
      ours.append(", ").append(solid.lineCount()).append('/').append(solid.vertexCount());
    }
    assertThat(ours.substring(2)).isEqualTo(counts);
  }

  @Test
  void leftAndRightAreEachOthersMirrorImage() {
    Polylines left = G.polyhedron().kind(Kind.SNUB_CUBE_LEFT).make();
    Polylines right = G.polyhedron().kind(Kind.SNUB_CUBE_RIGHT).make();
    assertThat(corners(left, 1)).isNotEqualTo(corners(right, 1));
    assertThat(corners(left, -1)).isEqualTo(corners(right, 1));
  }

  private static Set<Vec3> corners(Polylines solid, int side) {
    Set<Vec3> corners = new HashSet<>();
    for (int i = 0; i < solid.vertexCount(); i++) {
      corners.add(Vec3.of(side * solid.x(i), solid.y(i), solid.z(i)));
    }
    return corners;
  }

  private static double distance(Polylines lines, int a, int b) {
    return length(vertex(lines, a).minus(vertex(lines, b)));
  }

  private static double length(Vec3 v) {
    return Math.sqrt(v.x() * v.x() + v.y() * v.y() + v.z() * v.z());
  }

  private static Vec3 vertex(Polylines lines, int index) {
    return Vec3.of(lines.x(index), lines.y(index), lines.z(index));
  }
}
