package senga.effects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.math.Require;
import senga.math.Vec3;
import senga.polygon.Nearest;
import senga.polygon.Plane;
import senga.polygon.Rings;

/**
 * Moves lines by how far they lie from the closed lines of another drawing, the mask; by the
 * even-odd rule a ring of it within a ring is a hole.
 *
 * <p>A <b>lens</b> scales, turns, shears or swirls what lies inside, about one place, and with a
 * weight: 0 on the mask's outline and 1 at {@code band} from it, or 0 at both and 1 halfway;
 * between them a smooth step. <b>Attract</b> pulls lines along the shortest way to the outline, or
 * to the line at {@code bias} from it, or pushes them away; less the farther they lie. However
 * strong, what is pulled never gets beyond.
 *
 * <p>The mask's plane is that of its rings, and lines outside of it are seen along its normal and
 * keep their depth. Only vertices move, so long segments should be resampled before.
 *
 * @param mask whose closed lines count; without one nothing is moved
 * @param mode lens or attract
 * @param strength of the whole, at least 0; 0 changes nothing
 * @param kind what a lens does
 * @param profile how a lens's weight runs
 * @param band how far from the outline a lens is whole, in mm, at least 0; at 0 it begins at once
 * @param insideOnly whether a lens leaves alone what lies outside
 * @param pivot about which a lens works, in mm; null for the middle of the mask's box
 * @param scale of a lens that scales, above 0
 * @param angle of a lens that turns, or swirls at half the mask's diagonal, in degrees, clockwise
 * @param shear of a lens that shears: x grows by so much of y, y by so much of x
 * @param direction whether attract pulls or pushes
 * @param bias the distance at which attracted lines come to rest, in mm, negative inside
 * @param snapBand what lies farther than this from there is left alone, in mm; 0 for no limit
 * @param falloff at so many mm from there attract is 1/e as strong; 0 for the same everywhere
 * @param showMask whether the mask's closed lines are drawn, too
 * @param keepOriginal whether the unmoved lines are drawn, too
 */
@About(
    value = "Moves lines by their distance from another drawing's closed lines.",
    family = "Bending",
    see = {"twist", "displace"},
    example =
        "G.grid().nx(13).ny(13).side(90).through(E.subdivide().subdivisions(5), "
            + "E.warp().mask(G.circle().radius(42)).kind(Warp.Kind.SWIRL).angle(120)"
            + ".profile(Warp.Profile.RAMP).band(42)).translate(70, 70)")
public record Warp(
    @About("The drawing whose closed lines count.") Geometry mask,
    @About("Whether it is a lens or attracts.") Mode mode,
    @About("How strong it is.") @Range(min = 0, max = 2) double strength,
    @About("What a lens does.") Kind kind,
    @About("Where a lens is strongest.") Profile profile,
    @About("How far from the outline a lens is whole.") @Range(min = 0, max = 200, unit = "mm")
        double band,
    @About("Whether a lens leaves alone what lies outside.") boolean insideOnly,
    @About("About which a lens works; with none, in the middle of the mask.")
        @Range(min = -100, max = 100, unit = "mm")
        @Nullable Vec3 pivot,
    @About("Of a lens that scales.") @Range(min = 0.5, max = 3) double scale,
    @About("Of a lens that turns or swirls.") @Range(min = -180, max = 180, unit = "deg")
        double angle,
    @About("Of a lens that shears.") @Range(min = -1, max = 1) Vec3 shear,
    @About("Whether lines are attracted or repelled.") Direction direction,
    @About("Where attracted lines come to rest, from the outline.")
        @Range(min = -50, max = 50, unit = "mm")
        double bias,
    @About("What lies farther away is left alone; 0 for no limit.")
        @Range(min = 0, max = 200, unit = "mm")
        double snapBand,
    @About("How soon attraction fades; 0 for never.") @Range(min = 0, max = 200, unit = "mm")
        double falloff,
    @About("Whether the mask is drawn, too.") boolean showMask,
    @About("Whether the unmoved lines are drawn, too.") boolean keepOriginal)
    implements WarpCopies, ContextEffect {
  /** What a warp is. */
  public enum Mode {
    LENS,
    ATTRACT
  }

  /** What a lens does. */
  public enum Kind {
    SCALE,
    ROTATE,
    SHEAR,
    /** Turns the more, the farther from the middle. */
    SWIRL
  }

  /** Where a lens is strongest. */
  public enum Profile {
    /** Halfway between the outline and {@code band}. */
    BAND,
    /** From {@code band} on. */
    RAMP
  }

  /** Which way lines are moved. */
  public enum Direction {
    ATTRACT,
    REPEL
  }

  private static final int BLOCK = 512;

  /**
   * @throws IllegalArgumentException if {@code strength}, {@code band}, {@code snapBand} or {@code
   *     falloff} is negative, {@code scale} is not above 0, or a number is not finite
   */
  public Warp {
    strength = Require.atLeast("warp strength", strength, 0);
    band = Require.atLeast("warp band", band, 0);
    scale = Require.above("warp scale", scale, 0);
    angle = Require.finite("warp angle", angle);
    bias = Require.finite("warp bias", bias);
    snapBand = Require.atLeast("warp snapBand", snapBand, 0);
    falloff = Require.atLeast("warp falloff", falloff, 0);
  }

  /** A lens that magnifies, once it is given a mask. */
  public Warp() {
    this(
        Group.of(List.of()),
        Mode.LENS,
        1,
        Kind.SCALE,
        Profile.BAND,
        20,
        true,
        null,
        1.4,
        30,
        Vec3.of(0.2, 0, 0),
        Direction.ATTRACT,
        0,
        30,
        12,
        false,
        false);
  }

  @Override
  public Size size(Polylines input, Context context) {
    Polylines drawn = context.lines(mask);
    long times = keepOriginal ? 2 : 1;
    long shown = showMask ? (long) drawn.vertexCount() + drawn.lineCount() : 0;
    return Size.of(
            times * input.vertexCount() + shown, times * input.lineCount() + drawn.lineCount())
        .scratch(Nearest.bytes(drawn.vertexCount()));
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    Polylines drawn = context.lines(mask);
    @Nullable Plane plane = Rings.planeOf(drawn);
    Rings rings = plane == null ? Rings.NONE : Rings.of(drawn, plane);
    if (plane == null || rings.isEmpty()) {
      context.note("warp was given a mask without closed lines in a plane, so nothing is moved");
      return input;
    }
    PolylinesBuilder lines = new PolylinesBuilder(input.vertexCount(), input.lineCount());
    int first = lines.append(input);
    Warping warping = new Warping(this, plane, rings);
    context.share(
        0,
        strength == 0 ? 0 : input.vertexCount(),
        BLOCK,
        (from, to) -> lines.map(warping::move, first + from, first + to));
    if (keepOriginal) {
      lines.append(input);
    }
    if (showMask) {
      rings.draw(lines, plane);
    }
    return lines.build();
  }
}
