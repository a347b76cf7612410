package senga.geometry;

import org.jspecify.annotations.Nullable;
import senga.math.Vec3;

/**
 * Turns the drawing about a pivot: about the x axis first, then y, then z. Unless another pivot is
 * given, it is the origin, as in {@link Geometry#rotate(double, double, double)}.
 *
 * @param degrees the three angles; a positive z turns clockwise on the page
 * @param pivot what stays in place, in mm; null for the mean of all vertices, wherever it is
 */
@About(
    value = "Turns the drawing about x, then y, then z.",
    family = "Placing",
    source = "L. Euler, 1776.",
    see = {"affine", "twist", "transform"},
    example =
        "G.group(G.polygon().sides(5).sweep(220).diameter(70), G.polygon().sides(5)"
            + ".sweep(220).diameter(70).through(E.rotate().degrees(0, 0, 30)))"
            + ".translate(70, 70)")
public record Rotate(
    @About("The angles about x, y and z.") @Range(min = -180, max = 180, unit = "deg") Vec3 degrees,
    @About("What stays in place; with none, the middle of all vertices.")
        @Range(min = -100, max = 100, unit = "mm")
        @Nullable Vec3 pivot)
    implements RotateCopies, VertexEffect {
  /** Turns nothing; the pivot is the origin. */
  public Rotate() {
    this(Vec3.ZERO, Vec3.ZERO);
  }

  /** Turns in the drawing plane only. */
  public Rotate degrees(double z) {
    return degrees(0, 0, z);
  }

  /** Leaves the mean of all vertices in place, wherever the drawing lies. */
  public Rotate aboutMiddle() {
    return pivot(null);
  }

  @Override
  public boolean needsSurvey() {
    return pivot == null;
  }

  @Override
  public VertexMap map(Survey survey) {
    return AffineMap.rotate(degrees).about(pivot == null ? survey.centroid() : pivot);
  }
}
