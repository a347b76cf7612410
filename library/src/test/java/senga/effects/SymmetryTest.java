package senga.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static senga.testing.LineText.assertLines;
import static senga.testing.LineText.lines;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import senga.E;
import senga.G;
import senga.effects.Mirror3d.Group;
import senga.effects.Mirror3d.Mode;
import senga.geometry.AffineMap;
import senga.geometry.Polylines;
import senga.math.Vec3;
import senga.shapes.Sphere;
import senga.testing.RandomDrawings;

/** Kaleidoscopes on the paper and in space. */
class SymmetryTest {
  private static final Vec3 TILTED = Vec3.of(1, -2, 0.5);

  static Stream<Symmetry> symmetries() {
    return Stream.of(
        Symmetry.of(Solid.TETRAHEDRON, false),
        Symmetry.of(Solid.TETRAHEDRON, true),
        Symmetry.of(Solid.OCTAHEDRON, false),
        Symmetry.of(Solid.OCTAHEDRON, true),
        Symmetry.of(Solid.ICOSAHEDRON, false),
        Symmetry.of(Solid.ICOSAHEDRON, true),
        Symmetry.around(Vec3.of(0, 0, 1), 1, 0),
        Symmetry.around(Vec3.of(0, 0, 1), 5, 17),
        Symmetry.around(TILTED, 6, -40),
        Symmetry.around(TILTED, 3, 10).and(TILTED));
  }

  @Test
  void theSolidsHave12And24And60TurnsAndAsManyReflections() {
    Map<Solid, Integer> turns =
        Map.of(Solid.TETRAHEDRON, 12, Solid.OCTAHEDRON, 24, Solid.ICOSAHEDRON, 60);
    turns.forEach(
        (solid, count) -> {
          assertThat(Symmetry.of(solid, false).maps()).hasSize(count);
          assertThat(Symmetry.of(solid, true).maps()).hasSize(2 * count);
        });
  }

  @ParameterizedTest
  @MethodSource("symmetries")
  void everyProductIsAMemberAndNoneComesTwice(Symmetry symmetry) {
    List<AffineMap> maps = symmetry.maps();
    for (AffineMap a : maps) {
      assertThat(maps.stream().filter(b -> Symmetry.isSame(a, b))).hasSize(1);
      for (AffineMap b : maps) {
        AffineMap product = a.then(b);
        assertThat(maps.stream().anyMatch(c -> Symmetry.isSame(c, product))).isTrue();
      }
    }
  }

  /** PyXidraw's octant was no domain of any of the three groups: images overlapped. */
  @ParameterizedTest
  @MethodSource("symmetries")
  void everyPlaceHasExactlyOneImageInTheDomain(Symmetry symmetry) {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 500; i++) {
      double x = random.nextDouble(-1, 1);
      double y = random.nextDouble(-1, 1);
      double z = random.nextDouble(-1, 1);
      long images =
          symmetry.maps().stream()
              .map(map -> map.point(x, y, z))
              .filter(p -> symmetry.normals().stream().allMatch(n -> Directions.dot(n, p) >= 0))
              .count();
      assertThat(images).as("images of %s %s %s", x, y, z).isEqualTo(1);
    }
  }

  @Test
  void oneMirrorKeepsASideAndReflectsIt() {
    Polylines line = lines("-5 0, 10 3");
    assertLines(E.mirror().apply(line), "0 1, 10 3 | 0 1, -10 3");
    assertLines(E.mirror().positiveX(false).apply(line), "-5 0, 0 1 | 5 0, 0 1");
    assertLines(E.mirror().center(10, 0).apply(lines("12 1, 15 2")), "12 1, 15 2 | 8 1, 5 2");
  }

  @Test
  void twoMirrorsKeepAQuarterAndDrawFour() {
    assertLines(
        E.mirror().count(2).apply(lines("1 2, 3 5 | -4 -4, -1 -1")),
        "1 2, 3 5 | -1 2, -3 5 | 1 -2, 3 -5 | -1 -2, -3 -5");
  }

  @Test
  void linesOnAMirrorAreDrawnOnce() {
    assertThat(E.mirror().apply(lines("0 1, 0 5")).lineCount()).isEqualTo(1);
    assertThat(E.mirror().count(6).apply(lines("1 0, 5 0")).lineCount()).isEqualTo(6);
    assertThat(E.mirror().count(6).apply(lines("0 0, 5 0")).lineCount()).isEqualTo(6);
    assertThat(E.mirror().count(6).apply(lines("5 1, 6 2")).lineCount()).isEqualTo(12);
  }

  @Test
  void aRingIsNotCutAtItsSeam() {
    Polylines ring = lines("6 2, 9 2, 9 6, -3 6, -3 2, 6 2");
    assertThat(E.mirror().apply(ring).lineCount()).isEqualTo(2);
  }

  /** So the images neither overlap nor leave a gap: the ball's length is what it was. */
  @ParameterizedTest
  @MethodSource("groups")
  void aDrawingThatHasTheSymmetryAlreadyKeepsItsLength(Group group) {
    Polylines once = solid(group, lines("1 2 3, 4 8 9, -3 4 1, 2 -7 -5"), true);
    Polylines again = solid(group, once, true);
    assertThat(again.length()).isCloseTo(once.length(), within(1e-3 * once.length()));
    Polylines turned = solid(group, once, false);
    assertThat(turned.length()).isCloseTo(once.length(), within(1e-3 * once.length()));
  }

  static Stream<Group> groups() {
    return Stream.of(Group.values());
  }

  private static Polylines solid(Group group, Polylines drawing, boolean reflections) {
    return E.mirror3d()
        .mode(Mode.POLYHEDRAL)
        .group(group)
        .reflections(reflections)
        .center(1, 1, 0)
        .apply(drawing);
  }

  @Test
  void theBallsOfBothSidesAreOneBall() {
    Polylines ball = G.sphere().style(Sphere.Style.RINGS).diameter(50).make();
    Polylines halves = E.mirror3d().count(1).mirrorEquator(true).apply(ball);
    assertThat(halves.length()).isCloseTo(ball.length(), within(0.01 * ball.length()));
  }

  @Test
  void theArcsOfAllMirrorsAreDrawnOnceEach() {
    Polylines dot = lines("5 2 1, 6 2 1");
    Mirror3d plain = E.mirror3d().mode(Mode.POLYHEDRAL).reflections(true);
    for (Group group : Group.values()) {
      Polylines without = plain.group(group).apply(dot);
      Polylines with = plain.group(group).showPlanes(true).apply(dot);
      int arcs = with.lineCount() - without.lineCount();
      assertThat(arcs).isEqualTo(3 * without.lineCount() / 2); // of n triangles
      assertThat(E.deduplicate().tolerance(1e-3).mergeChains(false).apply(with).length())
          .isCloseTo(with.length(), within(1e-3 * with.length()));
    }
  }

  @Test
  void whatIsKeptIsPartOfTheInput() {
    for (long seed = 0; seed < 40; seed++) {
      Polylines drawing = RandomDrawings.of(seed);
      double kept = E.mirror().count(3).apply(drawing).length() / 6;
      assertThat(kept).isLessThanOrEqualTo(drawing.length() * 1.0001);
    }
  }
}
