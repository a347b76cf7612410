package senga.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static senga.testing.LineText.assertLines;
import static senga.testing.LineText.lines;

import java.util.List;
import org.junit.jupiter.api.Test;
import senga.E;
import senga.geometry.Polylines;
import senga.testing.RandomDrawings;

/** What measures along lines: dash, trim, subdivide, resample, simplify, lowpass, highpass. */
class ArcEffectsTest {
  private static final Polylines SQUARE = lines("0 0, 10 0, 10 10, 0 10, 0 0");
  private static final int SEEDS = 40;

  @Test
  void dashesKeepTheirShareOfTheLengthAndTheirCorners() {
    assertLines(
        E.dash().dashLength(6).gapLength(2).apply(SQUARE),
        "0 0, 6 0 | 8 0, 10 0, 10 4 | 10 6, 10 10, 8 10 | 6 10, 0 10 | 0 8, 0 2");
    for (long seed = 0; seed < SEEDS; seed++) {
      Polylines drawing = RandomDrawings.of(seed);
      Polylines dashed = E.dash().dashLength(3).gapLength(2).apply(drawing);
      double play = 3.0 * drawing.lineCount(); // a dash at the end of a line may be cut
      assertThat(dashed.length()).isCloseTo(0.6 * drawing.length(), within(play));
    }
  }

  @Test
  void anOffsetStartsInThePatternAndEndsModuloIt() {
    Polylines line = lines("0 0, 20 0");
    assertLines(E.dash().offset(4).apply(line), "0 0, 2 0 | 5 0, 11 0 | 14 0, 20 0");
    assertThat(E.dash().offset(4 + 9 * 7).apply(line)).isEqualTo(E.dash().offset(4).apply(line));
    assertThat(E.dash().offset(4 - 9).apply(line)).isEqualTo(E.dash().offset(4).apply(line));
  }

  @Test
  void aPatternOfDashesAndGapsIsGoneThroughAndAnOddOneTwice() {
    Polylines line = lines("0 0, 20 0");
    assertLines(
        E.dash().pattern(List.of(5.0, 1.0, 2.0, 1.0)).apply(line),
        "0 0, 5 0 | 6 0, 8 0 | 9 0, 14 0 | 15 0, 17 0 | 18 0, 20 0");
    assertLines(
        E.dash().pattern(List.of(4.0, 1.0, 2.0)).apply(line),
        "0 0, 4 0 | 5 0, 7 0 | 11 0, 12 0 | 14 0, 18 0 | 19 0, 20 0");
  }

