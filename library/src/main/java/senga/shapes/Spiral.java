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
 * Archimedes' spiral, open: the radius grows evenly with the angle.
 *
 * @param innerRadius where it begins, in mm, at least 0
 * @param outerRadius where it ends, in mm, at least 0; it may be the smaller one
 * @param turns how often it goes around; negative goes the other way
 * @param phase where it begins, in degrees from the x axis, clockwise on the page
 * @param samples how many vertices, at least 2
 * @param center in mm
 */
@About(
    value = "A spiral whose windings are equally far apart.",
    family = "Lines and figures",
    source = "Archimedes, \"On Spirals\".",
    see = {"circle", "wave"},
    example = "G.spiral().outerRadius(45).turns(8).translate(70, 70)")
public record Spiral(
    @About("How far from the centre it begins.") @Range(min = 0, max = 200, unit = "mm")
        double innerRadius,
    @About("How far from the centre it ends.") @Range(min = 0, max = 200, unit = "mm")
        double outerRadius,
    @About("How often it goes around; negative goes the other way.") @Range(min = -20, max = 20)
        double turns,
    @About("Where it begins, from the x axis.") @Range(min = -360, max = 360, unit = "deg")
        double phase,
    @About("How many vertices.") @Range(min = 2, max = 8000) int samples,
    @About("Where its centre lies.") @Range(min = -300, max = 300, unit = "mm") Vec3 center)
    implements SpiralCopies, Shape {
  private static final double MOST_TURNS = 1e6;

  /**
   * @throws IllegalArgumentException if a radius is negative, there are fewer than 2 samples, or a
   *     number is too large or not finite
   */
  public Spiral {
    innerRadius = Limits.length("spiral innerRadius", innerRadius);
    outerRadius = Limits.length("spiral outerRadius", outerRadius);
    turns = Require.within("spiral turns", turns, -MOST_TURNS, MOST_TURNS);
    phase = Limits.signed("spiral phase", phase);
    samples = Require.atLeast("spiral samples", samples, 2);
    Limits.place("spiral center", center);
  }

  /** Five turns out of the centre, 1 mm in diameter. */
  public Spiral() {
    this(0, 0.5, 5, 0, 512, Vec3.ZERO);
  }

  @Override
  public Size size() {
    return Size.of(samples, 1).loweredBy("samples");
  }

  @Override
  public Polylines make() {
    PolylinesBuilder builder = new PolylinesBuilder(samples, 1);
    double begin = phase % 360; // small, so that what is added to it keeps its digits
    for (int i = 0; i < samples; i++) {
      double part = (double) i / (samples - 1);
      double radius = innerRadius + part * (outerRadius - innerRadius);
      double angle = begin + 360 * turns * part;
      builder.vertex(
          center.x() + radius * Trig.cosDegrees(angle),
          center.y() + radius * Trig.sinDegrees(angle),
          center.z());
    }
    return builder.endLine().build();
  }
}
