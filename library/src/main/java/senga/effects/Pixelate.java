package senga.effects;

import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.math.Require;
import senga.math.Vec3;

/**
 * Makes stairs of lines: vertices go to the nearest points of a grid, and between them a line walks
 * along the grid (J. Bresenham 1965), a step along one axis at a time. On the way z changes evenly.
 *
 * @param step from one grid point to the next along x, y and z, in mm, above 0
 * @param corner which axis goes first where the way leads on along both
 */
@About(
    value = "Makes stairs of lines.",
    family = "Vertices and smoothing",
    source = "J. Bresenham, \"Algorithm for computer control of a digital plotter\", 1965.",
    see = {"quantize"},
    example = "G.circle().radius(40).through(E.pixelate().step(5)).translate(70, 70)")
public record Pixelate(
    @About("From one grid point to the next along x, y and z.")
        @Range(min = 0.1, max = 10, unit = "mm", uniform = true)
        Vec3 step,
    @About("Which axis goes first around a corner.") Corner corner)
    implements PixelateCopies, ContextEffect {
  /** Which axis goes first. */
  public enum Corner {
    /** The one along which the segment is longer. */
    AUTO,
    /** x, then y. */
    XY,
    /** y, then x. */
    YX
  }

  /**
   * @throws IllegalArgumentException if a step is not above 0
   */
  public Pixelate {
    Require.above("pixelate step x", step.x(), 0);
    Require.above("pixelate step y", step.y(), 0);
    Require.above("pixelate step z", step.z(), 0);
  }

  /** A grid of 1 mm. */
  public Pixelate() {
    this(Vec3.ONE, Corner.AUTO);
  }

  @Override
  public Size size(Polylines input) {
    double vertices = input.vertexCount();
    for (int line = 0; line < input.lineCount(); line++) {
      for (int i = input.start(line) + 1; i < input.end(line); i++) {
        vertices +=
            Math.abs(Stairs.cell(input.x(i), step.x()) - Stairs.cell(input.x(i - 1), step.x()));
        vertices +=
            Math.abs(Stairs.cell(input.y(i), step.y()) - Stairs.cell(input.y(i - 1), step.y()));
      }
    }
    return Size.of(Measure.whole(vertices), input.lineCount());
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    PolylinesBuilder lines = new PolylinesBuilder(input.vertexCount(), input.lineCount());
    Stairs stairs = new Stairs(this, lines);
    for (int line = 0; line < input.lineCount(); line++) {
      for (int i = input.start(line); i < input.end(line); i++) {
        context.checkpoint();
        stairs.to(input.x(i), input.y(i), input.z(i), i == input.start(line));
      }
      lines.endLine();
    }
    return lines.build();
  }
}
