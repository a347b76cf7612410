package senga.panel;

import java.util.List;

/**
 * What the user should know, along the lower edge. A line of source lies in a band of its own, with
 * the caret below it.
 */
final class NoticeBar {
  private static final float MARGIN = 14;
  private static final float STRIPE = 3;
  private static final float INDENT = Brush.PADDING + STRIPE + 2;
  private static final int FEWEST_COLUMNS = 20;
  private static final int MOST_ROWS = 16;

  private List<NoticeText.Row> rows = List.of();
  private String notice = "";
  private int columns;
  private int room;

  /**
   * @param width of the target, in units of the content scale
   * @param height of the target
   */
  void refresh(String text, float width, float height) {
    int wide = (int) ((width - 2 * MARGIN - INDENT - Brush.PADDING) / Brush.CHARACTER);
    int tall = (int) ((height - 2 * MARGIN - 2 * Brush.PADDING) / Brush.ROW);
    int fitting = Math.max(FEWEST_COLUMNS, wide);
    int most = Math.clamp(tall, 2, MOST_ROWS);
    if (!text.equals(notice) || fitting != columns || most != room) {
      notice = text;
      columns = fitting;
      room = most;
      rows = NoticeText.rows(text.replace("…", "..."), fitting, most); // not in the font
    }
  }

  /** Whether this is what it says. */
  boolean shows(String text) {
    return text.equals(notice);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** How far it reaches up from the lower edge, in units. */
  float reach() {
    return rows.isEmpty() ? 0 : MARGIN + tall();
  }

  private float tall() {
    return 2 * Brush.PADDING + (rows.size() - 1) * Brush.ROW + Brush.TEXT_HEIGHT;
  }

  void draw(Brush brush, float width, float height) {
    if (rows.isEmpty()) {
      return;
    }
    float wide = width - 2 * MARGIN;
    float tall = tall();
    float y = height - MARGIN - tall;
    brush.panel(MARGIN, y, wide, tall);
    brush.box(MARGIN, y, STRIPE, tall, Ink.WARNING, 0);
    for (int i = 0; i < rows.size(); i++) {
      row(brush, rows.get(i), y + Brush.PADDING + i * Brush.ROW, wide);
    }
  }

  /** What is indented only says more. */
  private static int colour(String sentence) {
    return sentence.startsWith(" ") ? Ink.LABEL : Ink.WARNING;
  }

  private static void row(Brush brush, NoticeText.Row row, float top, float wide) {
    float left = MARGIN + INDENT;
    switch (row.kind()) {
      case SENTENCE -> brush.text(left, top, colour(row.text()), row.text());
      case SOURCE -> {
        float gap = (Brush.ROW - Brush.TEXT_HEIGHT) / 2;
        brush.box(MARGIN + STRIPE, top - gap, wide - STRIPE, Brush.ROW, Ink.BAND, 0);
        brush.text(left, top, Ink.VALUE, row.text());
      }
      case CARET -> brush.text(left, top, Ink.ERROR, row.text());
    }
  }
}
