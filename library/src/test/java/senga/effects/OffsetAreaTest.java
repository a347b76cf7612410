package senga.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static senga.testing.LineText.assertLines;
import static senga.testing.LineText.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import senga.E;
import senga.G;
import senga.effects.Offset.Corners;
import senga.effects.Offset.Rule;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Polylines;
import senga.math.Trig;
import senga.math.Vec3;
import senga.polygon.Inside;
import senga.polygon.Plane;
import senga.polygon.Rings;
import senga.realise.Realiser;
import senga.testing.Listening;
import senga.testing.RandomDrawings;

/** What closed lines enclose, made wider or thinner, holes and all. */
class OffsetAreaTest {
  private static final Offset GROWN = E.offset().distance(1).area(Rule.EVEN_ODD);
  private static final Offset SHRUNK = GROWN.distance(-1);

  /** A frame of 40 mm whose hole is 20 mm wide. */
  private static final Polylines FRAME =
      lines("0 0, 40 0, 40 40, 0 40, 0 0 | 10 10, 30 10, 30 30, 10 30, 10 10");

  @Test
  void aFrameGrowsOutwardsAndIntoItsHole() {
    assertLines(
        GROWN.join(Corners.MITRE).apply(FRAME),
        "-1 -1, -1 41, 41 41, 41 -1, -1 -1 | 11 11, 29 11, 29 29, 11 29, 11 11");
    assertLines(
        SHRUNK.join(Corners.MITRE).apply(FRAME),
        "1 1, 1 39, 39 39, 39 1, 1 1 | 9 9, 31 9, 31 31, 9 31, 9 9");
  }

  @Test
  void aHoleIsClosedByEnoughDistanceAndAFrameIsEaten() {
    assertThat(GROWN.distance(10.01).apply(FRAME).lineCount()).isEqualTo(1);
    assertThat(GROWN.distance(9.99).apply(FRAME).lineCount()).isEqualTo(2);
    assertThat(SHRUNK.distance(-4.99).apply(FRAME).lineCount()).isEqualTo(2);
    assertThat(SHRUNK.distance(-5.01).apply(FRAME).lineCount()).as("its corners").isEqualTo(4);
    assertThat(told(SHRUNK.distance(-5.9), FRAME, 0)).singleElement().asString().contains("wider");
  }

  /** J. Steiner: a convex area grows by its edge times the distance, and a disc. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aConvexAreaGrowsBySteinersFormula(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Polylines convex = G.polygon().sides(random.nextInt(3, 9)).phase(13).diameter(30).make();
    double distance = random.nextDouble(0.5, 8);
    Polylines grown = GROWN.distance(distance).quarterSegments(64).apply(convex);
    double expected = area(convex) + distance * convex.length() + Math.PI * distance * distance;
    assertThat(area(grown)).isCloseTo(expected, within(2e-4 * expected));
  }

  @Test
  void aFramesAreaChangesByItsTwoEdges() {
    double outer = 160;
    double inner = 80;
    double discs = Math.PI - 4; // round corners outside, sharp ones within
    assertThat(area(GROWN.quarterSegments(64).apply(FRAME)))
        .isCloseTo(1200 + outer + Math.PI + inner - 4, within(0.01));
    assertThat(area(SHRUNK.quarterSegments(64).apply(FRAME)))
        .isCloseTo(1200 - outer + 4 - inner - Math.PI, within(0.01));
    assertThat(area(GROWN.quarterSegments(64).apply(FRAME)) - 1200 - outer - inner)
        .isCloseTo(discs, within(0.01));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aConvexAreaComesBackFromThereAndBack(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Polylines convex = G.polygon().sides(random.nextInt(3, 12)).phase(7).diameter(40).make();
    double distance = random.nextDouble(0.2, 10);
    Polylines back =
        GROWN.distance(-distance).apply(GROWN.distance(distance).quarterSegments(64).apply(convex));
    assertThat(area(back)).isCloseTo(area(convex), within(2e-3 * area(convex)));
    for (int i = 0; i < convex.vertexCount(); i++) {
      assertThat(distance(back, convex.x(i), convex.y(i))).isLessThan(0.01 * distance + 1e-3);
    }
  }

  /** Whatever the rings: grown edges lie at the distance, and places are in or out by it. */
  @ParameterizedTest
  @CsvSource({"1, 2", "2, 0.7", "3, -0.7", "4, -1.5", "5, 4", "6, -0.2"})
  void theEdgeLiesAtItsDistanceEverywhere(long seed, double distance) {
    SplittableRandom random = new SplittableRandom(seed);
    Polylines rings =
        together(star(random, 14, 0, 0), star(random, 7, 3, 2), star(random, 9, 30, 0));
    for (Rule rule : List.of(Rule.EVEN_ODD, Rule.NON_ZERO)) {
      boolean nonZero = rule == Rule.NON_ZERO;
      Polylines made = GROWN.area(rule).distance(distance).quarterSegments(32).apply(rings);
      Inside before = new Inside(Rings.of(rings, Plane.paper(0)), nonZero);
      Inside after = new Inside(Rings.of(made, Plane.paper(0)), false);
      Polylines edge = nonZero ? E.offset().distance(1e-4).area(rule).apply(rings) : rings;
      double far = Math.abs(distance);
      for (int i = 0; i < 4000; i++) {
        double x = random.nextDouble(-25, 55);
        double y = random.nextDouble(-25, 25);
        double signed = (before.holds(x, y) ? -1 : 1) * distance(edge, x, y);
        if (Math.abs(signed - distance) > 0.02 * far + 2e-3) {
          assertThat(after.holds(x, y)).as("%s at %s, %s", rule, x, y).isEqualTo(signed < distance);
        }
      }
    }
  }

