package senga.effects;

import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.kernel.SplitMix64;
import senga.math.Require;
import senga.math.Trig;

/**
 * Draws every line several times, each copy shifted a little on the paper, as ink runs over ink.
 * The first stays in place; the shifts of the others are spread evenly over a disc.
 *
 * @param count how often a line is drawn in all, 1 to 1000; 1 changes nothing
 * @param radius of the disc, in mm, at least 0; 0 changes nothing
 * @param seed of the shifts
 */
@About(
    value = "Draws every line several times, each time a little beside.",
    family = "Copies and symmetry",
    see = {"boldify", "offset"},
    example =
        "G.polygon().sides(5).diameter(30).through(E.bold().count(7).radius(0.9)"
            + ".seed(4)).translate(40, 40)")
public record Bold(
    @About("How often a line is drawn.") @Range(min = 1, max = 10) int count,
    @About("How far copies lie beside, at most.") @Range(min = 0, max = 1, unit = "mm")
        double radius,
    @About("Of the shifts.") long seed)
    implements BoldCopies, ContextEffect {
  /**
   * @throws IllegalArgumentException if {@code count} lies outside 1 to 1000 or {@code radius} is
   *     negative
   */
  public Bold {
    Require.within("bold count", count, 1, 1000);
    radius = Require.atLeast("bold radius", radius, 0);
  }

  /** Five times within half a millimetre. */
  public Bold() {
    this(5, 0.5, 0);
  }

  @Override
  public Size size(Polylines input) {
    return Size.of((long) count * input.vertexCount(), (long) count * input.lineCount())
        .loweredBy("count");
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    if (count == 1 || radius == 0) {
      return input;
    }
    SplitMix64 random = new SplitMix64(seed);
    PolylinesBuilder lines =
        new PolylinesBuilder(count * input.vertexCount(), count * input.lineCount());
    for (int line = 0; line < input.lineCount(); line++) {
      context.checkpoint();
      lines.append(input, input.start(line), input.end(line)).endLine();
      for (int copy = 1; copy < count; copy++) {
        shifted(input, line, random, lines);
      }
    }
    return lines.build();
  }

  /** The square root makes all parts of the disc equally likely. */
  private void shifted(Polylines input, int line, SplitMix64 random, PolylinesBuilder lines) {
    double distance = radius * Math.sqrt(random.nextDouble());
    double degrees = 360 * random.nextDouble();
    double dx = distance * Trig.cosDegrees(degrees);
    double dy = distance * Trig.sinDegrees(degrees);
    for (int i = input.start(line); i < input.end(line); i++) {
      lines.vertex(input.x(i) + dx, input.y(i) + dy, input.z(i));
    }
    lines.endLine();
  }
}
