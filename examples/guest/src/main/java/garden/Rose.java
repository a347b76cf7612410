package garden;

import senga.geometry.About;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.math.Require;
import senga.math.Trig;

/**
 * A rose of Grandi (1728): in polar coordinates r = cos(kφ). With an odd k it has k petals, with an
 * even one 2k. Its copy-methods are written by hand.
 *
 * @param petals k, 1 to 1,000
 * @param segments of the whole curve, 3 to 100,000
 */
@About("A flower with round petals, of radius 1.")
public record Rose(
    @About("Petals; twice as many, if the number is even.") @Range(min = 1, max = 20) int petals,
    @About("Straight pieces that the curve is made of.") @Range(min = 3, max = 2000) int segments)
    implements Shape {
  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Rose {
    Require.within("rose petals", petals, 1, 1000);
    Require.within("rose segments", segments, 3, 100_000);
  }

  /** Five petals. */
  public Rose() {
    this(5, 500);
  }

  /** With k of these. */
  public Rose petals(int k) {
    return new Rose(k, segments);
  }

  @Override
  public Size size() {
    return Size.of(segments + 1, 1);
  }

  @Override
  public Polylines make() {
    PolylinesBuilder line = new PolylinesBuilder(segments + 1, 1);
    double whole = petals % 2 == 0 ? 360 : 180;
    for (int i = 0; i < segments; i++) {
      double angle = whole * i / segments;
      double radius = Trig.cosDegrees(petals * angle);
      line.vertex(radius * Trig.cosDegrees(angle), radius * Trig.sinDegrees(angle));
    }
    return line.close().endLine().build();
  }
}
