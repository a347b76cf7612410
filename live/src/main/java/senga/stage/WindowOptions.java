package senga.stage;

import senga.math.Require;

/**
 * How a window is opened.
 *
 * @param title in the title bar
 * @param pixelsPerMm screen pixels per mm of paper; 0 takes what fits the screen
 * @param vsync whether {@link Window#show} waits for the screen's refresh
 * @param headless whether to do without a display: nothing is seen, but GL draws all the same
 */
public record WindowOptions(String title, double pixelsPerMm, boolean vsync, boolean headless) {
  public static final WindowOptions DEFAULT = new WindowOptions("Senga", 0, true, false);

  /** Larger scales would exceed every screen. */
  public static final double MOST_PIXELS_PER_MM = 100;

  public WindowOptions {
    pixelsPerMm = Require.within("window scale", pixelsPerMm, 0, MOST_PIXELS_PER_MM);
  }

  public WindowOptions title(String text) {
    return new WindowOptions(text, pixelsPerMm, vsync, headless);
  }

  public WindowOptions pixelsPerMm(double scale) {
    return new WindowOptions(title, scale, vsync, headless);
  }

  public WindowOptions vsync(boolean wait) {
    return new WindowOptions(title, pixelsPerMm, wait, headless);
  }

  public WindowOptions headless(boolean without) {
    return new WindowOptions(title, pixelsPerMm, vsync, without);
  }
}
