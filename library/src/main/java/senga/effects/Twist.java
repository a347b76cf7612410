package senga.effects;

import org.jspecify.annotations.Nullable;
import senga.geometry.About;
import senga.geometry.Range;
import senga.geometry.Survey;
import senga.geometry.VertexEffect;
import senga.geometry.VertexMap;
import senga.math.Require;
import senga.math.Vec3;

/**
 * Turns every vertex about an axis, by an angle that grows evenly along it: from {@code −angle}
 * where the drawing begins to {@code angle} where it ends. A drawing without extent along the axis
 * stays as it is.
 *
 * <p>Seen from the axis's tip, a positive angle turns clockwise: left-handed, as in all generations
 * about y. PyXidraw's first two turned the other way about x and z; there, the angle is negative.
 *
 * @param angle at both ends, in degrees
 * @param axis its direction; of any length but 0
 * @param pivot a point of the axis, in mm; null for the mean of all vertices, wherever it is
 */
@About(
    value = "Wrings the drawing about an axis.",
    family = "Bending",
    see = {"warp", "rotate"},
    example =
        "G.grid().nx(13).ny(13).side(80).through(E.subdivide().subdivisions(4), "
            + "E.twist().angle(70)).rotate(0, 20, 0).translate(70, 70)")
public record Twist(
    @About("How far each end is turned.") @Range(min = 0, max = 360, unit = "deg") double angle,
    @About("The direction of the axis.") @Range(min = -1, max = 1) Vec3 axis,
    @About("A point of the axis; with none, the middle of all vertices.")
        @Range(min = -100, max = 100, unit = "mm")
        @Nullable Vec3 pivot)
    implements TwistCopies, VertexEffect {
  /** An extent in mm that counts as none. */
  private static final double FLAT = 1e-9;

  /**
   * @throws IllegalArgumentException if {@code angle} is not finite, or {@code axis} has no length
   */
  public Twist {
    angle = Require.finite("twist angle", angle);
    Directions.require("twist axis", axis);
  }

  /** By 60 degrees about the y axis. */
  public Twist() {
    this(60, Vec3.of(0, 1), Vec3.ZERO);
  }

  /** Leaves the mean of all vertices in place, wherever the drawing lies. */
  public Twist aboutMiddle() {
    return pivot(null);
  }

  @Override
  public boolean needsSurvey() {
    return true;
  }

  @Override
  public VertexMap map(Survey survey) {
    Vec3 along = Directions.unit(axis);
    double least = survey.least(along);
    double extent = survey.most(along) - least;
    if (!(extent > FLAT)) {
      return (x, y, z, from, to) -> {};
    }
    return new Wringing(angle, along, pivot == null ? survey.centroid() : pivot, least, extent);
  }
}
