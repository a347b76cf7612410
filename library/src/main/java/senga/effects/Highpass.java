package senga.effects;

import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Polylines;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.math.Require;

/**
 * Sharpens the bends of lines: puts vertices on them at equal distances, blurs their places by a
 * bell curve along the line, and moves each vertex away from its blurred place by {@code gain}
 * times the way there. Ends of open lines stay in place. Lines without length stay as they are.
 *
 * @param step from vertex to vertex, in mm, above 0
 * @param sigma of the bell curve, in mm, above 0; no more than 2048 vertices to either side are
 *     mixed, and a note says so
 * @param gain how strongly, at least 0; 0 changes nothing
 * @param ends which lines are rings
 */
@About(
    value = "Sharpens the bends of lines.",
    family = "Vertices and smoothing",
    see = {"lowpass", "relax"},
    example =
        "G.wave().length(110).amplitude(20).cycles(3).samples(60)"
            + ".through(E.highpass().step(1).sigma(5).gain(2)).translate(70, 70)")
public record Highpass(
    @About("From one vertex to the next.") @Range(min = 0.1, max = 20, unit = "mm") double step,
    @About("How wide a bend is that is sharpened.") @Range(min = 0.1, max = 20, unit = "mm")
        double sigma,
    @About("How strongly; 0 changes nothing.") @Range(min = 0, max = 5) double gain,
    @About("Which lines are rings.") Ends ends)
    implements HighpassCopies, ContextEffect {
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
   * @throws IllegalArgumentException if {@code step} or {@code sigma} is not above 0, or {@code
   *     gain} is negative
   */
  public Highpass {
    step = Require.above("highpass step", step, 0);
    sigma = Require.above("highpass sigma", sigma, 0);
    gain = Require.atLeast("highpass gain", gain, 0);
  }

  /** Doubles bends of a millimetre. */
  public Highpass() {
    this(0.5, 1, 1, Ends.AUTO);
  }

  @Override
  public Size size(Polylines input) {
    return gain == 0 ? Size.of(input.vertexCount(), input.lineCount()) : Filter.size(input, bell());
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    return gain == 0 ? input : Filter.apply(input, bell(), -gain, this::isRing, context);
  }

  private Gaussian bell() {
    return new Gaussian(step, sigma);
  }

  private boolean isRing(Polylines input, int line) {
    return ends == Ends.CLOSED || (ends == Ends.AUTO && Measure.isRing(input, line));
  }
}
