package senga.panel;

import imgui.ImDrawList;

/**
 * Draws the overlay's few forms. Lengths are in units of the screen's content scale, so that pages
 * look the same on ordinary and on fine screens. The built-in font is monospaced: a text's width is
 * its length.
 */
final class Brush {
  static final float CHARACTER = 7;
  static final float TEXT_HEIGHT = 13;
  static final float ROW = 17;
  static final float PADDING = 10;

  private static final float ROUNDING = 6;

  private final ImDrawList list;
  private final float scale;

  Brush(ImDrawList list, float scale) {
    this.list = list;
    this.scale = scale;
  }

  static float width(String text) {
    return CHARACTER * text.length();
  }

  void text(float x, float y, int color, String text) {
    // Whole pixels keep the glyphs sharp.
    list.addText(Math.round(x * scale), Math.round(y * scale), color, text);
  }

  /** A text that ends at {@code right}. */
  void textEndingAt(float right, float y, int color, String text) {
    text(right - width(text), y, color, text);
  }

  /** A translucent panel with a hairline around it, seen on white and on black paper. */
  void panel(float x, float y, float width, float height) {
    box(x - 1, y - 1, width + 2, height + 2, Ink.BORDER, ROUNDING + 1);
    box(x, y, width, height, Ink.PANEL, ROUNDING);
  }

  void box(float x, float y, float width, float height, int color, float rounding) {
    list.addRectFilled(
        x * scale, y * scale, (x + width) * scale, (y + height) * scale, color, rounding * scale);
  }

  void line(float x0, float y0, float x1, float y1, int color) {
    list.addLine(x0 * scale, y0 * scale, x1 * scale, y1 * scale, color, scale);
  }
}
