package senga.effects;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.math.Require;
import senga.polygon.Area;
import senga.polygon.Area.Join;
import senga.polygon.Crossings;
import senga.polygon.Plane;
import senga.polygon.Rings;
import senga.polygon.Sheet;

/**
 * The outline of all that lies within a distance of the lines: their Minkowski sum with a disc.
 *
 * <p>A positive distance gives the outlines from outside, a negative one those from within: the
 * holes that closed lines leave. Each line is taken alone, in a plane of its own, or all together
 * where they have a common plane. Grafix calls it {@code buffer}.
 *
 * <p>With an {@code area}, what closed lines enclose is taken instead of the lines: a positive
 * distance makes it wider and its holes smaller, as bold letters are, a negative one makes it
 * thinner. The result is the outlines, each outer ring followed by its holes; parts that grow into
 * each other melt, so {@code union} and {@code holes} change nothing. The closed lines are read
 * together in their common plane, or each alone if there is none. Open lines have no inside, and
 * are left out; without a closed line nothing is changed.
 *
 * @param distance in mm; 0 changes nothing
 * @param join how corners are rounded
 * @param quarterSegments of a quarter circle, 1 to 256
 * @param union whether all lines are one, so that outlines which overlap melt
 * @param holes whether a positive distance shows the outlines from within, too
 * @param keepOriginal whether the lines themselves are drawn after their outlines
 * @param area what closed lines enclose, for it to grow or shrink; none for outlines of the lines
 */
@About(
    value = "Outlines at a distance around lines, or areas made wider or thinner.",
    family = "Areas",
    source = "JTS Topology Suite (M. Davis): buffers. H. Minkowski's sum, 1903.",
    see = {"offsetCurve", "isocontour", "boldify"},
    elsewhere = "buffer",
    example =
        "G.group(G.polygon().sides(3).diameter(80), G.circle().radius(11).segments(48))"
            + ".through(E.offset().distance(5).keepOriginal(true)).translate(70, 70)")
public record Offset(
    @About("How far away; negative shows the inner side of closed lines.")
        @Range(min = -25, max = 25, unit = "mm")
        double distance,
    @About("How corners are rounded.") Corners join,
    @About("Segments of a quarter circle.") @Range(min = 1, max = 32) int quarterSegments,
    @About("Whether outlines that overlap melt.") boolean union,
    @About("Whether the outlines from within are drawn, too.") boolean holes,
    @About("Whether the lines themselves are drawn, too.") boolean keepOriginal,
    @About("Which area of closed lines grows, with its holes; none for outlines of the lines.")
        Rule area)
    implements OffsetCopies, ContextEffect {
  /** How corners are joined. */
  public enum Corners {
    ROUND,
    MITRE,
    BEVEL
  }

  /** Which area closed lines enclose. */
  public enum Rule {
    /** None: the lines are what has outlines. */
    NONE,
    /** Where a way out crosses an odd number of rings. */
    EVEN_ODD,
    /** Where rings turn one way more often than the other. */
    NON_ZERO
  }

  private static final int MOST_SEGMENTS = 256;

  /**
   * @throws IllegalArgumentException if the distance is not finite, or {@code quarterSegments} is
   *     not 1 to 256
   */
  public Offset {
    distance = Require.finite("offset distance", distance);
    Require.within("offset quarterSegments", quarterSegments, 1, MOST_SEGMENTS);
  }

  /** Round outlines 5 mm away. */
  public Offset() {
    this(5, Corners.ROUND, 12, false, false, false, Rule.NONE);
  }

  @Override
  public Size size(Polylines input) {
    long corners = area == Rule.NONE ? input.vertexCount() : corners(input);
    if (distance == 0 || corners == 0) {
      return Size.of(input.vertexCount(), input.lineCount());
    }
    long around = (4L * quarterSegments + 8) * corners;
    long kept = keepOriginal ? input.vertexCount() : 0;
    return Size.of(around + kept, around / 4 + input.lineCount()).loweredBy("quarterSegments");
  }

  /** Vertices of the closed lines, and at most so many where they cross. */
  private static long corners(Polylines input) {
    Crossings crossings = new Crossings();
    long vertices = 0;
    for (Sheet sheet : Sheet.of(input, Rings.GAP)) {
      crossings.add(sheet.rings());
      vertices += sheet.rings().vertexCount();
    }
    long touching = crossings.edgesAndPairs() - vertices;
    return vertices + 2 * Math.max(0, touching - vertices); // neighbours only touch
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    if (distance == 0 || input.isEmpty()) {
      return input;
    }
    PolylinesBuilder lines = new PolylinesBuilder();
    if (area != Rule.NONE) {
      List<Sheet> sheets = Sheet.of(input, Rings.GAP);
      if (sheets.isEmpty()) {
        return RingNotes.unchanged("offset", input, context);
      }
      areas(sheets, lines, context);
      RingNotes.tellOfOpenLines("offset", input, Rings.GAP, context);
    } else {
      lines(input, lines, context);
    }
    if (keepOriginal) {
      lines.append(input);
    }
    return lines.build();
  }

  private void areas(List<Sheet> sheets, PolylinesBuilder lines, Context context) {
    for (Sheet sheet : sheets) {
      context.checkpoint();
      Area.of(sheet.rings(), area == Rule.NON_ZERO, context)
          .buffer(distance, joined(), quarterSegments, context)
          .rings()
          .draw(lines, sheet.plane());
    }
    if (lines.vertexCount() == 0) {
      context.note(
          "offset leaves nothing of an area that is nowhere wider than twice its distance");
    }
  }

  private void lines(Polylines input, PolylinesBuilder lines, Context context) {
    @Nullable Plane common = union ? Plane.of(input) : null;
    if (union && common == null) {
      context.note("offset cannot unite lines that lie in different planes; it takes each alone");
    }
    if (common != null) {
      together(input, common, lines);
    } else {
      oneByOne(input, lines, context);
    }
  }

  private Join joined() {
    return Join.valueOf(join.name());
  }

  private void together(Polylines input, Plane plane, PolylinesBuilder lines) {
    List<double[]> all = new ArrayList<>();
    for (int line = 0; line < input.lineCount(); line++) {
      if (input.end(line) > input.start(line)) {
        all.add(Rings.path(input, line, plane));
      }
    }
    draw(all, plane, lines);
  }

  private void oneByOne(Polylines input, PolylinesBuilder lines, Context context) {
    int outside = 0;
    for (int line = 0; line < input.lineCount(); line++) {
      context.checkpoint();
      @Nullable Plane plane = Plane.of(input, input.start(line), input.end(line));
      if (plane == null) {
        outside++;
      } else if (input.end(line) > input.start(line)) {
        draw(List.of(Rings.path(input, line, plane)), plane, lines);
      }
    }
    if (outside > 0) {
      context.note("offset left out " + outside + " lines that lie in no plane");
    }
  }

  private void draw(List<double[]> around, Plane plane, PolylinesBuilder lines) {
    Area near = Area.around(around, Math.abs(distance), joined(), quarterSegments);
    Rings rings = distance < 0 ? near.holes() : holes ? near.rings() : near.outers();
    rings.draw(lines, plane);
  }
}
