package senga.export;

import senga.geometry.Color;

/** Ink on pixels: "over" of Porter and Duff (1984), in sRGB, colours not premultiplied by alpha. */
final class Blend {
  private static final int FULL = 255 * 255;

  private Blend() {}

  /** The colour as 0xAARRGGBB. */
  static int argb(Color color) {
    return Integer.rotateRight(color.rgba(), 8);
  }

  /**
   * A pixel 0xAARRGGBB with ink on it.
   *
   * @param opacity of the ink (its alpha is not looked at), 0 to 255²
   */
  static int over(Color ink, int opacity, int pixel) {
    return pixel >>> 24 == 255 ? onOpaque(ink, opacity, pixel) : onTranslucent(ink, opacity, pixel);
  }

  private static int onOpaque(Color ink, int opacity, int pixel) {
    int rest = FULL - opacity;
    int red = (ink.red() * opacity + (pixel >> 16 & 0xff) * rest + FULL / 2) / FULL;
    int green = (ink.green() * opacity + (pixel >> 8 & 0xff) * rest + FULL / 2) / FULL;
    int blue = (ink.blue() * opacity + (pixel & 0xff) * rest + FULL / 2) / FULL;
    return 0xff000000 | red << 16 | green << 8 | blue;
  }

  private static int onTranslucent(Color ink, int opacity, int pixel) {
    long inkWeight = 255L * opacity;
    long pixelWeight = (long) (pixel >>> 24) * (FULL - opacity);
    long sum = inkWeight + pixelWeight;
    if (sum == 0) {
      return pixel;
    }
    int alpha = (int) ((sum + FULL / 2) / FULL);
    int red = mean(ink.red(), inkWeight, pixel >> 16 & 0xff, pixelWeight);
    int green = mean(ink.green(), inkWeight, pixel >> 8 & 0xff, pixelWeight);
    int blue = mean(ink.blue(), inkWeight, pixel & 0xff, pixelWeight);
    return alpha << 24 | red << 16 | green << 8 | blue;
  }

  private static int mean(int a, long weightOfA, int b, long weightOfB) {
    long sum = weightOfA + weightOfB;
    return (int) ((a * weightOfA + b * weightOfB + sum / 2) / sum);
  }
}
