package senga.panel;

import senga.view.Axis;
import senga.view.Steps;
import senga.view.View;

/** Millimetres along the upper and the left edge of the viewport. */
final class Rulers {
  /** How far they reach into the picture, in units. */
  static final float HEIGHT = 18;

  static final float WIDTH = 34;

  private static final float FINE = 6;
  private static final float COARSE = 60;
  private static final float SHORT = 4;
  private static final float GAP = 3;

  private final Axis across = new Axis(true);
  private final Axis down = new Axis(false);

  void draw(Brush brush, View view) {
    float scale = brush.scale();
    float left = view.viewLeft() / scale;
    float top = view.viewTop() / scale;
    float right = view.viewRight() / scale;
    float bottom = view.viewBottom() / scale;
    across.set(view);
    down.set(view);
    brush.box(left, top, right - left, HEIGHT, Ink.PANEL, 0);
    brush.box(left, top + HEIGHT, WIDTH, bottom - top - HEIGHT, Ink.PANEL, 0);
    double fine = Steps.of(view.pixelsPerMm(), FINE * scale);
    double coarse = Steps.of(view.pixelsPerMm(), COARSE * scale);
    along(brush, (left + WIDTH) * scale, right * scale, top, fine, coarse);
    beside(brush, (top + HEIGHT) * scale, bottom * scale, left, fine, coarse);
    brush.text(left + GAP, top + GAP, Ink.QUIET, "mm");
  }

  private void along(Brush brush, float from, float to, float top, double fine, double coarse) {
    float scale = brush.scale();
    float foot = (top + HEIGHT) * scale;
    long last = across.last(from, to, fine);
    for (long i = across.first(from, to, fine); i <= last; i++) {
      double x = Math.floor(across.pixel(i * fine));
      brush.pixels(x, foot - SHORT * scale, x + scale, foot, Ink.QUIET);
    }
    int decimals = Steps.decimals(coarse);
    last = across.last(from, to, coarse);
    for (long i = across.first(from, to, coarse); i <= last; i++) {
      double x = Math.floor(across.pixel(i * coarse));
      brush.pixels(x, top * scale, x + scale, foot, Ink.LABEL);
      brush.number((float) x / scale + GAP, top + 1, Ink.VALUE, i * coarse, decimals);
    }
  }

  private void beside(Brush brush, float from, float to, float left, double fine, double coarse) {
    float scale = brush.scale();
    float foot = (left + WIDTH) * scale;
    long last = down.last(from, to, fine);
    for (long i = down.first(from, to, fine); i <= last; i++) {
      double y = Math.floor(down.pixel(i * fine));
      brush.pixels(foot - SHORT * scale, y, foot, y + scale, Ink.QUIET);
    }
    int decimals = Steps.decimals(coarse);
    last = down.last(from, to, coarse);
    for (long i = down.first(from, to, coarse); i <= last; i++) {
      double y = Math.floor(down.pixel(i * coarse));
      brush.pixels(left * scale, y, foot, y + scale, Ink.LABEL);
      brush.number(left + 2, (float) y / scale + 2, Ink.VALUE, i * coarse, decimals);
    }
  }
}
