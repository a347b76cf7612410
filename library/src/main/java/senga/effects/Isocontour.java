package senga.effects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Quality;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.math.Powers;
import senga.math.Require;
import senga.polygon.Contour;
import senga.polygon.Contours;
import senga.polygon.Lattice;
import senga.polygon.Nearest;
import senga.polygon.Rings;
import senga.polygon.Sheet;

/**
 * Lines at equal distances from closed ones, inside, outside or on both sides, like the contour
 * lines of a map; by the even-odd rule a ring within a ring is a hole.
 *
 * <p>The distance is that to the nearest edge itself. A lattice only tells which lines there are;
 * each vertex is then found at its distance exactly (the originals measured from the cells of a
 * grid), and where a line has a corner it gets a vertex in it. What is smaller than the pitch of
 * the lattice may be missed, and chords across a round cut it by the pitch's square over eight
 * radii.
 *
 * <p>The rings may lie tilted in space. If they have no plane in common, each is drawn around
 * alone. Open lines have no inside and are left out; without a closed line nothing is changed. A
 * draft has a wider lattice, and its vertices lie exactly, too.
 *
 * @param spacing from line to line in mm, above 0
 * @param phase by how much all lines move outwards, in mm
 * @param maxDist lines no farther away than this, in mm, at least 0
 * @param mode on which side
 * @param gridPitch of the lattice in mm, above 0
 * @param gamma above 1 the lines lie more densely far away, below 1 near; above 0
 * @param levelStep every so many-th line, at least 1
 * @param autoCloseThreshold lines whose ends lie no farther apart count as closed, in mm, at least
 *     0
 * @param keepOriginal whether the drawing itself comes first
 */
@About(
    value = "Lines at equal distances from closed ones.",
    family = "Areas",
    source =
        "Levels: W. E. Lorensen and H. E. Cline, \"Marching cubes\", 1987, in the "
            + "plane. Distances to the edges themselves.",
    see = {"offset", "offsetCurve", "metaball"},
    draft =
        "The lattice is wider, so what is small may be missed; the vertices that "
            + "there are lie exactly.",
    example =
        "G.polygon().sides(5).diameter(70).through(E.isocontour().spacing(3)"
            + ".maxDist(20).mode(Isocontour.Mode.BOTH)).translate(70, 70)")
