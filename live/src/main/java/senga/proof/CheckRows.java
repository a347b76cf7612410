package senga.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.plot.PlotFigures;
import senga.plot.PlotPlan;
import senga.plot.PreflightReport;

/**
 * A report's table as texts, made on the planner's thread so that drawing it makes nothing.
 *
 * @param pens a row for each, in the drawing's order
 * @param all what they do together
 */
public record CheckRows(List<Row> pens, Row all) {
  /** More pens than these are not listed. */
  public static final int MOST = 24;

  public CheckRows {
    pens = List.copyOf(pens);
  }

  /**
   * One row.
   *
   * @param color of the pen
   * @param lies what it does if it is plotted as it is
   * @param planned what it does as planned; null until that is known
   */
  public record Row(String name, Color color, Cells lies, @Nullable Cells planned) {
    private Row planned(PlotFigures figures) {
      return new Row(name, color, lies, Cells.of(figures));
    }
  }

  /**
   * What one pen does.
   *
   * @param drawn in m
   * @param travelled in m
   */
  public record Cells(
      String strokes, String lifts, String drawn, String travelled, String minutes) {
    static Cells of(PlotFigures figures) {
      return new Cells(
          String.format(Locale.ROOT, "%,d", figures.strokes()),
          String.format(Locale.ROOT, "%,d", figures.lifts()),
          String.format(Locale.ROOT, "%,.2f", figures.drawn()),
          String.format(Locale.ROOT, "%,.2f", figures.travelled()),
          String.format(Locale.ROOT, "%,.1f", figures.seconds() / 60));
    }
  }

  static CheckRows of(PreflightReport report) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST, report.pens().size()); i++) {
      PreflightReport.OfPen pen = report.pens().get(i);
      rows.add(new Row(pen.name(i), pen.pen().color(), Cells.of(pen.figures()), null));
    }
    int count = report.pens().size();
    String all = count == 1 ? "one pen" : count + " pens";
    return new CheckRows(rows, new Row(all, Color.BLACK, Cells.of(report.figures()), null));
  }

  /**
   * The same with what each pen does as planned.
   *
   * @param plan of the same drawing, whose pens come in the same order
   */
  CheckRows planned(PlotPlan plan) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < pens.size(); i++) {
      rows.add(pens.get(i).planned(plan.pens().get(i).after()));
    }
    return new CheckRows(rows, all.planned(plan.after()));
  }
}
