package senga.effects;

import senga.geometry.About;
import senga.geometry.Range;
import senga.geometry.Survey;
import senga.geometry.VertexEffect;
import senga.geometry.VertexMap;
import senga.math.Require;
import senga.math.Vec3;

/**
 * Lets long, low waves run through the drawing: every coordinate is shifted by {@code amplitude ·
 * sin(2π · frequency · coordinate + phase)}, each axis by its own coordinate. PyXidraw's first
 * generation had it beside {@link Wobble}, with one height for all axes.
 *
 * @param amplitude largest shift along every axis, in mm
 * @param frequency waves per mm along x, y and z
 * @param phase where the waves begin, in degrees
 */
@About(
    value = "Lets long, low waves run through the drawing.",
    family = "Bending",
    see = {"wobble", "displace"},
    example =
        "G.spiral().outerRadius(45).turns(10).samples(1200).through(E.ripple()"
            + ".amplitude(4).frequency(0.06)).translate(70, 70)")
public record Ripple(
    @About("How far vertices move along every axis.") @Range(min = 0, max = 20, unit = "mm")
        double amplitude,
    @About("Waves per mm along x, y and z.")
        @Range(min = 0, max = 0.2, unit = "1/mm", uniform = true)
        Vec3 frequency,
    @About("Where the waves begin.") @Range(min = 0, max = 360, unit = "deg") double phase)
    implements RippleCopies, VertexEffect {
  /**
   * @throws IllegalArgumentException if {@code amplitude} or {@code phase} is not finite
   */
  public Ripple {
    amplitude = Require.finite("ripple amplitude", amplitude);
    phase = Require.finite("ripple phase", phase);
  }

  /** Waves of 33 mm that move lines by 1.5 mm. */
  public Ripple() {
    this(1.5, Vec3.all(0.03), 0);
  }

  @Override
  public VertexMap map(Survey survey) {
    return SineShift.of(Vec3.all(amplitude), frequency, phase);
  }
}
