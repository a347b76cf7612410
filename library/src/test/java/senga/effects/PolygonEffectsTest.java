package senga.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import senga.E;
import senga.G;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Polylines;
import senga.math.Trig;
import senga.math.Vec3;
import senga.realise.Realiser;

/** What is done to closed lines: filled, cut, combined, outlined. */
class PolygonEffectsTest {
  private static final Polylines SQUARE = box(0, 0, 20, 10);

  // ---------------------------------------------------------------- fill

  @Test
  void aRectangleIsHatchedByLinesAtTheirSpacing() {
    Polylines hatch = new Fill().angle(0).spacing(1).removeBoundary(true).apply(SQUARE);
    assertThat(hatch.lineCount()).isEqualTo(10);
    for (int line = 0; line < 10; line++) {
      assertThat(hatch.y(hatch.start(line))).isEqualTo(line + 0.5f);
      assertThat(Math.abs(hatch.x(hatch.start(line)) - hatch.x(hatch.end(line) - 1))).isEqualTo(20);
    }
  }

  @Test
  void theOutlineComesFirstUnlessItIsLeftOut() {
    Polylines filled = new Fill().angle(0).spacing(1).apply(SQUARE);
    assertThat(filled.lineCount()).isEqualTo(11);
    assertThat(filled.isClosed(0)).isTrue();
    assertThat(new Fill().density(0).apply(SQUARE)).isEqualTo(SQUARE);
  }

  @Test
  void aRingWithinARingIsAHoleAndOneWithinItAnIsland() {
    Polylines rings = lines(box(0, 0, 20, 20), box(5, 5, 15, 15), box(8, 8, 12, 12));
    assertThat(hatched(new Fill(), rings)).isCloseTo(400 - 100 + 16, within(5.0));
    assertThat(hatched(new Fill().rule(Fill.Rule.NON_ZERO), rings)).isCloseTo(400, within(5.0));
    assertThat(hatched(new Fill().angleSets(3), rings)).isCloseTo(3 * 316, within(15.0));
  }

  /** At a spacing of 0.25 mm, the length of the lines times it is the area. */
  private static double hatched(Fill fill, Polylines rings) {
    return 0.25 * fill.spacing(0.25).removeBoundary(true).apply(rings).length();
  }

