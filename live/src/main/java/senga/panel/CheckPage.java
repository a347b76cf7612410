package senga.panel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.plot.Density;
import senga.plot.Finding;
import senga.plot.HeatMap;
import senga.plot.PlotFigures;
import senga.plot.PreflightReport;
import senga.proof.CheckRows;
import senga.proof.Proof;

/**
 * The check of the frame on screen: what each pen does, what is wrong, and what the colours on the
 * paper mean.
 */
final class CheckPage {
  private static final float MARGIN = 14;
  private static final float SWATCH = 10;
  private static final float NAME = 19 * Brush.CHARACTER;
  private static final float STROKES = 8 * Brush.CHARACTER;
  private static final float LIFTS = 8 * Brush.CHARACTER;
  private static final float DRAWN = 9 * Brush.CHARACTER;
  private static final float TRAVELLED = 13 * Brush.CHARACTER;
  private static final float MINUTES = 9 * Brush.CHARACTER;
  private static final float INNER = NAME + STROKES + LIFTS + DRAWN + TRAVELLED + MINUTES;
  private static final float WIDTH = INNER + 2 * Brush.PADDING;
  private static final int LONGEST_NAME = 15;
  private static final float GAP = 8;
  private static final float INDENT = 2.5f * Brush.CHARACTER;

  /** How far it reaches into the picture from the right. */
  static final float REACH = WIDTH + 2 * MARGIN;

  /** One line of what is wrong. */
  private record Said(int finding, String text) {}

  private final Digits digits = new Digits();
  private final List<Said> said = new ArrayList<>();
  private @Nullable PreflightReport report;
  private @Nullable CheckRows rows;
  private @Nullable Density ink; // of the report: tells one from another
  private String head = "";
  private String[] planned = {"", "", "", ""};
  private String[] limits = {};

  void refresh(@Nullable Proof proof, boolean isBehind) {
    digits.clear();
    if (proof == null || (proof.report() == null && proof.trouble().isEmpty())) {
      head = digits.add("looking").orSame(head);
      return;
    }
    if (!proof.trouble().isEmpty()) {
      head = proof.trouble();
      report = null;
      rows = null;
      ink = null;
      return;
    }
    digits.add("frame at ").fixed(proof.seconds(), 2).add(" s on ").add(proof.machine().name());
    head = digits.add(isBehind ? ", planning" : "").orSame(head);
    planned(proof.planned());
    PreflightReport seen = proof.report();
    Density its = seen == null ? null : seen.ink();
    if (its != ink) {
      ink = its;
      report = seen;
      rows = proof.rows();
      say(seen);
    }
  }

  private void planned(@Nullable PlotFigures of) {
    planned[0] = of == null ? "-" : digits.clear().count(of.lifts()).orSame(planned[0]);
    planned[1] = of == null ? "" : digits.clear().fixed(of.drawn(), 2).orSame(planned[1]);
    planned[2] = of == null ? "" : digits.clear().fixed(of.travelled(), 2).orSame(planned[2]);
    planned[3] = of == null ? "" : digits.clear().fixed(of.seconds() / 60, 1).orSame(planned[3]);
  }

  /** Only when there is another report. */
  private void say(@Nullable PreflightReport seen) {
    said.clear();
    if (seen == null) {
      return;
    }
    int columns = (int) ((INNER - INDENT) / Brush.CHARACTER);
    for (int i = 0; i < seen.findings().size(); i++) {
      Finding found = seen.findings().get(i);
      int finding = i;
      String text = found.kind().word() + ": " + found.sentence();
      NoticeText.rows(text, columns, 4).forEach(row -> said.add(new Said(finding, row.text())));
    }
    limits = new String[HeatMap.bands()];
    for (int band = 0; band < limits.length; band++) {
      boolean isLast = band == limits.length - 1;
      double upTo = HeatMap.upTo(isLast ? band - 1 : band) * seen.limits().density();
      digits.clear().add(isLast ? "> " : "").fixed(upTo, upTo == Math.rint(upTo) ? 0 : 1);
      limits[band] = digits.orSame("");
    }
  }

