package senga.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.testing.LineText;
import senga.testing.RandomDrawings;

class SmallStepsTest {
  private static final Context PLAIN = Context.plain();

  @Test
  void tidyLinesLieOnThePaperWithoutIdleVertices() {
    assertThat(new Tidy().apply(LineText.lines("0 0 5, 0 0 7, 3 0, 3 0, 3 4 | 9 9, 9 9"), PLAIN))
        .isEqualTo(LineText.lines("0 0, 3 0, 3 4 | 9 9"));
    RandomDrawings.forEach(
        lines ->
            assertThat(Strokes.drawn(new Tidy().apply(lines, PLAIN)))
                .isEqualTo(Strokes.drawn(lines)));
  }

  @Test
  void reloopedRingsAreTheSameRingsWithOtherBeginnings() {
    Polylines rings = Strokes.rings(200, 12, 1);
    Polylines turned = new Reloop().apply(rings, PLAIN);
    assertThat(Strokes.drawn(turned)).isEqualTo(Strokes.drawn(rings));
    int moved = 0;
    for (int line = 0; line < turned.lineCount(); line++) {
      assertThat(turned.isClosed(line)).isTrue();
      moved += turned.x(turned.start(line)) != rings.x(rings.start(line)) ? 1 : 0;
    }
    assertThat(moved).isGreaterThan(150);
    assertThat(new Reloop(1).apply(rings, PLAIN)).isNotEqualTo(turned);
  }

  @Test
  void reloopKeepsWhatIsDrawn() {
    RandomDrawings.forEach(
        lines ->
            assertThat(Strokes.drawn(new Reloop(5).apply(lines, PLAIN)))
                .isEqualTo(Strokes.drawn(lines)));
  }

  @Test
  void partsHoldWhatAPenCanDrawAndNoMore() {
    Polylines lines = Strokes.scattered(100, 2); // two metres
    List<Polylines> parts = Split.metres(0.3).parts(lines, PLAIN);
    assertThat(parts).hasSize(7);
    assertThat(parts).allMatch(part -> part.length() <= 300 + 1e-3);
    assertThat(joined(parts)).isEqualTo(lines);
    assertThat(Split.lifts(40).parts(lines, PLAIN)).hasSize(3);
  }

  @Test
  void aStrokeThatIsTooLongForOnePartIsCut() {
    Polylines lines = LineText.lines("0 0, 10 0 | 0 0, 50 0, 50 50 | 1 1, 2 1");
    List<Polylines> parts = Split.metres(0.03).parts(lines, PLAIN);
    assertThat(parts).hasSize(5);
    assertThat(parts.get(1)).isEqualTo(LineText.lines("0 0, 30 0"));
    assertThat(parts.get(2)).isEqualTo(LineText.lines("30 0, 50 0, 50 10"));
    assertThat(joined(parts).length()).isCloseTo(lines.length(), within(1e-4));
  }

  @Test
  void nothingHasOnePart() {
    assertThat(Split.metres(1).parts(Polylines.EMPTY, PLAIN)).containsExactly(Polylines.EMPTY);
    assertThatThrownBy(() -> Split.metres(Double.NaN))
        .hasMessage("split metres must be a finite number, got NaN");
    assertThatThrownBy(() -> Split.lifts(0)).hasMessage("split lifts must be at least 1, got 0");
  }

  private static Polylines joined(List<Polylines> parts) {
    PolylinesBuilder all = new PolylinesBuilder();
    parts.forEach(all::append);
    return all.build();
  }

  @Test
  void aLegibleOrderReadsFigureAfterFigureInRows() {
    // two crosses above, one below; given from the last to the first, upside down and backwards
    String crosses = cross(0, 40) + " | " + cross(40, 3) + " | " + cross(0, 0);
    Polylines drawn = new Legible().apply(LineText.lines(crosses), PLAIN);
    List<String> begins = new ArrayList<>();
    for (int line = 0; line < drawn.lineCount(); line++) {
      begins.add((int) drawn.x(drawn.start(line)) + " " + (int) drawn.y(drawn.start(line)));
    }
    assertThat(begins.subList(0, 2)).containsExactlyInAnyOrder("0 5", "5 0");
    assertThat(begins.subList(2, 4)).containsExactlyInAnyOrder("40 8", "45 3");
    assertThat(begins.subList(4, 6)).containsExactlyInAnyOrder("0 45", "5 40");
  }

  /** Drawn from right to left and upwards, as no hand would. */
  private static String cross(int x, int y) {
    return (x + 10) + " " + (y + 5) + ", " + x + " " + (y + 5) + " | " + (x + 5) + " " + (y + 10)
        + ", " + (x + 5) + " " + y;
  }

  @Test
  void aLegibleOrderDrawsTheSame() {
    RandomDrawings.forEach(
        lines ->
            assertThat(Strokes.drawn(new Legible(5).apply(lines, PLAIN)))
                .isEqualTo(Strokes.drawn(lines)));
  }

  @Test
  void tolerancesMustBeNumbers() {
    assertThatThrownBy(() -> new Thin(Double.NaN))
        .hasMessage("simplify tolerance must be a finite number, got NaN");
    assertThatThrownBy(() -> new Legible(Double.NaN))
        .hasMessage("legible gap must be a finite number, got NaN");
  }
}
