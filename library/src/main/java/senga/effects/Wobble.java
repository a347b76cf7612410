package senga.effects;

import senga.geometry.About;
import senga.geometry.Range;
import senga.geometry.Survey;
import senga.geometry.VertexEffect;
import senga.geometry.VertexMap;
import senga.math.Require;
import senga.math.Vec3;

/**
 * Lets lines sway: every coordinate is shifted by {@code amplitude · sin(2π · frequency ·
 * coordinate + phase)}, each axis by its own coordinate. So a straight line along an axis stays
 * straight; a curve does not.
 *
 * <p>Where {@code amplitude · frequency} is more than 1 / (2π), about 0.16, a wave is so steep that
 * vertices overtake each other and lines fold. The defaults, which are Grafix's, do that to what is
 * as small as a wave or two; an amplitude of 0.5 mm does not.
 *
 * @param amplitude largest shift along x, y and z, in mm
 * @param frequency waves per mm along x, y and z
 * @param phase where the waves begin, in degrees
 */
@About(
    value =
        "Lets lines sway, each coordinate by a wave along itself; a line along an axis stays"
            + " straight.",
    family = "Bending",
    see = {"ripple", "displace", "resample"},
    example =
        "G.spiral().outerRadius(45).turns(8).samples(800).through(E.wobble()"
            + ".amplitude(1.5).frequency(0.1)).translate(70, 70)")
public record Wobble(
    @About(
            "How far vertices move along x, y and z. Beyond 0.16 / frequency lines fold: for what"
                + " is as small as a wave, take 0.5.")
        @Range(min = 0, max = 20, unit = "mm", uniform = true)
        Vec3 amplitude,
    @About("Waves per mm along x, y and z.")
        @Range(min = 0, max = 0.2, unit = "1/mm", uniform = true)
        Vec3 frequency,
    @About("Where the waves begin.") @Range(min = 0, max = 360, unit = "deg") double phase)
    implements WobbleCopies, VertexEffect {
  /**
   * @throws IllegalArgumentException if {@code phase} is not finite
   */
  public Wobble {
    phase = Require.finite("wobble phase", phase);
  }

  /** Waves of 10 mm that move lines by 2 mm. */
  public Wobble() {
    this(Vec3.all(2), Vec3.all(0.1), 0);
  }

  @Override
  public VertexMap map(Survey survey) {
    return SineShift.of(amplitude, frequency, phase);
  }
}
