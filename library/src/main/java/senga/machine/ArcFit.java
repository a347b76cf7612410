package senga.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds arcs in a stroke: as many vertices in a row as two arcs hold that go over into each other
 * without a corner (a biarc, after K. M. Bolton, "Biarc curves", 1975, with equal lengths of both
 * tangents).
 *
 * <p>The direction at a vertex is that of the circle through it and its neighbours; where the
 * stroke turns by more than 30° there is a corner, and no arc goes over it. A pair of arcs is taken
 * if every vertex and the middle of every segment is within the tolerance of it, the middles of
 * both arcs are within the tolerance of the stroke, and the machine reaches all of both. What fits
 * no pair is drawn straight.
 */
final class ArcFit {
  private static final int LEAST_SEGMENTS = 4;
  private static final double SAME_MM = 1e-6;
  private static final double CORNER_COSINE = 0.866;

  private final double[] x;
  private final double[] y;
  private final double[] unitX; // directions of the segments
  private final double[] unitY;
  private final double tolerance;
  private final Reach reach;

  /**
   * @param x of the vertices on the machine, in mm; no two in a row at the same place
   */
  private ArcFit(double[] x, double[] y, double tolerance, Reach reach) {
    this.x = x;
    this.y = y;
    this.tolerance = tolerance;
    this.reach = reach;
    unitX = new double[Math.max(0, x.length - 1)];
    unitY = new double[unitX.length];
    for (int i = 0; i < unitX.length; i++) {
      double length = length(i);
      unitX[i] = (x[i + 1] - x[i]) / length;
      unitY[i] = (y[i + 1] - y[i]) / length;
    }
  }

  /**
   * The stroke as arcs and straight lines, one after the other.
   *
   * @param x of its vertices on the machine, in mm
   */
  static List<Arc> of(double[] x, double[] y, double tolerance, Reach reach) {
    double[] fewX = new double[x.length];
    double[] fewY = new double[x.length];
    int count = 0;
    for (int i = 0; i < x.length; i++) {
      if (count == 0
          || Math.max(Math.abs(x[i] - fewX[count - 1]), Math.abs(y[i] - fewY[count - 1]))
              > SAME_MM) {
        fewX[count] = x[i];
        fewY[count++] = y[i];
      }
    }
    return new ArcFit(Arrays.copyOf(fewX, count), Arrays.copyOf(fewY, count), tolerance, reach)
        .all();
  }

  private List<Arc> all() {
    List<Arc> arcs = new ArrayList<>();
    int at = 0;
    while (at < unitX.length) {
      int end = smoothUntil(at);
      while (at < end) {
        at = next(arcs, at, end);
      }
    }
    return arcs;
  }

  /** The vertex of the next corner, or the last one. */
  private int smoothUntil(int from) {
    int end = from + 1;
    while (end < unitX.length
        && unitX[end - 1] * unitX[end] + unitY[end - 1] * unitY[end] > CORNER_COSINE) {
      end++;
    }
    return end;
  }

  /** Adds what goes on at a vertex, and says at which it ends. */
  private int next(List<Arc> arcs, int from, int end) {
    List<Arc> best = List.of();
    int reached = from;
    int step = LEAST_SEGMENTS;
    int to = from + step;
    while (to <= end && step > 0) {
      Optional<List<Arc>> pair = pair(from, to, end);
      if (pair.isPresent()) {
        best = pair.get();
        reached = to;
        step *= 2;
      } else {
        step = reached == from ? 0 : step / 2;
      }
      to = Math.min(end, reached + step);
      step = to == reached ? 0 : step;
    }
    if (best.isEmpty()) {
      arcs.add(straight(from));
      return from + 1;
    }
    arcs.addAll(best);
    return reached;
  }

  private Arc straight(int from) {
    return new Arc(x[from], y[from], x[from + 1], y[from + 1], Double.NaN, Double.NaN, false);
  }

