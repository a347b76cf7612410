package senga.effects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.math.Require;
import senga.polygon.Area.Join;
import senga.polygon.Parallel;
import senga.polygon.Plane;
import senga.polygon.Rings;

/**
 * Curves parallel to lines, on one side or both: open lines stay open, other than with {@code
 * offset}. Where a curve would cross itself it is cut there, and may fall into parts.
 *
 * <p>A line that crosses itself so often that its curves would fall into more parts than announced
 * stays as it is, with a note.
 *
 * <p>Left and right are as seen on the page by somebody who walks along the line.
 *
 * @param distance of the first curve, in mm, at least 0; 0 changes nothing
 * @param side on which they lie
 * @param count how many on each side, each a distance farther away
 * @param join how corners are rounded
 * @param keepOriginal whether the lines themselves are drawn last
 */
@About(
    value = "Curves parallel to lines.",
    family = "Areas",
    source = "JTS Topology Suite (M. Davis): offset curves.",
    see = {"offset", "isocontour", "boldify"},
    example =
        "G.wave().length(100).amplitude(20).cycles(1.5).samples(64)"
            + ".through(E.offsetCurve().distance(3).count(4).keepOriginal(true))"
            + ".translate(70, 70)")
public record OffsetCurve(
    @About("From one curve to the next.") @Range(min = 0, max = 25, unit = "mm") double distance,
    @About("On which side.") Side side,
    @About("How many on each side.") @Range(min = 1, max = 20) int count,
    @About("How corners are rounded.") Corners join,
    @About("Whether the lines themselves are drawn, too.") boolean keepOriginal)
    implements OffsetCurveCopies, ContextEffect {
  /** On which side of a line. */
  public enum Side {
    LEFT,
    RIGHT,
    BOTH
  }

  /** How corners are joined. */
  public enum Corners {
    ROUND,
    MITRE,
    BEVEL
  }

  private static final int MOST_CURVES = 1000;

  /** Only curves of lines that cross themselves all the time fall into more parts. */
  private static final int PARTS_A_VERTEX = 4;

  /**
   * @throws IllegalArgumentException if the distance is negative, or {@code count} is not 1 to 1000
   */
  public OffsetCurve {
    distance = Require.atLeast("offsetCurve distance", distance, 0);
    Require.within("offsetCurve count", count, 1, MOST_CURVES);
  }

  /** One round curve on both sides, 1 mm away. */
  public OffsetCurve() {
    this(1, Side.BOTH, 1, Corners.ROUND, false);
  }

  @Override
  public Size size(Polylines input) {
    if (distance == 0) {
      return Size.of(input.vertexCount(), input.lineCount());
    }
    long curves = (side == Side.BOTH ? 2L : 1L) * count;
    long kept = input.vertexCount();
    long vertices = curves * (2L * Parallel.QUARTER_SEGMENTS + 4) * kept;
    long parts = curves * PARTS_A_VERTEX * kept;
    return Size.of(vertices + kept, parts + input.lineCount()).loweredBy("count");
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    if (distance == 0) {
      return input;
    }
    @Nullable Plane common = Plane.of(input);
    PolylinesBuilder lines = new PolylinesBuilder();
    Size most = size(input);
    for (int line = 0; line < input.lineCount(); line++) {
      @Nullable Plane plane =
          common != null ? common : Plane.of(input, input.start(line), input.end(line));
      if (plane == null) {
        context.note("offsetCurve left out a line that lies in no plane");
        continue;
      }
      double[] points = Rings.path(input, line, plane);
      for (int level = 1; level <= count; level++) {
        context.checkpoint();
        if (side != Side.RIGHT) {
          draw(Parallel.left(points, level * distance, joined()), plane, lines);
        }
        if (side != Side.LEFT) {
          draw(Parallel.right(points, level * distance, joined()), plane, lines);
        }
        if (lines.vertexCount() > most.vertices() || lines.lineCount() > most.lines()) {
          context.note("offsetCurve gave up: its lines cross themselves too often");
          return input;
        }
      }
    }
    if (keepOriginal) {
      lines.append(input);
    }
    return lines.build();
  }

  private Join joined() {
    return Join.valueOf(join.name());
  }

  private static void draw(List<double[]> curves, Plane plane, PolylinesBuilder lines) {
    for (double[] curve : curves) {
      for (int i = 0; i < curve.length; i += 2) {
        double u = curve[i];
        double v = curve[i + 1];
        lines.vertex(plane.x(u, v), plane.y(u, v), plane.z(u, v));
      }
      lines.endLine();
    }
  }
}
