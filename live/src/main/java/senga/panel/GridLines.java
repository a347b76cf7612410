package senga.panel;

import senga.view.Axis;
import senga.view.Steps;
import senga.view.View;

/** A grid on the paper, in steps of mm that change with the magnification. */
final class GridLines {
  private static final float FINE = 9;
  private static final float COARSE = 70;
  private static final int FINE_INK = 0x30808080;
  private static final int COARSE_INK = 0x70808080;

  private final Axis across = new Axis(true);
  private final Axis down = new Axis(false);

  void draw(Brush brush, View view) {
    across.set(view);
    down.set(view);
    lines(brush, view, Steps.of(view.pixelsPerMm(), FINE * brush.scale()), FINE_INK);
    lines(brush, view, Steps.of(view.pixelsPerMm(), COARSE * brush.scale()), COARSE_INK);
  }

  private void lines(Brush brush, View view, double step, int ink) {
    int left = Math.max(view.left(), view.viewLeft());
    int top = Math.max(view.top(), view.viewTop());
    int right = Math.min(view.right(), view.viewRight());
    int bottom = Math.min(view.bottom(), view.viewBottom());
    if (left >= right || top >= bottom) {
      return;
    }
    float wide = brush.scale();
    long last = across.last(left, right, step);
    for (long i = across.first(left, right, step); i <= last; i++) {
      double x = Math.floor(across.pixel(i * step));
      brush.pixels(x, top, x + wide, bottom, ink);
    }
    last = down.last(top, bottom, step);
    for (long i = down.first(top, bottom, step); i <= last; i++) {
      double y = Math.floor(down.pixel(i * step));
      brush.pixels(left, y, right, y + wide, ink);
    }
  }
}
