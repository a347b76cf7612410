package senga.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import senga.geometry.Color;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.kernel.SplitMix64;
import senga.math.Vec3;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;
import senga.testing.LineText;

/** Drawings whose faults are counted by hand, and laws that hold for any. */
class PreflightTest {
  private static final Canvas PAPER = Canvas.mm(100, 80);
  private static final Pen INK = new Pen("ink", Color.BLACK, 0.5);
  private static final Pen RED = new Pen("", Color.BLACK, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          10 10, 90 10 | 10 20, 90 20                 ; 0 ;
          0 0, 100 0, 100 80, 0 80, 0 0               ; 0 ;
          10 10, 101 10 | 20 20, 30 20                ; 0 ; 1 line leaves the paper: 1 of "ink"
          -1 5, 5 5 | 5 5, 5 81 | 5 5, 5 -1           ; 0 ; 3 lines leave the paper: 3 of "ink"
          9 20, 50 20 | 10 30, 90 70                  ; 10 ; 1 line leaves the margin of 10 mm: 1 of "ink"
          10 10, 10.4 10 | 20 20, 20.5 20 | 30 30     ; 0 ; 1 stroke is shorter than its nib: 1 of "ink"
          10 10, 50 10 | 50 10, 20 10                 ; 0 ; 1 stroke: draw 0.030 m again: 1 of "ink"
          10 10, 50 10, 10 10                         ; 0 ; 1 stroke: draw 0.040 m again: 1 of "ink"
          10 10 | 20 20 | 10 10                       ; 0 ; 1 stroke: draw 0.000 m again: 1 of "ink"
          10 10, 50 50 | 10 50, 50 10                 ; 0 ;
          """)
  void whatIsWrongIsCountedAndSaid(String lines, double margin, String sentence) {
    List<Finding> findings = check(margin, LineText.lines(lines)).findings();
    assertThat(findings.stream().map(Finding::sentence))
        .containsExactlyElementsOf(sentence == null ? List.of() : List.of(sentence));
  }

  @Test
  void aLineThatLeavesThePaperIsNotToldOfTheMarginToo() {
    PreflightReport report = check(10, LineText.lines("50 40, 150 40 | 50 50, 95 50"));
    assertThat(report.findings())
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.OFF_PAPER, Finding.Kind.MARGIN);
    assertThat(report.findings().getFirst().first()).isEqualTo(Vec3.of(150, 40));
    assertThat(report.findings().getLast().first()).isEqualTo(Vec3.of(95, 50));
  }

  @Test
  void pensAreLookedAtEachByItself() {
    Polylines line = LineText.lines("10 10, 50 10");
    Drawing drawing =
        new Drawing(PAPER, List.of(part(INK, line), part(RED, line), part(INK, line)));
    PreflightReport report = Preflight.USUAL.check(drawing, Context.plain());
    assertThat(report.pens()).hasSize(2);
    assertThat(report.pens().getFirst().doubled()).as("with the same pen").isEqualTo(1);
    assertThat(report.pens().getFirst().again()).isEqualTo(0.04, within(1e-9));
    assertThat(report.pens().getLast().doubled()).as("with another pen").isZero();
    assertThat(report.pens().getLast().name(1)).isEqualTo("pen 2");
    assertThat(report.figures().strokes()).isEqualTo(3);
    assertThat(report.figures().drawn()).isEqualTo(0.12, within(1e-9));
  }

  @Test
  void whatSoaksThePaperIsTold() {
    StringBuilder hatch = new StringBuilder();
    for (int line = 0; line < 50; line++) {
      hatch.append(line == 0 ? "" : " | ").append("20 ").append(30 + line / 5.0);
      hatch.append(", 30 ").append(30 + line / 5.0);
    }
    PreflightReport report = check(0, LineText.lines(hatch.toString()));
    assertThat(report.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.DENSE);
    assertThat(report.findings().getFirst().sentence())
        .isEqualTo("1 cm² is covered more than 2 times; most of all, 2.5 times, the one at 20,30");
    assertThat(report.without(Set.of(Finding.Kind.DENSE)).findings()).isEmpty();
  }

  @Test
  void anEmptyDrawingIsFine() {
    PreflightReport report = Preflight.USUAL.check(new Drawing(PAPER, List.of()), Context.plain());
    assertThat(report.findings()).isEmpty();
    assertThat(report.figures()).isEqualTo(PlotFigures.NONE);
  }

  @Test
  void limitsThatMakeNoSenseAreRefused() {
    assertThatThrownBy(() -> preflight(-1)).hasMessageContaining("margin in mm");
    assertThatThrownBy(() -> check(41, Polylines.EMPTY))
        .hasMessageContaining("margin in mm on this paper");
    assertThatThrownBy(() -> new Preflight(0, 0, 0.01, Route.HOME, MachineProfile.AXIDRAW))
        .hasMessageContaining("density");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsDrawnAgainIsWhatDropDoublesLeavesOut(long seed) {
    Polylines lines = new Tidy().apply(Strokes.mixed(120, 12, seed), Context.plain());
    Polylines kept = new DropDoubles().apply(lines, Context.plain());
    Doubles doubles = Doubles.of(lines, 0.01, Context.plain());
    assertThat(doubles.length()).isCloseTo(length(lines) - length(kept), within(1e-3));
    assertThat(Doubles.of(kept, 0.01, Context.plain()).length()).isCloseTo(0, within(1e-3));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderOfLinesAndTheirDirectionChangeNoCount(long seed) {
    Polylines lines = Strokes.scattered(200, seed);
    Polylines shuffled = new Order(Route.FREE, true, true, 10, 0).apply(lines, Context.plain());
    PreflightReport.OfPen before = onSquareMetre(lines).pens().getFirst();
    PreflightReport.OfPen after = onSquareMetre(shuffled).pens().getFirst();
    assertThat(after.offPaper()).isEqualTo(before.offPaper());
    assertThat(after.beyondMargin()).isEqualTo(before.beyondMargin());
    assertThat(after.tooShort()).isEqualTo(before.tooShort());
    assertThat(after.figures().drawn()).isCloseTo(before.figures().drawn(), within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theCountsOfPaperAndMarginAreThoseOfTheVertices(long seed) {
    Polylines lines = Strokes.scattered(300, seed);
    int off = 0;
    int beyond = 0;
    for (int line = 0; line < lines.lineCount(); line++) {
      double least = Double.MAX_VALUE;
      for (int i = lines.start(line); i < lines.end(line); i++) {
        double inside =
            Math.min(
                Math.min(lines.x(i), 1000 - lines.x(i)), Math.min(lines.y(i), 1000 - lines.y(i)));
        least = Math.min(least, inside);
      }
      off += least < -0.001 ? 1 : 0;
      beyond += least >= -0.001 && least < 50 - 0.001 ? 1 : 0;
    }
    PreflightReport.OfPen pen = onSquareMetre(lines).pens().getFirst();
    assertThat(pen.offPaper()).isEqualTo(off);
    assertThat(pen.beyondMargin()).isEqualTo(beyond);
  }

  @Test
  void theMapHasAColourForEachBandAndTheDrawingOverIt() {
    Polylines lines = Strokes.mixed(500, 60, new SplitMix64(4).nextLong());
    PreflightReport report = check(0, lines);
    Drawing map = HeatMap.of(report);
    int cells = 0;
    for (int row = 0; row < report.ink().rows(); row++) {
      for (int column = 0; column < report.ink().columns(); column++) {
        cells += report.ink().at(column, row) > 0 ? 1 : 0;
      }
    }
    int strokes = map.lineCount() - report.drawing().lineCount();
    assertThat(strokes).as("ten strokes a cell").isEqualTo(10 * cells);
    assertThat(map.layers().getFirst().pen().name()).startsWith("covered ").endsWith(" times");
    assertThat(map.layers().getLast().pen().name()).isEqualTo("ink");
    assertThat(map.offPaper()).isEmpty();
  }

  private static double length(Polylines lines) {
    double sum = 0;
    for (int line = 0; line < lines.lineCount(); line++) {
      sum += Lengths.of(lines, line);
    }
    return sum;
  }

  private static PreflightReport onSquareMetre(Polylines lines) {
    Drawing drawing = new Drawing(Canvas.mm(1000, 1000), List.of(part(INK, lines)));
    return preflight(50).check(drawing, Context.plain());
  }

  private static PreflightReport check(double margin, Polylines lines) {
    return preflight(margin).check(new Drawing(PAPER, List.of(part(INK, lines))), Context.plain());
  }

  private static Preflight preflight(double margin) {
    return new Preflight(margin, 2, 0.01, Route.HOME, MachineProfile.AXIDRAW);
  }

  private static Drawing.Part part(Pen pen, Polylines lines) {
    return new Drawing.Part(pen, lines);
  }
}
