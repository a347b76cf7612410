package senga.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static senga.testing.LineText.assertLines;
import static senga.testing.LineText.lines;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import senga.E;
import senga.G;
import senga.effects.Drop.By;
import senga.effects.Drop.Mode;
import senga.effects.Repeat.Layout;
import senga.geometry.Polylines;
import senga.math.Vec3;
import senga.testing.RandomDrawings;

/** What moves, copies, joins or leaves out: the rest of the lighter effects. */
class MovingEffectsTest {
  private static final Polylines SQUARE = lines("0 0, 10 0, 10 10, 0 10, 0 0");

  @Test
  void quantizeRoundsHalvesAwayFromZeroAndDoesItOnce() {
    assertLines(E.quantize().apply(lines("0.5 -0.5, 1.49 -2.5 7.9")), "1 -1, 1 -3 8");
    RandomDrawings.forEach(
        drawing -> {
          Polylines snapped = E.quantize().step(3, 0.7, 11).apply(drawing);
          assertThat(E.quantize().step(3, 0.7, 11).apply(snapped)).isEqualTo(snapped);
        });
  }

  @Test
  void pixelateWalksAlongOneAxisAtATime() {
    assertLines(E.pixelate().apply(lines("0 0, 2.2 1 3")), "0 0, 1 0 1, 1 1 2, 2 1 3");
    assertLines(
        E.pixelate().corner(Pixelate.Corner.YX).apply(lines("0 0, 2 2")),
        "0 0, 0 1, 1 1, 1 2, 2 2");
    for (long seed = 0; seed < 40; seed++) {
      Polylines stairs = E.pixelate().step(5).apply(RandomDrawings.of(seed));
      for (int line = 0; line < stairs.lineCount(); line++) {
        for (int i = stairs.start(line) + 1; i < stairs.end(line); i++) {
          float dx = Math.abs(stairs.x(i) - stairs.x(i - 1));
          float dy = Math.abs(stairs.y(i) - stairs.y(i - 1));
          assertThat(dx + dy).isIn(0f, 5f);
        }
      }
    }
  }

  @Test
  void twistTurnsBothEndsAgainstEachOtherAndTheMiddleNot() {
    Polylines twisted = E.twist().angle(90).apply(lines("1 -5, 1 0, 1 5"));
    assertLines(twisted, "0 -5 -1, 1 0, 0 5 1");
    assertThat(E.twist().apply(lines("3 4, 9 4"))).isEqualTo(lines("3 4, 9 4"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> E.twist().axis(0, 0, 0))
        .withMessage("twist axis must not be 0 0 0, which has no direction");
  }

  /** Turning an axis around changes neither its ends' angles nor their sense. */
  @Test
  void twistDoesNotCareWhichEndOfTheAxisIsNamed() {
    Polylines ball = G.sphere().diameter(50).make();
    Polylines one = E.twist().axis(1, 2, 3).apply(ball);
    Polylines other = E.twist().axis(-2, -4, -6).apply(ball);
    for (int i = 0; i < ball.vertexCount(); i++) {
      assertThat(one.x(i)).isCloseTo(other.x(i), within(1e-4f));
      assertThat(one.y(i)).isCloseTo(other.y(i), within(1e-4f));
    }
  }

  /** What the page says of small drawings. */
  @Test
  void wobbleFoldsWhereItIsSteep() {
    Polylines line = lines(steps(200));
    assertThat(isInOrder(E.wobble().apply(line))).isFalse();
    assertThat(isInOrder(E.wobble().amplitude(0.5).apply(line))).isTrue();
    assertThat(isInOrder(E.wobble().amplitude(1.59).apply(line))).isTrue();
    assertThat(isInOrder(E.wobble().amplitude(1.7).apply(line))).isFalse();
  }

  private static String steps(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> i / 10.0 + " 0")
        .collect(Collectors.joining(", "));
  }

  private static boolean isInOrder(Polylines line) {
    return IntStream.range(1, line.vertexCount()).allMatch(i -> line.x(i) > line.x(i - 1));
  }

  @Test
  void wobbleAndRippleAreTheSameWave() {
    Polylines ball = G.sphere().diameter(50).make();
    Vec3 frequency = Vec3.of(0.1, 0.05, 0);
    assertThat(E.wobble().amplitude(3).frequency(frequency).phase(40).apply(ball))
        .isEqualTo(E.ripple().amplitude(3).frequency(frequency).phase(40).apply(ball));
    assertLines(E.wobble().amplitude(4).frequency(0.25).apply(lines("1 0, 2 0")), "5 0, 2 0");
  }

