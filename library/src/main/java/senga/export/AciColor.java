package senga.export;

import senga.geometry.Color;

/**
 * The 255 colours of AutoCAD's colour index. Six full colours, and 7, which is black on light paper
 * and white on dark; two greys; 24 hues from 10 on, each in five values, and each of them full or
 * mixed half with white of the same value; from 250 on greys.
 */
final class AciColor {
  /** Black or white, whichever can be seen. */
  static final int FOREGROUND = 7;

  private static final int[] FIRST = {
    0xff0000, 0xffff00, 0x00ff00, 0x00ffff, 0x0000ff, 0xff00ff, 0x000000, 0x808080, 0xc0c0c0
  };
  private static final int[] VALUES = {255, 165, 127, 76, 38};
  private static final int[] GREYS = {51, 91, 132, 173, 214, 255};
  private static final int FIRST_HUE = 10;
  private static final int FIRST_GREY = 250;
  private static final int LAST = 255;

  private AciColor() {}

  /**
   * The index of the colour nearest to an ink, by the distance in sRGB; of equal ones the first.
   * How opaque the ink is does not count.
   */
  static int nearest(Color ink, Color paper) {
    int wanted = ink.rgba() >>> 8;
    int best = FOREGROUND;
    for (int index = 1; index <= LAST; index++) {
      if (distance(wanted, rgb(index, paper)) < distance(wanted, rgb(best, paper))) {
        best = index;
      }
    }
    return best;
  }

  /** A colour of the table as 0xrrggbb, on such paper. */
  static int rgb(int index, Color paper) {
    if (index == FOREGROUND) {
      return isDark(paper) ? 0xffffff : 0;
    }
    if (index < FIRST_HUE) {
      return FIRST[index - 1];
    }
    if (index >= FIRST_GREY) {
      return GREYS[index - FIRST_GREY] * 0x010101;
    }
    int value = VALUES[index % 10 / 2];
    int paleness = index % 2 == 1 ? value / 2 : 0;
    int hue = index / 10 - 1; // of 24
    return part(hue + 8, value, paleness) << 16
        | part(hue, value, paleness) << 8
        | part(hue + 16, value, paleness);
  }

  /**
   * One of the three parts: it rises for a sixth of the circle, stays for a third, falls, and is
   * away for a third.
   *
   * @param hue from where the part begins to rise, in 24ths of the circle
   */
  private static int part(int hue, int value, int paleness) {
    int place = hue % 24;
    int quarters = Math.clamp(Math.min(place, 16 - place), 0, 4); // of what it can be
    return paleness + (value - paleness) * quarters / 4;
  }

  private static boolean isDark(Color paper) {
    return 299 * paper.red() + 587 * paper.green() + 114 * paper.blue() < 127_500;
  }

  private static int distance(int a, int b) {
    int red = (a >> 16 & 0xff) - (b >> 16 & 0xff);
    int green = (a >> 8 & 0xff) - (b >> 8 & 0xff);
    int blue = (a & 0xff) - (b & 0xff);
    return red * red + green * green + blue * blue;
  }
}