  @Test
  void aStarThatCrossesItselfIsHollowByOneRuleAndFullByTheOther() {
    List<Vec3> corners = new ArrayList<>();
    for (int i = 0; i <= 5; i++) {
      corners.add(
          Vec3.of(10 * Trig.cosDegrees(144.0 * (i % 5)), 10 * Trig.sinDegrees(144.0 * (i % 5))));
    }
    Polylines star = Polylines.of(List.of(corners));
    double even = hatched(new Fill(), star);
    double full = hatched(new Fill().rule(Fill.Rule.NON_ZERO), star);
    double pentagon = full - even;
    assertThat(full).isCloseTo(112.257, within(1.0)); // 10 r² tan 18° / (3 − tan² 18°) · …
    assertThat(pentagon).isCloseTo(34.69, within(1.0));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "70, 20, 0", "90, 0, 0", "10, 85, 130", "180, 0, 45"})
  void aTiltedDrawingIsFilledInItsOwnPlane(double x, double y, double z) {
    Geometry rings = G.of(lines(box(0, 0, 20, 20), box(5, 5, 15, 15)));
    Geometry flat = rings.through(E.fill().angle(0).spacing(0.5).removeBoundary(true));
    Geometry tilted =
        rings.rotate(x, y, z).through(E.fill().angle(0).spacing(0.5).removeBoundary(true));
    double expected = new Realiser().realise(flat).length();
    assertThat(new Realiser().realise(tilted).length())
        .isCloseTo(expected, within(0.05 * expected));
  }

  @Test
  void ringsInSeveralPlanesAreFilledEachInItsOwn() {
    Geometry cube =
        G.group(G.of(SQUARE), G.of(SQUARE).rotate(90, 0, 0), G.of(SQUARE).rotate(0, 90, 0));
    Polylines filled =
        new Realiser().realise(cube.through(E.fill().spacing(0.25).removeBoundary(true)));
    assertThat(0.25 * filled.length()).isCloseTo(600, within(8.0));
  }

  @Test
  void theGradientMakesLinesWiderTowardsOneSide() {
    Polylines hatch =
        new Fill().angle(0).spacing(0.5).spacingGradient(2).removeBoundary(true).apply(SQUARE);
    assertThat(hatch.lineCount()).isBetween(26, 30);
    float first = hatch.y(hatch.start(1)) - hatch.y(hatch.start(0));
    int last = hatch.lineCount() - 1;
    float widest = hatch.y(hatch.start(last)) - hatch.y(hatch.start(last - 1));
    assertThat(widest / first).isGreaterThan(4);
  }

  @Test
  void dotsStandInAGrid() {
    Polylines dots =
        new Fill()
            .angle(0)
            .spacing(1)
            .pattern(Fill.Pattern.DOTS)
            .removeBoundary(true)
            .apply(SQUARE);
    assertThat(dots.lineCount()).isEqualTo(2 * 10 * 21);
    assertThat(dots.length()).isCloseTo(2 * 210 * 0.18, within(0.01));
  }

  // ---------------------------------------------------------------- clip

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsInsideAndWhatIsOutsideMakeTheWhole(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Geometry mask = G.of(lines(star(random, 9), star(random, 17), box(-3, -3, 3, 3)));
    Polylines drawn = lines(scribble(random, 300), star(random, 40), box(-20, -20, 20, 20));
    Polylines inside = clipped(drawn, mask, Clip.Mode.INSIDE);
    Polylines outside = clipped(drawn, mask, Clip.Mode.OUTSIDE);
    assertThat(inside.length() + outside.length())
        .isCloseTo(drawn.length(), within(1e-4 * drawn.length()));
    assertThat(clipped(inside, mask, Clip.Mode.OUTSIDE).length()).isLessThan(0.05);
    assertThat(clipped(outside, mask, Clip.Mode.INSIDE).length()).isLessThan(0.05);
  }

  private static Polylines clipped(Polylines drawn, Geometry mask, Clip.Mode mode) {
    return new Realiser().realise(G.of(drawn).through(E.clip().mask(mask).mode(mode)));
  }

  @Test
  void aLineAcrossARingIsCutAtItsEdges() {
    Polylines line = Polylines.of(List.of(List.of(Vec3.of(-5, 5, 1), Vec3.of(25, 5, 4))));
    Polylines inside = clipped(line, G.of(SQUARE), Clip.Mode.INSIDE);
    assertThat(inside.lineCount()).isEqualTo(1);
    assertThat(inside.x(0)).isEqualTo(0);
    assertThat(inside.x(1)).isEqualTo(20);
    assertThat(inside.z(0)).isEqualTo(1.5f);
    assertThat(clipped(line, G.of(SQUARE), Clip.Mode.OUTSIDE).lineCount()).isEqualTo(2);
  }

  @Test
  void aClosedLineThatIsCutShowsNoSeam() {
    Polylines moved = box(-10, 2, 10, 8); // begins outside of the ring, at its left
    assertThat(clipped(moved, G.of(SQUARE), Clip.Mode.INSIDE).lineCount()).isEqualTo(1);
    Polylines begunInside = box(10, 2, 30, 8);
    assertThat(clipped(begunInside, G.of(SQUARE), Clip.Mode.INSIDE).lineCount()).isEqualTo(1);
    assertThat(clipped(box(2, 2, 8, 8), G.of(SQUARE), Clip.Mode.INSIDE)).isEqualTo(box(2, 2, 8, 8));
  }

  @Test
  void whatLiesOnTheEdgeIsKeptOnOneSideOnly() {
    double inside = clipped(SQUARE, G.of(SQUARE), Clip.Mode.INSIDE).length();
    double outside = clipped(SQUARE, G.of(SQUARE), Clip.Mode.OUTSIDE).length();
    assertThat(inside + outside).isCloseTo(60, within(1e-4));
  }

  @Test
  void aMaskWithoutRingsCutsNothing() {
    assertThat(clipped(SQUARE, G.line(), Clip.Mode.INSIDE)).isEqualTo(SQUARE);
  }

  // ---------------------------------------------------------------- combine

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void areasAddUp(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Polylines a = lines(star(random, 11), star(random, 5));
    Polylines b = lines(star(random, 8), box(-4, -4, 9, 6));
    double union = area(a, b, Combine.Mode.UNION);
    double both = area(a, b, Combine.Mode.INTERSECTION);
    double onlyA = area(a, b, Combine.Mode.DIFFERENCE);
    double onlyB = area(b, a, Combine.Mode.DIFFERENCE);
    assertThat(union).isCloseTo(both + onlyA + onlyB, within(1e-2));
    assertThat(area(a, b, Combine.Mode.XOR)).isCloseTo(onlyA + onlyB, within(1e-2));
    assertThat(union).isGreaterThan(both);
    assertThat(area(a, a, Combine.Mode.XOR)).isLessThan(1e-3);
  }

  private static double area(Polylines a, Polylines b, Combine.Mode mode) {
    Polylines result =
        new Realiser().realise(G.of(a).through(E.combine().other(G.of(b)).mode(mode)));
    double twice = 0;
    for (int line = 0; line < result.lineCount(); line++) {
      assertThat(result.isClosed(line)).isTrue();
      for (int i = result.start(line); i + 1 < result.end(line); i++) {
        twice += (double) result.x(i) * result.y(i + 1) - (double) result.x(i + 1) * result.y(i);
      }
    }
    return Math.abs(twice / 2); // holes turn the other way
  }

  @Test
  void aDifferenceThatLeavesAHoleHasTwoRings() {
    Polylines ring =
        new Realiser()
            .realise(
                G.of(SQUARE)
                    .through(
                        E.combine().other(G.of(box(5, 3, 8, 6))).mode(Combine.Mode.DIFFERENCE)));
    assertThat(ring.lineCount()).isEqualTo(2);
    assertThat(ring.bounds()).isEqualTo(SQUARE.bounds());
  }

  @Test
  void theOtherDrawingIsSeenAlongTheNormalOfTheFirst() {
    Geometry high = G.of(box(5, 3, 8, 6)).translate(0, 0, 7);
    Polylines ring =
        new Realiser()
            .realise(G.of(SQUARE).through(E.combine().other(high).mode(Combine.Mode.DIFFERENCE)));
    assertThat(ring.lineCount()).isEqualTo(2);
    assertThat(ring.bounds()).isEqualTo(SQUARE.bounds());
  }

  @Test
  void linesWithoutACommonPlaneAreNotCombined() {
    Polylines cube = new Realiser().realise(G.group(G.of(SQUARE), G.of(SQUARE).rotate(90, 0, 0)));
    assertThat(new Combine().other(G.of(SQUARE)).apply(cube)).isEqualTo(cube);
  }

  // ---------------------------------------------------------------- buffer and offset curve

  @ParameterizedTest
  @EnumSource
  void anOutlineKeepsItsDistanceEverywhere(Offset.Corners corners) {
    Polylines path = scribble(new SplittableRandom(3), 12);
    Polylines outline = new Offset().distance(2).join(corners).quarterSegments(32).apply(path);
    double limit = corners == Offset.Corners.MITRE ? 10.5 : 2.01;
    for (int i = 0; i < outline.vertexCount(); i++) {
      double distance = distance(path, outline.x(i), outline.y(i));
      assertThat(distance).isBetween(corners == Offset.Corners.BEVEL ? 0.0 : 1.98, limit);
    }
  }

  @Test
  void aNegativeDistanceIsTheInnerSideOfARing() {
    Polylines inner = new Offset().distance(-2).apply(SQUARE);
    assertThat(inner.lineCount()).isEqualTo(1);
    assertThat(inner.bounds()).isEqualTo(box(2, 2, 18, 8).bounds());
    assertThat(new Offset().distance(-6).apply(SQUARE).isEmpty()).isTrue();
    assertThat(new Offset().distance(2).apply(SQUARE).lineCount()).isEqualTo(1);
    assertThat(new Offset().distance(2).holes(true).apply(SQUARE).lineCount()).isEqualTo(2);
    assertThat(new Offset().distance(0).apply(SQUARE)).isEqualTo(SQUARE);
  }

  @Test
  void outlinesMeltWhereAllLinesAreOne() {
    Polylines two = lines(box(0, 0, 4, 4), box(6, 0, 10, 4));
    assertThat(new Offset().distance(2).apply(two).lineCount()).isEqualTo(2);
    assertThat(new Offset().distance(2).union(true).apply(two).lineCount()).isEqualTo(1);
  }

  @Test
  void leftIsLeftAsSeenOnThePage() {
    Polylines line = Polylines.of(List.of(List.of(Vec3.of(0, 0), Vec3.of(10, 0))));
    Polylines left = new OffsetCurve().distance(3).side(OffsetCurve.Side.LEFT).apply(line);
    assertThat(left.lineCount()).isEqualTo(1);
    assertThat(left.bounds().minY()).isEqualTo(-3);
    assertThat(new OffsetCurve().distance(3).apply(line).lineCount()).isEqualTo(2);
    assertThat(new OffsetCurve().count(4).keepOriginal(true).apply(line).lineCount()).isEqualTo(9);
  }

  @Test
  void curvesBesideABentLineKeepTheirDistance() {
    Polylines path =
        Polylines.of(
            List.of(
                IntStream.range(0, 40)
                    .mapToObj(i -> Vec3.of(i, 5 * Trig.sinDegrees(12.0 * i)))
                    .toList()));
    Polylines beside = new OffsetCurve().distance(1.5).apply(path);
    for (int i = 0; i < beside.vertexCount(); i++) {
      assertThat(distance(path, beside.x(i), beside.y(i))).isCloseTo(1.5, within(0.01));
    }
  }

  // ---------------------------------------------------------------- lines to try

  private static double distance(Polylines path, double x, double y) {
    double least = Double.POSITIVE_INFINITY;
    for (int line = 0; line < path.lineCount(); line++) {
      for (int i = path.start(line); i + 1 < path.end(line); i++) {
        double ax = path.x(i);
        double ay = path.y(i);
        double dx = path.x(i + 1) - ax;
        double dy = path.y(i + 1) - ay;
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / square;
        double at = Math.max(0, Math.min(1, t));
        double px = ax + at * dx - x;
        double py = ay + at * dy - y;
        least = Math.min(least, Math.sqrt(px * px + py * py));
      }
    }
    return least;
  }

  private static Polylines box(double left, double top, double right, double bottom) {
    return Polylines.of(
        List.of(
            List.of(
                Vec3.of(left, top),
                Vec3.of(right, top),
                Vec3.of(right, bottom),
                Vec3.of(left, bottom),
                Vec3.of(left, top))));
  }

  private static Polylines lines(Polylines... several) {
    return new Realiser().realise(Group.of(List.of(several).stream().map(G::of).toList()));
  }

  /** A ring around the origin, with corners near and far. */
  private static Polylines star(SplittableRandom random, int corners) {
    List<Vec3> ring = new ArrayList<>();
    for (int i = 0; i < corners; i++) {
      double radius = random.nextDouble(2, 15);
      double angle = 360.0 * i / corners;
      ring.add(Vec3.of(radius * Trig.cosDegrees(angle), radius * Trig.sinDegrees(angle)));
    }
    ring.add(ring.getFirst());
    return Polylines.of(List.of(ring));
  }

  private static Polylines scribble(SplittableRandom random, int vertices) {
    return Polylines.of(
        List.of(
            IntStream.range(0, vertices)
                .mapToObj(i -> Vec3.of(random.nextDouble(-20, 20), random.nextDouble(-20, 20)))
                .toList()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e12, 1e15, 1e20, 1e30, 1e38})
  void aDistanceThatIsLostInTheRoundingOfHugeCoordinatesMovesNothing(double radius) {
    List<Vec3> corners =
        IntStream.rangeClosed(0, 12)
            .map(i -> 30 * (i % 12))
            .mapToObj(at -> Vec3.of(radius * Trig.cosDegrees(at), radius * Trig.sinDegrees(at)))
            .toList();
    Polylines huge = Polylines.of(List.of(corners));
    Polylines curves = new OffsetCurve().apply(huge);
    assertThat(curves.lineCount()).isEqualTo(2);
    assertThat(curves.vertexCount()).isGreaterThanOrEqualTo(26);
  }
}
