package senga.plot;

import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.kernel.SplitMix64;

/**
 * Lets each closed line begin at another of its vertices, by chance: where rings lie side by side,
 * the marks of a pen that is put down and lifted no longer make a line of their own.
 *
 * @param seed which chance
 */
public record Reloop(long seed) implements PlotStep {
  /** By seed 0. */
  public Reloop() {
    this(0);
  }

  @Override
  public Polylines apply(Polylines lines, Context context) {
    context.checkpoint();
    Tour given = Tour.asGiven(lines);
    int[] numbers = new int[given.size()];
    int[] seams = new int[given.size()];
    for (int place = 0; place < numbers.length; place++) {
      int line = given.line(place);
      numbers[place] = line;
      if (lines.isClosed(line)) {
        int vertices = lines.end(line) - lines.start(line) - 1;
        seams[place] = SplitMix64.of(seed, line).below(vertices);
      }
    }
    return new Tour(numbers, new boolean[numbers.length], seams).of(lines);
  }
}
