package senga.effects;

import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Size;

/** What lowpass and highpass do alike: every line through the same bell curve. */
final class Filter {
  /** Which lines of a drawing are rings. */
  @FunctionalInterface
  interface Rings {
    boolean isRing(Polylines input, int line);
  }

  private Filter() {}

  static Size size(Polylines input, Gaussian bell) {
    double vertices = input.vertexCount();
    double longest = 0;
    for (int line = 0; line < input.lineCount(); line++) {
      double most = bell.most(Measure.length(input, line));
      vertices += most;
      longest = Math.max(longest, most);
    }
    return Size.of(Measure.whole(vertices), input.lineCount())
        .scratch(Measure.whole(3 * Float.BYTES * longest));
  }

  /** Moves every vertex by so much of its way to the blurred line. */
  static Polylines apply(
      Polylines input, Gaussian bell, double gain, Rings rings, Context context) {
    if (bell.isCut()) {
      context.note(
          "mixes no more than "
              + Gaussian.WIDEST
              + " vertices to either side; a longer step reaches farther");
    }
    PolylinesBuilder lines = new PolylinesBuilder(input.vertexCount(), input.lineCount());
    ArcLine arc = new ArcLine(input);
    for (int line = 0; line < input.lineCount(); line++) {
      boolean ring = rings.isRing(input, line);
      if ((ring ? arc.loadRing(line) : arc.load(line)).length() > 0) {
        bell.line(arc, ring, gain, lines, context);
      } else {
        lines.append(input, input.start(line), input.end(line)).endLine();
      }
    }
    return lines.build();
  }
}
