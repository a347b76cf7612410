package senga.effects;

import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.kernel.EdgeGraph;
import senga.kernel.PointIndex;
import senga.math.Require;

/**
 * Draws every segment once, whichever way it is gone, and joins what is left to lines that are as
 * long as possible without passing a crossing: first those with ends, then rings. Segments that
 * cover one another only in part, or cross, stay as they are. Points without a segment are kept,
 * once each, at the end.
 *
 * @param tolerance ends within the same cell of a grid of this size, in mm, count as one place, the
 *     first one there; 0 for equal coordinates only
 * @param mergeChains whether to join; if not, lines are cut where a segment goes
 */
@About(
    value = "Draws every segment once.",
    family = "Cutting",
    see = {"simplify"},
    example =
        "G.polyhedron().kind(Polyhedron.Kind.DODECAHEDRON).diameter(90).rotate(12, "
            + "20, 5).through(E.deduplicate()).translate(70, 70)")
public record Deduplicate(
    @About("How near ends count as one place.") @Range(min = 0, max = 0.1, unit = "mm")
        double tolerance,
    @About("Whether what is left is joined to long lines.") boolean mergeChains)
    implements DeduplicateCopies, ContextEffect {
  private static final int BETWEEN_CHECKPOINTS = 4096;

  /** Cells beyond this number cannot be counted; there, places are told apart by their bits. */
  private static final double FARTHEST = 0x1p53;

  /**
   * @throws IllegalArgumentException if {@code tolerance} is negative or not finite
   */
  public Deduplicate {
    tolerance = Require.atLeast("deduplicate tolerance", tolerance, 0);
  }

  /** Within a ten-thousandth of a millimetre, joined. */
  public Deduplicate() {
    this(1e-4, true);
  }

  @Override
  public Size size(Polylines input) {
    long vertices = input.vertexCount();
    long scratch = 2 * PointIndex.bytes(vertices) + EdgeGraph.bytes(vertices, vertices);
    return Size.of(2 * vertices, vertices).scratch(scratch + 16 * vertices);
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    Segments segments = new Segments(input, this::cell);
    for (int line = 0; line < input.lineCount(); line++) {
      if (line % BETWEEN_CHECKPOINTS == 0) {
        context.checkpoint();
      }
      segments.take(line);
    }
    context.checkpoint();
    PolylinesBuilder lines = new PolylinesBuilder(input.vertexCount(), input.lineCount());
    if (mergeChains) {
      segments.chains(lines);
    } else {
      segments.runs(lines);
    }
    segments.points(lines);
    return lines.build();
  }

  /** The number of a coordinate's cell; halves go away from zero. */
  private long cell(float coordinate) {
    double cells = Math.abs(coordinate) / tolerance;
    if (!(cells < FARTHEST)) {
      return Float.floatToRawIntBits(coordinate + 0f) ^ Long.MIN_VALUE;
    }
    long whole = (long) Math.floor(cells + 0.5);
    return coordinate < 0 ? -whole : whole;
  }
}
