package senga.effects;

import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.math.Require;

/**
 * Leaves out vertices that hardly matter: no vertex of a line lies farther from what is left than
 * the tolerance. What is left are vertices of the input (U. Ramer 1972; D. Douglas and T. Peucker
 * 1973, with distances to segments and in space). Of a ring at least three different vertices stay.
 *
 * @param tolerance in mm, at least 0; 0 changes nothing
 * @param ends which lines are rings
 */
@About(
    value = "Leaves out vertices that hardly matter.",
    family = "Vertices and smoothing",
    source = "U. Ramer, 1972; D. Douglas and T. Peucker, 1973.",
    see = {"resample", "lowpass", "deduplicate"},
    example =
        "G.spiral().outerRadius(45).turns(4).through(E.simplify().tolerance(2))"
            + ".translate(70, 70)")
public record Simplify(
    @About("How far lines may move, at most; 0 changes nothing.")
        @Range(min = 0, max = 10, unit = "mm")
        double tolerance,
    @About("Which lines are rings.") Ends ends)
    implements SimplifyCopies, ContextEffect {
  /** Which lines are rings. */
  public enum Ends {
    /** Those that end where they begin, or 0.01 mm beside. */
    AUTO,
    /** None. */
    OPEN,
    /** All. */
    CLOSED
  }

  /**
   * @throws IllegalArgumentException if {@code tolerance} is negative or not finite
   */
  public Simplify {
    tolerance = Require.atLeast("simplify tolerance", tolerance, 0);
  }

  /** By a twentieth of a millimetre. */
  public Simplify() {
    this(0.05, Ends.AUTO);
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    if (tolerance == 0) {
      return input;
    }
    PolylinesBuilder lines = new PolylinesBuilder(input.vertexCount(), input.lineCount());
    Thinning thinning = new Thinning(input, tolerance, context);
    for (int line = 0; line < input.lineCount(); line++) {
      context.checkpoint();
      boolean ring = ends == Ends.CLOSED || (ends == Ends.AUTO && Measure.isRing(input, line));
      thinning.line(input.start(line), input.end(line), ring, lines);
    }
    return lines.build();
  }
}
