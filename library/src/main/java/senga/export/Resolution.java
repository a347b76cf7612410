package senga.export;

import org.jspecify.annotations.Nullable;
import senga.math.Require;
import senga.scene.Canvas;

/** How many pixels a millimetre gets on a given canvas. */
@FunctionalInterface
interface Resolution {
  double MM_PER_INCH = 25.4;

  /** How many pixels a millimetre of this paper gets; above 0. */
  double pixelsPerMm(Canvas canvas);

  /**
   * @throws IllegalArgumentException if not above 0
   */
  static Resolution pixelsPerMm(double pixels) {
    double checked = Require.above("pixels per mm", pixels, 0);
    return canvas -> checked;
  }

  /**
   * Dots per inch.
   *
   * @throws IllegalArgumentException if not above 0
   */
  static Resolution dpi(double dots) {
    return pixelsPerMm(Require.above("dpi", dots, 0) / MM_PER_INCH);
  }

  /** The width decides where there is one, else the dots per inch. */
  static Resolution widthOr(@Nullable Integer width, double dpi) {
    return width == null ? dpi(dpi) : width(width);
  }

  /** The dots per inch decide where they are given, else the width. */
  static Resolution dpiOr(@Nullable Double dpi, int width) {
    return dpi == null ? width(width) : dpi(dpi);
  }

  /**
   * As many as it takes for a picture this many pixels wide.
   *
   * @throws IllegalArgumentException if below 1
   */
  static Resolution width(int pixels) {
    Require.atLeast("width in pixels", pixels, 1);
    return canvas -> pixels / canvas.width();
  }
}
