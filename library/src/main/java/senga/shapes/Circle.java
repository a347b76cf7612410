package senga.shapes;

import senga.geometry.About;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.math.Require;
import senga.math.Vec3;

/**
 * A circle as a polygon of many sides, closed.
 *
 * @param radius in mm, at least 0
 * @param segments how many straight pieces, at least 3
 * @param center in mm
 */
@About(
    value = "A circle.",
    family = "Lines and figures",
    see = {"ellipse", "arc", "polygon"},
    example = "G.circle().radius(45).translate(70, 70)")
public record Circle(
    @About("Its radius.") @Range(min = 0, max = 200, unit = "mm") double radius,
    @About("How many straight pieces.") @Range(min = 3, max = 512) int segments,
    @About("Where its centre lies.") @Range(min = -300, max = 300, unit = "mm") Vec3 center)
    implements CircleCopies, Shape {
  /**
   * @throws IllegalArgumentException if the radius is negative, there are fewer than 3 segments, or
   *     a number is too large or not finite
   */
  public Circle {
    radius = Limits.length("circle radius", radius);
    segments = Require.atLeast("circle segments", segments, 3);
    Limits.place("circle center", center);
  }

  /** Of radius 0.5 mm. */
  public Circle() {
    this(0.5, 96, Vec3.ZERO);
  }

  @Override
  public Size size() {
    return Size.of(segments + 1L, 1).loweredBy("segments");
  }

  @Override
  public Polylines make() {
    PolylinesBuilder builder = new PolylinesBuilder(Math.addExact(segments, 1), 1);
    Rounds.circle(builder, radius, 0, segments);
    return new Placement(1, center).build(builder);
  }
}
