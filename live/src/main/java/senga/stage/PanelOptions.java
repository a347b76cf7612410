package senga.stage;

import senga.math.Require;

/**
 * How the panel of parameters is shown.
 *
 * @param scale how large, beside what the screen asks for, 0.5 to 4
 * @param colors which it has
 * @param apart whether it begins in a window of its own
 */
public record PanelOptions(double scale, Colors colors, boolean apart) {
  /** The panel's colours. */
  public enum Colors {
    /** Those that go with the paper. */
    PAPER,
    LIGHT,
    DARK
  }

  public static final PanelOptions DEFAULT = new PanelOptions(1, Colors.PAPER, false);

  /**
   * @throws IllegalArgumentException if the scale is out of its range
   */
  public PanelOptions {
    scale = Require.within("panel scale", scale, 0.5, 4);
  }
}
