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
import senga.math.Require;
import senga.polygon.Contour;
import senga.polygon.Contours;
import senga.polygon.Lattice;
import senga.polygon.Nearest;
import senga.polygon.Rings;
import senga.polygon.Sheet;

/**
 * Spots, stripes and labyrinths within closed lines: two substances U and V spread at different
 * speeds, and V eats U to make more of itself (P. Gray and S. Scott, 1984; J. Pearson, "Complex
 * Patterns in a Simple System", 1993). At first there is U everywhere and V in a disc in the
 * middle; after some thousand steps the outlines of where V is above a level are drawn, as closed
 * lines that follow the edge of the region where V reaches it.
 *
 * <p>Per step {@code U += dt · (du · ∇²U − U V² + feed · (1 − U))} and {@code V += dt · (dv · ∇²V +
 * U V² − (feed + kill) · V)}, on a lattice whose pitch is the unit of length of {@code du} and
 * {@code dv}; both are kept within 0 to 1. Where the middle of the region lies outside of it, the
 * disc lies at its deepest place.
 *
 * <p>By the even-odd rule a ring within a ring is a hole. The rings may lie tilted in space; if
 * they have no plane in common, each is filled alone. Open lines have no inside and are left out;
 * without a closed line nothing is changed. A draft has a wider lattice and fewer steps, so its
 * pattern is coarser and younger.
 *
 * @param gridPitch of the lattice in mm, above 0; the pattern is as fine as that
 * @param steps 0 to 100,000
 * @param du how fast U spreads, 0 to 1
 * @param dv how fast V spreads, 0 to 1
 * @param feed how much U comes in, 0 to 1
 * @param kill how much V goes, 0 to 1
 * @param dt the time of a step, above 0, at most 2
 * @param seed of the noise
 * @param seedRadius of the disc of V in mm, at least 0
 * @param noise V differs at first by up to so much, at least 0
 * @param level of V where the lines are drawn, 0 to 1
 * @param minPoints lines with fewer vertices are left out, at least 1
 * @param boundary what lies beyond the edge
 */
@About("Grows spots and labyrinths within closed lines.")
public record ReactionDiffusion(
    @About("The pattern is as fine as that.") @Range(min = 0.2, max = 2, unit = "mm")
        double gridPitch,
    @About("How long it grows.") @Range(min = 0, max = 10_000) int steps,
    @About("How fast the food spreads.") @Range(min = 0, max = 1) double du,
    @About("How fast the pattern spreads.") @Range(min = 0, max = 1) double dv,
    @About("How much food comes in.") @Range(min = 0, max = 0.1) double feed,
    @About("How much of the pattern goes.") @Range(min = 0, max = 0.1) double kill,
    @About("The time of a step.") @Range(min = 0.1, max = 2) double dt,
    @About("Of the noise.") long seed,
    @About("Of the disc in which it begins.") @Range(min = 0, max = 200, unit = "mm")
        double seedRadius,
    @About("How uneven it begins.") @Range(min = 0, max = 0.1) double noise,
    @About("Where the lines are drawn.") @Range(min = 0, max = 1) double level,
    @About("Lines with fewer vertices are left out.") @Range(min = 4, max = 200) int minPoints,
    @About("What lies beyond the edge.") Boundary boundary)
    implements ReactionDiffusionCopies, ContextEffect {
  /** What lies beyond the edge. */
  public enum Boundary {
    /** Nothing gets through. */
    NOFLUX,
    /** U everywhere, no V. */
    DIRICHLET
  }

  private static final double GAP = 0.01;
  private static final double DRAFT_NODES = 65_536;
  private static final double DRAFT_WORK = 14_000_000;
  private static final int DRAFT_STEPS = 1500;

  /**
   * @throws IllegalArgumentException if {@code gridPitch} or {@code dt} is not above 0, a number is
   *     beyond its range above, or is not finite
   */
  public ReactionDiffusion {
    gridPitch = Require.above("reactionDiffusion gridPitch", gridPitch, 0);
    Require.within("reactionDiffusion steps", steps, 0, 100_000);
    du = Require.within("reactionDiffusion du", du, 0, 1);
    dv = Require.within("reactionDiffusion dv", dv, 0, 1);
    feed = Require.within("reactionDiffusion feed", feed, 0, 1);
    kill = Require.within("reactionDiffusion kill", kill, 0, 1);
    dt = Require.above("reactionDiffusion dt", Require.within("reactionDiffusion dt", dt, 0, 2), 0);
    seedRadius = Require.atLeast("reactionDiffusion seedRadius", seedRadius, 0);
    noise = Require.atLeast("reactionDiffusion noise", noise, 0);
    level = Require.within("reactionDiffusion level", level, 0, 1);
    Require.atLeast("reactionDiffusion minPoints", minPoints, 1);
  }

  /** A labyrinth with lines about 4 mm apart. */
  public ReactionDiffusion() {
    this(0.6, 4500, 0.16, 0.08, 0.035, 0.062, 1, 0, 10, 0.02, 0.2, 16, Boundary.NOFLUX);
  }

  @Override
  public boolean draftDiffers() {
    return true;
  }

  @Override
  public Size size(Polylines input, Context context) {
    double nodes = 0;
    for (Sheet sheet : Sheet.of(input, GAP)) {
      double pitch = pitch(sheet.rings(), context);
      nodes += Lattice.nodes(sheet.rings().box(), 2 * pitch, pitch);
    }
    long most = (long) Math.min(nodes, Long.MAX_VALUE / 1e4);
    return Size.of(most + 2L * input.vertexCount(), most / 4 + input.lineCount())
        .scratch(40 * most + Nearest.bytes(input.vertexCount()));
  }

  private double pitch(Rings rings, Context context) {
    return context.quality() == Quality.FINAL
        ? gridPitch
        : Lattice.coarser(rings.box(), 2 * gridPitch, gridPitch, DRAFT_NODES);
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    List<Sheet> sheets = Sheet.of(input, GAP);
    if (sheets.isEmpty()) {
      return RingNotes.unchanged("reactionDiffusion", input, context);
    }
    RingNotes.tellOfOpenLines("reactionDiffusion", input, GAP, context);
    PolylinesBuilder lines = new PolylinesBuilder();
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      double pitch = pitch(sheet.rings(), context);
      Lattice lattice = Lattice.over(sheet.rings().box(), 2 * pitch, pitch);
      Broth broth = new Broth(this, sheet.rings(), lattice, seed + i, context);
      broth.cook(rounds(lattice, context), context);
      draw(sheet, lattice, broth, lines, context);
    }
    return lines.build();
  }

  private int rounds(Lattice lattice, Context context) {
    if (context.quality() == Quality.FINAL) {
      return steps;
    }
    int rounds = (int) Math.min(DRAFT_STEPS, Math.min(steps, DRAFT_WORK / lattice.count()));
    if (rounds < steps || lattice.pitch() > gridPitch) {
      context.note(
          "reactionDiffusion draws its draft with %,d steps and a gridPitch of %.2g mm"
              .formatted(rounds, lattice.pitch()));
    }
    return rounds;
  }

  private void draw(
      Sheet sheet, Lattice lattice, Broth broth, PolylinesBuilder lines, Context context) {
    double[] heights = Contours.sampled(lattice, () -> broth.field(level), context);
    Contours contours = new Contours(lattice, heights, () -> broth.field(level));
    for (Contour contour : contours.at(new double[] {0}, context).get(0)) {
      if (contour.count() >= minPoints) {
        contour.draw(lines, sheet.plane());
      }
    }
  }
}
