package senga.palette;

import senga.geometry.Color;

/** Makes colours stand out from a paper, and changes them no more than that takes. */
record Legible(Color paper, double ratio) {
  private static final int HALVINGS = 20;

  Color of(Color color) {
    if (standsOut(color)) {
      return color;
    }
    Color strongest =
        Palette.contrast(Color.BLACK, paper) >= Palette.contrast(Color.WHITE, paper)
            ? Color.BLACK
            : Color.WHITE;
    return standsOut(strongest) ? towards(Oklch.of(strongest).lightness(), color) : strongest;
  }

  private Color towards(double end, Color color) {
    Oklch from = Oklch.of(color);
    double bad = from.lightness();
    double good = end;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (bad + good) / 2;
      if (standsOut(from.lightness(middle).color())) {
        good = middle;
      } else {
        bad = middle;
      }
    }
    return from.lightness(good).color();
  }

  private boolean standsOut(Color color) {
    return Palette.contrast(color, paper) >= ratio;
  }
}
