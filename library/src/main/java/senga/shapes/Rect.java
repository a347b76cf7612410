package senga.shapes;

import senga.geometry.About;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.math.Trig;
import senga.math.Vec3;

/**
 * A rectangle around its centre, closed, from its top left corner clockwise on the page.
 *
 * @param width in mm, at least 0
 * @param height in mm, at least 0
 * @param angle how far it is turned about its centre, in degrees, clockwise on the page
 * @param center in mm
 */
@About(
    value = "A rectangle.",
    family = "Lines and figures",
    elsewhere = "square",
    see = {"polygon", "grid"},
    example = "G.rect().width(100).height(60).angle(10).translate(70, 70)")
public record Rect(
    @About("Its width.") @Range(min = 0, max = 200, unit = "mm") double width,
    @About("Its height.") @Range(min = 0, max = 200, unit = "mm") double height,
    @About("How far it is turned.") @Range(min = -180, max = 180, unit = "deg") double angle,
    @About("Where its centre lies.") @Range(min = -300, max = 300, unit = "mm") Vec3 center)
    implements RectCopies, Shape {
  /**
   * @throws IllegalArgumentException if a side is negative or a number is too large or not finite
   */
  public Rect {
    width = Limits.length("rect width", width);
    height = Limits.length("rect height", height);
    angle = Limits.signed("rect angle", angle);
    Limits.place("rect center", center);
  }

  /** A square of 1 mm. */
  public Rect() {
    this(1, 1, 0, Vec3.ZERO);
  }

  @Override
  public Size size() {
    return Size.of(5, 1);
  }

  @Override
  public Polylines make() {
    PolylinesBuilder builder = new PolylinesBuilder(5, 1);
    corner(builder, -0.5, -0.5);
    corner(builder, 0.5, -0.5);
    corner(builder, 0.5, 0.5);
    corner(builder, -0.5, 0.5);
    return builder.close().endLine().build();
  }

  private void corner(PolylinesBuilder builder, double right, double down) {
    double x = right * width;
    double y = down * height;
    double sine = Trig.sinDegrees(angle);
    double cosine = Trig.cosDegrees(angle);
    builder.vertex(
        center.x() + cosine * x - sine * y, center.y() + sine * x + cosine * y, center.z());
  }
}