  void draw(Brush brush, float width, float floor, boolean isDarkPaper) {
    CheckRows known = rows;
    float left = Math.max(MARGIN, width - MARGIN - WIDTH);
    float x = left + Brush.PADDING;
    float y = MARGIN + Brush.PADDING;
    int pens = known == null ? 0 : known.pens().size() + (known.pens().size() > 1 ? 1 : 0);
    int texts = known == null ? 0 : Math.max(1, said.size());
    float table = known == null ? 0 : (pens + 2 + texts + 1) * Brush.ROW + 3 * GAP;
    float height = Math.min(floor - 2 * MARGIN, 2 * Brush.PADDING + Brush.TEXT_HEIGHT + table);
    brush.page(left, MARGIN, WIDTH, height);
    brush.text(x, y, Ink.QUIET, "CHECK");
    brush.textEndingAt(x + INNER, y, Ink.QUIET, head);
    if (known != null) {
      below(brush, known, x, y + Brush.ROW + GAP, MARGIN + height - Brush.PADDING, isDarkPaper);
    }
  }

  private void below(
      Brush brush, CheckRows known, float x, float top, float bottom, boolean isDarkPaper) {
    float y = top;
    cells(brush, x, y, Ink.QUIET, "strokes", "lifts", "drawn m", "travelled m", "minutes");
    brush.text(x, y, Ink.QUIET, "pen");
    y += Brush.ROW;
    for (int i = 0; i < known.pens().size() && y + Brush.ROW < bottom; i++, y += Brush.ROW) {
      CheckRows.Row row = known.pens().get(i);
      brush.box(x - 1, y, SWATCH + 2, SWATCH + 2, Ink.BORDER, 2);
      brush.box(x, y + 1, SWATCH, SWATCH, packed(row.color()), 2);
      row(brush, x, y, INDENT, row, Ink.VALUE);
    }
    if (known.pens().size() > 1 && y + Brush.ROW < bottom) {
      row(brush, x, y, 0, known.all(), Ink.LABEL);
      y += Brush.ROW;
    }
    if (y + Brush.ROW < bottom) {
      brush.text(x, y, Ink.LABEL, "planned");
      cells(brush, x, y, Ink.ACTIVE, "", planned[0], planned[1], planned[2], planned[3]);
      y += Brush.ROW + GAP;
    }
    y = findings(brush, x, y, bottom);
    if (y + Brush.TEXT_HEIGHT <= bottom + 1) {
      legend(brush, x, y, isDarkPaper);
    }
  }

  private static void row(Brush brush, float x, float y, float indent, CheckRows.Row row, int ink) {
    brush.text(x + indent, y, ink, cut(row.name()));
    cells(
        brush, x, y, ink, row.strokes(), row.lifts(), row.drawn(), row.travelled(), row.minutes());
  }

  /** Names are cut by the planner's rows where they can be; here only where they are very long. */
  private static String cut(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 2) + "..";
  }

  private static void cells(
      Brush brush,
      float x,
      float y,
      int ink,
      String strokes,
      String lifts,
      String drawn,
      String travelled,
      String minutes) {
    float at = x + NAME + STROKES;
    brush.textEndingAt(at, y, ink, strokes);
    brush.textEndingAt(at + LIFTS, y, ink, lifts);
    brush.textEndingAt(at + LIFTS + DRAWN, y, ink, drawn);
    brush.textEndingAt(at + LIFTS + DRAWN + TRAVELLED, y, ink, travelled);
    brush.textEndingAt(x + INNER, y, ink, minutes);
  }

  private float findings(Brush brush, float x, float top, float bottom) {
    float y = top;
    if (said.isEmpty()) {
      brush.text(x, y, Ink.ACTIVE, "nothing is wrong");
      return y + Brush.ROW + GAP;
    }
    int before = -1;
    for (int i = 0; i < said.size() && y + Brush.ROW < bottom; i++, y += Brush.ROW) {
      Said line = said.get(i);
      if (line.finding() != before) {
        before = line.finding();
        brush.box(x, y + 1, SWATCH, SWATCH, CheckMarks.color(report, line.finding()), SWATCH / 2);
      }
      brush.text(x + INDENT, y, Ink.VALUE, line.text());
    }
    return y + GAP;
  }

  private void legend(Brush brush, float x, float y, boolean isDarkPaper) {
    brush.text(x, y, Ink.QUIET, "covered, times");
    float at = x + NAME;
    float each = (INNER - NAME) / limits.length;
    for (int band = 0; band < limits.length; band++, at += each) {
      brush.box(at - 1, y, 2 * SWATCH + 2, SWATCH + 2, Ink.BORDER, 2);
      brush.box(at, y + 1, 2 * SWATCH, SWATCH, CheckMarks.solid(band, isDarkPaper), 2);
      brush.text(at + 2 * SWATCH + 6, y, Ink.LABEL, limits[band]);
    }
  }

  private static int packed(Color color) {
    return 0xff000000 | color.blue() << 16 | color.green() << 8 | color.red();
  }
}
