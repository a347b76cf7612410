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
 * An ellipse as a polygon of many sides, closed; it may be turned about its centre.
 *
 * @param radiusX half its width before it is turned, in mm, at least 0
 * @param radiusY half its height before it is turned, in mm, at least 0
 * @param angle how far it is turned, in degrees, clockwise on the page
 * @param segments how many straight pieces, at least 3
 * @param center in mm
 */
@About(
    value = "An ellipse.",
    family = "Lines and figures",
    see = {"circle", "arc"},
    example = "G.ellipse().radiusX(50).radiusY(22).angle(-20).translate(70, 70)")
public record Ellipse(
    @About("Half its width.") @Range(min = 0, max = 200, unit = "mm") double radiusX,
    @About("Half its height.") @Range(min = 0, max = 200, unit = "mm") double radiusY,
    @About("How far it is turned.") @Range(min = -180, max = 180, unit = "deg") double angle,
    @About("How many straight pieces.") @Range(min = 3, max = 512) int segments,
    @About("Where its centre lies.") @Range(min = -300, max = 300, unit = "mm") Vec3 center)
    implements EllipseCopies, Shape {
  /**
   * @throws IllegalArgumentException if a radius is negative, there are fewer than 3 segments, or a
   *     number is too large or not finite
   */
  public Ellipse {
    radiusX = Limits.length("ellipse radiusX", radiusX);
    radiusY = Limits.length("ellipse radiusY", radiusY);
    angle = Limits.signed("ellipse angle", angle);
    segments = Require.atLeast("ellipse segments", segments, 3);
    Limits.place("ellipse center", center);
  }

  /** 1 mm wide and half as high. */
  public Ellipse() {
    this(0.5, 0.25, 0, 96, Vec3.ZERO);
  }

  @Override
  public Size size() {
    return Size.of(segments + 1L, 1).loweredBy("segments");
  }

  @Override
  public Polylines make() {
    PolylinesBuilder builder = new PolylinesBuilder(Math.addExact(segments, 1), 1);
    double sine = Trig.sinDegrees(angle);
    double cosine = Trig.cosDegrees(angle);
    for (int i = 0; i < segments; i++) {
      double x = radiusX * Trig.cosDegrees(Rounds.angle(i, segments));
      double y = radiusY * Trig.sinDegrees(Rounds.angle(i, segments));
      builder.vertex(
          center.x() + cosine * x - sine * y, center.y() + sine * x + cosine * y, center.z());
    }
    return builder.close().endLine().build();
  }
}