  @Test
  void aLetterGetsBolderOnBothSidesOfItsStroke() {
    Polylines letter = G.text("o").em(30).make();
    assertThat(letter.lineCount()).isEqualTo(2);
    Polylines bold = GROWN.distance(0.6).apply(letter);
    assertThat(bold.lineCount()).isEqualTo(2);
    assertThat(outer(bold)).isCloseTo(outer(letter) + 1.2, within(0.02));
    assertThat(inner(bold)).isCloseTo(inner(letter) - 1.2, within(0.02));
    Polylines light = GROWN.distance(-0.6).apply(letter);
    assertThat(outer(light)).isCloseTo(outer(letter) - 1.2, within(0.02));
    assertThat(inner(light)).isCloseTo(inner(letter) + 1.2, within(0.02));
  }

  private static double outer(Polylines letter) {
    return letter.bounds().width();
  }

  /** The width of the narrower line. */
  private static double inner(Polylines letter) {
    double least = Double.POSITIVE_INFINITY;
    for (int line = 0; line < letter.lineCount(); line++) {
      double from = Double.POSITIVE_INFINITY;
      double to = Double.NEGATIVE_INFINITY;
      for (int i = letter.start(line); i < letter.end(line); i++) {
        from = Math.min(from, letter.x(i));
        to = Math.max(to, letter.x(i));
      }
      least = Math.min(least, to - from);
    }
    return least;
  }

  @Test
  void lettersThatGrowIntoEachOtherMelt() {
    Polylines word = G.text("ll").em(20).make();
    assertThat(word.lineCount()).isEqualTo(2);
    assertThat(GROWN.distance(0.1).apply(word).lineCount()).isEqualTo(2);
    assertThat(GROWN.distance(6).apply(word).lineCount()).isEqualTo(1);
  }

  @Test
  void theRuleSaysWhatIsInside() {
    Polylines alike = lines("0 0, 9 0, 9 9, 0 9, 0 0 | 3 3, 6 3, 6 6, 3 6, 3 3");
    assertThat(GROWN.apply(alike).lineCount()).isEqualTo(2);
    assertThat(GROWN.area(Rule.NON_ZERO).apply(alike).lineCount()).isEqualTo(1);
    assertThat(GROWN.area(Rule.NONE).apply(alike)).isEqualTo(E.offset().distance(1).apply(alike));
  }

  @Test
  void aLineThatCrossesItselfIsReadByItsFaces() {
    Polylines bowTie = lines("0 0, 20 20, 20 0, 0 20, 0 0");
    assertThat(SHRUNK.apply(bowTie).lineCount()).isEqualTo(2);
    assertThat(GROWN.apply(bowTie).lineCount()).isEqualTo(1);
  }

  @Test
  void whatCrossesItselfGrowsToTheSameBitsEveryTime() {
    Polylines tangle = RandomDrawings.of(41);
    Offset mitred =
        new Offset(2.2609119391128303, Corners.MITRE, 5, false, false, false, Rule.EVEN_ODD);
    Polylines first = mitred.apply(tangle);
    for (int i = 0; i < 20; i++) {
      assertThat(mitred.apply(tangle)).isEqualTo(first);
    }
  }

