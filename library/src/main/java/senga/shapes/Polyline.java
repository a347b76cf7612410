package senga.shapes;

import java.util.List;
import senga.geometry.About;
import senga.geometry.Points;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.math.Vec3;

/**
 * One line through given points.
 *
 * @param points in mm; none gives no line
 * @param closed whether the first point is repeated at the end, unless it is there already
 */
@About(
    value = "One line through given points.",
    family = "Lines and figures",
    elsewhere = {"beginShape", "vertex"},
    see = {"spline", "bezier", "literal"},
    example =
        "G.polyline().points(Vec3.of(20, 90), Vec3.of(35, 30), Vec3.of(60, 80), "
            + "Vec3.of(80, 25), Vec3.of(110, 70))")
public record Polyline(
    @About("The points, one after the other.") List<Vec3> points,
    @About("Whether the line ends where it began.") boolean closed)
    implements PolylineCopies, Shape {
  /**
   * @throws IllegalArgumentException if a coordinate is too large for a float
   */
  public Polyline {
    points = Points.copyOf(points);
    for (int i = 0; i < points.size(); i++) {
      checkFits(i, points.get(i));
    }
  }

  /** From (−0.5, 0) to (0.5, 0), open. */
  public Polyline() {
    this(List.of(Vec3.of(-0.5, 0), Vec3.of(0.5, 0)), false);
  }

  /** These vertices, in mm, in this order. */
  public Polyline points(Vec3... mm) {
    return points(List.of(mm));
  }

  @Override
  public Size size() {
    return Size.of(points.size() + (closed ? 1L : 0L), 1).loweredBy("points");
  }

  @Override
  public Polylines make() {
    if (points.isEmpty()) {
      return Polylines.EMPTY;
    }
    boolean closing = closed && !points.getFirst().equals(points.getLast());
    PolylinesBuilder builder = new PolylinesBuilder(points.size() + (closing ? 1 : 0), 1);
    points.forEach(point -> builder.vertex(point.x(), point.y(), point.z()));
    return (closing ? builder.close() : builder).endLine().build();
  }

  private static void checkFits(int index, Vec3 point) {
    double most = Math.max(Math.abs(point.x()), Math.max(Math.abs(point.y()), Math.abs(point.z())));
    if (most > Float.MAX_VALUE) {
      throw new IllegalArgumentException(
          "polyline point " + index + " must lie within ±" + Float.MAX_VALUE + " mm, got " + point);
    }
  }
}
