package senga.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the panel is to look.
 *
 * @param side where it is docked
 * @param scale beside what the screen asks for, 0.5 to 4
 * @param font a file of letters; null for those that come with Senga
 * @param fontSize in points, 6 to 72
 */
public record PanelLook(
    Side side, double scale, Theme theme, @Nullable Path font, double fontSize) {
  /** Where a panel can be. */
  public enum Side {
    LEFT,
    RIGHT,
    /** In a window of its own. */
    FREE
  }

  /** Its colours. */
  public enum Theme {
    /** Those that go with the paper. */
    PAPER,
    DARK,
    LIGHT
  }
}
