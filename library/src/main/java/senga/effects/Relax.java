package senga.effects;

import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.kernel.EdgeGraph;
import senga.kernel.PointIndex;
import senga.math.Require;

/**
 * Lets lines come to rest like a net of springs: vertices at the same place are one knot, and in
 * every round each knot goes a step towards its neighbours. Knots with one, three or more
 * neighbours stay in place, and so do those of each connected part that lie farthest out along x, y
 * and z. The lines and their vertices remain.
 *
 * @param iterations rounds, 0 to 10,000; 0 changes nothing
 * @param step part of the sum of the ways to its neighbours that a knot goes, 0 to 0.5; 0 changes
 *     nothing. The sum counts as 10 mm where it is longer
 */
@About(
    value = "Lets lines come to rest like a net of springs.",
    family = "Vertices and smoothing",
    see = {"weave", "lowpass"},
    example =
        "G.circle().radius(45).through(E.displace().amplitude(20).frequency(0.15), "
            + "E.relax().iterations(30).step(0.5)).translate(70, 70)")
public record Relax(
    @About("Rounds.") @Range(min = 0, max = 50) int iterations,
    @About("How far a vertex goes towards its neighbours in a round.") @Range(min = 0, max = 0.5)
        double step)
    implements RelaxCopies, ContextEffect {
  /**
   * @throws IllegalArgumentException if {@code iterations} lies outside 0 to 10,000 or {@code step}
   *     outside 0 to 0.5
   */
  public Relax {
    Require.within("relax iterations", iterations, 0, 10_000);
    step = Require.within("relax step", step, 0, 0.5);
  }

  /** Fifteen rounds. */
  public Relax() {
    this(15, 0.125);
  }

  @Override
  public Size size(Polylines input) {
    long vertices = input.vertexCount();
    long scratch = PointIndex.bytes(vertices) + EdgeGraph.bytes(vertices, vertices) + 64 * vertices;
    return Size.of(vertices, input.lineCount()).scratch(scratch);
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    if (iterations == 0 || step == 0) {
      return input;
    }
    Net net = new Net(input);
    net.relax(iterations, step, context);
    PolylinesBuilder lines = new PolylinesBuilder(input.vertexCount(), input.lineCount());
    for (int line = 0; line < input.lineCount(); line++) {
      for (int i = input.start(line); i < input.end(line); i++) {
        net.vertex(i, lines);
      }
      lines.endLine();
    }
    return lines.build();
  }
}