  @Test
  void boldKeepsTheLineAndItsCopiesLieInTheDisc() {
    Polylines bold = E.bold().count(50).radius(2).apply(SQUARE);
    assertThat(bold.lineCount()).isEqualTo(50);
    assertThat(bold.x(0)).isZero();
    double farthest = 0;
    for (int line = 1; line < 50; line++) {
      float x = bold.x(bold.start(line));
      float y = bold.y(bold.start(line));
      farthest = Math.max(farthest, Math.sqrt(x * x + y * y));
    }
    assertThat(farthest).isBetween(1.8, 2.0);
    assertThat(E.bold().seed(1).apply(SQUARE)).isNotEqualTo(E.bold().apply(SQUARE));
  }

  @Test
  void boldifyHasNoSeam() {
    Polylines bold = E.boldify().boldness(2).apply(SQUARE);
    assertThat(bold.lineCount()).isEqualTo(3);
    assertThat(bold.isClosed(1)).isTrue();
    assertThat(bold.isClosed(2)).isTrue();
  }

  @Test
  void collapsedPiecesAreAsFarFromTheirSegmentAsTold() {
    Polylines fallen = E.collapse().intensity(3).subdivisions(4).apply(lines("0 0, 40 0"));
    assertThat(fallen.lineCount()).isEqualTo(4);
    for (int i = 0; i < fallen.vertexCount(); i++) {
      double aside = Math.sqrt(fallen.y(i) * fallen.y(i) + fallen.z(i) * fallen.z(i));
      assertThat(aside).isCloseTo(3, within(1e-4));
      assertThat(fallen.x(i)).isCloseTo(10f * ((i + 1) >> 1), within(1e-4f));
    }
    assertThat(E.collapse().connected(true).apply(SQUARE).lineCount()).isEqualTo(1);
    assertThat(E.collapse().seed(1).apply(SQUARE)).isNotEqualTo(E.collapse().apply(SQUARE));
  }

  @Test
  void aMaskLetsOnlyOneSideFall() {
    Collapse right = E.collapse().maskBase(0).maskSlope(1, 0, 0).subdivisions(1);
    Polylines fallen = right.apply(lines("0 0, 0 9 | 50 0, 50 9 | 100 0, 100 9"));
    assertThat(fallen.x(0)).isZero();
    assertThat(fallen.x(2)).isEqualTo(50);
    double aside = Math.sqrt(Math.pow(fallen.x(4) - 100, 2) + Math.pow(fallen.z(4), 2));
    assertThat(aside).isCloseTo(5, within(1e-4));
  }

  @Test
  void dropLeavesOutByNumberLengthAndChance() {
    Polylines four = lines("0 0, 1 0 | 0 1, 2 1 | 0 2, 3 2 | 0 3, 4 3");
    assertThat(E.drop().apply(four)).isSameAs(four);
    assertLines(E.drop().interval(2).apply(four), "0 1, 2 1 | 0 3, 4 3");
    assertLines(E.drop().interval(2).indexOffset(3).apply(four), "0 0, 1 0 | 0 2, 3 2");
    assertLines(E.drop().shortest(2).apply(four), "0 2, 3 2 | 0 3, 4 3");
    assertLines(E.drop().longest(2).mode(Mode.KEEP).apply(four), "0 1, 2 1 | 0 2, 3 2 | 0 3, 4 3");
    assertThat(E.drop().chanceBase(1).apply(four)).isEqualTo(Polylines.EMPTY);
    assertThat(E.drop().longest(0).by(By.FACE).apply(four)).isEqualTo(four);
  }

  @Test
  void diceFallTheSameWhateverTheOtherRules() {
    Polylines many = E.repeat().count(99).offset(0, 99).apply(lines("0 0, 5 0"));
    Drop half = E.drop().chanceBase(0.5, 0, 0);
    Polylines left = half.apply(many);
    assertThat(left.lineCount()).isBetween(30, 70);
    Polylines fewer = half.interval(10).apply(many);
    for (int line = 0; line < fewer.lineCount(); line++) {
      float y = fewer.y(fewer.start(line));
      assertThat(y % 10).isNotZero();
      assertThat(E.drop().shortest(0).apply(left).lineCount()).isEqualTo(left.lineCount());
    }
  }

