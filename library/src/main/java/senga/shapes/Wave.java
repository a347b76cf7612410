package senga.shapes;

import senga.geometry.About;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.math.Require;
import senga.math.Trig;
import senga.math.Vec3;

/**
 * A wave along a straight line, open. What is counted in turns is brought below one turn before its
 * sine is taken, so a phase may be large.
 *
 * @param kind round or with corners
 * @param length from end to end, in mm, at least 0
 * @param amplitude from the middle to a crest, in mm; negative begins upwards
 * @param cycles how many waves; negative lets the phase travel the other way
 * @param phase where in the wave it begins, in degrees
 * @param samples how many vertices, at least 2
 * @param angle how far it is turned about its centre, in degrees, clockwise on the page
 * @param center where the middle lies, in mm
 */
@About(
    value = "A wave along a straight line.",
    family = "Lines and figures",
    see = {"lissajous", "wobble", "ripple"},
    example = "G.wave().length(110).amplitude(20).cycles(4).translate(70, 70)")
public record Wave(
    @About("Whether it is round or has corners.") Kind kind,
    @About("How long it is.") @Range(min = 0, max = 200, unit = "mm") double length,
    @About("How far it swings to each side.") @Range(min = -200, max = 200, unit = "mm")
        double amplitude,
    @About("How many waves.") @Range(min = -20, max = 20) double cycles,
    @About("Where in the wave it begins.") @Range(min = -360, max = 360, unit = "deg") double phase,
    @About("How many vertices.") @Range(min = 2, max = 8000) int samples,
    @About("How far it is turned.") @Range(min = -180, max = 180, unit = "deg") double angle,
    @About("Where its middle lies.") @Range(min = -300, max = 300, unit = "mm") Vec3 center)
    implements WaveCopies, Shape {
  /** The form of one wave. */
  public enum Kind {
    SINE,
    /** Straight up and down. */
    TRIANGLE
  }

  private static final double MOST_CYCLES = 1e6;

  /**
   * @throws IllegalArgumentException if the length is negative, there are fewer than 2 samples, or
   *     a number is too large or not finite
   */
  public Wave {
    length = Limits.length("wave length", length);
    amplitude = Limits.signed("wave amplitude", amplitude);
    cycles = Require.within("wave cycles", cycles, -MOST_CYCLES, MOST_CYCLES);
    phase = Limits.signed("wave phase", phase);
    samples = Require.atLeast("wave samples", samples, 2);
    angle = Limits.signed("wave angle", angle);
    Limits.place("wave center", center);
  }

  /** Three waves along 1 mm. */
  public Wave() {
    this(Kind.SINE, 1, 0.25, 3, 0, 256, 0, Vec3.ZERO);
  }

  @Override
  public Size size() {
    return Size.of(samples, 1).loweredBy("samples");
  }

  @Override
  public Polylines make() {
    PolylinesBuilder builder = new PolylinesBuilder(samples, 1);
    double sine = Trig.sinDegrees(angle);
    double cosine = Trig.cosDegrees(angle);
    double begin = phase % 360 / 360;
    for (int i = 0; i < samples; i++) {
      double part = (double) i / (samples - 1);
      double x = (part - 0.5) * length;
      double y = amplitude * height(begin + cycles * part);
      builder.vertex(
          center.x() + cosine * x - sine * y, center.y() + sine * x + cosine * y, center.z());
    }
    return builder.endLine().build();
  }

  private double height(double cycle) {
    return switch (kind) {
      case SINE -> Trig.sinDegrees(360 * (cycle - Math.floor(cycle)));
      case TRIANGLE -> {
        double quarterLater = cycle + 0.25;
        yield 1 - 4 * Math.abs(quarterLater - Math.floor(quarterLater) - 0.5);
      }
    };
  }
}
