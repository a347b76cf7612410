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
import senga.polygon.Area;
import senga.polygon.Crossings;
import senga.polygon.Plane;
import senga.polygon.Rings;

/**
 * The Boolean operations on what closed lines enclose: union, intersection, difference and
 * symmetric difference of this drawing and another one. Each is read by the even-odd rule, so rings
 * within rings are holes. The result is the outlines, each outer ring followed by its holes.
 *
 * <p>The plane is that of this drawing's closed lines, which may be tilted; the other one is seen
 * along its normal. Open lines have no inside, and are left out.
 *
 * @param other the second drawing
 * @param mode which operation
 */
@About(
    value = "Union, intersection or difference with another drawing's closed lines.",
    family = "Areas",
    source = "JTS Topology Suite (M. Davis): OverlayNG.",
    see = {"clip", "offset", "fill"},
    elsewhere = {"boolean", "union", "intersection", "difference", "subtract", "xor"},
    example =
        "G.polygon().sides(4).diameter(90).through(E.combine().other(G.circle()"
            + ".radius(30).translate(30, 0)).mode(Combine.Mode.XOR)).translate(70, 70)")
public record Combine(
    @About("The second drawing.") Geometry other, @About("Which operation.") Mode mode)
    implements CombineCopies, ContextEffect {
  /** Which operation. */
  public enum Mode {
    UNION,
    INTERSECTION,
    /** This drawing without the other one. */
    DIFFERENCE,
    /** What lies in one of them only. */
    XOR
  }

  /** Joins nothing to the drawing. */
  public Combine() {
    this(Group.of(List.of()), Mode.UNION);
  }

  @Override
  public Size size(Polylines input) {
    return size(input, Context.plain());
  }

  @Override
  public Size size(Polylines input, Context context) {
    Polylines second = context.lines(other);
    if (second.isEmpty() && !input.isEmpty()) {
      context.note("combine was given nothing to combine with");
    }
    Plane plane = planeOf(input, second);
    long most =
        plane == null
            ? input.vertexCount()
            : new Crossings()
                .add(Rings.of(input, plane))
                .add(Rings.of(second, plane))
                .edgesAndPairs();
    return Size.of(4 * most + input.vertexCount(), most + input.lineCount());
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    Polylines second = context.lines(other);
    @Nullable Plane plane = planeOf(input, second);
    if (plane == null) {
      context.note("combine needs closed lines in one plane, so nothing is combined");
      return input;
    }
    tellOfOpenLines(input, second, context);
    Area a = Area.of(Rings.of(input, plane), false, context);
    context.checkpoint();
    Area b = Area.of(Rings.of(second, plane), false, context);
    context.checkpoint();
    Area result =
        switch (mode) {
          case UNION -> a.union(b, context);
          case INTERSECTION -> a.intersection(b, context);
          case DIFFERENCE -> a.difference(b, context);
          case XOR -> a.xor(b, context);
        };
    context.checkpoint();
    PolylinesBuilder lines = new PolylinesBuilder();
    result.rings().draw(lines, plane);
    return lines.build();
  }

  private static @Nullable Plane planeOf(Polylines input, Polylines second) {
    return Rings.planeOf(input.isEmpty() ? second : input);
  }

  private static void tellOfOpenLines(Polylines first, Polylines second, Context context) {
    int open = openLines(first) + openLines(second);
    if (open > 0) {
      context.note(
          "combine left out " + open + (open == 1 ? " line" : " lines") + " that are open");
    }
  }

  private static int openLines(Polylines lines) {
    int open = 0;
    for (int line = 0; line < lines.lineCount(); line++) {
      open += Rings.isRing(lines, line) ? 0 : 1;
    }
    return open;
  }
}
