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
 * Halves every segment, its halves, and so on. A segment whose halves would be shorter than 0.01 mm
 * is left alone, whatever its neighbours are. Lines look the same afterwards; what moves vertices
 * can then bend them.
 *
 * <p>In the generation {@code PYXIDRAW} all segments of a line are halved equally often, and no
 * more once the first of them is shorter than 0.01 mm.
 *
 * @param subdivisions how often, 0 to 20
 * @param generation which segments are too short
 */
@About(
    value = "Halves every segment, several times.",
    family = "Vertices and smoothing",
    see = {"resample", "displace"},
    example =
        "G.polygon().sides(5).diameter(90).through(E.subdivide().subdivisions(4), "
            + "E.displace().amplitude(6).frequency(0.06)).translate(70, 70)")
public record Subdivide(
    @About("How often segments are halved.") @Range(min = 0, max = 10) int subdivisions,
    @About("Whether each segment can be too short, or only a line's first.") Generation generation)
    implements SubdivideCopies, ContextEffect {
  private static final double SHORTEST = 0.01;

  /**
   * @throws IllegalArgumentException if {@code subdivisions} lies outside 0 to 20
   */
  public Subdivide {
    Require.within("subdivide subdivisions", subdivisions, 0, 20);
  }

  /** Changes nothing. */
  public Subdivide() {
    this(0, Generation.CURRENT);
  }

  @Override
  public Size size(Polylines input) {
    long vertices = input.vertexCount();
    for (int line = 0; line < input.lineCount(); line++) {
      for (int i = input.start(line) + 1; i < input.end(line); i++) {
        vertices += (1L << level(input, line, i)) - 1;
      }
    }
    return Size.of(vertices, input.lineCount()).loweredBy("subdivisions");
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    if (subdivisions == 0) {
      return input;
    }
    PolylinesBuilder lines = new PolylinesBuilder((int) size(input).vertices(), input.lineCount());
    for (int line = 0; line < input.lineCount(); line++) {
      context.checkpoint();
      for (int i = input.start(line); i < input.end(line); i++) {
        if (i > input.start(line)) {
          inner(input, i, 1 << level(input, line, i), lines);
        }
        lines.vertex(input.x(i), input.y(i), input.z(i));
      }
      lines.endLine();
    }
    return lines.build();
  }

  /** How often the segment that ends at a vertex is halved. */
  private int level(Polylines input, int line, int end) {
    boolean each = generation == Generation.CURRENT;
    int judged = each ? end : input.start(line) + 1;
    double length = Measure.distance(input, judged - 1, judged);
    int level = 0;
    while (level < subdivisions && length >= (each ? 2 * SHORTEST : SHORTEST)) {
      length /= 2;
      level++;
    }
    return level;
  }

  /** The vertices within a segment that is cut into so many parts. */
  private static void inner(Polylines input, int end, int parts, PolylinesBuilder lines) {
    double x = input.x(end - 1);
    double y = input.y(end - 1);
    double z = input.z(end - 1);
    for (int i = 1; i < parts; i++) {
      double part = (double) i / parts;
      lines.vertex(
          x + part * (input.x(end) - x),
          y + part * (input.y(end) - y),
          z + part * (input.z(end) - z));
    }
  }
}
