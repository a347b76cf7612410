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
import senga.kernel.SplitMix64;
import senga.math.Require;
import senga.polygon.Nearest;
import senga.polygon.Rings;
import senga.polygon.Sheet;

/**
 * Lets small loops grow within closed lines until they fill them with folds, like a brain or a
 * coral (differential growth after A. Hoff, "Differential Line", 2015). A loop is a chain of
 * springs that want to be longer than they are; one that is too long is divided, so there are ever
 * more of them. Vertices that are near to each other without being neighbours push each other away.
 *
 * <p>No loop crosses itself, another one or the border: no vertex goes farther in a round than just
 * under half of the way to what it could meet. By the even-odd rule a ring within a ring is a hole.
 *
 * <p>The rings may lie tilted in space. If they have no plane in common, each is filled alone. Open
 * lines have no inside and are left out; without a closed line nothing is changed. A draft of much
 * growth stops earlier and is younger.
 *
 * @param seedCount loops, 0 to 1000; fewer if no more find room
 * @param targetSpacing from vertex to vertex of a loop in mm, above 0; loops and folds keep about
 *     this distance
 * @param boundaryAvoid how strongly the border pushes loops away, 0 to 1000; at 1 as strongly as a
 *     loop does
 * @param boundaryMode what a loop does at the border
 * @param iters rounds of growth, 0 to 10,000; without any there are no loops
 * @param seed of the places and shapes of the first loops
 * @param showMask whether the drawing itself comes first
 */
@About(
    value = "Lets loops grow into folds within closed lines.",
    family = "Areas",
    source = "A. Hoff, \"Differential Line\", 2015.",
    see = {"reactionDiffusion", "relax"},
    draft = "Much growth stops earlier and is younger.",
    example =
        "G.circle().radius(25).through(E.growth().seedCount(4).iters(200)"
            + ".showMask(true)).translate(40, 40)")
public record Growth(
    @About("Loops to begin with.") @Range(min = 0, max = 64) int seedCount,
    @About("From vertex to vertex, and about from fold to fold.")
        @Range(min = 0.25, max = 10, unit = "mm")
        double targetSpacing,
    @About("How strongly the border pushes loops away.") @Range(min = 0, max = 4)
        double boundaryAvoid,
    @About("What a loop does at the border.") BoundaryMode boundaryMode,
    @About("Rounds of growth.") @Range(min = 0, max = 2000) int iters,
    @About("Of the first loops.") long seed,
    @About("Whether the drawing itself comes first.") boolean showMask)
    implements GrowthCopies, ContextEffect {
  /** What a loop does at the border. */
  public enum BoundaryMode {
    /** It goes on along it. */
    SLIDE,
    /** It is thrown back. */
    BOUNCE
  }

  private static final double MOST_AVOID = 1000;
  private static final int MOST_SEEDS = 1000;
  private static final int MOST_ROUNDS = 10_000;
  private static final long MOST_VERTICES = 200_000;

  /** Vertices times rounds of a draft. */
  private static final long DRAFT_WORK = 250_000;

  /** What is smaller, as part of how far out the drawing lies, its coordinates cannot tell. */
  private static final double FINEST = 1e-5;

  /**
   * @throws IllegalArgumentException if a number lies outside its range above or is not finite
   */
  public Growth {
    Require.within("growth seedCount", seedCount, 0, MOST_SEEDS);
    targetSpacing = Require.above("growth targetSpacing", targetSpacing, 0);
    boundaryAvoid = Require.within("growth boundaryAvoid", boundaryAvoid, 0, MOST_AVOID);
    Require.within("growth iters", iters, 0, MOST_ROUNDS);
  }

  /** A dozen loops whose folds lie 2 mm apart. */
  public Growth() {
    this(12, 2, 1, BoundaryMode.SLIDE, 250, 0, false);
  }

  @Override
  public boolean draftDiffers() {
    return true;
  }

  @Override
  public Size size(Polylines input) {
    long vertices = 0;
    long sheets = 0;
    for (Sheet sheet : Sheet.of(input, Rings.GAP)) {
      vertices += mostVertices(sheet.rings());
      sheets++;
    }
    return Size.of(
            vertices + sheets * seedCount + input.vertexCount(),
            sheets * seedCount + input.lineCount())
        .scratch(Loops.bytes(vertices) + Nearest.bytes(input.vertexCount()))
        .loweredBy("seedCount");
  }

  /** Where loops fill a region there are about as many as squares of the spacing. */
  private long mostVertices(Rings rings) {
    double[] box = rings.box();
    double spacing = spacing(rings);
    double squares = (box[2] - box[0]) / spacing * ((box[3] - box[1]) / spacing);
    return (long) Math.min(MOST_VERTICES, seedCount * (double) Sowing.MOST_OF_A_LOOP + 4 * squares);
  }

  private double spacing(Rings rings) {
    double far = 0;
    for (double side : rings.box()) {
      far = Math.max(far, Math.abs(side));
    }
    return Math.max(targetSpacing, FINEST * far);
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    List<Sheet> sheets = Sheet.of(input, Rings.GAP);
    if (sheets.isEmpty()) {
      return RingNotes.unchanged("growth", input, context);
    }
    PolylinesBuilder lines = new PolylinesBuilder();
    if (showMask) {
      lines.append(input);
    } else {
      RingNotes.tellOfOpenLines("growth", input, Rings.GAP, context);
    }
    for (int i = 0; i < sheets.size() && iters > 0; i++) {
      Loops loops = grown(sheets.get(i).rings(), SplitMix64.of(seed, i), context);
      loops.draw(lines, sheets.get(i).plane());
    }
    return lines.build();
  }

  private Loops grown(Rings rings, SplitMix64 random, Context context) {
    double spacing = spacing(rings);
    if (spacing > targetSpacing) {
      context.note("growth keeps %.2g mm, as it lies so far out".formatted(spacing));
    }
    Nearest border = new Nearest(rings);
    Loops loops = new Sowing(rings, border, random, spacing).loops(seedCount, context);
    Crowd crowd = new Crowd(loops, border, spacing, boundaryAvoid, boundaryMode);
    long most = mostVertices(rings);
    long work = context.quality() == Quality.FINAL ? Long.MAX_VALUE : DRAFT_WORK;
    for (int round = 0; round < iters && loops.count() > 0; round++) {
      context.progress((double) round / iters);
      work -= loops.count();
      if (work < 0) {
        context.note("growth draws its draft after %d of %d iters".formatted(round, iters));
        return loops;
      }
      if (!loops.divide(spacing, most)) {
        context.note("growth stopped at %d vertices".formatted(loops.count()));
        return loops;
      }
      crowd.round(context);
    }
    return loops;
  }
}
