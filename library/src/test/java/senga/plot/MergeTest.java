package senga.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.testing.LineText;
import senga.testing.RandomDrawings;

class MergeTest {
  private static final Context PLAIN = Context.plain();

  private static Polylines merged(String text) {
    return new Merge().apply(LineText.lines(text), PLAIN);
  }

  @Test
  void strokesThatMeetBecomeOneWhicheverWayTheyLie() {
    assertThat(merged("0 0, 10 0 | 10 10, 10 0 | 10 10, 0 10"))
        .isEqualTo(LineText.lines("0 0, 10 0, 10 10, 0 10"));
  }

  @Test
  void aSmallGapIsDrawnAndALargeOneIsNot() {
    assertThat(merged("0 0, 10 0 | 10.08 0, 20 0"))
        .isEqualTo(LineText.lines("0 0, 10 0, 10.08 0, 20 0"));
    assertThat(merged("0 0, 10 0 | 10.2 0, 20 0").lineCount()).isEqualTo(2);
  }

  @Test
  void aCrossingIsPassedStraight() {
    Polylines cross = merged("0 5, 5 5 | 5 5, 5 10 | 5 0, 5 5 | 10 5, 5 5");
    assertThat(cross.lineCount()).isEqualTo(2);
    for (int line = 0; line < 2; line++) {
      int from = cross.start(line);
      int last = cross.end(line) - 1;
      boolean acrossOrDown = cross.x(from) == cross.x(last) || cross.y(from) == cross.y(last);
      assertThat(acrossOrDown).isTrue();
    }
  }

  @Test
  void thereAreAsFewStrokesAsThereCanBe() {
    for (int side : new int[] {2, 3, 4, 10, 31}) {
      Polylines grid = Strokes.shuffledGrid(side, side);
      int odd = 4 * (side - 2); // all places of the border but the corners
      Polylines merged = new Merge().apply(grid, PLAIN);
      assertThat(merged.lineCount()).isEqualTo(Math.max(1, odd / 2));
      assertThat(Strokes.drawn(merged)).isEqualTo(Strokes.drawn(grid));
    }
  }

  @Test
  void aHundredThousandSegmentsOfAGridBecomeFourHundredAndFortyFourStrokes() {
    Polylines merged = new Merge().apply(Strokes.shuffledGrid(224, 1), PLAIN);
    assertThat(merged.lineCount()).isEqualTo(444);
  }

  @Test
  void ofStrokesThatMayNotBeReversedNoneIs() {
    Polylines lines = LineText.lines("0 0, 10 0 | 20 0, 10 0 | 10 0, 10 10 | 10 -10, 10 0");
    Polylines merged = new Merge().reversible(false).apply(lines, PLAIN);
    assertThat(merged.lineCount()).isEqualTo(3); // three lead in, one leads out
    assertThat(Strokes.drawn(merged)).isEqualTo(Strokes.drawn(lines));
    for (long seed = 0; seed < 30; seed++) {
      Polylines crowded = Strokes.mixed(40, 6, seed);
      assertThat(forward(new Merge(0, false).apply(crowded, PLAIN)))
          .as("seed %d", seed)
          .isEqualTo(forward(crowded));
    }
  }

  /** How often each segment is drawn in the direction in which it is gone. */
  private static Map<String, Integer> forward(Polylines lines) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int line = 0; line < lines.lineCount(); line++) {
      for (int i = lines.start(line) + 1; i < lines.end(line); i++) {
        String way = lines.x(i - 1) + " " + lines.y(i - 1) + " – " + lines.x(i) + " " + lines.y(i);
        if (Lengths.between(lines, i - 1, i) > 0) {
          counts.merge(way, 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  @Test
  void nothingIsLeftOutAndOnlyGapsAreDrawnBesides() {
    RandomDrawings.forEach(lines -> keepsWhatIsDrawn(lines, 0.1));
    for (long seed = 0; seed < 60; seed++) {
      Polylines crowded = Strokes.mixed(30, 12, seed);
      assertThat(Strokes.drawn(new Merge(0, true).apply(crowded, PLAIN)))
          .as("seed %d", seed)
          .isEqualTo(Strokes.drawn(crowded));
      keepsWhatIsDrawn(crowded, 1.2);
    }
  }

  private static void keepsWhatIsDrawn(Polylines lines, double tolerance) {
    Polylines merged = new Merge(tolerance, true).apply(lines, PLAIN);
    Map<String, Integer> before = Strokes.drawn(lines);
    Map<String, Integer> after = Strokes.drawn(merged);
    before.forEach(
        (segment, count) ->
            assertThat(after.getOrDefault(segment, 0)).isGreaterThanOrEqualTo(count));
    int strokes = lines.lineCount();
    assertThat(merged.lineCount()).isLessThanOrEqualTo(strokes);
    assertThat(merged.length() - flat(lines).length())
        .isBetween(-1e-6 * lines.length(), 2 * tolerance * strokes + 1e-6 * lines.length());
  }

  private static Polylines flat(Polylines lines) {
    return new Tidy().apply(lines, PLAIN);
  }

  @Test
  void dotsStayByThemselves() {
    assertThat(merged("5 5 | 0 0, 5 5 | 7 7, 7 7").lineCount()).isEqualTo(3);
  }

  @Test
  void aToleranceLargerThanTheDrawingMakesOneStroke() {
    Polylines lines = Strokes.mixed(50, 30, 2);
    Polylines merged = new Merge(1_000, true).apply(lines, PLAIN);
    assertThat(IntStream.range(0, merged.lineCount()))
        .filteredOn(line -> Lengths.isStroke(merged, line))
        .hasSize(1);
  }

  @Test
  void toleranceMustBeANumber() {
    assertThatThrownBy(() -> new Merge().tolerance(Double.NaN))
        .hasMessage("merge tolerance must be a finite number, got NaN");
    assertThatThrownBy(() -> new Merge().tolerance(-1))
        .hasMessage("merge tolerance must be at least 0, got -1");
  }
}
