package senga.effects;

import org.jspecify.annotations.Nullable;
import senga.geometry.About;
import senga.geometry.AffineMap;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Generation;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.geometry.Survey;
import senga.math.Powers;
import senga.math.Require;
import senga.math.Trig;
import senga.math.Vec3;

/**
 * Draws copies that change step by step: each is scaled and turned about the pivot, then shifted.
 *
 * <p>Along a line the drawing itself comes first, and the last of {@code count} copies is changed
 * by all of {@code offset}, {@code degrees} and {@code factor}; those between by a part that grows
 * evenly, or as its power {@code curve} where an {@code eased} is set. Around a circle they stand
 * on {@code rings}, all around; with one ring on {@code radius}, with more from a single copy in
 * the middle outwards. They change from the first to the last in the same way, but are not turned
 * to face outwards.
 *
 * <p>In the generation {@code PYXIDRAW} {@code offset}, {@code degrees} and {@code factor} are
 * those of the first copy. The n-th is made from the one before it, with n times the offset and the
 * angle and the n-th power of the factor, so steps grow and grow; copies beyond the largest number
 * are left out, with a note.
 *
 * @param layout along a line or around a circle
 * @param count copies along a line beside the drawing itself, 0 to 100,000; 0 changes nothing
 * @param offset shift of the last copy, in mm
 * @param degrees angles of the last copy about x, then y, then z
 * @param factor scale of the last copy along x, y and z
 * @param curve how slowly the eased begin: 1 evenly, 0.1 to 100
 * @param easedFactor whether the scale follows {@code curve}
 * @param easedOffset whether the shift does
 * @param easedDegrees whether the angles do
 * @param pivot about which copies are scaled and turned, in mm; null for the mean of all vertices
 * @param radius of the outermost ring, in mm, at least 0
 * @param theta where the first copy of a ring stands, in degrees
 * @param around copies of a ring, 1 to 10,000
 * @param rings how many, the middle counted as one, 1 to 10,000
 * @param generation how copies follow from one another along a line
 */
@About(
    value = "Draws copies that change step by step.",
    family = "Copies and symmetry",
    see = {"mirror", "extrude", "bold"},
    example =
        "G.rect().width(40).height(40).through(E.repeat().count(12).offset(60, 30)"
            + ".degrees(0, 0, 90).factor(0.4)).translate(40, 40)")
