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
import senga.geometry.Size;
import senga.polygon.Cutter;
import senga.polygon.Plane;
import senga.polygon.Rings;

/**
 * Keeps of all lines what lies inside the closed lines of another drawing, or outside of them; by
 * the even-odd rule, so rings within rings are holes.
 *
 * <p>The mask's plane is that of its rings, or the paper where they have none. Lines outside of
 * that plane are seen along its normal, and keep their depth. Where the mask has no ring, nothing
 * is cut.
 *
 * @param mask whose closed lines cut; open ones mean nothing
 * @param mode what is kept
 * @param drawOutline whether the mask's rings are drawn, too
 */
@About(
    value = "Cuts lines with the closed lines of another drawing.",
    family = "Cutting",
    see = {"combine", "trim", "drop"},
    example =
        "G.grid().nx(21).ny(21).side(110).rotate(30).through(E.clip()"
            + ".mask(G.group(G.polygon().sides(7).diameter(90), G.circle().radius(20)"
            + ".segments(48))).drawOutline(true)).translate(70, 70)")
public record Clip(
    @About("The drawing whose closed lines cut.") Geometry mask,
    @About("What is kept.") Mode mode,
    @About("Whether the closed lines are drawn, too.") boolean drawOutline)
    implements ClipCopies, ContextEffect {
  /** What is kept. */
  public enum Mode {
    INSIDE,
    OUTSIDE
  }

  private static final int BETWEEN_CHECKPOINTS = 256;

  /** Cuts nothing, until it is given a mask. */
  public Clip() {
    this(Group.of(List.of()), Mode.INSIDE, false);
  }

  @Override
  public Size size(Polylines input) {
    return size(input, Context.plain());
  }

  @Override
  public Size size(Polylines input, Context context) {
    Polylines rings = context.lines(mask);
    Plane plane = planeOf(rings);
    long cuts = cutter(Rings.of(rings, plane), plane).mostCuts(input);
    long vertices = (long) input.vertexCount() + 2 * cuts + rings.vertexCount() + rings.lineCount();
    return Size.of(vertices, (long) input.lineCount() + cuts + rings.lineCount());
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    Polylines drawn = context.lines(mask);
    Plane plane = planeOf(drawn);
    Rings rings = Rings.of(drawn, plane);
    if (rings.isEmpty()) {
      context.note("clip was given a mask without a closed line, so nothing is cut");
      return input;
    }
    Cutter cutter = cutter(rings, plane);
    PolylinesBuilder lines = new PolylinesBuilder(input.vertexCount(), input.lineCount());
    for (int line = 0; line < input.lineCount(); line++) {
      if (line % BETWEEN_CHECKPOINTS == 0) {
        context.checkpoint();
      }
      cutter.cut(input, line, lines);
    }
    if (drawOutline) {
      rings.draw(lines, plane);
    }
    return lines.build();
  }

  private Cutter cutter(Rings rings, Plane plane) {
    return new Cutter(rings, plane, mode == Mode.INSIDE);
  }

  private static Plane planeOf(Polylines mask) {
    @Nullable Plane plane = Rings.planeOf(mask);
    return plane == null ? Plane.paper(0) : plane;
  }
}
