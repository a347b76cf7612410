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
 * A ring as a wireframe: circles around the tube, then circles along it, all closed. The axis is z.
 *
 * @param majorRadius from the centre to the middle of the tube, in mm, at least 0
 * @param minorRadius of the tube, in mm, at least 0; if it is the larger one, the ring has no hole
 * @param majorSegments around the axis: how many circles the tube has, at least 3
 * @param minorSegments around the tube: how many circles run along it, at least 3
 * @param center in mm
 */
@About(
    value = "A ring as a wireframe.",
    family = "Solids",
    see = {"sphere"},
    example =
        "G.torus().majorRadius(32).minorRadius(14).majorSegments(36)"
            + ".minorSegments(14).rotate(55, 0, 15).translate(70, 70)")
public record Torus(
    @About("From the centre to the middle of the tube.") @Range(min = 0, max = 100, unit = "mm")
        double majorRadius,
    @About("The radius of the tube.") @Range(min = 0, max = 100, unit = "mm") double minorRadius,
    @About("How many circles around the tube.") @Range(min = 3, max = 256) int majorSegments,
    @About("How many circles along the tube.") @Range(min = 3, max = 256) int minorSegments,
    @About("Where its centre lies.") @Range(min = -300, max = 300, unit = "mm") Vec3 center)
    implements TorusCopies, Shape {
  /**
   * @throws IllegalArgumentException if a radius is negative, there are fewer than 3 segments, or a
   *     number is too large or not finite
   */
  public Torus {
    majorRadius = Limits.length("torus majorRadius", majorRadius);
    minorRadius = Limits.length("torus minorRadius", minorRadius);
    majorSegments = Require.atLeast("torus majorSegments", majorSegments, 3);
    minorSegments = Require.atLeast("torus minorSegments", minorSegments, 3);
    Limits.place("torus center", center);
  }

  /** 3 mm wide, the tube 1 mm thick. */
  public Torus() {
    this(1, 0.5, 32, 16, Vec3.ZERO);
  }

  @Override
  public Size size() {
    long lines = (long) majorSegments + minorSegments;
    return Size.of(2L * majorSegments * minorSegments + lines, lines)
        .loweredBy(majorSegments >= minorSegments ? "majorSegments" : "minorSegments");
  }

  @Override
  public Polylines make() {
    Size size = size();
    PolylinesBuilder builder =
        new PolylinesBuilder(Math.toIntExact(size.vertices()), Math.toIntExact(size.lines()));
    for (int i = 0; i < majorSegments; i++) {
      aroundTheTube(builder, Rounds.angle(i, majorSegments));
    }
    for (int i = 0; i < minorSegments; i++) {
      double angle = Rounds.angle(i, minorSegments);
      Rounds.circle(builder, away(angle), minorRadius * Trig.sinDegrees(angle), majorSegments);
    }
    return new Placement(1, center).build(builder);
  }

  private void aroundTheTube(PolylinesBuilder builder, double longitude) {
    double x = Trig.cosDegrees(longitude);
    double y = Trig.sinDegrees(longitude);
    for (int i = 0; i < minorSegments; i++) {
      double angle = Rounds.angle(i, minorSegments);
      double away = away(angle);
      builder.vertex(x * away, y * away, minorRadius * Trig.sinDegrees(angle));
    }
    builder.close().endLine();
  }

  /** How far from the axis the tube's surface is there. */
  private double away(double angle) {
    return majorRadius + minorRadius * Trig.cosDegrees(angle);
  }
}
