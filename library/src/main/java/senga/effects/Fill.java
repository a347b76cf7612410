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
import senga.polygon.Hatch;
import senga.polygon.Islands;
import senga.polygon.Plane;
import senga.polygon.Rings;
import senga.polygon.Sheet;

/**
 * Fills closed lines with parallel ones. Rings that lie in others are holes, and islands in them.
 * The rings may lie tilted in space, all in one plane, or each in a plane of its own.
 *
 * <p>The lines of an island begin at its own edge, so that they move with it; their distance is the
 * same in all islands. Where the drawing has no common plane, each ring is filled alone, and one
 * that lies in no plane keeps its outline only.
 *
 * @param angleSets how many directions, evenly over half a turn; 2 is a cross hatch
 * @param angle of the first direction, in degrees from the x axis, clockwise on the page
 * @param density about so many lines over the height of the drawing, at least 0; 0 for none
 * @param spacing between the lines, in mm; 0 to go by {@code density}
 * @param spacingGradient how much wider the lines lie at the far end, −4 to 4
 * @param rule which parts of rings that overlap are inside
 * @param pattern lines, or small crosses along them
 * @param removeBoundary whether the rings themselves are left out
 */
@About(
    value = "Hatches closed lines.",
    family = "Areas",
    see = {"isocontour", "partition", "offset"},
    elsewhere = "hatch",
    draft = "Of many lines there are fewer.",
    example =
        "G.group(G.polygon().sides(7).diameter(90), G.circle().radius(20)"
            + ".segments(48)).through(E.fill().density(24)).translate(70, 70)")
