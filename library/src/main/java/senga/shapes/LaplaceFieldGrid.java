package senga.shapes;

import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextShape;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.math.Require;
import senga.math.Trig;
import senga.math.Vec3;

/**
 * A lattice bent by a function of a complex number. Lines of equal u and of equal v in the plane
 * {@code W = u + iv} go through {@code z = f(W)}, which keeps their right angles. Where the
 * function solves Laplace's equation around an obstacle, as in the preset {@code CYLINDER_UNIFORM},
 * the lines are those of a stream and of its potential.
 *
 * <p>A line ends where the function has no value, and begins again behind that place; it never runs
 * across an obstacle or a pole.
 *
 * @param preset which function
 * @param uMin where u begins, −10⁶ to 10⁶
 * @param uMax where u ends; it may be the smaller one
 * @param vMin where v begins, −10⁶ to 10⁶
 * @param vMax where v ends; it may be the smaller one
 * @param nu how many lines of equal u, at least 0
 * @param nv how many lines of equal v, at least 0
 * @param samples vertices of each line, at least 2
 * @param center where z = 0 lies, in mm
 * @param unit how long 1 is, in mm, at least 0
 * @param angle how far all is turned about the centre, in degrees, clockwise on the page
 * @param clip what is left of it
 * @param cylinder numbers of the preset {@code CYLINDER_UNIFORM}
 * @param mobius numbers of the preset {@code MOBIUS}
 * @param exp numbers of the preset {@code EXP}
 */
@About(
    value =
        "A lattice bent by a function that keeps right angles, such as a stream around a cylinder.",
    family = "Lattices",
    source =
        "N. Joukowski, 1910; A. F. Möbius, 1855; the maps stand in every course on "
            + "complex functions.",
    see = {"grid"},
    example =
        "G.laplaceFieldGrid().uMin(-4).uMax(4).vMin(-3).vMax(3).nu(25).nv(20)"
            + ".samples(120).unit(12).translate(70, 70)")
