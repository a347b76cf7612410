package senga.effects;

import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Generation;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.geometry.Survey;
import senga.math.Require;
import senga.math.Vec3;

/**
 * Cuts lines into their segments, drives each away from the mean of all vertices, and makes the
 * whole as large again as it was: its farthest vertex is then as far from the mean as before.
 *
 * <p>In the generation {@code PYXIDRAW} lines stay whole: every vertex is driven away by itself,
 * and the drawing grows.
 *
 * @param distance how far pieces are driven, in mm, at least 0
 * @param generation whether segments or vertices are driven
 */
@About(
    value = "Drives the segments of all lines apart.",
    family = "Cutting",
    see = {"collapse", "scale"},
    example =
        "G.torus().majorRadius(30).minorRadius(15).majorSegments(24)"
            + ".minorSegments(12).rotate(50, 0, 20).through(E.explode().distance(25))"
            + ".translate(70, 70)")
public record Explode(
    @About("How far pieces are driven apart.") @Range(min = 0, max = 50, unit = "mm")
        double distance,
    @About("Whether segments are driven apart, or whole lines swell.") Generation generation)
    implements ExplodeCopies, ContextEffect {
  /**
   * @throws IllegalArgumentException if {@code distance} is negative or not finite
   */
  public Explode {
    distance = Require.atLeast("explode distance", distance, 0);
  }

  /** By 25 mm. */
  public Explode() {
    this(25, Generation.CURRENT);
  }

  @Override
  public Size size(Polylines input) {
    return Size.of(
            2L * input.vertexCount() + input.lineCount(),
            (long) input.vertexCount() + input.lineCount())
        .scratch(2 * input.bytes());
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    if (distance == 0 || input.vertexCount() == 0) {
      return input;
    }
    PolylinesBuilder all = new PolylinesBuilder(input.vertexCount(), input.lineCount());
    all.append(input);
    Vec3 middle = Survey.of(all, 0, input.vertexCount()).centroid();
    if (generation == Generation.PYXIDRAW) {
      Blast blast = new Blast(middle, distance, 1);
      all.map((x, y, z, from, to) -> blast.each(x, y, z, from, to), 0, input.vertexCount());
      return all.build();
    }
    return pieces(input, middle, context);
  }

  private Polylines pieces(Polylines input, Vec3 middle, Context context) {
    PolylinesBuilder pieces = new PolylinesBuilder(2 * input.vertexCount(), input.vertexCount());
    for (int line = 0; line < input.lineCount(); line++) {
      context.checkpoint();
      int first = input.start(line);
      int end = input.end(line);
      if (end - first < 2) {
        pieces.append(input, first, end).endLine();
      }
      for (int i = first + 1; i < end; i++) {
        pieces.append(input, i - 1, i + 1).endLine();
      }
    }
    Polylines cut = pieces.build();
    double before = Blast.reach(cut, middle);
    Polylines driven = driven(cut, new Blast(middle, distance, 1));
    double after = Blast.reach(driven, middle);
    return after > 0 ? driven(cut, new Blast(middle, distance, before / after)) : driven;
  }

  private static Polylines driven(Polylines cut, Blast blast) {
    PolylinesBuilder driven = new PolylinesBuilder(cut.vertexCount(), cut.lineCount());
    driven.append(cut);
    for (int line = 0; line < cut.lineCount(); line++) {
      driven.map(
          (x, y, z, from, to) -> blast.together(x, y, z, from, to), cut.start(line), cut.end(line));
    }
    return driven.build();
  }
}
