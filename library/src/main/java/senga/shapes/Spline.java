package senga.shapes;

import java.util.ArrayList;
import java.util.List;
import senga.geometry.About;
import senga.geometry.Points;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.math.Require;
import senga.math.Vec3;

/**
 * A smooth line through given points: a centripetal Catmull-Rom spline, which makes neither loops
 * nor overshoots between points that lie unevenly (E. Catmull, R. Rom, 1974; P. J. Barry, R. N.
 * Goldman, 1988; C. Yuksel and others, 2011). Each span is sampled at even steps of its parameter.
 *
 * <p>The knots of two neighbours lie as far apart as the root of their distance. At an open end the
 * line leaves along its first chord. Equal neighbours count once. A single point is a dot.
 *
 * @param points in mm; none gives no line
 * @param closed whether the line goes on to where it began
 * @param tension 0 is round, at 1 the spans are straight
 * @param segmentsPerSpan straight pieces between two points, at least 1
 */
@About(
    value = "A smooth line through given points.",
    family = "Lines and figures",
    elsewhere = "curve",
    source =
        "E. Catmull and R. Rom, 1974; P. J. Barry and R. N. Goldman, 1988; C. Yuksel "
            + "and others, 2011.",
    see = {"bezier", "polyline", "lowpass"},
    example =
        "G.spline().points(Vec3.of(20, 90), Vec3.of(35, 30), Vec3.of(60, 80), "
            + "Vec3.of(80, 25), Vec3.of(110, 70))")
public record Spline(
    @About("The points, one after the other.") List<Vec3> points,
    @About("Whether the line goes on to where it began.") boolean closed,
    @About("How tight it is: at 1 it is straight between the points.") @Range(min = 0, max = 1)
        double tension,
    @About("How many straight pieces between two points.") @Range(min = 1, max = 512)
        int segmentsPerSpan)
    implements SplineCopies, Shape {
  /**
   * @throws IllegalArgumentException if the tension is not 0 to 1, there is no segment, or a
   *     coordinate is too large
   */
  public Spline {
    points = Points.copyOf(points);
    Limits.places("spline point", points);
    tension = Require.within("spline tension", tension, 0, 1);
    segmentsPerSpan = Require.atLeast("spline segmentsPerSpan", segmentsPerSpan, 1);
  }

  /** Once down and once up, 1 mm long. */
  public Spline() {
    this(
        List.of(Vec3.of(-0.5, 0), Vec3.of(-0.2, 0.3), Vec3.of(0.2, -0.3), Vec3.of(0.5, 0)),
        false,
        0,
        16);
  }

  /** Through these points, in mm, in this order. */
  public Spline points(Vec3... mm) {
    return points(List.of(mm));
  }

  @Override
  public Size size() {
    long spans = Math.max(0, points.size() - (closed ? 0 : 1));
    return Size.of(spans * segmentsPerSpan + 1, 1).loweredBy("segmentsPerSpan");
  }

  @Override
  public Polylines make() {
    List<Vec3> anchors = anchors();
    if (anchors.isEmpty()) {
      return Polylines.EMPTY;
    }
    int spans = anchors.size() == 1 ? 0 : anchors.size() - (closed ? 0 : 1);
    PolylinesBuilder builder =
        new PolylinesBuilder(Math.addExact(Math.multiplyExact(spans, segmentsPerSpan), 1), 1);
    for (int span = 0; span < spans; span++) {
      write(builder, anchors, span);
    }
    Vec3 end = anchors.get(closed ? 0 : anchors.size() - 1);
    return builder.vertex(end.x(), end.y(), end.z()).endLine().build();
  }

  /** The points without equal neighbours; a closed line's last is the neighbour of its first. */
  private List<Vec3> anchors() {
    List<Vec3> anchors = new ArrayList<>(points.size());
    for (Vec3 point : points) {
      if (anchors.isEmpty() || knots(anchors.getLast(), point) > 0) {
        anchors.add(point);
      }
    }
    while (closed && anchors.size() > 1 && knots(anchors.getFirst(), anchors.getLast()) == 0) {
      anchors.removeLast();
    }
    return anchors;
  }

  /** Hermite's form: the two ends of the span, and the tangents there. */
  private void write(PolylinesBuilder builder, List<Vec3> anchors, int span) {
    Vec3 from = anchors.get(span);
    Vec3 to = anchors.get((span + 1) % anchors.size());
    double length = knots(from, to);
    Vec3 leaving = tangent(anchors, span).times(length);
    Vec3 arriving = tangent(anchors, (span + 1) % anchors.size()).times(length);
    for (int i = 0; i < segmentsPerSpan; i++) {
      double t = (double) i / segmentsPerSpan;
      double rest = 1 - t;
      double first = (1 + 2 * t) * rest * rest;
      double last = t * t * (3 - 2 * t);
      double out = t * rest * rest;
      double in = -t * t * rest;
      builder.vertex(
          first * from.x() + last * to.x() + out * leaving.x() + in * arriving.x(),
          first * from.y() + last * to.y() + out * leaving.y() + in * arriving.y(),
          first * from.z() + last * to.z() + out * leaving.z() + in * arriving.z());
    }
  }

  /** The direction at an anchor, for one step of the knots. */
  private Vec3 tangent(List<Vec3> anchors, int index) {
    int count = anchors.size();
    Vec3 here = anchors.get(index);
    boolean isFirst = index == 0 && !closed;
    boolean isLast = index == count - 1 && !closed;
    Vec3 before = anchors.get(isFirst ? index : (index + count - 1) % count);
    Vec3 after = anchors.get(isLast ? index : (index + 1) % count);
    if (isFirst || isLast) {
      return after.minus(before).times((1 - tension) / knots(before, after));
    }
    double back = knots(before, here);
    double ahead = knots(here, after);
    return here.minus(before)
        .times(1 / back)
        .minus(after.minus(before).times(1 / (back + ahead)))
        .plus(after.minus(here).times(1 / ahead))
        .times(1 - tension);
  }

  /** How far two knots lie apart: the root of their distance. */
  private static double knots(Vec3 a, Vec3 b) {
    Vec3 way = b.minus(a);
    return Math.sqrt(Math.sqrt(way.x() * way.x() + way.y() * way.y() + way.z() * way.z()));
  }
}
