package senga.effects;

import org.jspecify.annotations.Nullable;
import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.kernel.SplitMix64;
import senga.math.Require;
import senga.math.Vec3;

/**
 * Breaks every segment into short pieces and shifts each of them sideways, by the same way but in a
 * direction of its own, all directions across the segment being equally likely. Pieces without
 * length stay.
 *
 * <p>The shift is {@code intensity} times a mask, which is 1 everywhere unless told otherwise:
 * {@code maskBase + maskSlope · t} along each axis, t from −1 to 1 across the drawing, cut at 0 and
 * 1; the axes together make {@code 1 − (1 − x)(1 − y)(1 − z)}.
 *
 * @param intensity how far pieces are shifted, in mm, at least 0; 0 changes nothing
 * @param subdivisions pieces of a segment, 0 to 1000; 0 changes nothing
 * @param maskBase of the mask, each 0 to 1
 * @param maskSlope of the mask
 * @param pivot where the mask is {@code maskBase}, in mm; null for the middle of the drawing's box
 * @param connected whether the pieces of a line stay one line, as in PyXidraw's first generation
 * @param seed of the directions
 */
@About(
    value = "Breaks lines into pieces that fall aside.",
    family = "Cutting",
    see = {"displace", "explode"},
    example =
        "G.grid().nx(7).ny(7).side(90).through(E.collapse().intensity(3))" + ".translate(70, 70)")
public record Collapse(
    @About("How far pieces fall.") @Range(min = 0, max = 10, unit = "mm") double intensity,
    @About("Pieces of a segment.") @Range(min = 0, max = 10) int subdivisions,
    @About("How much of the intensity counts in the middle, along each axis.")
        @Range(min = 0, max = 1, uniform = true)
        Vec3 maskBase,
    @About("How much more it is at the end of each axis.") @Range(min = -1, max = 1) Vec3 maskSlope,
    @About("Where the middle of the mask lies; with none, in the middle of the drawing.")
        @Range(min = -100, max = 100, unit = "mm")
        @Nullable Vec3 pivot,
    @About("Whether the pieces stay connected.") boolean connected,
    @About("Of the directions.") long seed)
    implements CollapseCopies, ContextEffect {
  /**
   * @throws IllegalArgumentException if {@code intensity} is negative, or {@code subdivisions} or a
   *     part of {@code maskBase} lies outside its range
   */
  public Collapse {
    intensity = Require.atLeast("collapse intensity", intensity, 0);
    Require.within("collapse subdivisions", subdivisions, 0, 1000);
    AxisMask.require("collapse maskBase", maskBase);
  }

  /** Six pieces of each segment fall by 5 mm. */
  public Collapse() {
    this(5, 6, Vec3.ONE, Vec3.ZERO, null, false, 0);
  }

  @Override
  public Size size(Polylines input) {
    long pieces = (long) Math.max(1, subdivisions) * input.vertexCount();
    return Size.of(2 * pieces, pieces + input.lineCount()).loweredBy("subdivisions");
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    if (intensity == 0 || subdivisions == 0) {
      return input;
    }
    Vec3 middle = pivot == null ? AxisMask.middle(input.bounds()) : pivot;
    AxisMask mask = new AxisMask(maskBase, maskSlope, input.bounds(), middle);
    Rubble rubble = new Rubble(this, mask, new SplitMix64(seed));
    PolylinesBuilder lines = new PolylinesBuilder(input.vertexCount(), input.lineCount());
    for (int line = 0; line < input.lineCount(); line++) {
      context.checkpoint();
      int first = input.start(line);
      if (input.end(line) - first < 2) {
        lines.append(input, first, input.end(line)).endLine();
        continue;
      }
      for (int i = first + 1; i < input.end(line); i++) {
        rubble.segment(input, i, lines);
      }
      if (connected) {
        lines.endLine();
      }
    }
    return lines.build();
  }
}
