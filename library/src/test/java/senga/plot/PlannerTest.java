package senga.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;

class PlannerTest {
  private static final Context PLAIN = Context.plain();
  private static final Pen INK = Pen.DEFAULT.name("ink");
  private static final Pen GOLD = Pen.DEFAULT.name("gold");
  private static final List<PlotStep> ALL =
      List.of(new Tidy(), new DropDoubles(), new Merge(), new Thin(), new Order());

  private static Planner planner(boolean layersApart, Optional<Split> split) {
    return new Planner(ALL, layersApart, split, Route.HOME, MachineProfile.AXIDRAW);
  }

  private static Drawing drawing(Drawing.Part... layers) {
    return new Drawing(Canvas.mm(200, 200), List.of(layers));
  }

  private static Drawing.Part layer(Pen pen, Polylines lines) {
    return new Drawing.Part(pen, lines);
  }

  @Test
  void eachPenIsPlannedByItselfAndLayersOfTheSamePenTogether() {
    Polylines one = Strokes.mixed(40, 30, 1);
    Polylines two = Strokes.mixed(40, 30, 2);
    Polylines three = Strokes.mixed(40, 30, 3);
    PlotPlan plan =
        planner(false, Optional.empty())
            .plan(drawing(layer(INK, one), layer(GOLD, two), layer(INK, three)), PLAIN);
    assertThat(plan.drawing().layers()).extracting(Drawing.Part::pen).containsExactly(INK, GOLD);
    Polylines gold = plan.drawing().layers().get(1).lines();
    Coverage.check(gold, two, 0.2);
    Coverage.check(two, gold, 0.2);
    Polylines ink = plan.drawing().layers().getFirst().lines();
    Coverage.check(ink, both(one, three), 0.2);
    Coverage.check(one, ink, 0.2);
    Coverage.check(three, ink, 0.2);
  }

  private static Polylines both(Polylines one, Polylines other) {
    PolylinesBuilder lines = new PolylinesBuilder();
    lines.append(one);
    lines.append(other);
    return lines.build();
  }

  @Test
  void thePlanSaysWhatEachPenDoesBeforeAndAfter() {
    Polylines grid = Strokes.shuffledGrid(10, 4);
    PlotPlan plan =
        planner(false, Optional.empty())
            .plan(drawing(layer(INK, grid), layer(GOLD, Strokes.scattered(50, 1))), PLAIN);
    PlotPlan.OfPen ink = plan.pens().getFirst();
    assertThat(ink.before().strokes()).isEqualTo(180);
    assertThat(ink.after().strokes()).isEqualTo(16);
    assertThat(ink.after().drawn()).isEqualTo(ink.before().drawn());
    assertThat(ink.after().travelled()).isLessThan(ink.before().travelled() / 5);
    assertThat(ink.after().seconds()).isLessThan(ink.before().seconds() / 2);
    assertThat(plan.after().strokes()).isEqualTo(16 + 50);
    assertThat(plan.before().strokes()).isEqualTo(180 + 50);
  }

  @Test
  void layersThatAreKeptApartAreFinishedOneAfterTheOther() {
    Polylines left = Strokes.mixed(30, 20, 5);
    Polylines both = Strokes.mixed(30, 20, 6);
    PlotPlan plan =
        new Planner(List.of(new Order()), true, Optional.empty(), Route.HOME, MachineProfile.GRBL_Z)
            .plan(drawing(layer(INK, left), layer(INK, both)), PLAIN);
    Polylines lines = plan.drawing().layers().getFirst().lines();
    PolylinesBuilder first = new PolylinesBuilder();
    for (int line = 0; line < left.lineCount(); line++) {
      first.append(lines, lines.start(line), lines.end(line)).endLine();
    }
    assertThat(Strokes.drawn(first.build())).isEqualTo(Strokes.drawn(left));
  }

  @Test
  void fillingsBecomeLayersWithNumbers() {
    PlotPlan plan =
        planner(false, Optional.of(Split.metres(0.4)))
            .plan(drawing(layer(INK, Strokes.scattered(50, 1))), PLAIN);
    assertThat(plan.drawing().layers())
        .extracting(part -> part.pen().name())
        .containsExactly("ink 1", "ink 2", "ink 3");
  }

  @Test
  void emptyAndUnusualDrawingsArePlanned() {
    PlotPlan nothing = planner(true, Optional.empty()).plan(drawing(), PLAIN);
    assertThat(nothing.after()).isEqualTo(PlotFigures.NONE);
    for (Polylines lines :
        List.of(Polylines.EMPTY, equal(3_000), dots(3_000), Strokes.scattered(1, 1))) {
      PlotPlan plan = planner(false, Optional.empty()).plan(drawing(layer(INK, lines)), PLAIN);
      assertThat(plan.after().strokes()).isEqualTo(lines.lineCount() == 0 ? 0 : 1);
    }
  }

  private static Polylines equal(int count) {
    PolylinesBuilder lines = new PolylinesBuilder();
    for (int i = 0; i < count; i++) {
      lines.segment(3, 4, 0, 30, 40, 0);
    }
    return lines.build();
  }

  private static Polylines dots(int count) {
    PolylinesBuilder lines = new PolylinesBuilder();
    for (int i = 0; i < count; i++) {
      lines.vertex(3, 4).endLine();
    }
    return lines.build();
  }

  @Test
  void equalStrokesInOnePlaceAreOrderedAsWell() {
    for (Polylines lines : List.of(equal(20_000), dots(20_000))) {
      assertThat(new Order().apply(lines, PLAIN).lineCount()).isEqualTo(20_000);
    }
  }

  @Test
  @Tag("slow")
  void aMillionStrokesArePlanned() {
    Polylines lines = Strokes.scattered(1_000_000, 9);
    PlotPlan plan = planner(false, Optional.empty()).plan(drawing(layer(INK, lines)), PLAIN);
    assertThat(plan.after().travelled()).isLessThan(plan.before().travelled() / 500);
    assertThat(plan.after().drawn())
        .isBetween(0.99 * plan.before().drawn(), plan.before().drawn() * 1.01);
  }

  @Test
  @Tag("slow")
  void aMillionEqualStrokesAndAMillionDotsAreNone() {
    for (Polylines lines : List.of(equal(1_000_000), dots(1_000_000))) {
      assertThat(new Order().apply(lines, PLAIN).lineCount()).isEqualTo(1_000_000);
      PlotPlan plan = planner(false, Optional.empty()).plan(drawing(layer(INK, lines)), PLAIN);
      assertThat(plan.after().strokes()).isEqualTo(1);
    }
  }

  @Test
  void aPlanIsTheSameWithAnyNumberOfThreads() {
    Map<Integer, Drawing> plans = new TreeMap<>();
    Drawing given = drawing(layer(INK, Strokes.mixed(3_000, 150, 3)));
    for (int threads = 1; threads <= 4; threads++) {
      Context context = new ThreadsContext(threads);
      plans.put(threads, planner(false, Optional.empty()).plan(given, context).drawing());
    }
    assertThat(plans.values().stream().distinct()).hasSize(1);
  }
}
