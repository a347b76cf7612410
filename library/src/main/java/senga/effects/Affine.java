package senga.effects;

import org.jspecify.annotations.Nullable;
import senga.geometry.About;
import senga.geometry.AffineMap;
import senga.geometry.Range;
import senga.geometry.Survey;
import senga.geometry.VertexEffect;
import senga.geometry.VertexMap;
import senga.math.Vec3;

/**
 * Scales, then turns, both about a pivot, then shifts. Unless another pivot is given, it is the
 * origin, as in {@link senga.geometry.Scale} and {@link senga.geometry.Rotate}.
 *
 * @param factor how much larger along x, y and z
 * @param degrees the angles about x, then y, then z
 * @param delta the shift, in mm
 * @param pivot what scaling and turning leave in place, in mm; null for the mean of all vertices,
 *     wherever it is
 */
@About(
    value = "Scales, turns and shifts the drawing in one step.",
    family = "Placing",
    see = {"scale", "rotate", "translate", "transform"},
    example =
        "G.group(G.polygon().sides(5).sweep(220).diameter(70), G.polygon().sides(5)"
            + ".sweep(220).diameter(70).through(E.affine().factor(0.5).degrees(0, 0, 30)"
            + ".delta(80, 20))).translate(70, 70)")
public record Affine(
    @About("How much larger along x, y and z.") @Range(min = 0.25, max = 4, uniform = true)
        Vec3 factor,
    @About("The angles about x, then y, then z.") @Range(min = -180, max = 180, unit = "deg")
        Vec3 degrees,
    @About("The shift at the end.") @Range(min = -100, max = 100, unit = "mm") Vec3 delta,
    @About("What scaling and turning leave in place; with none, the middle of all vertices.")
        @Range(min = -100, max = 100, unit = "mm")
        @Nullable Vec3 pivot)
    implements AffineCopies, VertexEffect {
  /** Changes nothing; the pivot is the origin. */
  public Affine() {
    this(Vec3.ONE, Vec3.ZERO, Vec3.ZERO, Vec3.ZERO);
  }

  /** Turns in the drawing plane only. */
  public Affine degrees(double z) {
    return degrees(0, 0, z);
  }

  /** Leaves the mean of all vertices in place, wherever the drawing lies. */
  public Affine aboutMiddle() {
    return pivot(null);
  }

  @Override
  public boolean needsSurvey() {
    return pivot == null;
  }

  @Override
  public VertexMap map(Survey survey) {
    return AffineMap.scale(factor)
        .then(AffineMap.rotate(degrees))
        .about(pivot == null ? survey.centroid() : pivot)
        .then(AffineMap.translate(delta));
  }
}
