package senga.effects;

import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.kernel.SplitMix64;
import senga.math.Require;
import senga.math.Vec3;

/**
 * Leaves out, or keeps only, the lines to which one of these rules applies: every so many-th line;
 * lines that are short; lines that are long; lines on which the dice fall. Without a rule nothing
 * changes. The dice are thrown once for every line whatever the other rules say, so that these can
 * be turned on and off without a reshuffle.
 *
 * <p>The chance of a line is that of the middle of its box: {@code chanceBase + chanceSlope · t}
 * along each axis, t from −1 to 1 across the drawing, cut at 0 and 1; the axes together make {@code
 * 1 − (1 − x)(1 − y)(1 − z)}.
 *
 * @param interval every so many-th line, at least 0; 0 for none
 * @param indexOffset the first of them, counted from 0
 * @param shortest lines up to this length, in mm; below 0 for none
 * @param longest lines from this length on, in mm; below 0 for none
 * @param chanceBase the chance in the middle, along each axis, 0 to 1
 * @param chanceSlope how much more it is at the end of each axis
 * @param by what counts as a line
 * @param mode whether the rules say what goes or what stays
 * @param seed of the dice
 */
@About(
    value = "Leaves out lines by number, length or chance.",
    family = "Cutting",
    see = {"dash", "clip", "trim"},
    example =
        "G.grid().nx(25).ny(25).side(90).through(E.drop().chanceBase(0.2))" + ".translate(70, 70)")
public record Drop(
    @About("Every so many-th line; 0 for none.") @Range(min = 0, max = 100) int interval,
    @About("Which of them is the first.") @Range(min = 0, max = 100) int indexOffset,
    @About("Lines up to this length; below 0 for none.") @Range(min = -1, max = 200, unit = "mm")
        double shortest,
    @About("Lines from this length on; below 0 for none.") @Range(min = -1, max = 200, unit = "mm")
        double longest,
    @About("The chance in the middle, along each axis.") @Range(min = 0, max = 1, uniform = true)
        Vec3 chanceBase,
    @About("How much more it is at the end of each axis.") @Range(min = -1, max = 1)
        Vec3 chanceSlope,
    @About("What counts as a line.") By by,
    @About("Whether the rules say what goes or what stays.") Mode mode,
    @About("Of the dice.") long seed)
    implements DropCopies, ContextEffect {
  /** What counts as a line. */
  public enum By {
    /** Every line, with its length. */
    LINE,
    /** Lines of three vertices and more, with their length all around; shorter ones stay. */
    FACE
  }

  /** What the rules say. */
  public enum Mode {
    /** What goes. */
    DROP,
    /** What stays. */
    KEEP
  }

  private static final int BETWEEN_CHECKPOINTS = 1024;

  /**
   * @throws IllegalArgumentException if {@code interval} or {@code indexOffset} is negative, a part
   *     of {@code chanceBase} lies outside 0 to 1, or a number is not finite
   */
  public Drop {
    Require.atLeast("drop interval", interval, 0);
    Require.atLeast("drop indexOffset", indexOffset, 0);
    shortest = Require.finite("drop shortest", shortest);
    longest = Require.finite("drop longest", longest);
    AxisMask.require("drop chanceBase", chanceBase);
  }

  /** Leaves out nothing. */
  public Drop() {
    this(0, 0, -1, -1, Vec3.ZERO, Vec3.ZERO, By.LINE, Mode.DROP, 0);
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    boolean dice = !chanceBase.equals(Vec3.ZERO) || !chanceSlope.equals(Vec3.ZERO);
    if (interval == 0 && shortest < 0 && longest < 0 && !dice) {
      return input;
    }
    AxisMask chances =
        new AxisMask(chanceBase, chanceSlope, input.bounds(), AxisMask.middle(input.bounds()));
    SplitMix64 random = new SplitMix64(seed);
    PolylinesBuilder lines = new PolylinesBuilder(input.vertexCount(), input.lineCount());
    for (int line = 0; line < input.lineCount(); line++) {
      if (line % BETWEEN_CHECKPOINTS == 0) {
        context.checkpoint();
      }
      double fall = random.nextDouble();
      boolean judged = by == By.LINE || Measure.count(input, line) >= 3;
      boolean meant = applies(input, line) || fall < chance(input, line, chances);
      if (!judged || meant == (mode == Mode.KEEP)) {
        lines.append(input, input.start(line), input.end(line)).endLine();
      }
    }
    return lines.build();
  }

  private boolean applies(Polylines input, int line) {
    if (interval > 0 && line % interval == indexOffset % interval) {
      return true;
    }
    double length = Measure.length(input, line);
    if (by == By.FACE && length > 0) {
      length += Measure.distance(input, input.end(line) - 1, input.start(line));
    }
    return (shortest >= 0 && length <= shortest) || (longest >= 0 && length >= longest);
  }

  private static double chance(Polylines input, int line, AxisMask chances) {
    double[] least = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    double[] most = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    if (Measure.count(input, line) == 0) {
      return 0;
    }
    for (int i = input.start(line); i < input.end(line); i++) {
      widen(least, most, 0, input.x(i));
      widen(least, most, 1, input.y(i));
      widen(least, most, 2, input.z(i));
    }
    return chances.at(
        0.5 * (least[0] + most[0]), 0.5 * (least[1] + most[1]), 0.5 * (least[2] + most[2]));
  }

  private static void widen(double[] least, double[] most, int axis, double value) {
    least[axis] = Math.min(least[axis], value);
    most[axis] = Math.max(most[axis], value);
  }
}
