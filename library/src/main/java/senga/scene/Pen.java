package senga.scene;

import java.util.Objects;
import senga.geometry.Color;
import senga.math.Require;

/**
 * What a layer is drawn with.
 *
 * @param name as it appears in files and in the panel; may be empty
 * @param color the ink
 * @param width in mm, above 0, at most 100
 */
public record Pen(String name, Color color, double width) {
  /** The widest pen, in mm. */
  public static final double MOST_WIDTH = 100;

  public static final Pen DEFAULT = new Pen("", Color.BLACK, 0.3);

  /**
   * @throws IllegalArgumentException if the width is not above 0 or is above 100 mm
   */
  public Pen {
    Objects.requireNonNull(name, "a pen's name may be empty, but not null");
    Objects.requireNonNull(color, "a pen needs a colour, got null");
    Require.above("pen width", width, 0);
    width = Require.within("pen width", width, 0, MOST_WIDTH);
  }

  /** The same pen under another name. */
  public Pen name(String text) {
    return new Pen(text, color, width);
  }

  /** The same pen with another ink. */
  public Pen color(Color ink) {
    return new Pen(name, ink, width);
  }

  /** The same pen with another nib, above 0 and at most 100 mm wide. */
  public Pen width(double mm) {
    return new Pen(name, color, mm);
  }
}
