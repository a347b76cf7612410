package senga.effects;

import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.math.Require;

/**
 * Puts new vertices on every line, one after each step of its arc length; corners are cut. Open
 * lines keep both ends, rings end in a copy of their first vertex; the last step may be shorter.
 * Lines without length stay as they are.
 *
 * @param step in mm, at least 0; 0 changes nothing
 * @param ends which lines are rings
 */
@About(
    value = "Puts vertices at equal distances along every line.",
    family = "Vertices and smoothing",
    see = {"subdivide", "simplify", "displace"},
    example =
        "G.polygon().sides(5).diameter(90).through(E.resample().step(4), E.displace()"
            + ".amplitude(6).frequency(0.06)).translate(70, 70)")
public record Resample(
    @About("From one vertex to the next; 0 changes nothing.")
        @Range(min = 0.01, max = 20, unit = "mm")
        double step,
    @About("Which lines are rings.") Ends ends)
    implements ResampleCopies, ContextEffect {
  /** Which lines are rings. */
  public enum Ends {
    /** Those that end where they begin, or 0.01 mm beside. */
    AUTO,
    /** None. */
    OPEN,
    /** All; where the last vertex is not the first, a segment is added. */
    CLOSED
  }

  private static final int BETWEEN_CHECKPOINTS = 4096;

  /** What is left of the last step, in steps, is not worth a vertex. */
  private static final double LEAST_REST = 1e-6;

  /**
   * @throws IllegalArgumentException if {@code step} is negative or not finite
   */
  public Resample {
    step = Require.atLeast("resample step", step, 0);
  }

  /** A vertex each half millimetre. */
  public Resample() {
    this(0.5, Ends.AUTO);
  }

  @Override
  public Size size(Polylines input) {
    double vertices = input.vertexCount();
    for (int line = 0; step > 0 && line < input.lineCount(); line++) {
      vertices += 2 * Measure.length(input, line) / step + 3;
    }
    return Size.of(Measure.whole(vertices), input.lineCount());
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    if (step == 0) {
      return input;
    }
    PolylinesBuilder lines = new PolylinesBuilder(input.vertexCount(), input.lineCount());
    ArcLine arc = new ArcLine(input);
    for (int line = 0; line < input.lineCount(); line++) {
      context.checkpoint();
      boolean ring = ends == Ends.CLOSED || (ends == Ends.AUTO && Measure.isRing(input, line));
      if ((ring ? arc.loadRing(line) : arc.load(line)).length() > 0) {
        steps(arc, lines, context);
      } else {
        lines.append(input, input.start(line), input.end(line));
      }
      lines.endLine();
    }
    return lines.build();
  }

  private void steps(ArcLine arc, PolylinesBuilder lines, Context context) {
    double last = arc.length() - LEAST_REST * step;
    arc.point(0, lines);
    for (long i = 1; i * step < last; i++) {
      arc.point(i * step, lines);
      if (i % BETWEEN_CHECKPOINTS == 0) {
        context.checkpoint();
      }
    }
    arc.point(arc.length(), lines);
  }
}
