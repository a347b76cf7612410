package senga.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;
import senga.testing.LineText;

/** Drawings and numbers that nobody means, through every step. */
class HardInputTest {
  private static final Context PLAIN = Context.plain();
  private static final double HUGE = 1e6; // mm; larger than any drawing here

  private static final List<PlotStep> STEPS =
      List.of(
          new Tidy(),
          new DropDoubles(),
          new Merge(),
          new Thin(),
          new Reloop(),
          new Order().tries(100),
          new Legible(),
          new Drying(20, 1, MachineProfile.AXIDRAW));

  private static final List<PlotStep> STEPS_WITHOUT_MEASURE =
      List.of(
          new DropDoubles(HUGE),
          new Merge().tolerance(HUGE),
          new Thin(HUGE),
          new Legible(HUGE),
          new Drying(HUGE, HUGE, MachineProfile.AXIDRAW));

  private static Map<String, Polylines> drawings() {
    PolylinesBuilder doubled = new PolylinesBuilder();
    for (int i = 0; i < 30; i++) {
      double x = 7 * i;
      doubled.vertex(x, 0).vertex(x, 0).vertex(x + 5, 0).vertex(x + 5, 5).vertex(x, 5);
      doubled.vertex(x, 0).vertex(x, 0).endLine();
    }
    Map<String, Polylines> drawings = new TreeMap<>();
    drawings.put("none", Polylines.EMPTY);
    drawings.put("lines without vertices", new PolylinesBuilder().endLine().endLine().build());
    drawings.put("one stroke", LineText.lines("1 2, 3 4"));
    drawings.put("one dot", LineText.lines("1 2"));
    drawings.put("one place", LineText.lines("1 2 | 1 2, 1 2 | 1 2, 1 2, 1 2 | 1 2"));
    drawings.put("equal strokes", LineText.lines("0 0, 9 9 | 0 0, 9 9 | 9 9, 0 0 | 0 0, 9 9"));
    drawings.put("closed strokes with doubled ends", doubled.build());
    drawings.put("a mixture", Strokes.mixed(120, 40, 1));
    return drawings;
  }

  @Test
  void everyStepTakesEveryDrawing() {
    drawings()
        .forEach(
            (name, lines) -> {
              for (PlotStep step : STEPS) {
                Polylines after = step.apply(lines, PLAIN);
                assertThat(step.apply(lines, PLAIN)).as("%s, %s", name, step).isEqualTo(after);
                assertThat(places(after)).as("%s, %s", name, step).isSubsetOf(places(lines));
              }
            });
  }

  @Test
  void tolerancesLargerThanTheDrawingLeaveSomethingOfIt() {
    drawings()
        .forEach(
            (name, lines) -> {
              for (PlotStep step : STEPS_WITHOUT_MEASURE) {
                Polylines after = step.apply(lines, PLAIN);
                assertThat(after.vertexCount() > 0)
                    .as("%s, %s", name, step)
                    .isEqualTo(lines.vertexCount() > 0);
                assertThat(after.vertexCount()).isLessThanOrEqualTo(lines.vertexCount() * 2);
              }
            });
  }

  @Test
  void closedStrokesWithDoubledEndsStayClosed() {
    Polylines lines = Objects.requireNonNull(drawings().get("closed strokes with doubled ends"));
    PlotPlan plan =
        Planner.usual(Route.HOME, MachineProfile.AXIDRAW)
            .plan(
                new Drawing(Canvas.mm(300, 300), List.of(new Drawing.Part(Pen.DEFAULT, lines))),
                PLAIN);
    Polylines planned = plan.drawing().layers().getFirst().lines();
    assertThat(planned.lineCount()).isEqualTo(30);
    for (int line = 0; line < 30; line++) {
      assertThat(planned.isClosed(line)).isTrue();
      assertThat(planned.end(line) - planned.start(line)).isEqualTo(5);
    }
    assertThat(Strokes.drawn(planned)).isEqualTo(Strokes.drawn(lines));
  }

  /** Where vertices lie. */
  private static Set<String> places(Polylines lines) {
    Set<String> places = new TreeSet<>();
    for (int i = 0; i < lines.vertexCount(); i++) {
      places.add((lines.x(i) + 0f) + " " + (lines.y(i) + 0f));
    }
    return places;
  }
}