public record LaplaceFieldGrid(
    @About("Which function.") Preset preset,
    @About("Where u begins.") @Range(min = -10, max = 10) double uMin,
    @About("Where u ends.") @Range(min = -10, max = 10) double uMax,
    @About("Where v begins.") @Range(min = -10, max = 10) double vMin,
    @About("Where v ends.") @Range(min = -10, max = 10) double vMax,
    @About("How many lines of equal u.") @Range(min = 0, max = 200) int nu,
    @About("How many lines of equal v.") @Range(min = 0, max = 200) int nv,
    @About("How many vertices each line has.") @Range(min = 2, max = 4000) int samples,
    @About("Where the origin lies.") @Range(min = -300, max = 300, unit = "mm") Vec3 center,
    @About("How long 1 is on the paper.") @Range(min = 0, max = 200, unit = "mm") double unit,
    @About("How far it is turned.") @Range(min = 0, max = 360, unit = "deg") double angle,
    @About("The part of it that is drawn.") Clip clip,
    @About("The cylinder in a stream.") Cylinder cylinder,
    @About("The numbers of the Möbius map.") Mobius mobius,
    @About("The factor of the exponential.") Exp exp)
    implements LaplaceFieldGridCopies, ContextShape {
  /** A function of a complex number. */
  public enum Preset {
    /** A stream that comes from the left and parts around a cylinder (N. Joukowski). */
    CYLINDER_UNIFORM,
    /** {@code (αW + β) / (γW + δ)}: circles become circles (A. F. Möbius). */
    MOBIUS,
    /** {@code exp(kW)}: a lattice becomes rays and rings. */
    EXP
  }

  /**
   * A box outside of which nothing is drawn, after all was put in its place. Lines end at its
   * sides.
   *
   * @param on whether it is used
   * @param xMin one side, in mm
   * @param xMax the opposite side, in mm, in any order
   * @param yMin one side, in mm
   * @param yMax the opposite side, in mm, in any order
   */
  public record Clip(
      @About("Whether only what lies in the box is drawn.") boolean on,
      @About("The left side of the box.") @Range(min = -200, max = 200, unit = "mm") double xMin,
      @About("The right side of the box.") @Range(min = -200, max = 200, unit = "mm") double xMax,
      @About("The upper side of the box.") @Range(min = -200, max = 200, unit = "mm") double yMin,
      @About("The lower side of the box.") @Range(min = -200, max = 200, unit = "mm") double yMax)
      implements LaplaceFieldGridClipCopies {
    /**
     * @throws IllegalArgumentException if a number is too large or not finite
     */
    public Clip {
      xMin = Limits.signed("laplaceFieldGrid clip xMin", xMin);
      xMax = Limits.signed("laplaceFieldGrid clip xMax", xMax);
      yMin = Limits.signed("laplaceFieldGrid clip yMin", yMin);
      yMax = Limits.signed("laplaceFieldGrid clip yMax", yMax);
    }

    /** Off; a box of 20 mm when it is turned on. */
    public Clip() {
      this(false, -10, 10, -10, 10);
    }
  }

  /**
   * A cylinder in a stream.
   *
   * @param radius in units of the plane, at least 0
   * @param speed of the stream, at least 0; at 0 only the cylinder is drawn
   * @param gap lines keep this part of the radius away from it, 0 to 1
   * @param drawBoundary whether the cylinder itself is drawn
   * @param boundarySamples of its circle, at least 3
   */
  public record Cylinder(
      @About("The radius of the cylinder, in units of the lattice.") @Range(min = 0, max = 50)
          double radius,
      @About("How fast the stream is; at 0 only the cylinder is drawn.") @Range(min = 0, max = 5)
          double speed,
      @About("How near lines come to it, as a part of its radius.") @Range(min = 0, max = 0.05)
          double gap,
      @About("Whether the cylinder itself is drawn.") boolean drawBoundary,
      @About("How many straight pieces the cylinder has.") @Range(min = 3, max = 4000)
          int boundarySamples)
      implements LaplaceFieldGridCylinderCopies {
    /**
     * @throws IllegalArgumentException if a number lies outside its range above or is not finite
     */
    public Cylinder {
      radius = Require.within("laplaceFieldGrid cylinder radius", radius, 0, LARGEST);
      speed = Require.within("laplaceFieldGrid cylinder speed", speed, 0, LARGEST);
      gap = Require.within("laplaceFieldGrid cylinder gap", gap, 0, 1);
      boundarySamples =
          Require.atLeast("laplaceFieldGrid cylinder boundarySamples", boundarySamples, 3);
    }

    public Cylinder() {
      this(1, 1, 0.002, true, 720);
    }
  }

  /**
   * The four complex numbers of a Möbius map. If {@code αδ = βγ}, all points go to one and nothing
   * is drawn.
   */
  public record Mobius(
      @About("The real part of alpha.") @Range(min = -5, max = 5) double alphaRe,
      @About("The imaginary part of alpha.") @Range(min = -5, max = 5) double alphaIm,
      @About("The real part of beta.") @Range(min = -5, max = 5) double betaRe,
      @About("The imaginary part of beta.") @Range(min = -5, max = 5) double betaIm,
      @About("The real part of gamma.") @Range(min = -5, max = 5) double gammaRe,
      @About("The imaginary part of gamma.") @Range(min = -5, max = 5) double gammaIm,
      @About("The real part of delta.") @Range(min = -5, max = 5) double deltaRe,
      @About("The imaginary part of delta.") @Range(min = -5, max = 5) double deltaIm)
      implements LaplaceFieldGridMobiusCopies {
    /**
     * @throws IllegalArgumentException if a number is too large or not finite
     */
    public Mobius {
      alphaRe = number("mobius alphaRe", alphaRe);
      alphaIm = number("mobius alphaIm", alphaIm);
      betaRe = number("mobius betaRe", betaRe);
      betaIm = number("mobius betaIm", betaIm);
      gammaRe = number("mobius gammaRe", gammaRe);
      gammaIm = number("mobius gammaIm", gammaIm);
      deltaRe = number("mobius deltaRe", deltaRe);
      deltaIm = number("mobius deltaIm", deltaIm);
    }

    /** The map that changes nothing. */
    public Mobius() {
      this(1, 0, 0, 0, 0, 0, 1, 0);
    }
  }

  /** The factor in the exponent. */
  public record Exp(
      @About("The real part of the factor.") @Range(min = -5, max = 5) double kRe,
      @About("The imaginary part of the factor.") @Range(min = -5, max = 5) double kIm)
      implements LaplaceFieldGridExpCopies {
    /**
     * @throws IllegalArgumentException if a number is too large or not finite
     */
    public Exp {
      kRe = number("exp kRe", kRe);
      kIm = number("exp kIm", kIm);
    }

    public Exp() {
      this(1, 0);
    }
  }

  /** Of what happens in the plane of the lattice; squares of it stay far below the limits. */
  private static final double LARGEST = 1e6;

  /**
   * @throws IllegalArgumentException if a count is too low, the unit is negative, or a number is
   *     too large or not finite
   */
  public LaplaceFieldGrid {
    uMin = number("uMin", uMin);
    uMax = number("uMax", uMax);
    vMin = number("vMin", vMin);
    vMax = number("vMax", vMax);
    nu = Require.atLeast("laplaceFieldGrid nu", nu, 0);
    nv = Require.atLeast("laplaceFieldGrid nv", nv, 0);
    samples = Require.atLeast("laplaceFieldGrid samples", samples, 2);
    Limits.place("laplaceFieldGrid center", center);
    unit = Limits.length("laplaceFieldGrid unit", unit);
    angle = Limits.signed("laplaceFieldGrid angle", angle);
  }

  /** A stream around a cylinder, 2 mm wide. */
  public LaplaceFieldGrid() {
    this(
        Preset.CYLINDER_UNIFORM,
        -6,
        6,
        -6,
        6,
        45,
        45,
        900,
        Vec3.ZERO,
        1,
        0,
        new Clip(),
        new Cylinder(),
        new Mobius(),
        new Exp());
  }

  private static double number(String name, double value) {
    return Require.within("laplaceFieldGrid " + name, value, -LARGEST, LARGEST);
  }

  /** Every line can be cut apart; what is left of two vertices or more is a line. */
  @Override
  public Size size() {
    long boundary = drawsBoundary() ? cylinder.boundarySamples() + 1L : 0;
    long vertices = drawnLines() * samples + boundary;
    long most = clip.on() ? 2 * vertices : vertices; // a box may cut out of every piece a line
    return Size.of(most, most / 2)
        .loweredBy(2 * boundary > vertices ? "boundarySamples" : driver());
  }

  private String driver() {
    return samples > Math.max(nu, nv) ? "samples" : nu >= nv ? "nu" : "nv";
  }

  @Override
  public Polylines make(Context context) {
    PolylinesBuilder lines = clip.on() ? new PolylinesBuilder() : roomForAll();
    BentLine line = new BentLine(lines, this, context);
    if (drawsBoundary()) {
      boundary(line, context);
    }
    int count = drawnLines() == 0 ? 0 : nu;
    for (int i = 0; i < count; i++) {
      double u = between(uMin, uMax, i, nu);
      line.bend(u, vMin, u, vMax, samples);
    }
    count = drawnLines() == 0 ? 0 : nv;
    for (int i = 0; i < count; i++) {
      double v = between(vMin, vMax, i, nv);
      line.bend(uMin, v, uMax, v, samples);
    }
    return lines.build();
  }

  /** Without a box few samples are left out. */
  private PolylinesBuilder roomForAll() {
    return new PolylinesBuilder(Math.toIntExact(size().vertices()), nu + nv + 1);
  }

  private long drawnLines() {
    boolean stands = preset == Preset.CYLINDER_UNIFORM && cylinder.speed() == 0;
    return stands ? 0 : (long) nu + nv;
  }

  private boolean drawsBoundary() {
    return preset == Preset.CYLINDER_UNIFORM && cylinder.drawBoundary();
  }

  private void boundary(BentLine line, Context context) {
    int count = cylinder.boundarySamples();
    for (int i = 0; i < count; i++) {
      if (i % BentLine.BETWEEN_CHECKPOINTS == 0) {
        context.checkpoint();
      }
      double turn = Rounds.angle(i, count);
      line.vertex(
          cylinder.radius() * Trig.cosDegrees(turn), cylinder.radius() * Trig.sinDegrees(turn));
    }
    line.vertex(cylinder.radius(), 0);
    line.end();
  }

  /** A single line lies where the first of several would. */
  static double between(double from, double to, int index, int count) {
    return count == 1 ? from : from + (to - from) * index / (count - 1);
  }
}
