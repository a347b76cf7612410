package senga.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
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
import senga.math.Vec3;
import senga.polygon.Area;
import senga.polygon.Crossings;
import senga.polygon.Islands;
import senga.polygon.Plane;
import senga.polygon.Rings;
import senga.polygon.Sheet;

/**
 * Divides what closed lines enclose into Voronoi cells: sites are strewn over it, and each place
 * belongs to the nearest of them. The cells are closed lines, each outer ring followed by its
 * holes; together they are the region, and none covers another. By the even-odd rule a ring within
 * a ring is a hole.
 *
 * <p>The sites are thrown into the region's box until enough have fallen into the region. Where a
 * density is given, one that fell in is kept with that chance: {@code siteDensityBase +
 * siteDensitySlope · t} along each axis, t from −1 to 1 across the drawing, cut at 0 and 1, the
 * axes together {@code 1 − (1 − x)(1 − y)(1 − z)}. If too few are kept in a reasonable time, the
 * rest is strewn evenly.
 *
 * <p>The rings may lie tilted in space. If they have no plane in common, each is divided alone.
 * Open lines have no inside and are left out; without a closed line nothing is changed. A draft of
 * many cells has 500.
 *
 * @param siteCount cells of a region, 1 to 10,000
 * @param mode what a region is
 * @param siteDensityBase how dense they lie in the middle, each 0 to 1; with a slope of zero, too,
 *     they lie evenly
 * @param siteDensitySlope how much denser they lie at the end of each axis
 * @param pivot where the density is {@code siteDensityBase}, in mm; null for the middle of the
 *     drawing's box
 * @param seed of the sites
 */
@About(
    value = "Divides closed lines into Voronoi cells.",
    family = "Areas",
    source = "G. F. Voronoi, 1908; JTS Topology Suite (M. Davis).",
    see = {"fill", "weave"},
    elsewhere = "voronoi",
    draft = "Of many cells there are 500, which are larger.",
    example =
        "G.polygon().sides(8).diameter(95).through(E.partition().siteCount(40)"
            + ".seed(3)).translate(70, 70)")
public record Partition(
    @About("Cells of a region.") @Range(min = 1, max = 500) int siteCount,
    @About("What is divided by itself.") Mode mode,
    @About("How densely cells lie in the middle, along each axis.")
        @Range(min = 0, max = 1, uniform = true)
        Vec3 siteDensityBase,
    @About("How much denser they lie at the end of each axis.") @Range(min = -1, max = 1)
        Vec3 siteDensitySlope,
    @About("Where the middle of the density lies; with none, in the middle of the drawing.")
        @Range(min = -100, max = 100, unit = "mm")
        @Nullable Vec3 pivot,
    @About("Of the sites.") long seed)
    implements PartitionCopies, ContextEffect {
  /** What is divided by itself. */
  public enum Mode {
    /** All rings together: where an odd number of them overlap is inside. */
    MERGE,
    /** Each outer ring with its holes. */
    GROUP,
    /** Each ring. */
    RING
  }

  private static final int MOST_SITES = 10_000;
  private static final int DRAFT_SITES = 500;
  private static final int TRIALS = 1000;
  private static final int BETWEEN_CHECKPOINTS = 256;

  /**
   * @throws IllegalArgumentException if {@code siteCount} is not 1 to 10,000, a part of {@code
   *     siteDensityBase} lies outside 0 to 1, or a number is not finite
   */
  public Partition {
    Require.within("partition siteCount", siteCount, 1, MOST_SITES);
    AxisMask.require("partition siteDensityBase", siteDensityBase);
  }

  /** Twelve cells of all rings together, evenly strewn. */
  public Partition() {
    this(12, Mode.MERGE, Vec3.ZERO, Vec3.ZERO, null, 0);
  }

  @Override
  public boolean draftDiffers() {
    return true;
  }

  @Override
  public Size size(Polylines input) {
    long rings = Math.max(1, input.lineCount());
    long regions = mode == Mode.MERGE && Plane.of(input) != null ? 1 : rings;
    long cells = regions * siteCount;
    Crossings crossings = new Crossings();
    for (Sheet sheet : Sheet.of(input, Rings.GAP)) {
      crossings.add(sheet.rings());
    }
    long sides = input.vertexCount() + 8 * cells;
    long edges = sides + crossings.edgesAndPairs();
    return Size.of(4 * edges, cells + edges).scratch(400 * sides).loweredBy("siteCount");
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    if (siteCount > DRAFT_SITES && context.quality() == Quality.DRAFT) {
      context.note("partition draws its draft with %d sites".formatted(DRAFT_SITES));
      return siteCount(DRAFT_SITES).apply(input, context);
    }
    List<Sheet> sheets = Sheet.of(input, Rings.GAP);
    if (sheets.isEmpty()) {
      return RingNotes.unchanged("partition", input, context);
    }
    RingNotes.tellOfOpenLines("partition", input, Rings.GAP, context);
    Vec3 middle = pivot == null ? AxisMask.middle(input.bounds()) : pivot;
    AxisMask density = new AxisMask(siteDensityBase, siteDensitySlope, input.bounds(), middle);
    PolylinesBuilder lines = new PolylinesBuilder();
    int region = 0;
    for (int i = 0; i < sheets.size(); i++) {
      List<Rings> all = regions(sheets.get(i).rings());
      for (int n = 0; n < all.size(); n++) {
        SplitMix64 random = SplitMix64.of(seed, region++);
        double before = i + (double) n / all.size();
        double part = 1.0 / all.size();
        DoubleConsumer told = done -> context.progress((before + part * done) / sheets.size());
        divide(all.get(n), sheets.get(i).plane(), density, random, lines, context, told);
      }
    }
    return lines.build();
  }

  private List<Rings> regions(Rings rings) {
    return switch (mode) {
      case MERGE -> List.of(rings);
      case GROUP -> Islands.of(rings, false);
      case RING -> {
        List<Rings> single = new ArrayList<>();
        for (int ring = 0; ring < rings.count(); ring++) {
          single.add(rings.only(ring));
        }
        yield single;
      }
    };
  }

  private void divide(
      Rings rings,
      Plane plane,
      AxisMask density,
      SplitMix64 random,
      PolylinesBuilder lines,
      Context context,
      DoubleConsumer told) {
    told.accept(0);
    Area area = Area.of(rings, false, context);
    double[] sites = area.isEmpty() ? new double[0] : sites(area, plane, density, random, context);
    if (sites.length <= 2) {
      area.rings().draw(lines, plane);
      return;
    }
    for (Area cell : area.cells(sites, context, told)) {
      cell.rings().draw(lines, plane);
    }
  }

  private double[] sites(
      Area area, Plane plane, AxisMask density, SplitMix64 random, Context context) {
    Strewing strewing = new Strewing(area.rings(), random, siteCount);
    int trials = TRIALS + TRIALS * siteCount;
    boolean even = siteDensityBase.equals(Vec3.ZERO) && siteDensitySlope.equals(Vec3.ZERO);
    for (int i = 0; !even && i < trials && !strewing.isDone(); i++) {
      checkpoint(i, context);
      strewing.tryOne(
          (u, v) -> random.nextDouble() < density.at(plane.x(u, v), plane.y(u, v), plane.z(u, v)));
    }
    for (int i = 0; i < trials && !strewing.isDone(); i++) {
      checkpoint(i, context);
      strewing.tryOne((u, v) -> true);
    }
    return strewing.sites();
  }

  private static void checkpoint(int trial, Context context) {
    if (trial % BETWEEN_CHECKPOINTS == 0) {
      context.checkpoint();
    }
  }
}
