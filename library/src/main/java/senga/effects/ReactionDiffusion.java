package senga.effects;

import java.util.List;
import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Quality;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.kernel.GrayScott;
import senga.kernel.SplitMix64;
import senga.math.Require;
import senga.polygon.Contour;
import senga.polygon.Contours;
import senga.polygon.Islands;
import senga.polygon.Lattice;
import senga.polygon.Nearest;
import senga.polygon.Plane;
import senga.polygon.Rings;
import senga.polygon.Sheet;

/**
 * Lets two substances spread and react within closed lines and draws where they have become stripes
 * or spots (P. Gray and S. K. Scott, 1984; which feed and kill give which patterns: J. E. Pearson,
 * "Complex Patterns in a Simple System", 1993). The pattern spreads from a disc in the middle, or,
 * where the middle is not inside, at the place farthest from the border. The drawn lines are
 * closed; where the pattern reaches the border they follow it exactly.
 *
 * <p>By the even-odd rule a ring within a ring is a hole. The rings may lie tilted in space. If
 * they have no plane in common, each has a pattern of its own. Open lines have no inside and are
 * left out; without a closed line nothing is changed.
 *
 * <p>A draft of much work stops earlier and is younger.
 *
 * @param gridPitch of the lattice in mm, above 0; the width of the stripes goes with it
 * @param steps of time, 0 to 100,000
 * @param du how fast the first substance spreads, 0 to 1
 * @param dv how fast the second one spreads, 0 to 1
 * @param feed how fast the first one is fed, 0 to 1
 * @param kill how fast the second one is taken away, 0 to 1
 * @param dt the length of a step, above 0, at most 2; where it would not be stable it is shorter
 * @param seed of the unevenness at the beginning
 * @param seedRadius of the disc in mm, at least 0; in a narrow region it is smaller
 * @param noise how uneven the second substance is at the beginning, 0 to 1
 * @param level how much of the second substance there is at the lines, 0 to 1
 * @param minPoints lines of fewer places are left out, at least 1
 * @param boundary what is at the border
 */
@About(
    value = "Draws stripes and spots, as they grow in nature, within closed lines.",
    family = "Areas",
    source =
        "P. Gray and S. K. Scott, 1984; J. E. Pearson, \"Complex Patterns in a "
            + "Simple System\", 1993.",
    see = {"growth", "metaball"},
    draft = "Much work stops earlier, and the pattern is younger.",
    example =
        "G.circle().radius(25).through(E.reactionDiffusion().gridPitch(0.4)"
            + ".steps(5000).feed(0.05).seedRadius(4)).translate(40, 40)")
