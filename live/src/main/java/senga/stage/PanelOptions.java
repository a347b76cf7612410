package senga.stage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import senga.math.Require;

/**
 * How the panel of parameters is shown.
 *
 * @param side where it begins
 * @param scale how large, beside what the screen asks for, 0.5 to 4
 * @param colors which it has
 * @param font a file of letters; null for those that come with Senga
 * @param fontSize how high its letters are, in points, 6 to 72; all of it grows with them
 */
public record PanelOptions(
    Side side, double scale, Colors colors, @Nullable Path font, double fontSize) {
  /** Where the panel can be. */
  public enum Side {
    LEFT,
    RIGHT,
    /** In a window of its own. */
    FREE
  }

  /** The panel's colours. */
  public enum Colors {
    /** Those that go with the paper. */
    PAPER,
    LIGHT,
    DARK
  }

  /** The height for which the panel is laid out. */
  private static final double USUAL_SIZE = 14;

  public static final PanelOptions DEFAULT =
      new PanelOptions(Side.RIGHT, 1, Colors.PAPER, null, USUAL_SIZE);

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public PanelOptions {
    scale = Require.within("panel scale", scale, 0.5, 4);
    fontSize = Require.within("panel font size", fontSize, 6, 72);
  }

  /** The same at another place. */
  public PanelOptions side(Side other) {
    return new PanelOptions(other, scale, colors, font, fontSize);
  }

  /** How large its points are, beside those of the screen. */
  float pixelsPerPoint() {
    return (float) (scale * fontSize / USUAL_SIZE);
  }
}
