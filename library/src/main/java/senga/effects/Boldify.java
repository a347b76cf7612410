package senga.effects;

import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Generation;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.math.Require;

/**
 * Draws every line three times: as it is, and half the boldness to either side of it on the paper.
 * Every vertex is shifted along the mean of its segments' normals; at the corners of rings too,
 * where they begin.
 *
 * <p>In the generation {@code PYXIDRAW} a ring's first and last vertex follow one segment each, and
 * there is a gap.
 *
 * @param boldness from the one side to the other, in mm, at least 0; 0 changes nothing
 * @param generation whether rings have a seam
 */
@About(
    value = "Draws every line with a parallel one on either side.",
    family = "Copies and symmetry",
    see = {"bold", "offsetCurve", "offset"},
    example =
        "G.wave().length(60).amplitude(15).cycles(2).samples(64).through(E.boldify()"
            + ".boldness(3)).translate(50, 50)")
public record Boldify(
    @About("From the one side to the other.") @Range(min = 0, max = 10, unit = "mm")
        double boldness,
    @About("Whether rings have a seam.") Generation generation)
    implements BoldifyCopies, ContextEffect {
  /**
   * @throws IllegalArgumentException if {@code boldness} is negative or not finite
   */
  public Boldify {
    boldness = Require.atLeast("boldify boldness", boldness, 0);
  }

  /** Half a millimetre. */
  public Boldify() {
    this(0.5, Generation.CURRENT);
  }

  @Override
  public Size size(Polylines input) {
    return Size.of(3L * input.vertexCount(), 3L * input.lineCount());
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    if (boldness == 0) {
      return input;
    }
    PolylinesBuilder lines = new PolylinesBuilder(3 * input.vertexCount(), 3 * input.lineCount());
    for (int line = 0; line < input.lineCount(); line++) {
      context.checkpoint();
      lines.append(input, input.start(line), input.end(line)).endLine();
      if (Measure.count(input, line) > 1) {
        beside(input, line, boldness / 2, lines);
        beside(input, line, -boldness / 2, lines);
      }
    }
    return lines.build();
  }

  private void beside(Polylines input, int line, double by, PolylinesBuilder lines) {
    int first = input.start(line);
    int last = input.end(line) - 1;
    boolean seamless = generation == Generation.CURRENT && input.isClosed(line);
    for (int i = first; i <= last; i++) {
      int before = i > first ? i - 1 : seamless ? last - 1 : i;
      int behind = i < last ? i + 1 : seamless ? first + 1 : i;
      double nx = normalX(input, before, i) + normalX(input, i, behind);
      double ny = normalY(input, before, i) + normalY(input, i, behind);
      double length = Math.sqrt(nx * nx + ny * ny);
      double scale = length > 0 ? by / length : 0;
      lines.vertex(input.x(i) + scale * nx, input.y(i) + scale * ny, input.z(i));
    }
    lines.endLine();
  }

  /** Of the unit normal of a segment on the paper; 0 for one without length there. */
  private static double normalX(Polylines input, int a, int b) {
    double length = length(input, a, b);
    return length > 0 ? -((double) input.y(b) - input.y(a)) / length : 0;
  }

  private static double normalY(Polylines input, int a, int b) {
    double length = length(input, a, b);
    return length > 0 ? ((double) input.x(b) - input.x(a)) / length : 0;
  }

  private static double length(Polylines input, int a, int b) {
    double dx = (double) input.x(b) - input.x(a);
    double dy = (double) input.y(b) - input.y(a);
    return Math.sqrt(dx * dx + dy * dy);
  }
}
