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
import senga.polygon.Islands;
import senga.polygon.Lattice;
import senga.polygon.Nearest;
import senga.polygon.Rings;
import senga.polygon.Sheet;

/**
 * Lets closed lines that are near to each other melt into one (after J. Blinn, "A Generalization of
 * Algebraic Surface Drawing", 1982). Each ring with its holes makes a field, of its distance d:
 * exp(−d²/radius²) outside, 2 − exp(−d²/radius²) inside. The fields are added up, and the line
 * where the sum is {@code threshold} is drawn. At 1 a ring that is alone stays as it is; below it
 * swells, above it shrinks.
 *
 * <p>In the original the field fell again on the way inside, so that a threshold above 1 drew the
 * ring and a second line within it; here it rises.
 *
 * <p>A lattice tells which lines there are; their vertices lie on the line exactly. A draft has a
 * wider lattice. The rings may lie tilted in space. If they have no plane in common, each stays
 * alone. Open lines have no inside and are left out; without a closed line nothing is changed.
 *
 * @param radius how far a ring reaches, in mm, above 0
 * @param threshold the height of the line, above 0
 * @param gridPitch of the lattice in mm, above 0; what is smaller may be missed
 * @param autoCloseThreshold lines whose ends lie no farther apart count as closed, in mm, at least
 *     0
 * @param output whether holes are drawn
 * @param keepOriginal whether the drawing itself comes first
 */
@About(
    value = "Lets closed lines melt into each other.",
    family = "Areas",
    source = "J. Blinn, \"A Generalization of Algebraic Surface Drawing\", 1982.",
    see = {"offset", "isocontour", "combine"},
    draft =
        "The lattice is wider, so what is small may be missed; the vertices that "
            + "there are lie exactly.",
    example =
        "G.group(G.circle().radius(20), G.circle().radius(13).translate(36, 8), "
            + "G.circle().radius(9).translate(16, 34)).through(E.metaball().radius(9)"
            + ".threshold(0.6).keepOriginal(true)).translate(50, 50)")
public record Metaball(
    @About("How far a line reaches.") @Range(min = 0.5, max = 50, unit = "mm") double radius,
    @About("Below 1 lines swell and melt earlier, above 1 they shrink.") @Range(min = 0.1, max = 5)
        double threshold,
    @About("What is smaller may be missed.") @Range(min = 0.1, max = 10, unit = "mm")
        double gridPitch,
    @About("So far the ends of a closed line may lie apart.") @Range(min = 0, max = 5, unit = "mm")
        double autoCloseThreshold,
    @About("Whether holes are drawn.") Output output,
    @About("Whether the drawing itself comes first.") boolean keepOriginal)
    implements MetaballCopies, ContextEffect {
  /** What is drawn. */
  public enum Output {
    /** Outer lines only. */
    EXTERIOR,
    /** Outer lines and those of holes. */
    BOTH
  }

  private static final double DRAFT_NODES = 16_384;

  /**
   * @throws IllegalArgumentException if {@code radius}, {@code threshold} or {@code gridPitch} is
   *     not above 0, {@code autoCloseThreshold} is negative, or a number is not finite
   */
  public Metaball {
    radius = Require.above("metaball radius", radius, 0);
    threshold = Require.above("metaball threshold", threshold, 0);
    gridPitch = Require.above("metaball gridPitch", gridPitch, 0);
    autoCloseThreshold = Require.atLeast("metaball autoCloseThreshold", autoCloseThreshold, 0);
  }

  /** Rings melt that are nearer than about 5 mm. */
  public Metaball() {
    this(3, 1, 0.5, 1e-3, Output.BOTH, false);
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
    double nodes = 0;
    for (Sheet sheet : Sheet.of(input, autoCloseThreshold)) {
      double pitch = pitch(sheet.rings(), context);
      nodes += Lattice.nodes(sheet.rings().box(), pad(sheet.rings(), pitch), pitch);
    }
    long most = (long) Math.min(nodes, Long.MAX_VALUE / 1e4);
    return Size.of(most + input.vertexCount(), most / 4 + input.lineCount())
        .scratch(8 * most + 2 * Nearest.bytes(input.vertexCount()))
        .loweredBy("radius");
  }

  private double pad(Rings rings, double pitch) {
    return BallField.reach(radius, threshold, rings.count()) + 2 * pitch;
  }

  private double pitch(Rings rings, Context context) {
    return context.quality() == Quality.FINAL
        ? gridPitch
        : Lattice.coarser(rings.box(), pad(rings, gridPitch), gridPitch, DRAFT_NODES);
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    List<Sheet> sheets = Sheet.of(input, autoCloseThreshold);
    if (sheets.isEmpty()) {
      return RingNotes.unchanged("metaball", input, context);
    }
    PolylinesBuilder lines = new PolylinesBuilder();
    if (keepOriginal) {
      lines.append(input);
    } else {
      RingNotes.tellOfOpenLines("metaball", input, autoCloseThreshold, context);
    }
    for (int i = 0; i < sheets.size(); i++) {
      context.progress((double) i / sheets.size());
      draw(sheets.get(i), lines, context);
    }
    return lines.build();
  }

  private void draw(Sheet sheet, PolylinesBuilder lines, Context context) {
    Rings rings = sheet.rings();
    double pitch = pitch(rings, context);
    if (pitch > gridPitch) {
      context.note("metaball draws its draft with a gridPitch of %.2g mm".formatted(pitch));
    }
    Lattice lattice = Lattice.over(rings.box(), pad(rings, pitch), pitch);
    BallField.Source source = new BallField.Source(Islands.of(rings, false), radius);
    double[] heights = Contours.sampled(lattice, source::field, context);
    double[] level = {threshold};
    for (Contour contour :
        new Contours(lattice, heights, source::field).at(level, context).get(0)) {
      if (output == Output.BOTH || contour.signedArea() > 0) {
        contour.draw(lines, sheet.plane());
      }
    }
  }
}