public record Repeat(
    @About("Along a line or around a circle.") Layout layout,
    @About("Copies along a line, beside the drawing itself.") @Range(min = 0, max = 100) int count,
    @About("How far the last copy along a line is shifted.")
        @Range(min = -100, max = 100, unit = "mm")
        Vec3 offset,
    @About("How far the last copy is turned about x, then y, then z.")
        @Range(min = -180, max = 180, unit = "deg")
        Vec3 degrees,
    @About("How much larger the last copy is along x, y and z.")
        @Range(min = 0.25, max = 4, uniform = true)
        Vec3 factor,
    @About("How slowly what is eased begins.") @Range(min = 0.1, max = 5) double curve,
    @About("Whether the size is eased.") boolean easedFactor,
    @About("Whether the shift is eased.") boolean easedOffset,
    @About("Whether the turn is eased.") boolean easedDegrees,
    @About("About which copies are scaled and turned; with none, the middle of all vertices.")
        @Range(min = -100, max = 100, unit = "mm")
        @Nullable Vec3 pivot,
    @About("The radius of the circle.") @Range(min = 0, max = 300, unit = "mm") double radius,
    @About("Where a circle begins.") @Range(min = -180, max = 180, unit = "deg") double theta,
    @About("Copies around a circle.") @Range(min = 1, max = 64) int around,
    @About("Circles, from the middle outwards.") @Range(min = 1, max = 64) int rings,
    @About("Whether copies follow from the drawing or from one another.") Generation generation)
    implements RepeatCopies, ContextEffect {
  /** How copies are laid out. */
  public enum Layout {
    /** Along a line. */
    GRID,
    /** Around a circle. */
    RADIAL
  }

  /** Far beyond any coordinate; squared, still a number. */
  private static final double HUGE = 1e60;

  /**
   * @throws IllegalArgumentException if a number lies outside its range above or is not finite
   */
  public Repeat {
    Require.within("repeat count", count, 0, 100_000);
    curve = Require.within("repeat curve", curve, 0.1, 100);
    radius = Require.atLeast("repeat radius", radius, 0);
    theta = Require.finite("repeat theta", theta);
    Require.within("repeat around", around, 1, 10_000);
    Require.within("repeat rings", rings, 1, 10_000);
  }

  /** Three copies that lie on the drawing, until they are moved, turned or scaled. */
  public Repeat() {
    this(
        Layout.GRID,
        3,
        Vec3.ZERO,
        Vec3.ZERO,
        Vec3.ONE,
        1,
        false,
        false,
        false,
        Vec3.ZERO,
        0,
        0,
        6,
        1,
        Generation.CURRENT);
  }

  /** Turns in the drawing plane only. */
  public Repeat degrees(double z) {
    return degrees(0, 0, z);
  }

  /** Scales and turns about the mean of all vertices, wherever the drawing lies. */
  public Repeat aboutMiddle() {
    return pivot(null);
  }

  @Override
  public Size size(Polylines input) {
    return Size.of(copies() * input.vertexCount(), copies() * input.lineCount())
        .loweredBy(layout == Layout.GRID ? "count" : "around");
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    if (generation == Generation.PYXIDRAW && layout == Layout.GRID) {
      return chained(input, context);
    }
    long copies = copies();
    int vertices = input.vertexCount();
    PolylinesBuilder all =
        new PolylinesBuilder((int) copies * vertices, (int) copies * input.lineCount());
    Vec3 middle = middle(input);
    for (int copy = 0; copy < copies; copy++) {
      context.checkpoint();
      int from = all.append(input);
      if (copy > 0 || layout == Layout.RADIAL) {
        all.map(map(copy, copies, middle), from, from + vertices);
      }
    }
    return all.build();
  }

  /** In the old generation, each copy is made of the one before it. */
  private Polylines chained(Polylines input, Context context) {
    PolylinesBuilder all = new PolylinesBuilder();
    all.append(input);
    PolylinesBuilder next = new PolylinesBuilder();
    Vec3 middle = middle(input);
    AffineMap map = AffineMap.IDENTITY;
    for (int copy = 1; copy <= count; copy++) {
      context.checkpoint();
      map = map.then(step(copy, middle));
      next.append(input);
      next.map(map, 0, input.vertexCount());
      if (isHuge(map) || !next.isFinite(0, input.vertexCount())) {
        context.note("copies from number " + copy + " on are too large for any number; left out");
        return all.build();
      }
      all.append(next.build());
    }
    return all.build();
  }

  private static boolean isHuge(AffineMap map) {
    Vec3 far = map.point(1, 1, 1);
    return isHuge(far.minus(map.point(0, 0, 0))) || isHuge(far);
  }

  private static boolean isHuge(Vec3 v) {
    return Math.abs(v.x()) > HUGE || Math.abs(v.y()) > HUGE || Math.abs(v.z()) > HUGE;
  }

  private long copies() {
    if (layout == Layout.GRID) {
      return count + 1L;
    }
    return rings == 1 ? around : 1 + (rings - 1L) * around;
  }

  private Vec3 middle(Polylines input) {
    if (pivot != null) {
      return pivot;
    }
    PolylinesBuilder lines = new PolylinesBuilder(input.vertexCount(), input.lineCount());
    lines.append(input);
    return Survey.of(lines, 0, input.vertexCount()).centroid();
  }

  /** From the drawing to a copy. */
  private AffineMap map(int copy, long copies, Vec3 middle) {
    double part = copies == 1 ? 0 : copy / (copies - 1.0);
    double eased = part == 0 ? 0 : Powers.pow(part, curve);
    double grown = easedFactor ? eased : part;
    Vec3 shift = layout == Layout.GRID ? offset.times(easedOffset ? eased : part) : onCircle(copy);
    return AffineMap.scale(Vec3.ONE.plus(factor.minus(Vec3.ONE).times(grown)))
        .then(AffineMap.rotate(degrees.times(easedDegrees ? eased : part)))
        .about(middle)
        .then(AffineMap.translate(shift));
  }

  private Vec3 onCircle(int copy) {
    if (rings > 1 && copy == 0) {
      return Vec3.ZERO;
    }
    int onRings = rings > 1 ? copy - 1 : copy;
    double far = rings > 1 ? radius * (1 + onRings / around) / (rings - 1) : radius;
    double angle = theta + 360.0 * (onRings % around) / around;
    return Vec3.of(far * Trig.cosDegrees(angle), far * Trig.sinDegrees(angle));
  }

  /** From one copy to the next, in the old generation. */
  private AffineMap step(int copy, Vec3 middle) {
    Vec3 power = Vec3.of(power(factor.x(), copy), power(factor.y(), copy), power(factor.z(), copy));
    return AffineMap.scale(power)
        .then(AffineMap.rotate(degrees.times(copy)))
        .about(middle)
        .then(AffineMap.translate(offset.times(copy)));
  }

  private static double power(double factor, int copy) {
    return Math.clamp(Powers.pow(factor, copy), -HUGE, HUGE);
  }
}