public record Isocontour(
    @About("From line to line.") @Range(min = 0.2, max = 10, unit = "mm") double spacing,
    @About("By how much all lines move outwards.") @Range(min = -10, max = 10, unit = "mm")
        double phase,
    @About("Lines no farther away than this.") @Range(min = 0, max = 200, unit = "mm")
        double maxDist,
    @About("On which side.") Mode mode,
    @About("What is smaller may be missed.") @Range(min = 0.1, max = 5, unit = "mm")
        double gridPitch,
    @About("Above 1 the lines lie more densely far away, below 1 near.") @Range(min = 0.3, max = 3)
        double gamma,
    @About("Every so many-th line.") @Range(min = 1, max = 20) int levelStep,
    @About("So far the ends of a closed line may lie apart.") @Range(min = 0, max = 5, unit = "mm")
        double autoCloseThreshold,
    @About("Whether the drawing itself comes first.") boolean keepOriginal)
    implements IsocontourCopies, ContextEffect {
  /** On which side of the closed lines. */
  public enum Mode {
    INSIDE,
    OUTSIDE,
    BOTH
  }

  private static final double DRAFT_NODES = 65_536;
  private static final double MOST_LEVELS = 100_000;

  /** A line so near to the closed one, as part of the spacing, is that one. */
  private static final double ON_IT = 1e-9;

  /**
   * @throws IllegalArgumentException if {@code spacing}, {@code gridPitch} or {@code gamma} is not
   *     above 0, {@code maxDist} or {@code autoCloseThreshold} is negative, {@code levelStep} is
   *     below 1, or a number is not finite
   */
  public Isocontour {
    spacing = Require.above("isocontour spacing", spacing, 0);
    phase = Require.finite("isocontour phase", phase);
    maxDist = Require.atLeast("isocontour maxDist", maxDist, 0);
    gridPitch = Require.above("isocontour gridPitch", gridPitch, 0);
    gamma = Require.above("isocontour gamma", gamma, 0);
    Require.atLeast("isocontour levelStep", levelStep, 1);
    autoCloseThreshold = Require.atLeast("isocontour autoCloseThreshold", autoCloseThreshold, 0);
  }

  /** Every 2 mm, up to 30 mm inside. */
  public Isocontour() {
    this(2, 0, 30, Mode.INSIDE, 0.5, 1, 1, 1e-3, false);
  }

  @Override
  public boolean draftDiffers() {
    return true;
  }

  @Override
  public Size size(Polylines input) {
    return size(input, Context.plain());
  }

  @Override
  public Size size(Polylines input, Context context) {
    double step = spacing * levelStep;
    double levels = 2 * maxDist / step + 1;
    double vertices = levels > MOST_LEVELS ? Double.POSITIVE_INFINITY : 0;
    double nodes = 0;
    for (Sheet sheet : Sheet.of(input, autoCloseThreshold)) {
      double pitch = pitch(sheet.rings(), context);
      double most = Lattice.nodes(sheet.rings().box(), pad(pitch), pitch);
      nodes += most;
      vertices += 2 * most * Math.min(levels, 0.5 + 2 * pitch / step);
    }
    long made = input.vertexCount() + (long) Math.min(vertices, Long.MAX_VALUE / 1e4);
    long scratch = (long) Math.min(8 * nodes, Long.MAX_VALUE / 4.0);
    return Size.of(made, made / 4 + input.lineCount())
        .scratch(scratch + 8 * made + Nearest.bytes(input.vertexCount()))
        .loweredBy("maxDist");
  }

  private double pad(double pitch) {
    return mode == Mode.INSIDE ? 2 * pitch : maxDist + 2 * pitch;
  }

  private double pitch(Rings rings, Context context) {
    return context.quality() == Quality.FINAL
        ? gridPitch
        : Lattice.coarser(rings.box(), pad(gridPitch), gridPitch, DRAFT_NODES);
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    List<Sheet> sheets = Sheet.of(input, autoCloseThreshold);
    if (sheets.isEmpty()) {
      return RingNotes.unchanged("isocontour", input, context);
    }
    PolylinesBuilder lines = new PolylinesBuilder();
    if (keepOriginal) {
      lines.append(input);
    } else {
      RingNotes.tellOfOpenLines("isocontour", input, autoCloseThreshold, context);
    }
    double[] levels = levels();
    for (int i = 0; i < sheets.size(); i++) {
      context.progress((double) i / sheets.size());
      draw(sheets.get(i), levels, lines, context);
    }
    return lines.build();
  }

  /** The distances in rising order, negative inside. */
  private double[] levels() {
    double step = spacing * levelStep;
    double first = phase % step;
    int most = (int) (maxDist / step) + 2;
    double[] levels = new double[2 * most + 1];
    int used = 0;
    for (int k = -most; k <= most; k++) {
      double level = first + k * step;
      boolean on = Math.abs(level) <= ON_IT * step;
      boolean aside = mode == Mode.BOTH || level < 0 == (mode == Mode.INSIDE);
      if (on || (aside && Math.abs(level) <= maxDist * (1 + ON_IT))) {
        double real = on ? 0 : real(level);
        boolean isNew = used == 0 || real > levels[used - 1]; // an extreme gamma leaves no gaps
        levels[used] = real;
        used += isNew && (on || real != 0) ? 1 : 0;
      }
    }
    return Arrays.copyOf(levels, used);
  }

  /** Where a line lies that would lie at a distance if gamma were 1. */
  private double real(double level) {
    return gamma == 1
        ? level
        : Math.copySign(maxDist * Powers.pow(Math.abs(level) / maxDist, 1 / gamma), level);
  }

  private void draw(Sheet sheet, double[] levels, PolylinesBuilder lines, Context context) {
    Rings rings = sheet.rings();
    double pitch = pitch(rings, context);
    if (pitch > gridPitch) {
      context.note("isocontour draws its draft with a gridPitch of %.2g mm".formatted(pitch));
    }
    double reach = Math.max(Math.abs(first(levels)), Math.abs(last(levels))) + 2 * pitch;
    Nearest nearest = new Nearest(rings);
    Lattice lattice = Lattice.over(rings.box(), pad(pitch), pitch);
    double[] heights =
        Contours.sampled(lattice, () -> new DistanceField(nearest, pitch, reach), context);
    Contours contours =
        new Contours(lattice, heights, () -> new DistanceField(nearest, pitch, reach));
    double[] drawn = Arrays.stream(levels).filter(level -> level != 0).toArray();
    List<List<Contour>> found = new ArrayList<>(contours.at(drawn, context));
    int at = 0;
    for (double level : levels) {
      if (level != 0) {
        found.get(at++).forEach(contour -> contour.draw(lines, sheet.plane()));
      } else if (!keepOriginal) {
        rings.draw(lines, sheet.plane());
      }
    }
  }

  private static double first(double[] levels) {
    return levels.length == 0 ? 0 : levels[0];
  }

  private static double last(double[] levels) {
    return levels.length == 0 ? 0 : levels[levels.length - 1];
  }
}
