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
 * A cone as a wireframe: the circle at its foot, then a straight line from the tip to each of its
 * vertices. The axis is z, the tip lies on its positive side.
 *
 * @param radius of the foot, in mm, at least 0
 * @param height from foot to tip, in mm, at least 0
 * @param segments of the circle, and lines to the tip, at least 3
 * @param center the middle of the axis, in mm
 */
@About(
    value = "A cone as a wireframe.",
    family = "Solids",
    see = {"cylinder", "capsule"},
    example =
        "G.cone().radius(30).height(70).segments(24).rotate(70, 20, 0).translate(70, " + "70)")
public record Cone(
    @About("The radius of its foot.") @Range(min = 0, max = 200, unit = "mm") double radius,
    @About("From the foot to the tip.") @Range(min = 0, max = 200, unit = "mm") double height,
    @About("How many straight pieces around.") @Range(min = 3, max = 128) int segments,
    @About("Where its centre lies.") @Range(min = -300, max = 300, unit = "mm") Vec3 center)
    implements ConeCopies, Shape {
  /**
   * @throws IllegalArgumentException if radius or height is negative, there are fewer than 3
   *     segments, or a number is too large or not finite
   */
  public Cone {
    radius = Limits.length("cone radius", radius);
    height = Limits.length("cone height", height);
    segments = Require.atLeast("cone segments", segments, 3);
    Limits.place("cone center", center);
  }

  /** 0.6 mm wide and as high. */
  public Cone() {
    this(0.3, 0.6, 32, Vec3.ZERO);
  }

  @Override
  public Size size() {
    return Size.of(3L * segments + 1, segments + 1L).loweredBy("segments");
  }

  @Override
  public Polylines make() {
    PolylinesBuilder builder =
        new PolylinesBuilder(
            Math.addExact(Math.multiplyExact(3, segments), 1), Math.addExact(segments, 1));
    double tip = height / 2;
    Rounds.circle(builder, radius, -tip, segments);
    for (int i = 0; i < segments; i++) {
      double angle = Rounds.angle(i, segments);
      double x = radius * Trig.cosDegrees(angle);
      double y = radius * Trig.sinDegrees(angle);
      builder.segment(0, 0, tip, x, y, -tip);
    }
    return new Placement(1, center).build(builder);
  }
}
