package senga.panel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.plot.Density;
import senga.plot.Finding;
import senga.plot.HeatMap;
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
  private static final float INNER = PenTable.WIDTH;
  private static final float WIDTH = INNER + 2 * Brush.PADDING;
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
    rows = proof.rows();
    PreflightReport seen = proof.report();
    Density its = seen == null ? null : seen.ink();
    if (its != ink) {
      ink = its;
      report = seen;
      say(seen);
    }
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
    float most = floor - 2 * MARGIN;
    boolean isFull = known != null && heightOf(known, true) <= most;
    float height = Math.min(most, known == null ? heightOf(0) : heightOf(known, isFull));
    brush.page(left, MARGIN, WIDTH, height);
    brush.text(x, y, Ink.QUIET, "CHECK");
    brush.textEndingAt(x + INNER, y, Ink.QUIET, head);
    if (known != null) {
      float bottom = MARGIN + height - Brush.PADDING;
      below(brush, known, x, y + Brush.ROW + GAP, bottom, isFull, isDarkPaper);
    }
  }

  private float heightOf(CheckRows known, boolean isFull) {
    return heightOf(PenTable.rows(known, isFull) + Math.max(1, said.size()) + 1);
  }

  private static float heightOf(int rows) {
    float table = rows == 0 ? 0 : rows * Brush.ROW + 3 * GAP;
    return 2 * Brush.PADDING + Brush.TEXT_HEIGHT + table;
  }

  private void below(
      Brush brush,
      CheckRows known,
      float x,
      float top,
      float bottom,
      boolean isFull,
      boolean isDarkPaper) {
    float y = PenTable.draw(brush, known, x, top, bottom, isFull) + GAP;
    y = findings(brush, x, y, bottom);
    if (y + Brush.TEXT_HEIGHT <= bottom + 1) {
      legend(brush, x, y, isDarkPaper);
    }
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
    float at = x + PenTable.NAME;
    float each = (INNER - PenTable.NAME) / limits.length;
    for (int band = 0; band < limits.length; band++, at += each) {
      brush.box(at - 1, y, 2 * SWATCH + 2, SWATCH + 2, Ink.BORDER, 2);
      brush.box(at, y + 1, 2 * SWATCH, SWATCH, CheckMarks.solid(band, isDarkPaper), 2);
      brush.text(at + 2 * SWATCH + 6, y, Ink.LABEL, limits[band]);
    }
  }
}
