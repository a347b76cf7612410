package senga.geometry;

import org.jspecify.annotations.Nullable;
import senga.math.Vec3;

/**
 * Makes the drawing, or each of its lines, larger or smaller. The drawing grows from its pivot,
 * which is the origin unless another one is given, as in {@link Geometry#scale}.
 *
 * @param factor how much larger along x, y and z; negative values mirror
 * @param mode what is scaled about what
 * @param pivot what stays in place in mode {@code ALL}, in mm; null for the mean of all vertices,
 *     wherever it is
 */
@About(
    value = "Makes the drawing, or each of its lines, larger or smaller.",
    family = "Placing",
    see = {"affine", "explode", "transform"},
    example =
        "G.group(G.polygon().sides(5).sweep(220).diameter(70), G.polygon().sides(5)"
            + ".sweep(220).diameter(70).through(E.scale().factor(1.5))).translate(70, 70)")
public record Scale(
    @About("How much larger along x, y and z.") @Range(min = 0, max = 10, uniform = true)
        Vec3 factor,
    @About("What is scaled: the whole, each open line, or each closed line.") Mode mode,
    @About("What stays in place when all is scaled; with none, the middle of all vertices.")
        @Range(min = -100, max = 100, unit = "mm")
        @Nullable Vec3 pivot)
    implements ScaleCopies, VertexEffect {
  /** What is scaled about what. */
  public enum Mode {
    /** Everything, about the pivot. */
    ALL,
    /** Each open line about the mean of its vertices; closed lines stay as they are. */
    BY_LINE,
    /** Each closed line about the mean of its corners; open lines stay as they are. */
    BY_FACE
  }

  /** Changes nothing; scales about the origin. */
  public Scale() {
    this(Vec3.ONE, Mode.ALL, Vec3.ZERO);
  }

  /** Leaves the mean of all vertices in place, wherever the drawing lies. */
  public Scale aboutMiddle() {
    return pivot(null);
  }

  @Override
  public boolean perVertex() {
    return mode == Mode.ALL;
  }

  @Override
  public boolean needsSurvey() {
    return pivot == null;
  }

  @Override
  public VertexMap map(Survey survey) {
    return AffineMap.scale(factor).about(pivot == null ? survey.centroid() : pivot);
  }

  @Override
  public Polylines apply(Polylines input) {
    return perVertex() ? VertexEffect.super.apply(input) : eachLine(input);
  }

  private Polylines eachLine(Polylines input) {
    PolylinesBuilder builder = new PolylinesBuilder(input.vertexCount(), input.lineCount());
    builder.append(input);
    for (int line = 0; line < input.lineCount(); line++) {
      boolean closed = input.isClosed(line);
      if (closed == (mode == Mode.BY_FACE)) {
        int from = input.start(line);
        int to = input.end(line);
        // The last vertex of a closed line repeats its first and would count twice.
        Vec3 middle = builder.centroid(from, closed ? to - 1 : to);
        builder.map(AffineMap.scale(factor).about(middle), from, to);
      }
    }
    return builder.build();
  }
}
