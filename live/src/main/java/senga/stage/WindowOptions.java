package senga.stage;

import senga.math.Require;

/**
 * How a window is opened.
 *
 * @param title in the title bar
 * @param pixelsPerMm screen pixels per mm of paper; 0 takes what fits the screen
 * @param vsync whether {@link Window#show} waits for the screen's refresh
 * @param headless whether to do without a display: nothing is seen, but GL draws all the same
 * @param remembered under which name the window's place is kept for the next time; empty for not
 * @param panel how the panel of parameters is shown
 */
public record WindowOptions(
    String title,
    double pixelsPerMm,
    boolean vsync,
    boolean headless,
    String remembered,
    PanelOptions panel) {
  public static final WindowOptions DEFAULT =
      new WindowOptions("Senga", 0, true, false, "", PanelOptions.DEFAULT);

  /** Larger scales would exceed every screen. */
  public static final double MOST_PIXELS_PER_MM = 100;

  public WindowOptions {
    pixelsPerMm = Require.within("window scale", pixelsPerMm, 0, MOST_PIXELS_PER_MM);
  }

  public WindowOptions title(String text) {
    return new WindowOptions(text, pixelsPerMm, vsync, headless, remembered, panel);
  }

  public WindowOptions pixelsPerMm(double scale) {
    return new WindowOptions(title, scale, vsync, headless, remembered, panel);
  }

  public WindowOptions vsync(boolean wait) {
    return new WindowOptions(title, pixelsPerMm, wait, headless, remembered, panel);
  }

  public WindowOptions headless(boolean without) {
    return new WindowOptions(title, pixelsPerMm, vsync, without, remembered, panel);
  }

  /** Opens where a window of this name stood last. */
  public WindowOptions remembered(String name) {
    return new WindowOptions(title, pixelsPerMm, vsync, headless, name, panel);
  }

  public WindowOptions panel(PanelOptions options) {
    return new WindowOptions(title, pixelsPerMm, vsync, headless, remembered, options);
  }
}
