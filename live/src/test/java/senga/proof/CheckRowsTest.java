package senga.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import senga.geometry.Color;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.plot.MachineProfile;
import senga.plot.Planner;
import senga.plot.PlotFigures;
import senga.plot.PlotPlan;
import senga.plot.Preflight;
import senga.plot.Route;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;

/** The page's table: each pen as it lies and as planned, in the drawing's order. */
class CheckRowsTest {
  private static final Pen INK = Pen.DEFAULT.name("ink");
  private static final Pen RED = Pen.DEFAULT.name("red").color(Color.of("#c03020"));
  private static final Pen NONE = Pen.DEFAULT.width(0.9);

  private static Polylines strokes(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    PolylinesBuilder lines = new PolylinesBuilder();
    for (int i = 0; i < 80; i++) {
      double x = random.nextDouble(150);
      double y = random.nextDouble(100);
      lines.segment(x, y, 0, x + 8, y + random.nextDouble(5), 0);
    }
    return lines.build();
  }

  private static Drawing drawing(Pen... pens) {
    List<Drawing.Part> layers = new ArrayList<>();
    for (Pen pen : pens) {
      layers.add(new Drawing.Part(pen, strokes(layers.size())));
    }
    return new Drawing(Canvas.mm(200, 150), layers);
  }

  private static PlotPlan plan(Drawing drawing) {
    return Planner.quick(Route.HOME, MachineProfile.AXIDRAW).plan(drawing, Context.plain());
  }

  private static CheckRows rows(Drawing drawing) {
    return CheckRows.of(Preflight.USUAL.check(drawing, Context.plain()));
  }

  @Test
  void everyPenStandsThereAsItLiesAndAsPlannedInTheDrawingsOrder() {
    Drawing drawing = drawing(INK, RED, INK, NONE);
    PlotPlan plan = plan(drawing);
    CheckRows rows = rows(drawing).planned(plan);
    assertThat(rows.pens()).extracting(CheckRows.Row::name).containsExactly("ink", "red", "pen 3");
    for (int i = 0; i < rows.pens().size(); i++) {
      CheckRows.Row row = rows.pens().get(i);
      PlotPlan.OfPen pen = plan.pens().get(i);
      assertThat(row.color()).isEqualTo(pen.pen().color());
      assertThat(row.planned()).isEqualTo(CheckRows.Cells.of(pen.after()));
      assertThat(Objects.requireNonNull(row.planned()).travelled())
          .isNotEqualTo(row.lies().travelled());
    }
    assertThat(rows.all().planned()).isEqualTo(CheckRows.Cells.of(plan.after()));
    assertThat(rows.all().name()).isEqualTo("3 pens");
  }

  @Test
  void figuresAreWrittenForPeople() {
    PlotFigures figures = new PlotFigures(12_345, 1_000, 1234.567, 0.004, 90);
    assertThat(CheckRows.Cells.of(figures))
        .isEqualTo(new CheckRows.Cells("12,345", "1,000", "1,234.57", "0.00", "1.5"));
  }

  @Test
  void untilItIsPlannedThereIsNothing() {
    CheckRows rows = rows(drawing(INK, RED));
    assertThat(rows.pens()).extracting(CheckRows.Row::planned).containsOnlyNulls();
    assertThat(rows.all().planned()).isNull();
  }

  @Test
  void ofVeryManyPensTheFirstAreListed() {
    Pen[] pens = new Pen[60];
    for (int i = 0; i < pens.length; i++) {
      pens[i] = Pen.DEFAULT.name(String.format(Locale.ROOT, "pen %d", i));
    }
    Drawing drawing = drawing(pens);
    CheckRows rows = rows(drawing).planned(plan(drawing));
    assertThat(rows.pens()).hasSize(CheckRows.MOST);
    assertThat(rows.all().name()).isEqualTo("60 pens");
  }
}
