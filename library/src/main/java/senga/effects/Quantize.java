package senga.effects;

import senga.geometry.About;
import senga.geometry.Range;
import senga.geometry.Survey;
import senga.geometry.VertexEffect;
import senga.geometry.VertexMap;
import senga.math.Require;
import senga.math.Vec3;

/**
 * Moves every vertex to the nearest point of a grid; halves go away from zero. All vertices stay,
 * also those that then lie on one another.
 *
 * @param step from one grid point to the next along x, y and z, in mm, above 0
 */
@About(
    value = "Moves every vertex to the nearest point of a grid.",
    family = "Vertices and smoothing",
    see = {"pixelate", "simplify"},
    example =
        "G.spiral().outerRadius(45).turns(4).through(E.quantize().step(6))" + ".translate(70, 70)")
public record Quantize(
    @About("From one grid point to the next along x, y and z.")
        @Range(min = 0, max = 10, unit = "mm", uniform = true)
        Vec3 step)
    implements QuantizeCopies, VertexEffect {
  /** Beyond so many steps from the origin every double is a whole number of them already. */
  private static final double FARTHEST = 0x1p52;

  /**
   * @throws IllegalArgumentException if a step is not above 0
   */
  public Quantize {
    Require.above("quantize step x", step.x(), 0);
    Require.above("quantize step y", step.y(), 0);
    Require.above("quantize step z", step.z(), 0);
  }

  /** A grid of 1 mm. */
  public Quantize() {
    this(Vec3.ONE);
  }

  @Override
  public VertexMap map(Survey survey) {
    return (x, y, z, from, to) -> {
      snap(x, step.x(), from, to);
      snap(y, step.y(), from, to);
      snap(z, step.z(), from, to);
    };
  }

  private static void snap(float[] along, double step, int from, int to) {
    for (int i = from; i < to; i++) {
      double steps = Math.abs(along[i] / step);
      double snapped = Math.floor(steps + 0.5) * step;
      along[i] = steps < FARTHEST ? (float) Math.copySign(snapped, along[i]) : along[i];
    }
  }
}
