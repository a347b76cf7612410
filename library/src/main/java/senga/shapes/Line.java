package senga.shapes;

import senga.geometry.About;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.math.Require;
import senga.math.Trig;
import senga.math.Vec3;

/**
 * A straight line of two vertices in the drawing plane.
 *
 * @param length in mm, at least 0; a line of length 0 keeps its two vertices
 * @param angle in degrees from the x axis, clockwise on the page
 * @param anchor which point of the line {@code center} places
 * @param center where the anchor lies, in mm
 */
@About(
    value = "A straight line.",
    family = "Lines and figures",
    see = {"polyline"},
    example = "G.line().length(100).angle(-25).translate(70, 70)")
public record Line(
    @About("How long it is.") @Range(min = 0, max = 200, unit = "mm") double length,
    @About("Its direction, from the x axis.") @Range(min = 0, max = 360, unit = "deg") double angle,
    @About("Which point of the line the centre places.") Anchor anchor,
    @About("Where the anchor lies.") @Range(min = 0, max = 300, unit = "mm") Vec3 center)
    implements LineCopies, Shape {
  /** The point of a line that is put somewhere. */
  public enum Anchor {
    CENTER,
    LEFT,
    RIGHT
  }

  /**
   * @throws IllegalArgumentException if the length is negative or a number is too large or not
   *     finite
   */
  public Line {
    length = Limits.length("line length", length);
    angle = Require.finite("line angle", angle);
    Limits.place("line center", center);
  }

  /** 1 mm long, level, its middle at the origin. */
  public Line() {
    this(1, 0, Anchor.CENTER, Vec3.ZERO);
  }

  @Override
  public Size size() {
    return Size.of(2, 1);
  }

  @Override
  public Polylines make() {
    double dx = length * Trig.cosDegrees(angle);
    double dy = length * Trig.sinDegrees(angle);
    double before =
        switch (anchor) {
          case CENTER -> 0.5;
          case LEFT -> 0;
          case RIGHT -> 1;
        };
    double x = center.x() - before * dx;
    double y = center.y() - before * dy;
    return new PolylinesBuilder(2, 1).segment(x, y, center.z(), x + dx, y + dy, center.z()).build();
  }
}