  private Optional<List<Arc>> pair(int from, int to, int end) {
    double[] leave = direction(from, end, true);
    double[] arrive = direction(to, end, to < end);
    double wayX = x[to] - x[from];
    double wayY = y[to] - y[from];
    double reach =
        tangents(
            wayX * wayX + wayY * wayY,
            wayX * (leave[0] + arrive[0]) + wayY * (leave[1] + arrive[1]),
            leave[0] * arrive[0] + leave[1] * arrive[1]);
    double joinX = (x[from] + x[to] + reach * (leave[0] - arrive[0])) / 2;
    double joinY = (y[from] + y[to] + reach * (leave[1] - arrive[1])) / 2;
    Arc first = Arc.leaving(x[from], y[from], leave[0], leave[1], joinX, joinY);
    Arc second = Arc.leaving(x[to], y[to], -arrive[0], -arrive[1], joinX, joinY);
    boolean isGood =
        reach > 0
            && first.isShort(leave[0], leave[1])
            && second.isShort(-arrive[0], -arrive[1])
            && isNear(first, second.reversed(), from, to);
    return isGood ? Optional.of(List.of(first, second.reversed())) : Optional.empty();
  }

  /**
   * How long both tangents are, from the ends to where they meet those at the join: the positive
   * root of 2(1 − cos)·d² + 2·along·d − square = 0.
   */
  private static double tangents(double square, double along, double cosine) {
    double a = 2 * (1 - cosine);
    double root = Math.sqrt(along * along + a * square);
    return along + root > 0 ? square / (along + root) : -1;
  }

  /**
   * Where the stroke goes at a vertex, as a vector of length 1.
   *
   * @param isForward whether, where there is no neighbour on one side, the segment after it counts
   */
  private double[] direction(int vertex, int end, boolean isForward) {
    boolean isInner = vertex > 0 && vertex < end && isSmooth(vertex);
    if (isInner) {
      double before = length(vertex);
      double after = length(vertex - 1);
      return unit(
          unitX[vertex - 1] * before + unitX[vertex] * after,
          unitY[vertex - 1] * before + unitY[vertex] * after);
    }
    int segment = isForward ? vertex : vertex - 1;
    double[] inner = direction(isForward ? vertex + 1 : vertex - 1, end, isForward, segment);
    double twice = 2 * (inner[0] * unitX[segment] + inner[1] * unitY[segment]);
    return unit(twice * unitX[segment] - inner[0], twice * unitY[segment] - inner[1]);
  }

  /** That of the neighbour of an end, or of the segment between if the neighbour is one too. */
  private double[] direction(int vertex, int end, boolean isForward, int segment) {
    boolean isInner = vertex > 0 && vertex < end && isSmooth(vertex);
    return isInner
        ? direction(vertex, end, isForward)
        : new double[] {unitX[segment], unitY[segment]};
  }

  private boolean isSmooth(int vertex) {
    return unitX[vertex - 1] * unitX[vertex] + unitY[vertex - 1] * unitY[vertex] > CORNER_COSINE;
  }

  private boolean isNear(Arc first, Arc second, int from, int to) {
    if (!first.isIn(reach) || !second.isIn(reach)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      double midX = (x[i] + x[i + 1]) / 2;
      double midY = (y[i] + y[i + 1]) / 2;
      if (distance(first, second, x[i], y[i]) > tolerance
          || distance(first, second, midX, midY) > tolerance) {
        return false;
      }
    }
    return isNearStroke(first.middle(), from, to) && isNearStroke(second.middle(), from, to);
  }

  private static double distance(Arc first, Arc second, double x, double y) {
    return Math.min(first.distance(x, y), second.distance(x, y));
  }

  private boolean isNearStroke(double[] place, int from, int to) {
    for (int i = from; i < to; i++) {
      double apart = Arc.toSegment(place[0], place[1], x[i], y[i], x[i + 1], y[i + 1]);
      if (apart <= tolerance) {
        return true;
      }
    }
    return false;
  }

  private double length(int segment) {
    double wayX = x[segment + 1] - x[segment];
    double wayY = y[segment + 1] - y[segment];
    return Math.sqrt(wayX * wayX + wayY * wayY);
  }

  private static double[] unit(double x, double y) {
    double length = Math.sqrt(x * x + y * y);
    return new double[] {x / length, y / length};
  }
}
