package garden;

import senga.geometry.About;
import senga.geometry.Range;
import senga.geometry.Survey;
import senga.geometry.VertexEffect;
import senga.geometry.VertexMap;
import senga.math.Require;
import senga.math.Vec3;

/**
 * Bends what stands upright: the higher a vertex, the farther it is blown. Senga's annotation
 * processor writes {@code WindCopies}, with a method for each parameter.
 *
 * @param push how far a vertex 100 mm above the ground goes, in mm
 * @param ground y of what stays in place, in mm
 */
@About("Bends the drawing, the more the higher it is.")
public record Wind(
    @About("How far it blows what is 100 mm high.") @Range(min = -50, max = 50, unit = "mm")
        Vec3 push,
    @About("Height of the ground.") @Range(min = 0, max = 400, unit = "mm") double ground)
    implements WindCopies, VertexEffect {
  private static final double HIGH = 100;

  /**
   * @throws IllegalArgumentException if the ground is not finite
   */
  public Wind {
    ground = Require.finite("wind ground", ground);
  }

  /** A breeze to the right over a page of 100 mm. */
  public Wind() {
    this(Vec3.of(10, 0), 100);
  }

  @Override
  public VertexMap map(Survey survey) {
    return (x, y, z, from, to) -> {
      for (int i = from; i < to; i++) {
        double height = Math.max(0, ground - y[i]) / HIGH;
        double bend = height * height;
        x[i] += (float) (push.x() * bend);
        y[i] += (float) (push.y() * bend);
        z[i] += (float) (push.z() * bend);
      }
    };
  }
}
