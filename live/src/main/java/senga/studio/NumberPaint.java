package senga.studio;

import senga.panel.Face;
import senga.tune.Modulation;

/**
 * How a number's field looks: a bar from zero to the value across its range, and over it the
 * digits. Of several instances the bar goes from the least to the largest.
 *
 * <pre>
 *   [ live ▏████████▏        digits unit ]
 * </pre>
 *
 * <p>What is written is laid out first, so that no mark goes through it: the edge of a bar that
 * ends among the digits is a tick above and one below them.
 */
final class NumberPaint {
  private static final float HEIGHT = NumberField.HEIGHT;
  private static final float PADDING = 6;
  private static final float MARK = 2;
  private static final float TICK = 3;
  private static final float AROUND = 2; // what is written

  /** Narrower fields have room for digits alone. */
  private static final float TIGHT = 40;

  /** From here on there is room for what it is now, beside what it is about. */
  private static final float WIDE = 96;

  private float free; // where nothing is written, from the field's left
  private float taken;

  /**
   * @param letter of the axis; empty for none
   * @param lit whether the mouse is there
   */
  void draw(
      Sheet sheet,
      RowValue shown,
      int axis,
      float x,
      float y,
      float width,
      String letter,
      boolean lit) {
    Theme theme = sheet.theme();
    boolean changed = shown.changes[axis] != null && !shown.suspended;
    boolean tight = width < TIGHT && !letter.isEmpty();
    float left = x + (tight ? 1 : PADDING) + (tight || letter.isEmpty() ? 0 : 9);
    float end = x + width - (tight ? 2 : PADDING);
    boolean hasUnit = letter.isEmpty() && !shown.unit.isEmpty() && !shown.isRelative(axis);
    float right = hasUnit ? end - sheet.small().width(shown.unit) - 3 : end;
    String digits = shown.fitting(sheet, axis, right - left);
    Face face = shown.isSmall(axis) ? sheet.small() : sheet.text();
    taken = right - face.width(digits) - AROUND - x;
    Modulation moved = shown.moved[axis];
    String live = moved == null || !letter.isEmpty() ? "" : shown.liveTexts[axis];
    float after = left + sheet.small().width(live) + AROUND - x;
    boolean told = !live.isEmpty() && width > WIDE && after + PADDING < taken;
    free = told ? after : 0;

    sheet.box(x, y, width, HEIGHT, lit ? theme.hover() : theme.raised(), Sheet.ROUND);
    if (shown.hasRange() && letter.isEmpty()) {
      bar(sheet, shown, axis, x, y, width, changed);
    }
    sheet.frame(x, y, width, HEIGHT, lit ? theme.faint() : theme.hair(), Sheet.ROUND);
    if (shown.hasRange() && !letter.isEmpty()) {
      thread(sheet, shown, axis, x, y, width, changed);
    }
    if (moved != null && shown.hasRange()) {
      Swing.draw(sheet, shown, axis, moved, x, y, width);
    }
    if (!tight && !letter.isEmpty()) { // else its place says which axis it is
      sheet.text(sheet.small(), x + PADDING, y, HEIGHT, theme.faint(), letter);
    }
    if (hasUnit) {
      sheet.textEndingAt(sheet.small(), end, y, HEIGHT, theme.quiet(), shown.unit);
    }
    if (told) {
      sheet.text(sheet.small(), left, y, HEIGHT, theme.accent(), live);
    }
    sheet.textEndingAt(face, right, y, HEIGHT, theme.text(), digits);
  }

  private void bar(
      Sheet sheet, RowValue shown, int axis, float x, float y, float width, boolean changed) {
    Theme theme = sheet.theme();
    double low = shown.low[axis];
    double high = shown.high[axis];
    boolean spread = low != high;
    double zero = Math.clamp(0, shown.min, shown.max);
    float begin = place(shown, spread ? low : Math.min(zero, low), width);
    float end = place(shown, spread ? high : Math.max(zero, high), width);
    int fill = changed ? theme.changedFill() : theme.fill();
    sheet.box(x + begin, y, Math.max(0, end - begin), HEIGHT, fill, Sheet.ROUND);
    int edge = changed ? theme.accent() : theme.faint();
    mark(sheet, x, y, width, place(shown, high, width), edge);
    if (spread) {
      mark(sheet, x, y, width, place(shown, low, width), edge);
    }
  }

  private void mark(Sheet sheet, float x, float y, float width, float at, int color) {
    float left = Math.clamp(at - MARK / 2, 0, width - MARK);
    if (left >= free && left + MARK <= taken) {
      sheet.box(x + left, y + TICK, MARK, HEIGHT - 2 * TICK, color, 1);
    } else {
      sheet.box(x + left, y, MARK, TICK, color, 0);
      sheet.box(x + left, y + HEIGHT - TICK, MARK, TICK, color, 0);
    }
  }

  /** The bar of a narrow field, along its lower edge, where letter and digits are not. */
  private static void thread(
      Sheet sheet, RowValue shown, int axis, float x, float y, float width, boolean changed) {
    double zero = Math.clamp(0, shown.min, shown.max);
    double low = shown.isSpread(axis) ? shown.low[axis] : Math.min(zero, shown.low[axis]);
    double high = shown.isSpread(axis) ? shown.high[axis] : Math.max(zero, shown.high[axis]);
    float room = width - 4;
    float begin = place(shown, low, room);
    float end = Math.max(begin + 2, place(shown, high, room));
    int color = changed ? sheet.theme().accent() : sheet.theme().faint();
    sheet.box(x + 2 + begin, y + HEIGHT - 2, end - begin, 2, color, 1);
  }

  private static float place(RowValue shown, double value, float width) {
    double way = (value - shown.min) / (shown.max - shown.min);
    return (float) (Math.clamp(way, 0, 1) * width);
  }
}
