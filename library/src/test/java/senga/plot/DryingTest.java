package senga.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.testing.RandomDrawings;

class DryingTest {
  private static final Context PLAIN = Context.plain();
  private static final MachineProfile MACHINE = MachineProfile.AXIDRAW;

  private static Drying drying(double seconds, double distance) {
    return new Drying(seconds, distance, MACHINE);
  }

  /** So many lines of 40 mm, one below the other. */
  private static Polylines hatch(int count, double apart) {
    PolylinesBuilder lines = new PolylinesBuilder();
    for (int i = 0; i < count; i++) {
      double begin = i % 2 == 0 ? 10 : 50;
      lines.segment(begin, 10 + i * apart, 0, 60 - begin, 10 + i * apart, 0);
    }
    return lines.build();
  }

  @Test
  void aHatchIsDrawnInPassesAndNoLineBesideWetInk() {
    Polylines lines = hatch(200, 0.5);
    Drying step = drying(20, 0.8);
    assertThat(step.wet(lines, PLAIN)).isEqualTo(199);
    Polylines passes = step.apply(lines, PLAIN);
    assertThat(step.apply(lines, PLAIN)).isEqualTo(passes);
    assertThat(Strokes.drawn(passes)).isEqualTo(Strokes.drawn(lines));
    assertThat(step.wet(passes, PLAIN)).isZero();
    assertThat(passes.y(passes.start(1))).isEqualTo(11f); // the second pass draws what lies between
    assertThat(passes.y(passes.start(100))).isEqualTo(10.5f);
  }

  @Test
  void whereNothingElseIsLeftStrokesAreDrawnBesideWetInk() {
    Polylines lines = hatch(3, 0.5);
    Drying step = drying(600, 5);
    assertThat(step.apply(lines, PLAIN)).isEqualTo(lines);
    assertThat(step.wet(lines, PLAIN)).isEqualTo(2);
  }

  @Test
  void strokesThatLieApartKeepTheirOrder() {
    Polylines lines = hatch(40, 2);
    assertThat(drying(100, 1.5).apply(lines, PLAIN)).isEqualTo(lines);
    assertThat(drying(100, 1.5).wet(lines, PLAIN)).isZero();
  }

  @Test
  void inkThatHasDriedIsNotInTheWay() {
    Polylines lines = hatch(20, 0.5);
    double stroke = PlotFigures.of(lines, Route.FREE, MACHINE).seconds() / 20;
    assertThat(drying(stroke * 0.2, 1).wet(lines, PLAIN)).isZero();
    assertThat(drying(stroke * 2.5, 0.8).wet(lines, PLAIN)).isEqualTo(19);
  }

  @Test
  void linesThatCrossAreNearEachOtherWhereverTheyDo() {
    PolylinesBuilder cross = new PolylinesBuilder();
    cross.segment(0, 50, 0, 100, 50, 0).segment(37, 0, 0, 37, 100, 0).segment(0, 70, 0, 30, 70, 0);
    assertThat(drying(30, 0.1).wet(cross.build(), PLAIN)).isEqualTo(1);
  }

  @Test
  @Tag("slow")
  void whatIsDrawnStaysTheSameAndNoMoreOfItIsBesideWetInk() {
    RandomDrawings.forEach(
        lines -> {
          for (Drying step : new Drying[] {drying(5, 2), drying(60, 0.3)}) {
            Polylines passes = step.apply(lines, PLAIN);
            assertThat(Strokes.drawn(passes)).isEqualTo(Strokes.drawn(lines));
            assertThat(step.wet(passes, PLAIN)).isLessThanOrEqualTo(step.wet(lines, PLAIN));
          }
        });
  }

  @Test
  void inACrowdFewerStrokesAreBesideWetInk() {
    for (long seed = 0; seed < 10; seed++) {
      Polylines lines = new Order().apply(Strokes.scattered(800, seed), PLAIN);
      Drying step = drying(20, 3);
      Polylines passes = step.apply(lines, PLAIN);
      assertThat(Strokes.drawn(passes)).isEqualTo(Strokes.drawn(lines));
      assertThat(step.wet(passes, PLAIN))
          .as("seed %d", seed)
          .isLessThan(step.wet(lines, PLAIN) / 4);
    }
  }

