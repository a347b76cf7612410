package senga.effects;

import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.kernel.EdgeGraph;
import senga.kernel.SplitMix64;
import senga.math.Require;

/**
 * Spins a web in every closed line. Thread after thread is led from one place of the ring towards
 * another; of its pieces from the ring to what it meets first, and from there to what it meets
 * second, the longer one is fastened. Then the web comes to rest while the ring stays as it is. All
 * is measured along the ring and in its own plane, so the web turns with it. Open lines, and rings
 * without an inside, stay as they are.
 *
 * @param candidates threads that are tried for each ring, 0 to 5000; one that would lead outside is
 *     left out
 * @param iterations rounds in which the web comes to rest, 0 to 10,000
 * @param step part of the sum of the ways to its neighbours that a knot goes in a round, 0 to 0.5
 * @param seed of the threads
 */
@About(
    value = "Spins a web in every closed line.",
    family = "Areas",
    see = {"partition", "fill", "relax"},
    example =
        "G.polygon().sides(6).diameter(95).through(E.weave().candidates(120))"
            + ".translate(70, 70)")
public record Weave(
    @About("Threads that are tried for each ring.") @Range(min = 0, max = 500) int candidates,
    @About("Rounds in which the web comes to rest.") @Range(min = 0, max = 50) int iterations,
    @About("How far a knot goes towards its neighbours in a round.") @Range(min = 0, max = 0.5)
        double step,
    @About("Of the threads.") long seed)
    implements WeaveCopies, ContextEffect {
  /**
   * @throws IllegalArgumentException if a number lies outside its range above or is not finite
   */
  public Weave {
    Require.within("weave candidates", candidates, 0, 5000);
    Require.within("weave iterations", iterations, 0, 10_000);
    step = Require.within("weave step", step, 0, 0.5);
  }

  /** A hundred threads, rather loose. */
  public Weave() {
    this(100, 15, 0.125, 0);
  }

  @Override
  public Size size(Polylines input) {
    long edges = input.vertexCount();
    long longest = 0;
    for (int line = 0; line < input.lineCount(); line++) {
      edges += input.isClosed(line) ? 3L * candidates : 0;
      longest = Math.max(longest, Measure.count(input, line) + 3L * candidates);
    }
    return Size.of(2 * edges, edges + input.lineCount())
        .scratch(EdgeGraph.bytes(longest, longest) + 100 * longest)
        .loweredBy("candidates");
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    if (candidates == 0) {
      return input;
    }
    SplitMix64 random = new SplitMix64(seed);
    PolylinesBuilder lines = new PolylinesBuilder(input.vertexCount(), input.lineCount());
    for (int line = 0; line < input.lineCount(); line++) {
      Loom loom = new Loom(input, line);
      if (!loom.hasInside()) {
        lines.append(input, input.start(line), input.end(line)).endLine();
        continue;
      }
      for (int i = 0; i < candidates; i++) {
        context.checkpoint();
        loom.thread(random);
      }
      loom.relax(iterations, step, context);
      loom.draw(lines);
    }
    return lines.build();
  }
}
