package senga.command;

import java.io.PrintWriter;
import java.util.Locale;
import senga.geometry.Context;
import senga.plot.Drying;
import senga.plot.PlotFigures;
import senga.plot.PlotPlan;
import senga.scene.Drawing;
import senga.words.PlainNumber;
import senga.words.Quote;

/** What a plan saves, pen by pen, as text. */
final class PlotTable {
  private PlotTable() {}

  /**
   * @param machine whose minutes they are
   */
  static void print(PrintWriter out, PlotPlan plan, String machine) {
    Columns columns = new Columns();
    columns.row("pen", "strokes", "lifts", "drawn m", "travelled m", "minutes on " + machine);
    for (int pen = 0; pen < plan.pens().size(); pen++) {
      PlotPlan.OfPen of = plan.pens().get(pen);
      String name = of.pen().name();
      row(columns, name.isEmpty() ? "pen " + (pen + 1) : Quote.bare(name), of.before(), of.after());
    }
    if (plan.pens().size() > 1) {
      row(columns, "all", plan.before(), plan.after());
    }
    columns.print(out);
  }

  /** How many strokes of a plan could not be kept from wet ink. */
  static void print(PrintWriter out, PlotPlan plan, Drying drying) {
    int wet = 0;
    for (Drawing.Part layer : plan.drawing().layers()) {
      wet += drying.wet(layer.lines(), Context.plain());
    }
    out.printf(
        Locale.ROOT,
        "%s begun within %s mm of ink younger than %s s%n",
        wet == 0
            ? "no stroke is"
            : wet == 1 ? "1 stroke is" : String.format(Locale.ROOT, "%,d strokes are", wet),
        PlainNumber.of(drying.distance()),
        PlainNumber.of(drying.seconds()));
    out.flush();
  }

  private static void row(Columns columns, String pen, PlotFigures before, PlotFigures after) {
    columns.row(
        pen,
        change("%,d", before.strokes(), after.strokes()),
        change("%,d", before.lifts(), after.lifts()),
        change("%,.2f", before.drawn(), after.drawn()),
        change("%,.2f", before.travelled(), after.travelled()),
        change("%,.1f", before.seconds() / 60, after.seconds() / 60));
  }

  private static String change(String form, Object before, Object after) {
    String was = String.format(Locale.ROOT, form, before);
    String is = String.format(Locale.ROOT, form, after);
    return was.equals(is) ? is : was + " → " + is;
  }
}
