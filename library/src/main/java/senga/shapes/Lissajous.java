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
 * The way of a point that swings along two axes or three, each with its own frequency, as one open
 * line (N. Bowditch, 1815; J. A. Lissajous, 1857): {@code x = sin(a·t + phase)}, {@code y = sin(b·t
 * + phaseY)}, {@code z = sin(c·t + phaseZ)}.
 *
 * @param a swings from side to side in a turn, at least 0
 * @param b swings up and down in a turn, at least 0
 * @param c swings in depth in a turn, at least 0; the figure is flat when it is 0
 * @param phase where x begins, in degrees
 * @param phaseY where y begins, in degrees
 * @param phaseZ where z begins, in degrees
 * @param turns how much of it is drawn, at least 0; whole frequencies are done after 1
 * @param samples how many vertices, at least 2
 * @param center in mm
 * @param side of the square, or the cube, around it, in mm
 */
@About(
    value = "A Lissajous figure: swings along two or three axes, put together.",
    family = "Lines and figures",
    source = "N. Bowditch, 1815; J. A. Lissajous, 1857.",
    see = {"wave", "attractor"},
    example = "G.lissajous().a(3).b(4).side(90).translate(70, 70)")
public record Lissajous(
    @About("Swings from side to side in a turn.") @Range(min = 0, max = 20) double a,
    @About("Swings up and down in a turn.") @Range(min = 0, max = 20) double b,
    @About("Swings in depth in a turn; the figure is flat when it is 0.") @Range(min = 0, max = 20)
        double c,
    @About("Where the swing from side to side begins.") @Range(min = 0, max = 360, unit = "deg")
        double phase,
    @About("Where the swing up and down begins.") @Range(min = 0, max = 360, unit = "deg")
        double phaseY,
    @About("Where the swing in depth begins.") @Range(min = 0, max = 360, unit = "deg")
        double phaseZ,
    @About("How much of it is drawn; whole frequencies are done after 1.") @Range(min = 0, max = 20)
        double turns,
    @About("How many vertices.") @Range(min = 2, max = 8000) int samples,
    @About("Where its centre lies.") @Range(min = -300, max = 300, unit = "mm") Vec3 center,
    @About("The side of the square around it.") @Range(min = 0, max = 200, unit = "mm") double side)
    implements LissajousCopies, Shape {
  private static final double MOST = 1e6;

  /**
   * @throws IllegalArgumentException if a frequency, the turns or the side is negative, there are
   *     fewer than 2 samples, or a number is too large or not finite
   */
  public Lissajous {
    a = Require.within("lissajous a", a, 0, MOST);
    b = Require.within("lissajous b", b, 0, MOST);
    c = Require.within("lissajous c", c, 0, MOST);
    phase = Limits.signed("lissajous phase", phase);
    phaseY = Limits.signed("lissajous phaseY", phaseY);
    phaseZ = Limits.signed("lissajous phaseZ", phaseZ);
    turns = Require.within("lissajous turns", turns, 0, MOST);
    samples = Require.atLeast("lissajous samples", samples, 2);
    Limits.place("lissajous center", center);
    side = Limits.length("lissajous side", side);
  }

  /** Three swings against two, flat, 1 mm wide. */
  public Lissajous() {
    this(3, 2, 0, 90, 0, 0, 1, 512, Vec3.ZERO, 1);
  }

  @Override
  public Size size() {
    return Size.of(samples, 1).loweredBy("samples");
  }

  @Override
  public Polylines make() {
    PolylinesBuilder builder = new PolylinesBuilder(samples, 1);
    for (int i = 0; i < samples; i++) {
      double degrees = 360 * turns * i / (samples - 1);
      builder.vertex(
          0.5 * Trig.sinDegrees(a * degrees + phase),
          0.5 * Trig.sinDegrees(b * degrees + phaseY),
          c == 0 ? 0 : 0.5 * Trig.sinDegrees(c * degrees + phaseZ));
    }
    return new Placement(side, center).build(builder.endLine());
  }
}
