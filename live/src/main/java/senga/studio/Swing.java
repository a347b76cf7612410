package senga.studio;

import senga.tune.Modulation;

/**
 * How far a modulation takes a value, and where it is now: along the lower edge of its slider,
 * below the digits.
 */
final class Swing {
  private static final float THICK = 2;

  private Swing() {}

  static void draw(
      Sheet sheet, RowValue shown, int axis, Modulation by, float x, float y, float width) {
    Theme theme = sheet.theme();
    float bottom = y + NumberField.HEIGHT - THICK;
    float from = x + place(shown, end(by, shown.low[axis], shown, 0), width);
    float to = x + place(shown, end(by, shown.high[axis], shown, 1), width);
    float left = Math.min(from, to);
    sheet.box(left, bottom, Math.max(THICK, Math.abs(to - from)), THICK, theme.accent(), 1);
    float at = Math.clamp(x + place(shown, shown.live[axis], width), x + 3, x + width - 3);
    sheet.dot(at, bottom + THICK, 3.6f, theme.raised());
    sheet.dot(at, bottom + THICK, 2.8f, theme.accent());
  }

  /** The value at an end of the source. */
  static double end(Modulation by, double own, RowValue shown, double source) {
    double low = Double.isNaN(by.least()) ? shown.min : by.least();
    double high = Double.isNaN(by.most()) ? shown.max : by.most();
    return Math.clamp(by.moved(own, source), Math.min(own, low), Math.max(own, high));
  }

  private static float place(RowValue shown, double value, float width) {
    double way = (value - shown.min) / (shown.max - shown.min);
    return (float) (Math.clamp(way, 0, 1) * width);
  }
}