  @Test
  void explodeDrivesSegmentsApartWithinTheSameReach() {
    Polylines apart = E.explode().distance(20).apply(SQUARE);
    assertThat(apart.lineCount()).isEqualTo(4);
    Vec3 middle = Vec3.of(4, 4);
    assertThat(Blast.reach(apart, middle)).isCloseTo(Blast.reach(SQUARE, middle), within(1e-4));
  }

  @Test
  void extrudeConnectsEveryVertexWithItsCopy() {
    assertLines(
        E.extrude().subdivisions(0).scale(1).delta(0, 0, 7).apply(lines("0 0, 4 0 | 9 9")),
        "0 0, 4 0 | 0 0 7, 4 0 7 | 0 0, 0 0 7 | 4 0, 4 0 7");
    Polylines inner = E.extrude().subdivisions(0).apply(SQUARE);
    assertThat(inner.x(5)).isEqualTo(2.5f); // a ring's first corner counts once
    assertThat(E.extrude().subdivisions(0).scale(1).apply(SQUARE).lineCount()).isEqualTo(2);
  }

  @Test
  void oneAngleTurnsCopiesOnThePage() {
    assertThat(E.repeat().degrees(8)).isEqualTo(E.repeat().degrees(0, 0, 8));
    assertThat(E.affine().degrees(8)).isEqualTo(E.affine().degrees(0, 0, 8));
  }

  @Test
  void theLastCopyIsChangedByAllThatWasAskedFor() {
    Repeat repeat = E.repeat().count(2).offset(10, 0).degrees(0, 0, 180).factor(3);
    assertLines(repeat.apply(lines("1 0, 2 0")), "1 0, 2 0 | 5 2, 5 4 | 7 0, 4 0");
    Polylines eased = E.repeat().count(2).offset(10, 0).curve(2).easedOffset(true).apply(SQUARE);
    assertThat(eased.x(5)).isEqualTo(2.5f);
  }

  @Test
  void ringsOfCopiesGoFromTheMiddleOutwards() {
    Repeat around = E.repeat().layout(Layout.RADIAL).radius(10).around(4);
    assertLines(
        around.apply(lines("0 0, 1 0")), "10 0, 11 0 | 0 10, 1 10 | -10 0, -9 0 | 0 -10, 1 -10");
    Polylines rings = around.rings(3).apply(lines("0 0, 1 0"));
    assertThat(rings.lineCount()).isEqualTo(9);
    assertThat(rings.x(0)).isZero();
    assertThat(rings.x(2)).isEqualTo(5);
  }

  @Test
  void deduplicateDrawsSharedEdgesOnceAndJoinsTheRest() {
    Polylines twice = lines("0 0, 5 0, 5 5 | 5 5, 5 0 | 5 0, 9 0");
    Polylines once = E.deduplicate().apply(twice);
    assertThat(once.length()).isCloseTo(14, within(1e-5));
    assertThat(once.lineCount()).isEqualTo(3); // a crossing of three ends
    assertLines(
        E.deduplicate().apply(lines("0 0, 1 0 | 2 0, 1 0 | 3 3 | 3 3")), "0 0, 1 0, 2 0 | 3 3");
    assertLines(
        E.deduplicate().mergeChains(false).apply(lines("0 0, 1 0 | 0 0, 1 0, 2 0 | 1 0, 2 0, 3 0")),
        "0 0, 1 0 | 1 0, 2 0 | 2 0, 3 0");
  }

  @Test
  void deduplicatingTwiceChangesNothingMore() {
    for (long seed = 0; seed < 40; seed++) {
      Polylines once = E.deduplicate().apply(E.bold().radius(1e-9).apply(RandomDrawings.of(seed)));
      assertThat(E.deduplicate().apply(once).length()).isCloseTo(once.length(), within(1e-3));
      assertThat(once.length()).isLessThanOrEqualTo(RandomDrawings.of(seed).length() + 1e-3);
    }
  }

  @Test
  void relaxPullsABendStraightAndLeavesEndsAndCrossings() {
    Polylines rest = E.relax().iterations(2000).apply(lines("0 0, 5 1, 10 0"));
    assertLines(rest, "0 0, 5 1, 10 0"); // its middle lies farthest out
    Polylines zigzag = lines("0 0, 10 9, 20 -9, 30 5, 40 0");
    assertThat(E.relax().apply(zigzag).length()).isLessThan(zigzag.length());
    Polylines crossing = lines("0 0, 5 5, 10 0 | 5 5, 5 9");
    assertThat(E.relax().apply(crossing)).isEqualTo(crossing);
  }
}
