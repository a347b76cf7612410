package senga.panel;

import org.jspecify.annotations.Nullable;
import senga.proof.CheckRows;

/**
 * The check's table: a row for each pen with what it does as it lies, below that what it does as
 * planned, and at the end what all do. Where there is no room for so many rows, of what is planned
 * only the last one stays.
 */
final class PenTable {
  static final float NAME = 19 * Brush.CHARACTER;
  private static final float STROKES = 8 * Brush.CHARACTER;
  private static final float LIFTS = 8 * Brush.CHARACTER;
  private static final float DRAWN = 9 * Brush.CHARACTER;
  private static final float TRAVELLED = 13 * Brush.CHARACTER;
  private static final float MINUTES = 9 * Brush.CHARACTER;
  static final float WIDTH = NAME + STROKES + LIFTS + DRAWN + TRAVELLED + MINUTES;
  private static final int LONGEST_NAME = 15;
  private static final float SWATCH = 10;
  private static final float INDENT = 2.5f * Brush.CHARACTER;
  private static final CheckRows.Cells HEAD =
      new CheckRows.Cells("strokes", "lifts", "drawn m", "travelled m", "minutes");
  private static final CheckRows.Cells UNKNOWN = new CheckRows.Cells("-", "", "", "", "");

  private PenTable() {}

  /** How many rows there are, the headings' among them. */
  static int rows(CheckRows known, boolean isFull) {
    int pens = known.pens().size();
    int each = isFull && pens > 1 ? 2 : 1;
    return 1 + each * pens + (pens > 1 ? 1 : 0) + 1;
  }

  /** Returns where it ends; rows that do not fit are left out. */
  static float draw(
      Brush brush, CheckRows known, float x, float top, float bottom, boolean isFull) {
    float y = top;
    boolean areSeveral = known.pens().size() > 1;
    brush.text(x, y, Ink.QUIET, "pen");
    cells(brush, x, y, Ink.QUIET, HEAD);
    y += Brush.ROW;
    for (int i = 0; i < known.pens().size() && y + Brush.ROW < bottom; i++) {
      CheckRows.Row row = known.pens().get(i);
      brush.box(x - 1, y, SWATCH + 2, SWATCH + 2, Ink.BORDER, 2);
      brush.box(x, y + 1, SWATCH, SWATCH, Ink.of(row.color()), 2);
      brush.text(x + INDENT, y, Ink.VALUE, cut(row.name()));
      cells(brush, x, y, Ink.VALUE, row.lies());
      y += Brush.ROW;
      y += isFull && areSeveral ? planned(brush, x, y, INDENT, row, bottom) : 0;
    }
    if (areSeveral && y + Brush.ROW < bottom) {
      brush.text(x, y, Ink.LABEL, cut(known.all().name()));
      cells(brush, x, y, Ink.LABEL, known.all().lies());
      y += Brush.ROW;
    }
    return y + planned(brush, x, y, areSeveral ? 0 : INDENT, known.all(), bottom);
  }

  private static float planned(
      Brush brush, float x, float y, float indent, CheckRows.Row row, float bottom) {
    if (y + Brush.ROW >= bottom) {
      return 0;
    }
    CheckRows.@Nullable Cells planned = row.planned();
    brush.text(x + indent, y, Ink.LABEL, "planned");
    cells(brush, x, y, Ink.ACTIVE, planned == null ? UNKNOWN : planned);
    return Brush.ROW;
  }

  /** Names are cut by the planner's rows where they can be; here only where they are very long. */
  private static String cut(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 2) + "..";
  }

  private static void cells(Brush brush, float x, float y, int ink, CheckRows.Cells cells) {
    float at = x + NAME + STROKES;
    brush.textEndingAt(at, y, ink, cells.strokes());
    brush.textEndingAt(at + LIFTS, y, ink, cells.lifts());
    brush.textEndingAt(at + LIFTS + DRAWN, y, ink, cells.drawn());
    brush.textEndingAt(at + LIFTS + DRAWN + TRAVELLED, y, ink, cells.travelled());
    brush.textEndingAt(x + WIDTH, y, ink, cells.minutes());
  }
}
