package senga.studio;

import senga.geometry.Color;

/**
 * The colours of the panel, packed 0xAABBGGRR as Dear ImGui wants them: those of paper, ink and one
 * accent, the red of a seal.
 *
 * @param ground behind all
 * @param raised behind what can be turned or written into
 * @param hover the same under the mouse
 * @param hair thin lines between parts
 * @param text names and numbers
 * @param quiet what is beside the matter: units, captions, marks of the unchanged
 * @param faint icons at rest
 * @param accent what was changed, and what is held
 * @param fill the part of a slider up to its value
 * @param changedFill the same of a changed value
 * @param wrong what could not be done
 */
record Theme(
    int ground,
    int raised,
    int hover,
    int hair,
    int text,
    int quiet,
    int faint,
    int accent,
    int fill,
    int changedFill,
    int wrong) {
  static final Theme LIGHT =
      new Theme(
          rgb(0xf3f1ec),
          rgb(0xfdfcfa),
          rgb(0xffffff),
          rgb(0xdedad2),
          rgb(0x24211d),
          rgb(0x6f695f),
          rgb(0xa8a196),
          rgb(0xc8351f),
          alpha(rgb(0x8a8274), 0x3c),
          alpha(rgb(0xd8412b), 0x38),
          rgb(0xb3261e));

  static final Theme DARK =
      new Theme(
          rgb(0x1c1b19),
          rgb(0x2a2825),
          rgb(0x34312d),
          rgb(0x383531),
          rgb(0xece8e0),
          rgb(0x9d968a),
          rgb(0x6c665d),
          rgb(0xff7657),
          alpha(rgb(0xc8bfae), 0x2c),
          alpha(rgb(0xff7657), 0x40),
          rgb(0xff8f85));

  private static final int TRANSPARENT = 0x00ffffff;

  /** The one that goes with a paper. */
  static Theme on(Color paper) {
    double opacity = paper.alpha() / 255.0;
    double light =
        (0.2126 * paper.red() + 0.7152 * paper.green() + 0.0722 * paper.blue()) / 255 * opacity
            + 1
            - opacity;
    return light > 0.45 ? LIGHT : DARK;
  }

  static int rgb(int rrggbb) {
    return 0xff000000 | ((rrggbb & 0xff) << 16) | (rrggbb & 0xff00) | ((rrggbb >> 16) & 0xff);
  }

  static int alpha(int color, int opacity) {
    return (color & TRANSPARENT) | (opacity << 24);
  }

  static int of(Color color) {
    return (color.alpha() << 24) | (color.blue() << 16) | (color.green() << 8) | color.red();
  }
}