  /** What is counted is what a slower and simpler look at all pairs counts. */
  @Test
  void wetNeighboursAreFoundAsByLookingAtAll() {
    for (long seed = 0; seed < 5; seed++) {
      Polylines lines = Strokes.mixed(40, 60, seed);
      assertThat(drying(1e6, 2).wet(lines, PLAIN)).isEqualTo(nearAnEarlierOne(lines, 2));
    }
  }

  private static int nearAnEarlierOne(Polylines lines, double distance) {
    int near = 0;
    for (int line = 1; line < lines.lineCount(); line++) {
      boolean isNear = false;
      for (int other = 0; other < line && !isNear; other++) {
        isNear = apart(lines, line, other) <= distance;
      }
      near += isNear ? 1 : 0;
    }
    return near;
  }

  /** The least distance between two lines, by 200 points of each segment of one. */
  private static double apart(Polylines lines, int one, int other) {
    double least = Double.POSITIVE_INFINITY;
    for (double[] p : points(lines, one)) {
      for (int i = lines.start(other); i < lines.end(other); i++) {
        int from = Math.max(lines.start(other), i - 1);
        least = Math.min(least, away(p, lines, from, i));
      }
    }
    return least;
  }

  private static double[][] points(Polylines lines, int line) {
    int steps = 200;
    int first = lines.start(line);
    int segments = Math.max(1, lines.end(line) - first - 1);
    double[][] points = new double[segments * (steps + 1)][];
    for (int segment = 0; segment < segments; segment++) {
      int from = first + segment;
      int to = Math.min(lines.end(line) - 1, from + 1);
      for (int i = 0; i <= steps; i++) {
        points[segment * (steps + 1) + i] =
            new double[] {
              lines.x(from) + (lines.x(to) - lines.x(from)) * i / (double) steps,
              lines.y(from) + (lines.y(to) - lines.y(from)) * i / (double) steps
            };
      }
    }
    return points;
  }

  private static double away(double[] p, Polylines lines, int a, int b) {
    double dx = lines.x(b) - lines.x(a);
    double dy = lines.y(b) - lines.y(a);
    double square = dx * dx + dy * dy;
    double along = square == 0 ? 0 : ((p[0] - lines.x(a)) * dx + (p[1] - lines.y(a)) * dy) / square;
    double at = Math.clamp(along, 0, 1);
    return Math.hypot(p[0] - lines.x(a) - at * dx, p[1] - lines.y(a) - at * dy);
  }

  @Test
  void hardCasesArePlannedAsWell() {
    PolylinesBuilder dots = new PolylinesBuilder();
    for (int i = 0; i < 20_000; i++) {
      dots.vertex(5 + 1.5 * (i % 2), 5).endLine();
    }
    Polylines heap = dots.build();
    assertThat(drying(20, 1).apply(heap, PLAIN).lineCount()).isEqualTo(20_000);
    assertThat(drying(20, 1).apply(Polylines.EMPTY, PLAIN)).isEqualTo(Polylines.EMPTY);
    Polylines far = new PolylinesBuilder().segment(-1e9, 0, 0, 1e9, 3, 0).build();
    assertThat(drying(1e9, 1e-9).apply(far, PLAIN)).isEqualTo(far);
  }

  @Test
  void numbersOutOfRangeAreRefusedAndNobodyWaitsForLong() {
    assertThatThrownBy(() -> drying(Double.NaN, 1))
        .hasMessage("drying seconds must be a finite number, got NaN");
    assertThatThrownBy(() -> drying(0, 1)).hasMessage("drying seconds must be above 0, got 0");
    assertThatThrownBy(() -> drying(20, -1)).hasMessage("drying distance must be above 0, got -1");
    assertThatThrownBy(() -> drying(20, 1).apply(hatch(5, 1), new ThreadsContext(1, true)))
        .isInstanceOf(CancellationException.class);
  }
}
