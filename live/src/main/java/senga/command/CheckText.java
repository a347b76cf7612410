package senga.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import senga.plot.Finding;
import senga.plot.PlotFigures;
import senga.plot.PreflightReport;
import senga.scene.Canvas;
import senga.words.PlainNumber;
import senga.words.Quote;

/** What a check saw, as text: the paper, what each pen does, and a line for each finding. */
final class CheckText {
  private CheckText() {}

  static String of(PreflightReport report) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    Canvas paper = report.drawing().canvas();
    out.printf(
        Locale.ROOT,
        "paper %s × %s mm, machine %s%n",
        PlainNumber.of(paper.width()),
        PlainNumber.of(paper.height()),
        report.limits().machine().name());
    table(report).print(out);
    if (report.findings().isEmpty()) {
      out.println("nothing is wrong");
    }
    report
        .findings()
        .forEach(
            found -> out.println(found.kind().word() + ": " + found.sentence() + place(found)));
    return text.toString();
  }

  private static String place(Finding found) {
    return found.kind() == Finding.Kind.DENSE
        ? ""
        : String.format(Locale.ROOT, "; first at %.1f,%.1f", found.first().x(), found.first().y());
  }

  private static Columns table(PreflightReport report) {
    Columns columns = new Columns();
    columns.row("pen", "strokes", "lifts", "drawn m", "travelled m", "minutes");
    for (int index = 0; index < report.pens().size(); index++) {
      PreflightReport.OfPen pen = report.pens().get(index);
      row(columns, Quote.bare(pen.name(index)), pen.figures());
    }
    if (report.pens().size() > 1) {
      row(columns, "all", report.figures());
    }
    return columns;
  }

  private static void row(Columns columns, String name, PlotFigures of) {
    columns.row(
        name,
        String.format(Locale.ROOT, "%,d", of.strokes()),
        String.format(Locale.ROOT, "%,d", of.lifts()),
        String.format(Locale.ROOT, "%,.2f", of.drawn()),
        String.format(Locale.ROOT, "%,.2f", of.travelled()),
        String.format(Locale.ROOT, "%,.1f", of.seconds() / 60));
  }
}
