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
 * One cubic Bézier curve, sampled at even steps of its parameter.
 *
 * @param p0 where it begins, in mm
 * @param p1 which way it leaves, in mm
 * @param p2 which way it arrives, in mm
 * @param p3 where it ends, in mm
 * @param segments how many straight pieces, at least 1
 */
@About(
    value = "A cubic Bézier curve.",
    family = "Lines and figures",
    source = "P. de Casteljau, 1959; P. Bézier, 1962.",
    see = {"spline", "polyline"},
    example = "G.bezier().p0(20, 80).p1(40, -30).p2(80, 150).p3(120, 30)")
public record Bezier(
    @About("Where it begins.") @Range(min = -100, max = 100, unit = "mm") Vec3 p0,
    @About("The point towards which it leaves.") @Range(min = -100, max = 100, unit = "mm") Vec3 p1,
    @About("The point from which it arrives.") @Range(min = -100, max = 100, unit = "mm") Vec3 p2,
    @About("Where it ends.") @Range(min = -100, max = 100, unit = "mm") Vec3 p3,
    @About("How many straight pieces.") @Range(min = 1, max = 512) int segments)
    implements BezierCopies, Shape {
  /**
   * @throws IllegalArgumentException if there is no segment or a coordinate is too large
   */
  public Bezier {
    Limits.place("bezier p0", p0);
    Limits.place("bezier p1", p1);
    Limits.place("bezier p2", p2);
    Limits.place("bezier p3", p3);
    segments = Require.atLeast("bezier segments", segments, 1);
  }

  /** One swing down and one up, 1 mm long. */
  public Bezier() {
    this(Vec3.of(-0.5, 0), Vec3.of(-0.2, 0.5), Vec3.of(0.2, -0.5), Vec3.of(0.5, 0), 64);
  }

  @Override
  public Size size() {
    return Size.of(segments + 1L, 1).loweredBy("segments");
  }

  @Override
  public Polylines make() {
    PolylinesBuilder builder = new PolylinesBuilder(Math.addExact(segments, 1), 1);
    for (int i = 0; i <= segments; i++) {
      double t = (double) i / segments;
      double rest = 1 - t;
      double w0 = rest * rest * rest;
      double w1 = 3 * rest * rest * t;
      double w2 = 3 * rest * t * t;
      double w3 = t * t * t;
      builder.vertex(
          w0 * p0.x() + w1 * p1.x() + w2 * p2.x() + w3 * p3.x(),
          w0 * p0.y() + w1 * p1.y() + w2 * p2.y() + w3 * p3.y(),
          w0 * p0.z() + w1 * p1.z() + w2 * p2.z() + w3 * p3.z());
    }
    return builder.endLine().build();
  }
}
