package senga.effects;

import senga.geometry.About;
import senga.geometry.Generation;
import senga.geometry.Range;
import senga.geometry.Survey;
import senga.geometry.VertexEffect;
import senga.geometry.VertexMap;
import senga.math.Require;
import senga.math.Vec3;

/**
 * Shifts every vertex by {@linkplain senga.kernel.GradientNoise gradient noise} in space: {@code
 * amplitude · noise(position · frequency + 10 · time + 1000)}, three independent noises for x, y
 * and z.
 *
 * <p>In the generation {@code PYXIDRAW} the noise is taken at {@code (position + 10 · time + 1000)
 * · frequency}, so that a new frequency moves the pattern too, and from that program's table.
 *
 * @param amplitude largest shift along x, y and z, in mm, nearly
 * @param frequency bumps per mm along x, y and z
 * @param time in seconds; ten bumps pass in a second
 * @param gradient how amplitude and frequency change across the drawing; by default they do not
 * @param generation whose phase and whose noise to follow
 */
@About(
    value = "Shifts every vertex by smooth noise in space and time.",
    family = "Bending",
    source = "K. Perlin, \"Improving noise\", 2002.",
    see = {"wobble", "ripple", "warp", "subdivide"},
    example =
        "G.grid().nx(13).ny(13).side(90).through(E.subdivide().subdivisions(4), "
            + "E.displace().amplitude(10).frequency(0.03)).translate(70, 70)")
public record Displace(
    @About("How far vertices move along x, y and z.")
        @Range(min = 0, max = 50, unit = "mm", uniform = true)
        Vec3 amplitude,
    @About("Bumps per mm along x, y and z.")
        @Range(min = 0, max = 0.1, unit = "1/mm", uniform = true)
        Vec3 frequency,
    @About("Where in time; the noise flows with it.") @Range(min = 0, max = 1, unit = "s")
        double time,
    @About("How amplitude and frequency change across the drawing.") Gradient gradient,
    @About("Whose phase and whose noise to follow.") Generation generation)
    implements DisplaceCopies, VertexEffect {
  /**
   * How amplitude and frequency change across the drawing.
   *
   * <p>Positions are measured in the drawing's bounding box, 0 to 1 along each axis, 0.5 on an axis
   * without extent; the gradients' centre is 0.5 + {@code centerOffset}. The factor of an axis is
   * {@code 1 + gradient · (position − centre)} in the linear profile, and {@code 1 − gradient ·
   * distance} in the radial one, the distance counted in {@code radius}. Factors below 0 count as
   * 0, then 0..1 is squeezed into {@code minFactor}..1, and what is above {@code maxFactor} is cut.
   *
   * @param amplitude change of the amplitude across the box, −40 to 40
   * @param frequency change of the frequency across the box
   * @param minFactor least factor, 0 to 1
   * @param maxFactor largest factor, 1 to 4
   * @param centerOffset where the factor is 1, seen from the box's centre, in box sizes
   * @param profile along each axis by itself, or by the distance from the centre
   * @param radius of the radial profile, in box sizes, above 0
   */
  public record Gradient(
      @About("How the amplitude changes across the drawing.") @Range(min = -4, max = 4)
          Vec3 amplitude,
      @About("How the frequency changes across the drawing.") @Range(min = -4, max = 4)
          Vec3 frequency,
      @About("The least factor.") @Range(min = 0, max = 0.5) double minFactor,
      @About("The largest factor.") @Range(min = 1, max = 4) double maxFactor,
      @About("Where the centre lies, from the middle of the drawing, in its sizes.")
          @Range(min = -1, max = 1)
          Vec3 centerOffset,
      @About("Whether to follow each axis or the distance from the centre.") Profile profile,
      @About("The radius of the radial profile, in sizes of the drawing.")
          @Range(min = 0.05, max = 1, uniform = true)
          Vec3 radius)
      implements DisplaceGradientCopies {
    private static final double STEEPEST = 40;

    /**
     * @throws IllegalArgumentException if a number lies outside its range above or is not finite
     */
    public Gradient {
      checkAxis("x", amplitude.x(), radius.x());
      checkAxis("y", amplitude.y(), radius.y());
      checkAxis("z", amplitude.z(), radius.z());
      minFactor = Require.within("displace gradient minFactor", minFactor, 0, 1);
      maxFactor = Require.within("displace gradient maxFactor", maxFactor, 1, 4);
    }

    public Gradient() {
      this(Vec3.ZERO, Vec3.ZERO, 0.1, 2, Vec3.ZERO, Profile.LINEAR, Vec3.all(0.5));
    }

    private static void checkAxis(String axis, double amplitude, double radius) {
      Require.within("displace gradient amplitude " + axis, amplitude, -STEEPEST, STEEPEST);
      Require.above("displace gradient radius " + axis, radius, 0);
    }

    /** Whether amplitude and frequency are the same everywhere. */
    boolean isFlat() {
      return amplitude.equals(Vec3.ZERO) && frequency.equals(Vec3.ZERO);
    }
  }

  /** How a gradient spreads. */
  public enum Profile {
    /** Evenly along each axis. */
    LINEAR,
    /** With the distance from the centre. */
    RADIAL
  }

  /**
   * @throws IllegalArgumentException if {@code time} is not finite
   */
  public Displace {
    time = Require.finite("displace time", time);
  }

  /** Waves of 25 mm that move lines by up to 8 mm. */
  public Displace() {
    this(Vec3.all(8), Vec3.all(0.04), 0, new Gradient(), Generation.CURRENT);
  }

  @Override
  public boolean needsSurvey() {
    return !gradient.isFlat();
  }

  @Override
  public VertexMap map(Survey survey) {
    if (amplitude.equals(Vec3.ZERO)) {
      return (x, y, z, from, to) -> {};
    }
    NoiseField field = NoiseField.of(this);
    return gradient.isFlat() ? field : new GradedNoise(gradient, field, survey.bounds());
  }
}
