package senga.soak;

import senga.geometry.About;
import senga.geometry.Effect;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.math.Require;

/**
 * Keeps only every n-th vertex. A line keeps its ends, so that closed lines stay closed. Of lines
 * with two or three vertices, which cannot be thinned, only every n-th is kept.
 */
@About("Keeps every n-th vertex.")
record Thin(@About("1 keeps all") @Range(min = 1, max = 16) int keepEvery) implements Effect {
  private static final int SHORT = 3;

  public Thin {
    Require.atLeast("thin keepEvery", keepEvery, 1);
  }

  public Thin() {
    this(1);
  }

  public Thin keepEvery(int n) {
    return new Thin(n);
  }

  @Override
  public Polylines apply(Polylines input) {
    PolylinesBuilder kept = new PolylinesBuilder();
    int shortLines = 0;
    for (int line = 0; line < input.lineCount(); line++) {
      int from = input.start(line);
      int to = input.end(line);
      boolean isShort = to - from <= SHORT;
      if (!isShort || shortLines++ % keepEvery == 0) {
        copy(input, from, to, isShort ? 1 : keepEvery, kept);
      }
    }
    return kept.build();
  }

  private static void copy(Polylines input, int from, int to, int step, PolylinesBuilder kept) {
    for (int i = from; i < to - 1; i += step) {
      kept.vertex(input.x(i), input.y(i), input.z(i));
    }
    if (to > from) {
      kept.vertex(input.x(to - 1), input.y(to - 1), input.z(to - 1));
    }
    kept.endLine();
  }
}
