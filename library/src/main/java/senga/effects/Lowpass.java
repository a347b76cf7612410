package senga.effects;

import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Polylines;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.math.Require;

/**
 * Smooths lines: puts vertices on them at equal distances and blurs their places by a bell curve
 * along the line. Ends of open lines stay in place; rings are smoothed all around. Lines without
 * length stay as they are.
 *
 * @param step from vertex to vertex, in mm, above 0
 * @param sigma of the bell curve, in mm, above 0; no more than 2048 vertices to either side are
 *     mixed, and a note says so
 * @param ends which lines are rings
 */
@About(
    value = "Smooths lines.",
    family = "Vertices and smoothing",
    source = "C. F. Gauss's bell curve, along the line.",
    see = {"highpass", "spline", "simplify"},
    example =
        "G.polyline().points(Vec3.of(20, 60), Vec3.of(35, 30), Vec3.of(45, 75), "
            + "Vec3.of(60, 40), Vec3.of(75, 85), Vec3.of(90, 25), Vec3.of(110, 65))"
            + ".through(E.lowpass().sigma(6))")
public record Lowpass(
    @About("From one vertex to the next.") @Range(min = 0.1, max = 20, unit = "mm") double step,
    @About("How far along the line places are mixed.") @Range(min = 0.1, max = 20, unit = "mm")
        double sigma,
    @About("Which lines are rings.") Ends ends)
    implements LowpassCopies, ContextEffect {
  /** Which lines are rings. */
  public enum Ends {
    /** Those that end where they begin, or 0.01 mm beside. */
    AUTO,
    /** None. */
    OPEN,
    /** All; where the last vertex is not the first, a segment is added. */
    CLOSED
  }

  /**
   * @throws IllegalArgumentException if {@code step} or {@code sigma} is not above 0
   */
  public Lowpass {
    step = Require.above("lowpass step", step, 0);
    sigma = Require.above("lowpass sigma", sigma, 0);
  }

  /** Mixes over a millimetre, in steps of half of one. */
  public Lowpass() {
    this(0.5, 1, Ends.AUTO);
  }

  @Override
  public Size size(Polylines input) {
    return Filter.size(input, bell());
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    return Filter.apply(input, bell(), 1, this::isRing, context);
  }

  private Gaussian bell() {
    return new Gaussian(step, sigma);
  }

  private boolean isRing(Polylines input, int line) {
    return ends == Ends.CLOSED || (ends == Ends.AUTO && Measure.isRing(input, line));
  }
}