  @Test
  void openLinesAreLeftOutWithAWord() {
    Polylines some = together(FRAME, lines("50 0, 60 0, 60 10"));
    assertThat(told(GROWN, some, 2)).singleElement().asString().contains("1 line that is open");
    assertThat(told(GROWN, lines("50 0, 60 0, 60 10"), 1))
        .singleElement()
        .asString()
        .contains("no closed line");
    assertThat(GROWN.keepOriginal(true).apply(some).lineCount()).isEqualTo(2 + 3);
    assertThat(GROWN.distance(0).apply(some)).isEqualTo(some);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "70, 20, 0", "90, 0, 0", "10, 85, 130"})
  void aTiltedAreaGrowsInItsOwnPlane(double x, double y, double z) {
    Geometry tilted = G.of(FRAME).rotate(x, y, z).through(GROWN);
    Polylines made = new Realiser().realise(tilted);
    assertThat(made.lineCount()).isEqualTo(2);
    assertThat(made.length()).isCloseTo(GROWN.apply(FRAME).length(), within(0.02));
  }

  @Test
  void ringsWithoutACommonPlaneGrowEachAlone() {
    Geometry corner = G.group(G.of(FRAME), G.of(FRAME).rotate(90, 0, 0));
    assertThat(new Realiser().realise(corner.through(GROWN)).lineCount()).isEqualTo(4);
  }

  /** A page of text is far from the budget: letters side by side do not cross. */
  @Test
  void aPageOfTextIsNotTooMuch() {
    Polylines page =
        G.text("The quick brown fox jumps over the lazy dog.\n".repeat(20)).em(4).make();
    assertThat(GROWN.distance(0.1).size(page).vertices()).isLessThan(200L * page.vertexCount());
    assertThat(new Realiser().realise(G.of(page).through(GROWN.distance(0.1))).isEmpty()).isFalse();
  }

  @Test
  void whoNoLongerWaitsIsHeardAtEachPiece() {
    Polylines many =
        new Realiser()
            .realise(G.of(FRAME).through(E.repeat().count(99).offset(99 * 50, 0).curve(1)));
    Listening patient = Listening.patient();
    assertThat(GROWN.apply(many, patient).lineCount()).isEqualTo(200);
    assertThat(patient.checkpoints()).isGreaterThan(200);
    Listening impatient = Listening.until(patient.checkpoints() / 2);
    assertThatThrownBy(() -> GROWN.apply(many, impatient))
        .isInstanceOf(CancellationException.class);
  }

  private static List<String> told(Offset offset, Polylines drawing, int lineCount) {
    List<String> told = new ArrayList<>();
    Realiser realiser = new Realiser().listener((operation, sentence) -> told.add(sentence));
    assertThat(realiser.realise(G.of(drawing).through(offset)).lineCount()).isEqualTo(lineCount);
    return told;
  }

  private static Polylines together(Polylines... several) {
    return new Realiser().realise(Group.of(List.of(several).stream().map(G::of).toList()));
  }

  /** A ring around a place, with corners near and far. */
  private static Polylines star(SplittableRandom random, int corners, double x, double y) {
    List<Vec3> ring = new ArrayList<>();
    for (int i = 0; i < corners; i++) {
      double radius = random.nextDouble(3, 16);
      double angle = 360.0 * i / corners;
      ring.add(Vec3.of(x + radius * Trig.cosDegrees(angle), y + radius * Trig.sinDegrees(angle)));
    }
    ring.add(ring.getFirst());
    return Polylines.of(List.of(ring));
  }

  /** Holes turn the other way. */
  private static double area(Polylines rings) {
    return Math.abs(Rings.of(rings, Plane.paper(0)).signedArea());
  }

  private static double distance(Polylines lines, double x, double y) {
    double least = Double.POSITIVE_INFINITY;
    for (int line = 0; line < lines.lineCount(); line++) {
      for (int i = lines.start(line); i + 1 < lines.end(line); i++) {
        double dx = lines.x(i + 1) - lines.x(i);
        double dy = lines.y(i + 1) - lines.y(i);
        double square = dx * dx + dy * dy;
        double t = ((x - lines.x(i)) * dx + (y - lines.y(i)) * dy) / Math.max(square, 1e-30);
        double at = Math.clamp(t, 0, 1);
        least = Math.min(least, Math.hypot(lines.x(i) + at * dx - x, lines.y(i) + at * dy - y));
      }
    }
    return least;
  }
}
