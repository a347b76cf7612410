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
 * A regular polygon inscribed in a circle, closed. With a sweep below 360 it is a part of the
 * perimeter, whose last vertex lies on the circle at exactly the sweep, closed by a chord. A sweep
 * that ends at a corner ends with that corner, which does not occur twice.
 *
 * @param sides at least 3
 * @param phase where the first vertex lies, in degrees from the x axis, clockwise on the page
 * @param sweep how much of the perimeter is drawn, 0 to 360 degrees
 * @param center in mm
 * @param diameter of the circle, in mm
 */
@About(
    value = "A regular polygon, or a part of one.",
    family = "Lines and figures",
    elsewhere = {"triangle", "quad"},
    see = {"rect", "circle", "polyhedron"},
    example = "G.polygon().sides(7).diameter(90).translate(70, 70)")
public record Polygon(
    @About("How many sides.") @Range(min = 3, max = 128) int sides,
    @About("Where the first corner lies, from the x axis.") @Range(min = 0, max = 360, unit = "deg")
        double phase,
    @About("How much of the perimeter is drawn; the rest is cut off by a chord.")
        @Range(min = 0, max = 360, unit = "deg")
        double sweep,
    @About("Where its centre lies.") @Range(min = 0, max = 300, unit = "mm") Vec3 center,
    @About("The diameter of the circle around it.") @Range(min = 0, max = 200, unit = "mm")
        double diameter)
    implements PolygonCopies, Shape {
  private static final double FULL_TURN = 360;

  /** Nearer than this, in degrees, a corner and the end of the sweep are the same point. */
  private static final double SAME_PLACE = 1e-4;

  /**
   * @throws IllegalArgumentException if there are fewer than 3 sides, the sweep is not 0 to 360, or
   *     a number is not finite
   */
  public Polygon {
    sides = Require.atLeast("polygon sides", sides, 3);
    phase = Require.finite("polygon phase", phase);
    sweep = Require.within("polygon sweep", sweep, 0, FULL_TURN);
    Limits.place("polygon center", center);
    diameter = Limits.length("polygon diameter", diameter);
  }

  /** A whole hexagon, 1 mm in diameter. */
  public Polygon() {
    this(6, 0, FULL_TURN, Vec3.ZERO, 1);
  }

  @Override
  public Size size() {
    return Size.of(cornersBeforeTheEnd() + 2L, 1).loweredBy("sides");
  }

  @Override
  public Polylines make() {
    int corners = cornersBeforeTheEnd();
    PolylinesBuilder builder = new PolylinesBuilder(corners + (isWhole() ? 1 : 2), 1);
    for (int i = 0; i < corners; i++) {
      corner(builder, FULL_TURN * i / sides);
    }
    if (!isWhole()) {
      corner(builder, sweep);
    }
    return new Placement(diameter, center).build(builder.close().endLine());
  }

  private boolean isWhole() {
    return sweep > FULL_TURN - SAME_PLACE;
  }

  /** All corners, or those in front of the end of the sweep. */
  private int cornersBeforeTheEnd() {
    double beforeTheEnd = Math.max(0, sweep - SAME_PLACE);
    return isWhole() ? sides : (int) Math.ceil(beforeTheEnd / FULL_TURN * sides);
  }

  private void corner(PolylinesBuilder builder, double degrees) {
    double angle = degrees + phase;
    builder.vertex(0.5 * Trig.cosDegrees(angle), 0.5 * Trig.sinDegrees(angle));
  }
}
