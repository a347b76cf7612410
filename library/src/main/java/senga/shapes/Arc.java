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
 * An open part of a circle in the drawing plane. A sweep of 0 gives {@code segments + 1} times the
 * same vertex; one of ±360 ends where it began.
 *
 * @param radius in mm, at least 0
 * @param start where it begins, in degrees from the x axis, clockwise on the page
 * @param sweep how far it goes from there, in degrees; negative goes the other way
 * @param segments how many straight pieces, at least 1
 * @param center in mm
 */
@About(
    value = "A part of a circle, open.",
    family = "Lines and figures",
    see = {"circle", "ellipse", "polygon"},
    example = "G.arc().radius(45).start(-200).sweep(280).translate(70, 70)")
public record Arc(
    @About("The radius of the circle.") @Range(min = 0, max = 200, unit = "mm") double radius,
    @About("Where it begins, from the x axis.") @Range(min = -360, max = 360, unit = "deg")
        double start,
    @About("How far it goes from there.") @Range(min = -360, max = 360, unit = "deg") double sweep,
    @About("How many straight pieces.") @Range(min = 1, max = 512) int segments,
    @About("Where the centre of the circle lies.") @Range(min = -300, max = 300, unit = "mm")
        Vec3 center)
    implements ArcCopies, Shape {
  /**
   * @throws IllegalArgumentException if the radius is negative, there is no segment, or a number is
   *     too large or not finite
   */
  public Arc {
    radius = Limits.length("arc radius", radius);
    start = Limits.signed("arc start", start);
    sweep = Limits.signed("arc sweep", sweep);
    segments = Require.atLeast("arc segments", segments, 1);
    Limits.place("arc center", center);
  }

  /** A half circle of radius 0.5 mm. */
  public Arc() {
    this(0.5, 0, 180, 48, Vec3.ZERO);
  }

  @Override
  public Size size() {
    return Size.of(segments + 1L, 1).loweredBy("segments");
  }

  @Override
  public Polylines make() {
    PolylinesBuilder builder = new PolylinesBuilder(Math.addExact(segments, 1), 1);
    for (int i = 0; i <= segments; i++) {
      double angle = start + sweep * i / segments;
      builder.vertex(
          center.x() + radius * Trig.cosDegrees(angle),
          center.y() + radius * Trig.sinDegrees(angle),
          center.z());
    }
    return builder.endLine().build();
  }
}
