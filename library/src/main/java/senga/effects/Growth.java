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
 * Grows loops within closed lines until they fill them like the folds of a brain or a coral: by
 * differential growth. Small loops are strewn over the region. In each round segments that have
 * become too long are divided; neighbours along a loop push each other to the target spacing, and
 * all others within twice that distance repel each other. So loops grow longer, have no room, and
 * fold. None crosses the edge, and crossings of loops are rare.
 *
 * <p>By the even-odd rule a ring within a ring is a hole. The rings may lie tilted in space; if
 * they have no plane in common, each is filled alone. Open lines have no inside and are left out;
 * without a closed line nothing is changed. There are no more than 200,000 vertices, nor more than
 * fit. A draft has fewer rounds and vertices, so it is a younger growth of the same loops.
 *
 * @param seedCount loops in the beginning, 0 to 1000; fewer where there is no room
 * @param targetSpacing of vertices along a loop, in mm, above 0; loops lie about as far apart
 * @param boundaryAvoid how strongly loops shun the edge, at least 0
 * @param boundaryMode what happens to a vertex that moves towards the edge
 * @param iters rounds, 0 to 10,000; 0 for no loops
 * @param seed of the places and shapes of the loops
 * @param showMask whether the closed lines are drawn, too
 */
@About("Grows folded loops within closed lines.")
public record Growth(
    @About("Loops in the beginning.") @Range(min = 0, max = 64) int seedCount,
    @About("How far apart loops and their vertices lie.") @Range(min = 0.25, max = 10, unit = "mm")
        double targetSpacing,
    @About("How strongly loops shun the edge.") @Range(min = 0, max = 4) double boundaryAvoid,
    @About("What happens at the edge.") BoundaryMode boundaryMode,
    @About("How long they grow.") @Range(min = 0, max = 2000) int iters,
    @About("Of places and shapes.") long seed,
    @About("Whether the closed lines are drawn, too.") boolean showMask)
    implements GrowthCopies, ContextEffect {
  /** What happens to a vertex that moves towards the edge. */
  public enum BoundaryMode {
    /** It moves along the edge. */
    SLIDE,
    /** It is thrown back. */
    BOUNCE
  }

  private static final double GAP = 0.01;
  private static final double MOST_POINTS = 200_000;
  private static final int DRAFT_POINTS = 4096;
  private static final int DRAFT_ITERS = 32;

  /**
   * @throws IllegalArgumentException if {@code seedCount} or {@code iters} is beyond its range
   *     above, {@code targetSpacing} is not above 0, {@code boundaryAvoid} is negative, or a number
   *     is not finite
   */
  public Growth {
    Require.within("growth seedCount", seedCount, 0, 1000);
    targetSpacing = Require.above("growth targetSpacing", targetSpacing, 0);
    boundaryAvoid = Require.atLeast("growth boundaryAvoid", boundaryAvoid, 0);
    Require.within("growth iters", iters, 0, 10_000);
  }

  /** Twelve loops with vertices 2 mm apart, grown for 250 rounds. */
  public Growth() {
    this(12, 2, 1, BoundaryMode.SLIDE, 250, 0, false);
  }

  @Override
  public boolean draftDiffers() {
    return true;
  }

  @Override
  public Size size(Polylines input) {
    long points = 0;
    long loops = 0;
    for (Sheet sheet : Sheet.of(input, GAP)) {
      points += mostPoints(sheet.rings());
      loops += seedCount;
    }
    long shown = (long) input.vertexCount() + input.lineCount();
    return Size.of(points + loops + shown, loops + input.lineCount())
        .scratch(100 * points + Nearest.bytes(input.vertexCount()))
        .loweredBy("seedCount");
  }

  /** Four for each square of the spacing. */
  private int mostPoints(Rings rings) {
    double[] box = rings.box();
    double squares = (box[2] - box[0]) / targetSpacing * ((box[3] - box[1]) / targetSpacing);
    return (int) Math.min(MOST_POINTS, (double) Colony.MOST_OF_A_SEED * seedCount + 4 * squares);
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    List<Sheet> sheets = Sheet.of(input, GAP);
    if (sheets.isEmpty()) {
      return RingNotes.unchanged("growth", input, context);
    }
    RingNotes.tellOfOpenLines("growth", input, GAP, context);
    PolylinesBuilder lines = new PolylinesBuilder();
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      if (seedCount > 0 && iters > 0) {
        grown(sheet.rings(), SplitMix64.of(seed, i), context).draw(lines, sheet.plane());
      }
      if (showMask) {
        sheet.rings().draw(lines, sheet.plane());
      }
    }
    return lines.build();
  }

  private Colony grown(Rings rings, SplitMix64 random, Context context) {
    boolean isFinal = context.quality() == Quality.FINAL;
    int most = mostPoints(rings);
    int rounds = isFinal ? iters : Math.min(iters, DRAFT_ITERS);
    if (rounds < iters) {
      context.note("growth draws its draft after %,d of %,d iters".formatted(rounds, iters));
    }
    Colony colony = new Colony(this, rings, isFinal ? most : Math.min(most, DRAFT_POINTS));
    for (int i = 0; i < seedCount; i++) {
      context.checkpoint();
      colony.sow(random);
    }
    for (int round = 0; round < rounds; round++) {
      context.progress((double) round / rounds);
      colony.divide();
      colony.move(context);
    }
    return colony;
  }
}
