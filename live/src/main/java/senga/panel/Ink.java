package senga.panel;

import senga.geometry.Color;

/** Colours of the overlay, packed 0xAABBGGRR as Dear ImGui wants them. */
final class Ink {
  static final int PANEL = 0xd81c1816;
  static final int BORDER = 0x30ffffff;
  static final int LABEL = 0xffc0b6ae;
  static final int VALUE = 0xfff4f0ee;
  static final int QUIET = 0xff9a8e86;
  static final int WARNING = 0xff5cbcff;
  static final int ERROR = 0xff6a6aff;
  static final int BAND = 0x30ffffff;
  static final int ACTIVE = 0xff8ce28a;
  static final int PLOT = 0xffe0b070;
  static final int BASELINE = 0x28ffffff;

  private Ink() {}

  /** An opaque colour, packed. */
  static int of(Color color) {
    return of(color, 255);
  }

  /**
   * @param alpha 0 to 255
   */
  static int of(Color color, int alpha) {
    return alpha << 24 | color.blue() << 16 | color.green() << 8 | color.red();
  }
}
