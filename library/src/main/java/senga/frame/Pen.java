package senga.frame;

import senga.math.Require;

/**
 * What a layer is drawn with.
 *
 * @param name as it appears in files and in the panel; may be empty
 * @param color the ink
 * @param width in mm, above 0
 */
public record Pen(String name, Color color, double width) {
  public static final Pen DEFAULT = new Pen("", Color.BLACK, 0.3);

  /**
   * @throws IllegalArgumentException if the width is not above 0
   */
  public Pen {
    width = Require.above("pen width", width, 0);
  }

  public Pen name(String text) {
    return new Pen(text, color, width);
  }

  public Pen color(Color ink) {
    return new Pen(name, ink, width);
  }

  public Pen width(double mm) {
    return new Pen(name, color, mm);
  }
}
