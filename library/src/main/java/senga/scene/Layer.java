package senga.scene;

import senga.geometry.Color;
import senga.geometry.Geometry;

/** Lines and the pen that draws them. */
public record Layer(Geometry geometry, Pen pen) {
  /** Drawn with {@link Pen#DEFAULT}. */
  public static Layer of(Geometry geometry) {
    return new Layer(geometry, Pen.DEFAULT);
  }

  /** The pen's name, as files and panel show it. */
  public Layer name(String text) {
    return new Layer(geometry, pen.name(text));
  }

  /** In this ink. */
  public Layer color(Color ink) {
    return new Layer(geometry, pen.color(ink));
  }

  /** A colour written {@code #rgb}, {@code #rrggbb} or {@code #rrggbbaa}. */
  public Layer color(String hex) {
    return color(Color.of(hex));
  }

  /** Line width in mm. */
  public Layer width(double mm) {
    return new Layer(geometry, pen.width(mm));
  }
}
