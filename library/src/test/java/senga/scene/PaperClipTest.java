package senga.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.export.Drawings;
import senga.geometry.Polylines;

class PaperClipTest {
  private static final Canvas PAPER = Canvas.mm(20, 10);

  @Test
  void whatLiesOnThePaperStaysAsItIs() {
    Polylines lines = Drawings.lines("0 0 3, 20 0 4, 20 10, 0 0 3 | 5 5 | 7 7, 7 7");
    assertThat(cut(lines, 0)).isEqualTo(lines);
  }

  @Test
  void aLineAcrossThePaperEndsAtItsEdges() {
    assertThat(cut(Drawings.lines("-10 5 0, 30 5 40"), 0))
        .isEqualTo(Drawings.lines("0 5 10, 20 5 30"));
  }

  @Test
  void aLineThatLeavesAndComesBackIsTwo() {
    assertThat(cut(Drawings.lines("10 5, 10 -5, 15 -5, 15 5"), 0))
        .isEqualTo(Drawings.lines("10 5, 10 0 | 15 0, 15 5"));
  }

  @Test
  void aClosedLineThatIsCutOnceComesBackAsOneLine() {
    assertThat(cut(Drawings.lines("10 5, 30 5, 30 8, 10 8, 10 5"), 0))
        .isEqualTo(Drawings.lines("20 8, 10 8, 10 5, 20 5"));
  }

  @Test
  void whatLiesOutsideIsGone() {
    assertThat(cut(Drawings.lines("-1 5 | 30 30, 40 40 | -5 0, 0 -5"), 0).lineCount()).isZero();
  }

  @Test
  void aMarginCutsFurtherIn() {
    assertThat(cut(Drawings.lines("0 5, 20 5"), 2)).isEqualTo(Drawings.lines("2 5, 18 5"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, 5.01, 100, Double.NaN, Double.POSITIVE_INFINITY})
  void aMarginThatLeavesNoPaperIsRefused(double margin) {
    assertThatThrownBy(() -> cut(Drawings.lines("0 0, 1 1"), margin))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("margin in mm on this paper must ");
  }

  @Test
  void nothingLeadsOutOfThePaperAndNothingOnItIsLost() {
    Polylines walks = Drawings.walks(200, 60, 20, 10, 7);
    Polylines kept = cut(walks, 1);
    for (int v = 0; v < kept.vertexCount(); v++) {
      assertThat(kept.x(v)).isBetween(0.9999f, 19.0001f);
      assertThat(kept.y(v)).isBetween(0.9999f, 9.0001f);
    }
    assertThat(lengthOn(kept)).isCloseTo(lengthOn(walks), within(0.5));
  }

  /** How much of the lines lies within 1 mm of the paper's edge, by small steps. */
  private static double lengthOn(Polylines lines) {
    double length = 0;
    for (int line = 0; line < lines.lineCount(); line++) {
      for (int v = lines.start(line); v + 1 < lines.end(line); v++) {
        length += lengthOn(lines, v);
      }
    }
    return length;
  }

  private static double lengthOn(Polylines lines, int v) {
    int steps = 200;
    double dx = lines.x(v + 1) - lines.x(v);
    double dy = lines.y(v + 1) - lines.y(v);
    int inside = 0;
    for (int i = 0; i < steps; i++) {
      double at = (i + 0.5) / steps;
      double x = lines.x(v) + at * dx;
      double y = lines.y(v) + at * dy;
      inside += x >= 1 && x <= 19 && y >= 1 && y <= 9 ? 1 : 0;
    }
    return Math.sqrt(dx * dx + dy * dy) * inside / steps;
  }

  private static Polylines cut(Polylines lines, double margin) {
    Drawing drawing = new Drawing(PAPER, List.of(new Drawing.Part(Pen.DEFAULT, lines)));
    return drawing.cut(margin).layers().getFirst().lines();
  }
}
