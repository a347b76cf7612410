package senga.palette;

import senga.geometry.Color;
import senga.math.Powers;

/**
 * An sRGB colour as amounts of light, which add up as light does; 0 to 1 where a screen can show
 * them. The curve is that of IEC 61966-2-1.
 */
record SrgbLight(double red, double green, double blue) {
  private static final double HAIR = 1e-6;

  static SrgbLight of(Color color) {
    return new SrgbLight(light(color.red()), light(color.green()), light(color.blue()));
  }

  /** The nearest colour of a screen. */
  Color color(int alpha) {
    return new Color(level(red) << 24 | level(green) << 16 | level(blue) << 8 | alpha);
  }

  /** Whether a screen can show it. */
  boolean isShowable() {
    return isShowable(red) && isShowable(green) && isShowable(blue);
  }

  /** As bright as it looks, 0 to 1: the relative luminance of WCAG 2. */
  double luminance() {
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  private static boolean isShowable(double light) {
    return light >= -HAIR && light <= 1 + HAIR;
  }

  private static double light(int level) {
    double c = level / 255.0;
    return c <= 0.04045 ? c / 12.92 : Powers.pow((c + 0.055) / 1.055, 2.4);
  }

  private static int level(double light) {
    double bounded = Math.clamp(light, 0, 1);
    double c =
        bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * Powers.pow(bounded, 1 / 2.4) - 0.055;
    return (int) Math.floor(255 * c + 0.5);
  }
}
