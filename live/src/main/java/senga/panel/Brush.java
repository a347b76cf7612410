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
  private static final String[] DIGITS = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
  private static final long[] TENS = {1, 10, 100, 1000};

  private final ImDrawList list;
  private final float scale;
  private float left;

  Brush(ImDrawList list, float scale) {
    this.list = list;
    this.scale = scale;
  }

  /** Framebuffer pixels per unit. */
  float scale() {
    return scale;
  }

  /** From now on units are counted from there, in pixels of the window. */
  void from(int pixelsLeft) {
    left = pixelsLeft;
  }

  /** A rectangle given in pixels of the window: for what must lie on them exactly. */
  void pixels(double left, double top, double right, double bottom, int color) {
    list.addRectFilled((float) left, (float) top, (float) right, (float) bottom, color);
  }

  /**
   * A line between two pixels of the window.
   *
   * @param width in units
   */
  void pixelLine(double x0, double y0, double x1, double y1, float width, int color) {
    list.addLine((float) x0, (float) y0, (float) x1, (float) y1, color, width * scale);
  }

  /**
   * A ring around a pixel of the window.
   *
   * @param radius in units
   * @param width in units
   */
  void ring(double x, double y, float radius, float width, int color) {
    list.addCircle((float) x, (float) y, radius * scale, color, 0, width * scale);
  }

  /** A disc around a pixel of the window. */
  void disc(double x, double y, float radius, int color) {
    list.addCircleFilled((float) x, (float) y, radius * scale, color);
  }

  /**
   * A number, rounded, written digit by digit: no text is made for it.
   *
   * @param decimals 0 to 3
   * @return where it ends
   */
  float number(float x, float y, int color, double value, int decimals) {
    long digits = Math.round(Math.abs(value) * TENS[decimals]);
    float at = x;
    if (value < 0 && digits > 0) {
      at = glyph(at, y, color, "-");
    }
    long place = 1;
    while (place * 10 <= digits || place < TENS[decimals]) {
      place *= 10;
    }
    for (; place > 0; place /= 10) {
      at = glyph(at, y, color, DIGITS[(int) (digits / place % 10)]);
      if (decimals > 0 && place == TENS[decimals]) {
        at = glyph(at, y, color, ".");
      }
    }
    return at;
  }

  /** Characters that {@link #number} takes. */
  static int length(double value, int decimals) {
    long digits = Math.round(Math.abs(value) * TENS[decimals]);
    int length = decimals > 0 ? 2 + decimals : 1;
    for (long rest = digits / TENS[decimals] / 10; rest > 0; rest /= 10) {
      length++;
    }
    return length + (value < 0 && digits > 0 ? 1 : 0);
  }

  private float glyph(float x, float y, int color, String character) {
    text(x, y, color, character);
    return x + CHARACTER;
  }

  static float width(String text) {
    return CHARACTER * text.length();
  }

  void text(float x, float y, int color, String text) {
    // Whole pixels keep the glyphs sharp.
    list.addText(Math.round(left + x * scale), Math.round(y * scale), color, text);
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

  /** The same where there is much to read: what is behind does not shine through. */
  void page(float x, float y, float width, float height) {
    panel(x, y, width, height);
    box(x, y, width, height, Ink.PANEL, ROUNDING);
  }

  void box(float x, float y, float width, float height, int color, float rounding) {
    list.addRectFilled(
        left + x * scale,
        y * scale,
        left + (x + width) * scale,
        (y + height) * scale,
        color,
        rounding * scale);
  }

  /** Until {@link #unclip} nothing is drawn outside this. */
  void clip(float x, float y, float width, float height) {
    list.pushClipRect(
        left + x * scale, y * scale, left + (x + width) * scale, (y + height) * scale, true);
  }

  void unclip() {
    list.popClipRect();
  }

  void line(float x0, float y0, float x1, float y1, int color) {
    list.addLine(left + x0 * scale, y0 * scale, left + x1 * scale, y1 * scale, color, scale);
  }
}