public record Fill(
    @About("How many directions of lines.") @Range(min = 1, max = 6) int angleSets,
    @About("The first direction, from the x axis.") @Range(min = 0, max = 180, unit = "deg")
        double angle,
    @About("About so many lines over the height of the drawing.") @Range(min = 0, max = 400)
        double density,
    @About("Between two lines; 0 to go by the density.") @Range(min = 0, max = 20, unit = "mm")
        double spacing,
    @About("How much wider the lines lie at the far end.") @Range(min = -4, max = 4)
        double spacingGradient,
    @About("Which parts of overlapping rings are inside.") Rule rule,
    @About("What is drawn.") Pattern pattern,
    @About("Whether the rings are left out.") boolean removeBoundary)
    implements FillCopies, ContextEffect {
  /** Which parts of rings that overlap are inside. */
  public enum Rule {
    /** Where a way out crosses an odd number of rings. */
    EVEN_ODD,
    /** Where rings turn one way more often than the other. */
    NON_ZERO
  }

  /** What is drawn along the lines. */
  public enum Pattern {
    LINES,
    /** Crosses of 0.18 of the spacing, one after each spacing. */
    DOTS
  }

  private static final int MOST_SETS = 180;
  private static final double MOST_GRADIENT = 4;
  private static final double MARK = 0.18;
  private static final int BETWEEN_CHECKPOINTS = 1024;

  /** Pieces of a draft. */
  private static final double DRAFT_PIECES = 20_000;

  /**
   * @throws IllegalArgumentException if {@code angleSets} is not 1 to 180, the density or the
   *     spacing is negative, the gradient is not −4 to 4, or a number is not finite
   */
  public Fill {
    Require.within("fill angleSets", angleSets, 1, MOST_SETS);
    angle = Require.finite("fill angle", angle);
    density = Require.atLeast("fill density", density, 0);
    spacing = Require.atLeast("fill spacing", spacing, 0);
    spacingGradient =
        Require.within("fill spacingGradient", spacingGradient, -MOST_GRADIENT, MOST_GRADIENT);
  }

  /** Lines at 45 degrees, 35 over the height of the drawing, and the rings. */
  public Fill() {
    this(1, 45, 35, 0, 0, Rule.EVEN_ODD, Pattern.LINES, false);
  }

  @Override
  public boolean draftDiffers() {
    return true;
  }

  @Override
  public Size size(Polylines input) {
    List<Sheet> sheets = Sheet.of(input, Rings.GAP);
    long pieces = (long) Math.min(pieces(sheets, step(sheets)), Long.MAX_VALUE / 8.0);
    Size of = Size.of(2 * pieces + input.vertexCount(), pieces + input.lineCount());
    return spacing > 0 ? of.raisedBy("spacing") : of.loweredBy("density");
  }

  /** At most so many lines. */
  private double pieces(List<Sheet> sheets, double step) {
    double most = 0;
    for (int i = 0; i < sheets.size() && step > 0; i++) {
      Rings rings = sheets.get(i).rings();
      for (int set = 0; set < angleSets; set++) {
        most += Hatch.mostPieces(rings, direction(set), step, spacingGradient) * marks(rings, step);
      }
    }
    return most;
  }

  /** A draft of many lines has fewer of them, though each edge may still be met by one. */
  private double drawnStep(List<Sheet> sheets, Context context) {
    double step = step(sheets);
    if (context.quality() == Quality.FINAL) {
      return step;
    }
    double most = pieces(sheets, Double.POSITIVE_INFINITY) + DRAFT_PIECES;
    double drawn = step;
    while (pieces(sheets, drawn) > most) {
      drawn *= 2;
    }
    if (drawn > step) {
      context.note("fill draws its draft with a spacing of %.2g mm".formatted(drawn));
    }
    return drawn;
  }

  /** At most so many marks in place of one line. */
  private double marks(Rings rings, double step) {
    double[] box = rings.box();
    double width = rings.isEmpty() ? 0 : box[2] - box[0] + (box[3] - box[1]);
    return pattern == Pattern.LINES ? 1 : 2 * (width / step + 1);
  }

  private double direction(int set) {
    return angle + 180.0 * set / angleSets;
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    PolylinesBuilder lines = new PolylinesBuilder(2 * input.vertexCount(), input.lineCount() + 16);
    if (!removeBoundary) {
      lines.append(input);
    }
    List<Sheet> sheets = Sheet.of(input, Rings.GAP);
    double step = drawnStep(sheets, context);
    for (int i = 0; i < sheets.size() && step > 0; i++) {
      List<Rings> islands = Islands.of(sheets.get(i).rings(), rule == Rule.NON_ZERO);
      for (int n = 0; n < islands.size(); n++) {
        context.progress((i + (double) n / islands.size()) / sheets.size());
        hatch(islands.get(n), sheets.get(i).plane(), step, lines, context);
      }
    }
    if (sheets.isEmpty() && !input.isEmpty()) {
      context.note("fill found no closed line in a plane, so there is nothing to fill");
    }
    return lines.build();
  }

  /** The distance of two lines, in mm; 0 for no lines. */
  private double step(List<Sheet> sheets) {
    if (spacing > 0) {
      return spacing;
    }
    double height = 0;
    for (Sheet sheet : sheets) {
      double[] box = sheet.rings().box();
      height = Math.max(height, box[3] - box[1]);
    }
    return density > 0 ? height / Math.max(2, Math.rint(density)) : 0;
  }

  private void hatch(
      Rings island, Plane plane, double step, PolylinesBuilder lines, Context context) {
    int[] count = {0};
    for (int set = 0; set < angleSets; set++) {
      new Hatch(island, rule == Rule.NON_ZERO, direction(set), step, spacingGradient)
          .draw(
              (u0, v0, u1, v1) -> {
                if (count[0]++ % BETWEEN_CHECKPOINTS == 0) {
                  context.checkpoint();
                }
                if (pattern == Pattern.LINES) {
                  vertex(lines, plane, u0, v0);
                  vertex(lines, plane, u1, v1);
                  lines.endLine();
                } else {
                  marks(lines, plane, step, u0, v0, u1, v1);
                }
              });
    }
  }

  /** Crosses at whole multiples of the spacing along a piece, so that they stand in a grid. */
  private static void marks(
      PolylinesBuilder lines,
      Plane plane,
      double step,
      double u0,
      double v0,
      double u1,
      double v1) {
    double length = Math.sqrt((u1 - u0) * (u1 - u0) + (v1 - v0) * (v1 - v0));
    double du = (u1 - u0) / length;
    double dv = (v1 - v0) / length;
    double begin = u0 * du + v0 * dv; // along the line, from its foot below the origin
    for (double at = Math.ceil(begin / step) * step; at <= begin + length; at += step) {
      double u = u0 + (at - begin) * du;
      double v = v0 + (at - begin) * dv;
      double arm = MARK * step / 2;
      vertex(lines, plane, u - arm * du, v - arm * dv);
      vertex(lines, plane, u + arm * du, v + arm * dv);
      lines.endLine();
      vertex(lines, plane, u + arm * dv, v - arm * du);
      vertex(lines, plane, u - arm * dv, v + arm * du);
      lines.endLine();
    }
  }

  private static void vertex(PolylinesBuilder lines, Plane plane, double u, double v) {
    lines.vertex(plane.x(u, v), plane.y(u, v), plane.z(u, v));
  }
}
