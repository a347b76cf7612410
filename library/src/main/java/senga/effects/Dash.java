package senga.effects;

import java.util.List;
import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.kernel.SplitMix64;
import senga.math.Require;

/**
 * Cuts every line into dashes by its arc length; corners within a dash stay, and a dash at an end
 * of the line may be short. Lines without length stay as they are; dashes without length are left
 * out.
 *
 * @param dashLength in mm, at least 0
 * @param gapLength in mm, at least 0; not 0 if {@code dashLength} is
 * @param offset how much of the pattern is over before the line begins, in mm
 * @param offsetJitter each line's offset is up to so much more or less, in mm, at least 0
 * @param pattern dashes and gaps in turn, in mm, in place of both lengths; empty for none. An odd
 *     number of them is gone through twice, as in SVG
 * @param seed of the jitter
 */
@About(
    value = "Cuts lines into dashes.",
    family = "Cutting",
    see = {"trim", "drop"},
    example =
        "G.spiral().outerRadius(45).turns(4).through(E.dash().dashLength(8)"
            + ".gapLength(3)).translate(70, 70)")
public record Dash(
    @About("How long a dash is.") @Range(min = 0, max = 100, unit = "mm") double dashLength,
    @About("How long a gap is.") @Range(min = 0, max = 100, unit = "mm") double gapLength,
    @About("How much of the pattern is over where a line begins.")
        @Range(min = 0, max = 100, unit = "mm")
        double offset,
    @About("By how much the offset differs from line to line, at most.")
        @Range(min = 0, max = 100, unit = "mm")
        double offsetJitter,
    @About("Dashes and gaps in turn, in mm, in place of the two lengths.") List<Double> pattern,
    @About("Of the jitter.") long seed)
    implements DashCopies, ContextEffect {
  /**
   * @throws IllegalArgumentException if a length is negative or not finite, or all lengths are 0
   */
  public Dash {
    dashLength = Require.atLeast("dash dashLength", dashLength, 0);
    gapLength = Require.atLeast("dash gapLength", gapLength, 0);
    offset = Require.finite("dash offset", offset);
    offsetJitter = Require.atLeast("dash offsetJitter", offsetJitter, 0);
    pattern = pattern.stream().map(mm -> Require.atLeast("dash pattern", mm, 0)).toList();
    if (dashLength == 0 && gapLength == 0) {
      throw new IllegalArgumentException(
          "dash dashLength and gapLength must not both be 0: the dashes would never end");
    }
    if (!pattern.isEmpty() && pattern.stream().allMatch(mm -> mm == 0)) {
      throw new IllegalArgumentException(
          "dash pattern must hold a length above 0, got only 0: the dashes would never end");
    }
  }

  /** Dashes of 6 mm with gaps of 3 mm. */
  public Dash() {
    this(6, 3, 0, 0, List.of(), 0);
  }

  @Override
  public Size size(Polylines input) {
    Dashes dashes = dashes();
    double most = 0;
    for (int line = 0; line < input.lineCount(); line++) {
      most += dashes.most(Measure.length(input, line));
    }
    long lines = Measure.whole(most);
    return Size.of(input.vertexCount() + 2 * lines, lines);
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    Dashes dashes = dashes();
    SplitMix64 random = new SplitMix64(seed);
    ArcLine arc = new ArcLine(input);
    PolylinesBuilder lines = new PolylinesBuilder();
    for (int line = 0; line < input.lineCount(); line++) {
      context.checkpoint();
      double start = offset + offsetJitter * (2 * random.nextDouble() - 1);
      if (arc.load(line).length() > 0) {
        dashes.cut(arc, start, lines, context);
      } else {
        lines.append(input, input.start(line), input.end(line)).endLine();
      }
    }
    return lines.build();
  }

  private Dashes dashes() {
    return new Dashes(pattern.isEmpty() ? List.of(dashLength, gapLength) : pattern);
  }
}
