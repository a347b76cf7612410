package senga.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;

/** Frame after frame of a picture that hardly moves. */
class LivePlannerTest {
  private static final Context PLAIN = Context.plain();
  private static final Canvas PAPER = Canvas.mm(200, 200);

  private static LivePlanner planner() {
    return new LivePlanner(Route.HOME, MachineProfile.AXIDRAW);
  }

  private static Drawing drawing(Polylines... pens) {
    return new Drawing(
        PAPER,
        java.util.stream.IntStream.range(0, pens.length)
            .mapToObj(i -> new Drawing.Part(Pen.DEFAULT.name("pen " + i), pens[i]))
            .toList());
  }

  private static Polylines moved(Polylines lines, double by) {
    PolylinesBuilder moved = new PolylinesBuilder();
    for (int line = 0; line < lines.lineCount(); line++) {
      for (int i = lines.start(line); i < lines.end(line); i++) {
        moved.vertex(lines.x(i) + by, lines.y(i) + by * (line % 3));
      }
      moved.endLine();
    }
    return moved.build();
  }

  private static double travelled(PlotPlan plan) {
    return plan.after().travelled();
  }

  @Test
  void theWholePlanIsSengaPlotsWhateverCameBefore() {
    LivePlanner live = planner();
    Drawing one = drawing(Strokes.mixed(80, 150, 1), Strokes.scattered(60, 5));
    Drawing other = drawing(Strokes.mixed(80, 150, 2), Strokes.scattered(60, 6));
    live.whole(one, PLAIN);
    live.soon(other, PLAIN);
    PlotPlan usual = Planner.usual(Route.HOME, MachineProfile.AXIDRAW).plan(one, PLAIN);
    assertThat(live.whole(one, PLAIN)).isEqualTo(usual);
  }

  @Test
  void asItLiesItSaysWhatACheckSays() {
    Drawing drawing = drawing(Strokes.mixed(80, 150, 1), Strokes.scattered(60, 5));
    PreflightReport report = Preflight.USUAL.check(drawing, PLAIN);
    PlotPlan lies = planner().asItLies(drawing, PLAIN);
    assertThat(lies.after()).isEqualTo(report.figures());
    assertThat(lies.pens().stream().map(PlotPlan.OfPen::after))
        .containsExactlyElementsOf(
            report.pens().stream().map(PreflightReport.OfPen::figures).toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whileAKnobTurnsTheOrderStaysAndTravelIsShort(long seed) {
    LivePlanner live = planner();
    Polylines strokes = Strokes.scattered(800, seed);
    Polylines before = order(live.whole(drawing(strokes), PLAIN));
    for (int step = 1; step <= 5; step++) {
      Drawing next = drawing(moved(strokes, 0.02 * step));
      PlotPlan soon = live.soon(next, PLAIN);
      double fresh = travelled(planner().soon(next, PLAIN));
      assertThat(travelled(soon)).isLessThanOrEqualTo(fresh * 1.02);
      Polylines after = order(soon);
      int kept = 0;
      for (int line = 0; line < after.lineCount(); line++) {
        kept += near(before, after, line) ? 1 : 0;
      }
      assertThat(kept).as("strokes at their places").isGreaterThan(after.lineCount() * 3 / 4);
      before = after;
    }
  }

  private static Polylines order(PlotPlan plan) {
    return plan.drawing().layers().getFirst().lines();
  }

  private static boolean near(Polylines one, Polylines other, int line) {
    return line < one.lineCount()
        && Math.abs(one.x(one.start(line)) - other.x(other.start(line))) < 0.5
        && Math.abs(one.y(one.start(line)) - other.y(other.start(line))) < 0.5;
  }

  @Test
  @Tag("slow")
  void whatIsRememberedOfAFrameStaysWithinABound() {
    LivePlanner live = planner();
    assertThat(live.bytes()).isZero();
    live.soon(drawing(Strokes.scattered(500, 1), Strokes.scattered(500, 2)), PLAIN);
    assertThat(live.bytes()).isBetween(50_000L, 200_000L);
    PolylinesBuilder dots = new PolylinesBuilder();
    for (int i = 0; i < 40_000; i++) {
      int row = i / 200;
      dots.vertex(i % 200, row).endLine();
    }
    Polylines many = dots.build();
    Drawing large = drawing(many, many, many);
    live.soon(large, PLAIN);
    assertThat(live.bytes()).isBetween(5_000_000L, 8L << 20);
    live.soon(drawing(), PLAIN);
    assertThat(live.bytes()).isZero();
  }

  @Test
  void framesOfOtherLinesPensAndPapersArePlannedAsWell() {
    LivePlanner live = planner();
    for (Polylines[] pens :
        List.of(
            new Polylines[] {Strokes.scattered(50, 1)},
            new Polylines[] {Strokes.scattered(20, 1), Strokes.rings(9, 5, 1)},
            new Polylines[] {},
            new Polylines[] {Polylines.EMPTY},
            new Polylines[] {Strokes.scattered(50, 1), Strokes.scattered(50, 2)})) {
      Drawing drawing = drawing(pens);
      PlotPlan soon = live.soon(drawing, PLAIN);
      assertThat(soon.pens()).hasSize(pens.length);
      assertThat(travelled(soon)).isLessThanOrEqualTo(soon.before().travelled() + 1e-9);
    }
  }

  @Test
  void aPlanThatNobodyWaitsForIsGivenUpAndTheOrderBeforeIsKept() {
    LivePlanner live = planner();
    Drawing drawing = drawing(Strokes.scattered(400, 1));
    PlotPlan first = live.soon(drawing, PLAIN);
    assertThatThrownBy(() -> live.whole(drawing, new ThreadsContext(1, true)))
        .isInstanceOf(CancellationException.class);
    assertThat(live.soon(drawing, PLAIN)).isEqualTo(first);
  }
}
