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
 * A cylinder as a wireframe: the circle at its positive end, that at its negative one, then
 * straight lines between them. The axis is z.
 *
 * @param radius in mm, at least 0
 * @param height from end to end, in mm, at least 0
 * @param segments of each circle, and lines between them, at least 3
 * @param center the middle of the axis, in mm
 */
@About(
    value = "A cylinder as a wireframe.",
    family = "Solids",
    see = {"cone", "capsule"},
    example =
        "G.cylinder().radius(25).height(70).segments(24).rotate(65, 20, 0)" + ".translate(70, 70)")
public record Cylinder(
    @About("Its radius.") @Range(min = 0, max = 200, unit = "mm") double radius,
    @About("From end to end.") @Range(min = 0, max = 200, unit = "mm") double height,
    @About("How many straight pieces around.") @Range(min = 3, max = 128) int segments,
    @About("Where its centre lies.") @Range(min = -300, max = 300, unit = "mm") Vec3 center)
    implements CylinderCopies, Shape {
  /**
   * @throws IllegalArgumentException if radius or height is negative, there are fewer than 3
   *     segments, or a number is too large or not finite
   */
  public Cylinder {
    radius = Limits.length("cylinder radius", radius);
    height = Limits.length("cylinder height", height);
    segments = Require.atLeast("cylinder segments", segments, 3);
    Limits.place("cylinder center", center);
  }

  /** 0.6 mm wide and as high. */
  public Cylinder() {
    this(0.3, 0.6, 32, Vec3.ZERO);
  }

  @Override
  public Size size() {
    return Size.of(4L * segments + 2, segments + 2L).loweredBy("segments");
  }

  @Override
  public Polylines make() {
    PolylinesBuilder builder =
        new PolylinesBuilder(
            Math.addExact(Math.multiplyExact(4, segments), 2), Math.addExact(segments, 2));
    double end = height / 2;
    Rounds.circle(builder, radius, end, segments);
    Rounds.circle(builder, radius, -end, segments);
    for (int i = 0; i < segments; i++) {
      double angle = Rounds.angle(i, segments);
      double x = radius * Trig.cosDegrees(angle);
      double y = radius * Trig.sinDegrees(angle);
      builder.segment(x, y, -end, x, y, end);
    }
    return new Placement(1, center).build(builder);
  }
}
