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
 * <p>Amplitude and frequency may change across the drawing. Positions are measured in the drawing's
 * bounding box, 0 to 1 along each axis, 0.5 on an axis without extent; the gradients' centre is 0.5
 * + {@code gradientCenterOffset}. The factor of an axis is {@code 1 + gradient · (position −
 * centre)} in the linear profile, and {@code 1 − gradient · distance} in the radial one, the
 * distance counted in {@code gradientRadius}. Factors below 0 count as 0, then 0..1 is squeezed
 * into {@code minGradientFactor}..1, and what is above {@code maxGradientFactor} is cut.
 *
 * <p>In the generation {@code PYXIDRAW} the noise is taken at {@code (position + 10 · time + 1000)
 * · frequency}, so that a new frequency moves the pattern too, and from that program's table.
 *
 * @param amplitude largest shift along x, y and z, in mm, nearly
 * @param frequency bumps per mm along x, y and z
 * @param time in seconds; ten bumps pass in a second
 * @param amplitudeGradient change of the amplitude across the box, −40 to 40
 * @param frequencyGradient change of the frequency across the box
 * @param minGradientFactor least factor, 0 to 1
 * @param maxGradientFactor largest factor, 1 to 4
 * @param gradientCenterOffset where the factor is 1, seen from the box's centre, in box sizes
 * @param gradientProfile along each axis by itself, or by the distance from the centre
 * @param gradientRadius of the radial profile, in box sizes, above 0
 * @param generation whose phase and whose noise to follow
 */
@About("Shifts every vertex by smooth noise in space and time.")
public record Displace(
    @About("How far vertices move along x, y and z.")
        @Range(min = 0, max = 50, unit = "mm", uniform = true)
        Vec3 amplitude,
    @About("Bumps per mm along x, y and z.")
        @Range(min = 0, max = 0.1, unit = "1/mm", uniform = true)
        Vec3 frequency,
    @About("Where in time; the noise flows with it.") @Range(min = 0, max = 1, unit = "s")
        double time,
    @About("How the amplitude changes across the drawing.") @Range(min = -4, max = 4)
        Vec3 amplitudeGradient,
    @About("How the frequency changes across the drawing.") @Range(min = -4, max = 4)
        Vec3 frequencyGradient,
    @About("The gradients' least factor.") @Range(min = 0, max = 0.5) double minGradientFactor,
    @About("The gradients' largest factor.") @Range(min = 1, max = 4) double maxGradientFactor,
    @About("Where the gradients' centre lies, from the middle of the drawing, in its sizes.")
        @Range(min = -1, max = 1)
        Vec3 gradientCenterOffset,
    @About("Whether gradients follow each axis or the distance from their centre.")
        Profile gradientProfile,
    @About("The radius of radial gradients, in sizes of the drawing.")
        @Range(min = 0.05, max = 1, uniform = true)
        Vec3 gradientRadius,
    @About("Whose phase and whose noise to follow.") Generation generation)
    implements DisplaceCopies, VertexEffect {
  /** How a gradient spreads. */
  public enum Profile {
    /** Evenly along each axis. */
    LINEAR,
    /** With the distance from the centre. */
    RADIAL
  }

  private static final double STEEPEST_AMPLITUDE = 40;

  /**
   * @throws IllegalArgumentException if a number lies outside its range above or is not finite
   */
  public Displace {
    time = Require.finite("displace time", time);
    minGradientFactor = Require.within("displace minGradientFactor", minGradientFactor, 0, 1);
    maxGradientFactor = Require.within("displace maxGradientFactor", maxGradientFactor, 1, 4);
    checkGradient(amplitudeGradient);
    checkRadius(gradientRadius);
  }

  public Displace() {
    this(
        Vec3.all(8),
        Vec3.all(0.04),
        0,
        Vec3.ZERO,
        Vec3.ZERO,
        0.1,
        2,
        Vec3.ZERO,
        Profile.LINEAR,
        Vec3.all(0.5),
        Generation.CURRENT);
  }

  /** Whether amplitude or frequency differ from place to place. */
  boolean isGraded() {
    return !amplitudeGradient.equals(Vec3.ZERO) || !frequencyGradient.equals(Vec3.ZERO);
  }

  @Override
  public boolean needsSurvey() {
    return isGraded();
  }

  @Override
  public VertexMap map(Survey survey) {
    if (amplitude.equals(Vec3.ZERO)) {
      return (x, y, z, from, to) -> {};
    }
    NoiseField field = NoiseField.of(this);
    return isGraded() ? new GradedNoise(this, field, survey.bounds()) : field;
  }

  private static void checkGradient(Vec3 gradient) {
    String name = "displace amplitudeGradient ";
    Require.within(name + "x", gradient.x(), -STEEPEST_AMPLITUDE, STEEPEST_AMPLITUDE);
    Require.within(name + "y", gradient.y(), -STEEPEST_AMPLITUDE, STEEPEST_AMPLITUDE);
    Require.within(name + "z", gradient.z(), -STEEPEST_AMPLITUDE, STEEPEST_AMPLITUDE);
  }

  private static void checkRadius(Vec3 radius) {
    Require.above("displace gradientRadius x", radius.x(), 0);
    Require.above("displace gradientRadius y", radius.y(), 0);
    Require.above("displace gradientRadius z", radius.z(), 0);
  }
}