public record ReactionDiffusion(
    @About("Of the lattice; the width of the stripes goes with it.")
        @Range(min = 0.2, max = 2, unit = "mm")
        double gridPitch,
    @About("Steps of time; with few the pattern is young.") @Range(min = 0, max = 10_000) int steps,
    @About("How fast the first substance spreads.") @Range(min = 0.13, max = 0.23) double du,
    @About("How fast the second substance spreads.") @Range(min = 0.04, max = 0.1) double dv,
    @About("How fast the first substance is fed.") @Range(min = 0.03, max = 0.07) double feed,
    @About("How fast the second substance is taken away.") @Range(min = 0.056, max = 0.066)
        double kill,
    @About("The length of a step of time.") @Range(min = 0.1, max = 2) double dt,
    @About("Of the unevenness at the beginning.") long seed,
    @About("Of the disc that the pattern begins from.") @Range(min = 0, max = 50, unit = "mm")
        double seedRadius,
    @About("How uneven the beginning is.") @Range(min = 0, max = 0.1) double noise,
    @About("How much of the second substance there is at the lines.") @Range(min = 0.1, max = 0.35)
        double level,
    @About("Lines of fewer places are left out.") @Range(min = 4, max = 200) int minPoints,
    @About("What is at the border.") Boundary boundary)
    implements ReactionDiffusionCopies, ContextEffect {
  /** What is at the border. */
  public enum Boundary {
    /** A wall, which the stripes meet at right angles. */
    NOFLUX,
    /** Beyond it lies the first substance alone, which feeds a stripe along it. */
    DIRICHLET
  }

  private static final int MOST_STEPS = 100_000;
  private static final double MOST_DT = 2;

  /** Places of the lattice times steps of a draft. */
  private static final double DRAFT_WORK = 2e8;

  /**
   * So far around the rings, in pitches: not a whole number, so that borders pass between places.
   */
  private static final double PAD = 2.4;

  /**
   * @throws IllegalArgumentException if a number lies outside its range above or is not finite
   */
  public ReactionDiffusion {
    gridPitch = Require.above("reactionDiffusion gridPitch", gridPitch, 0);
    Require.within("reactionDiffusion steps", steps, 0, MOST_STEPS);
    du = Require.within("reactionDiffusion du", du, 0, 1);
    dv = Require.within("reactionDiffusion dv", dv, 0, 1);
    feed = Require.within("reactionDiffusion feed", feed, 0, 1);
    kill = Require.within("reactionDiffusion kill", kill, 0, 1);
    dt =
        Require.within(
            "reactionDiffusion dt", Require.above("reactionDiffusion dt", dt, 0), 0, MOST_DT);
    seedRadius = Require.atLeast("reactionDiffusion seedRadius", seedRadius, 0);
    noise = Require.within("reactionDiffusion noise", noise, 0, 1);
    level = Require.within("reactionDiffusion level", level, 0, 1);
    Require.atLeast("reactionDiffusion minPoints", minPoints, 1);
  }

  /** Stripes about 6 mm from each other. */
  public ReactionDiffusion() {
    this(0.6, 4500, 0.16, 0.08, 0.035, 0.062, 1, 0, 10, 0.02, 0.2, 16, Boundary.NOFLUX);
  }

  /** How many steps are taken. */
  private int course(Lattice lattice, Context context) {
    double most = DRAFT_WORK / lattice.count();
    if (context.quality() == Quality.FINAL || steps <= most) {
      return steps;
    }
    context.note(
        "reactionDiffusion draws its draft after %d of %d steps".formatted((int) most, steps));
    return (int) most;
  }

  /** The rates as they can be reckoned with. */
  private GrayScott.Rates rates(Context context) {
    GrayScott.Rates asked = new GrayScott.Rates(du, dv, feed, kill, dt);
    double longest = asked.longestStep();
    if (dt <= longest) {
      return asked;
    }
    context.note(
        "reactionDiffusion takes steps of %.2g, as dt = %.2g would not be stable"
            .formatted(longest, dt));
    return new GrayScott.Rates(du, dv, feed, kill, longest);
  }

  @Override
  public boolean draftDiffers() {
    return true;
  }

  @Override
  public Size size(Polylines input) {
    double nodes = 0;
    for (Sheet sheet : Sheet.of(input, Rings.GAP)) {
      nodes += Lattice.nodes(sheet.rings().box(), PAD * gridPitch, gridPitch);
    }
    long most = (long) Math.min(nodes, Long.MAX_VALUE / 1e4);
    return Size.of(2 * most + input.vertexCount(), most / 4 + input.lineCount())
        .scratch(GrayScott.bytes(most) + 16 * most + Nearest.bytes(input.vertexCount()))
        .raisedBy("gridPitch");
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    List<Sheet> sheets = Sheet.of(input, Rings.GAP);
    if (sheets.isEmpty()) {
      return RingNotes.unchanged("reactionDiffusion", input, context);
    }
    RingNotes.tellOfOpenLines("reactionDiffusion", input, Rings.GAP, context);
    PolylinesBuilder lines = new PolylinesBuilder();
    GrayScott.Rates rates = rates(context);
    int island = 0;
    for (Sheet sheet : sheets) {
      for (Rings rings : Islands.of(sheet.rings(), false)) {
        draw(rings, sheet.plane(), rates, SplitMix64.of(seed, island++), lines, context);
      }
    }
    if (lines.lineCount() == 0) {
      context.note("reactionDiffusion died out, so nothing is drawn");
    }
    return lines.build();
  }

  private void draw(
      Rings rings,
      Plane plane,
      GrayScott.Rates rates,
      SplitMix64 random,
      PolylinesBuilder lines,
      Context context) {
    Lattice lattice = Lattice.over(rings.box(), PAD * gridPitch, gridPitch);
    boolean open = boundary == Boundary.DIRICHLET;
    Reaction reaction = new Reaction(lattice, new Nearest(rings), rates, open, context);
    reaction.begin(seedRadius, noise, random, context);
    reaction.go(course(lattice, context), context);
    ReactionField.Source source = reaction.field(level);
    double[] heights = Contours.sampled(lattice, source::field, context);
    double[] ground = {0};
    for (Contour contour :
        new Contours(lattice, heights, source::field).at(ground, context).get(0)) {
      if (contour.count() >= minPoints) {
        contour.draw(lines, plane);
      }
    }
  }
}