  /** PyXidraw's first generation never came back from it. */
  @Test
  void dashesWithoutDashAndGapAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> E.dash().gapLength(0).dashLength(0))
        .withMessage(
            "dash dashLength and gapLength must not both be 0: the dashes would never end");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> E.dash().pattern(List.of(0.0, 0.0)))
        .withMessageStartingWith("dash pattern must hold a length above 0");
    assertThat(E.dash().dashLength(0).apply(SQUARE)).isEqualTo(Polylines.EMPTY);
    assertThat(E.dash().gapLength(0).apply(SQUARE).length()).isCloseTo(40, within(1e-4));
  }

  @Test
  void jitterMovesEachLineByItselfAndASeedFixesIt() {
    Polylines two = lines("0 0, 30 0 | 0 5, 30 5");
    Polylines jittered = E.dash().offsetJitter(4).apply(two);
    assertThat(jittered.x(1)).isNotEqualTo(E.dash().apply(two).x(1));
    assertThat(E.dash().offsetJitter(4).apply(two)).isEqualTo(jittered);
    assertThat(E.dash().offsetJitter(4).seed(1).apply(two)).isNotEqualTo(jittered);
  }

  @Test
  void trimKeepsItsPartOfTheLength() {
    assertLines(E.trim().start(0.25).end(0.6).apply(SQUARE), "10 0, 10 10, 6 10");
    for (long seed = 0; seed < SEEDS; seed++) {
      Polylines drawing = RandomDrawings.of(seed);
      double length = drawing.length();
      Polylines trimmed = E.trim().start(0.2).end(0.7).apply(drawing);
      assertThat(trimmed.length()).isCloseTo(0.5 * length, within(1e-4 * length + 1e-9));
      Polylines rest = E.trim().start(0.7).end(0.2).apply(drawing);
      assertThat(rest.length()).isCloseTo(0.5 * length, within(1e-4 * length + 1e-9));
    }
  }

  @Test
  void trimOfAllIsTheDrawingItself() {
    RandomDrawings.forEach(
        drawing -> assertThat(E.trim().start(0).end(1).apply(drawing)).isSameAs(drawing));
  }

  @Test
  void aStartBehindTheEndKeepsTheRestThroughTheSeamOfARing() {
    assertLines(E.trim().start(0.75).end(0.25).apply(SQUARE), "0 10, 0 0, 10 0");
    assertLines(E.trim().start(0.75).end(0.25).apply(lines("0 0, 8 0")), "6 0, 8 0 | 0 0, 2 0");
  }

  @Test
  void subdivideKeepsLengthAndCornersAndLeavesOnlyShortSegmentsAlone() {
    assertLines(
        E.subdivide().subdivisions(2).apply(lines("0 0, 4 0, 4.01 0, 4.01 4")),
        "0 0, 1 0, 2 0, 3 0, 4 0, 4.01 0, 4.01 1, 4.01 2, 4.01 3, 4.01 4");
    for (long seed = 0; seed < SEEDS; seed++) {
      Polylines drawing = RandomDrawings.of(seed);
      Polylines finer = E.subdivide().subdivisions(3).apply(drawing);
      assertThat(finer.length()).isCloseTo(drawing.length(), within(1e-4 * drawing.length()));
    }
  }

  @Test
  void resampledStepsAreEqualButForTheLast() {
    assertLines(E.resample().step(3).apply(lines("0 0, 4 0, 4 4")), "0 0, 3 0, 4 2, 4 4");
    Polylines ring = E.resample().step(4).apply(SQUARE);
    assertThat(ring.isClosed(0)).isTrue();
    assertThat(ring.vertexCount()).isEqualTo(11);
    Polylines line = E.resample().step(0.5).apply(lines("0 0 0, 30 40 120"));
    assertThat(line.vertexCount()).isEqualTo(261);
    for (int i = 1; i < line.vertexCount(); i++) {
      assertThat(Measure.distance(line, i - 1, i)).isCloseTo(0.5, within(1e-4));
    }
  }

  @Test
  void aNearlyClosedLineIsMadeARingUnlessItIsOpen() {
    Polylines nearly = lines("0 0, 10 0, 10 10, 0 0.004");
    assertThat(E.resample().apply(nearly).isClosed(0)).isTrue();
    assertThat(E.resample().ends(Resample.Ends.OPEN).apply(nearly).isClosed(0)).isFalse();
    Polylines open = lines("0 0, 10 0, 10 10");
    assertThat(E.resample().apply(open).isClosed(0)).isFalse();
    Polylines closed = E.resample().step(1).ends(Resample.Ends.CLOSED).apply(open);
    assertThat(closed.isClosed(0)).isTrue();
    assertThat(closed.length()).isCloseTo(20 + Math.sqrt(200), within(0.5));
  }

  @Test
  void simplifyStaysWithinItsToleranceAndTakesOnlyWhatIsThere() {
    for (double tolerance : new double[] {1, 40, 200}) {
      for (long seed = 0; seed < SEEDS; seed++) {
        Polylines drawing = RandomDrawings.of(seed);
        Polylines left = E.simplify().tolerance(tolerance).apply(drawing);
        assertThat(left.lineCount()).isEqualTo(drawing.lineCount());
        for (int line = 0; line < drawing.lineCount(); line++) {
          assertNear(drawing, left, line, tolerance);
        }
      }
    }
  }

  @Test
  void aRingKeepsThreePlacesHoweverCoarse() {
    Polylines left = E.simplify().tolerance(1000).apply(SQUARE);
    assertThat(left.vertexCount()).isEqualTo(4);
    assertThat(left.isClosed(0)).isTrue();
  }

  @Test
  void lowpassRoundsCornersAndLeavesOpenEndsInPlace() {
    Polylines corner = lines("0 0, 20 0, 20 20");
    Polylines smooth = E.lowpass().sigma(2).apply(corner);
    int last = smooth.vertexCount() - 1;
    assertThat(smooth.x(0)).isCloseTo(0, within(1e-5f));
    assertThat(smooth.y(last)).isCloseTo(20, within(1e-5f));
    assertThat(smooth.length()).isLessThan(corner.length() - 1);
    Polylines straight = E.lowpass().sigma(5).apply(lines("0 0, 20 10"));
    for (int i = 0; i < straight.vertexCount(); i++) {
      assertThat(straight.y(i)).isCloseTo(straight.x(i) / 2, within(1e-4f));
    }
    Polylines ring = E.lowpass().apply(SQUARE);
    assertThat(ring.isClosed(0)).isTrue();
    assertThat(ring.x(0)).isGreaterThan(0.1f); // its first corner is round too
  }

  @Test
  void highpassIsTheOppositeOfLowpass() {
    Polylines corner = lines("0 0, 20 0, 20 20");
    Polylines sharp = E.highpass().sigma(2).apply(corner);
    Polylines smooth = E.lowpass().sigma(2).apply(corner);
    Polylines even = E.highpass().sigma(2).gain(1e-9).apply(corner);
    for (int i = 0; i < sharp.vertexCount(); i++) {
      assertThat(sharp.x(i) + smooth.x(i)).isCloseTo(2 * even.x(i), within(1e-4f));
      assertThat(sharp.y(i) + smooth.y(i)).isCloseTo(2 * even.y(i), within(1e-4f));
    }
    assertThat(E.highpass().gain(0).apply(corner)).isSameAs(corner);
  }

  /** Every vertex that was left out lies near the piece that took its place. */
  private static void assertNear(Polylines all, Polylines left, int line, double tolerance) {
    int piece = left.start(line);
    for (int i = all.start(line); i < all.end(line); i++) {
      boolean isNext =
          piece + 1 < left.end(line)
              && all.x(i) == left.x(piece + 1)
              && all.y(i) == left.y(piece + 1)
              && all.z(i) == left.z(piece + 1);
      if (isNext) {
        piece++;
      }
      int next = Math.min(piece + 1, left.end(line) - 1);
      assertThat(distance(all, i, left, piece, next)).isLessThanOrEqualTo(tolerance + 1e-3);
    }
    assertThat(piece).isEqualTo(left.end(line) - 1);
  }

  private static double distance(Polylines p, int i, Polylines s, int a, int b) {
    double dx = s.x(b) - s.x(a);
    double dy = s.y(b) - s.y(a);
    double dz = s.z(b) - s.z(a);
    double vx = p.x(i) - s.x(a);
    double vy = p.y(i) - s.y(a);
    double vz = p.z(i) - s.z(a);
    double square = dx * dx + dy * dy + dz * dz;
    double part = square > 0 ? Math.clamp((vx * dx + vy * dy + vz * dz) / square, 0, 1) : 0;
    double x = vx - part * dx;
    double y = vy - part * dy;
    double z = vz - part * dz;
    return Math.sqrt(x * x + y * y + z * z);
  }
}
