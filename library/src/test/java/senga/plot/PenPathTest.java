package senga.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;
import senga.testing.LineText;

/** Where the pen is at which second, against the figures of the same drawing. */
class PenPathTest {
  private static final Pen INK = Pen.DEFAULT.name("ink");
  private static final Pen RED = Pen.DEFAULT.name("red");

  /** 10 mm/s at once, 2 s down, 3 s up, half a second's wait after either. */
  private static final MachineProfile PLAIN =
      new MachineProfile("plain", new Pace(10, 1e9, 0, 1), new Pace(10, 1e9, 0, 1), 2, 3, 0.5);

  private static Drawing drawing(Polylines... pens) {
    List<Drawing.Part> layers = new ArrayList<>();
    for (Polylines lines : pens) {
      layers.add(new Drawing.Part(layers.isEmpty() ? INK : RED, lines));
    }
    return new Drawing(Canvas.mm(200, 200), layers);
  }

  @Test
  void thePenTravelsComesDownDrawsAndGoesUp() {
    PenPath path =
        PenPath.of(drawing(LineText.lines("10 0, 30 0 | 30 0, 30 10")), Route.HOME, PLAIN);
    StringBuilder legs = new StringBuilder();
    for (int node = 0; node < path.size(); node++) {
      legs.append(path.leg(node)).append(' ').append(Math.round(path.time(node) * 10)).append(' ');
    }
    assertThat(legs.toString())
        .isEqualTo("START 0 TRAVEL 10 LOWER 35 DRAW 55 DRAW 65 LIFT 100 TRAVEL 132 ");
    int node = path.at(4.5);
    assertThat(path.leg(node)).isEqualTo(PenPath.Leg.DRAW);
    assertThat(path.x(node, path.part(node, 4.5))).isCloseTo(20, within(1e-3));
    assertThat(path.stroke(path.at(6))).isEqualTo(1);
    assertThat(path.part(path.at(8.25), 8.25)).as("half way up").isCloseTo(0.5, within(1e-6));
  }

  @Test
  void aPenBeginsWhereTheOneBeforeDidAndNotWhereThatEnded() {
    PenPath path =
        PenPath.of(
            drawing(LineText.lines("10 0, 30 0"), LineText.lines("0 20, 0 40")),
            new Route(Route.HOME.start(), Route.FREE.end()),
            PLAIN);
    assertThat(path.endOf(0)).isEqualTo(1);
    assertThat(path.endOf(1)).isEqualTo(2);
    int starts = 0;
    for (int node = 0; node < path.size(); node++) {
      if (path.leg(node) == PenPath.Leg.START) {
        assertThat(path.x(node)).isZero();
        assertThat(path.y(node)).isZero();
        starts++;
      }
    }
    assertThat(starts).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void itTakesAsLongAndIsAsLongAsTheFiguresSay(long seed) {
    Drawing drawing = drawing(Strokes.mixed(200, 150, seed), Strokes.rings(20, 9, seed));
    for (MachineProfile machine : MachineProfile.KNOWN) {
      PlotPlan plan = new LivePlanner(Route.HOME, machine).soon(drawing, Context.plain());
      PenPath path = PenPath.of(plan.drawing(), Route.HOME, machine);
      PlotFigures all = plan.after();
      assertThat(path.seconds()).isCloseTo(all.seconds(), within(1e-6));
      assertThat(path.strokes()).isEqualTo(all.strokes());
      double drawn = 0;
      double travelled = 0;
      int lifts = 0;
      for (int node = 1; node < path.size(); node++) {
        double way =
            Math.hypot(
                (double) path.x(node) - path.x(node - 1), (double) path.y(node) - path.y(node - 1));
        drawn += path.leg(node) == PenPath.Leg.DRAW ? way : 0;
        travelled += path.leg(node) == PenPath.Leg.TRAVEL ? way : 0;
        lifts += path.leg(node) == PenPath.Leg.LIFT ? 1 : 0;
      }
      assertThat(drawn / 1000).isCloseTo(all.drawn(), within(1e-6));
      assertThat(travelled / 1000).isCloseTo(all.travelled(), within(1e-6));
      assertThat(lifts).isEqualTo(all.lifts());
    }
  }

  /** In a thousandth of a second no pen goes further than its speed lets it. */
  @Test
  void thePenNeverJumpsAndNeverGoesFasterThanItsMachine() {
    Drawing drawing = drawing(Strokes.mixed(60, 100, 3));
    for (MachineProfile machine : MachineProfile.KNOWN) {
      PenPath path = PenPath.of(drawing, Route.HOME, machine);
      double lastX = 0;
      double lastY = 0;
      double most = 0;
      double step = 0.001;
      for (double t = 0; t < path.seconds(); t += step) {
        int node = path.at(t);
        double part = path.part(node, t);
        double x = path.x(node, part);
        double y = path.y(node, part);
        most = Math.max(most, Math.hypot(x - lastX, y - lastY) / step);
        lastX = x;
        lastY = y;
      }
      double top = Math.max(machine.drawing().speed(), machine.travelling().speed());
      assertThat(most).isBetween(0.5 * machine.drawing().speed(), 1.001 * top);
    }
  }

  @Test
  void ofNothingThereIsAPenThatWaits() {
    PenPath path = PenPath.of(drawing(), Route.HOME, PLAIN);
    assertThat(path.size()).isEqualTo(1);
    assertThat(path.seconds()).isZero();
    assertThat(path.at(3)).isZero();
    assertThat(path.part(0, 3)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(PenPath.Leg.class)
  void everyKindOfLegIsGone(PenPath.Leg leg) {
    PenPath path = PenPath.of(drawing(Strokes.mixed(20, 100, 1)), Route.HOME, PLAIN);
    boolean seen = false;
    for (int node = 0; node < path.size(); node++) {
      seen |= path.leg(node) == leg;
    }
    assertThat(seen).isTrue();
  }
}
