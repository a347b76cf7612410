package senga.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import senga.geometry.Color;
import senga.plot.PlotFigures;
import senga.plot.PreflightReport;

/**
 * A report's table as texts, made on the planner's thread so that drawing it makes nothing.
 *
 * @param pens a row for each
 * @param all what they do together
 */
public record CheckRows(List<Row> pens, Row all) {
  /** More pens than these are not listed. */
  public static final int MOST = 24;

  /**
   * One row.
   *
   * @param color of the pen
   */
  public record Row(
      String name,
      Color color,
      String strokes,
      String lifts,
      String drawn,
      String travelled,
      String minutes) {}

  static CheckRows of(PreflightReport report) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST, report.pens().size()); i++) {
      PreflightReport.OfPen pen = report.pens().get(i);
      rows.add(row(pen.name(i), pen.pen().color(), pen.figures()));
    }
    int count = report.pens().size();
    String all = count == 1 ? "one pen" : count + " pens";
    return new CheckRows(List.copyOf(rows), row(all, Color.BLACK, report.figures()));
  }

  private static Row row(String name, Color color, PlotFigures figures) {
    return new Row(
        name,
        color,
        String.format(Locale.ROOT, "%,d", figures.strokes()),
        String.format(Locale.ROOT, "%,d", figures.lifts()),
        String.format(Locale.ROOT, "%,.2f", figures.drawn()),
        String.format(Locale.ROOT, "%,.2f", figures.travelled()),
        String.format(Locale.ROOT, "%,.1f", figures.seconds() / 60));
  }
}
