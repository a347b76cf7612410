package senga.proof;

import senga.geometry.Color;
import senga.palette.Oklch;

/**
 * Colours that say when a stroke is drawn, from the first to the last: hue turns from blue by green
 * to red while lightness changes with it, so that they can be told apart without hue. There is a
 * row for light paper and one for dark.
 */
public final class OrderColors {
  /** How many there are. */
  public static final int COUNT = 16;

  private static final double FIRST_HUE = 275;
  private static final double LAST_HUE = 25;
  private static final Color[] ON_LIGHT = row(0.40, 0.64, 0.16);
  private static final Color[] ON_DARK = row(0.86, 0.66, 0.15);

  private OrderColors() {}

  private static Color[] row(double firstLightness, double lastLightness, double chroma) {
    Color[] row = new Color[COUNT];
    for (int i = 0; i < COUNT; i++) {
      double t = i / (COUNT - 1.0);
      double lightness = firstLightness + t * (lastLightness - firstLightness);
      row[i] = Oklch.of(lightness, chroma, FIRST_HUE + t * (LAST_HUE - FIRST_HUE)).color();
    }
    return row;
  }

  /** The colour of what is drawn in a part of the time, 0 for the first to 15 for the last. */
  public static Color at(int band, Color paper) {
    return (isDark(paper) ? ON_DARK : ON_LIGHT)[band];
  }

  /** The part of the time, as a number from 0 to 15. */
  public static int band(double part) {
    return Math.clamp((int) (part * COUNT), 0, COUNT - 1);
  }

  /** Whether light lines are seen better on a paper than dark ones. */
  public static boolean isDark(Color paper) {
    double opacity = paper.alpha() / 255.0;
    double light = 0.2126 * paper.red() + 0.7152 * paper.green() + 0.0722 * paper.blue();
    return opacity * light + (1 - opacity) * 255 < 110;
  }
}
