package senga.effects;

import java.util.Arrays;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.kernel.EdgeGraph;
import senga.kernel.SplitMix64;
import senga.kernel.Springs;

/**
 * A ring and the web in it, as knots and the edges between them. Every knot has its place in space
 * and, for the time of the weaving, its place (u, v) in the ring's own plane.
 *
 * <p>A thread begins at a knot that is set into the ring by arc length, so where it begins is known
 * and need not be found by cutting: that is what made webs depend on how the ring was turned. The
 * thread is the longer one of the chord's first two pieces, from the ring to the first edge and
 * from there to the second.
 */
final class Loom {
  /** So flat, beside its length, a chord runs along the ring and not through its inside. */
  private static final double FLAT = 1e-6;

  private final EdgeGraph edges = new EdgeGraph();
  private double[] x;
  private double[] y;
  private double[] z;
  private double[] u;
  private double[] v;
  private double[] along; // how far along the ring a knot lies, in mm; −1 for one within
  private double[] till; // where along the ring an edge ends; −1 for a thread
  private int knots;
  private int corners;
  private double length;

  Loom(Polylines input, int line) {
    int first = input.start(line);
    corners = input.isClosed(line) ? Measure.count(input, line) - 1 : 0;
    int room = Math.max(64, 2 * corners);
    x = new double[room];
    y = new double[room];
    z = new double[room];
    u = new double[room];
    v = new double[room];
    along = new double[room];
    till = new double[room];
    for (int i = 0; i < corners; i++) {
      along[i] = length;
      length += Measure.distance(input, first + i, first + i + 1);
      x[i] = input.x(first + i);
      y[i] = input.y(first + i);
      z[i] = input.z(first + i);
      till[edges.add(i, (i + 1) % corners)] = length;
    }
    knots = corners;
    if (corners >= 3 && !new Flat(x, y, z, corners).project(u, v)) {
      corners = 0;
    }
  }

  boolean hasInside() {
    return corners >= 3;
  }

  /** Tries one thread: the longer of two random chords of the ring. */
  void thread(SplitMix64 random) {
    double from = length * random.nextDouble();
    double to = length * random.nextDouble();
    double otherFrom = length * random.nextDouble();
    double otherTo = length * random.nextDouble();
    if (chord(otherFrom, otherTo) > chord(from, to)) {
      from = otherFrom;
      to = otherTo;
    }
    thread(from, to);
  }

  private void thread(double from, double to) {
    int begins = edgeAt(from);
    int ends = edgeAt(to);
    double fromU = at(u, begins, from);
    double fromV = at(v, begins, from);
    double wayU = at(u, ends, to) - fromU;
    double wayV = at(v, ends, to) - fromV;
    if (begins == ends || isAlongRing(from, to, fromU, fromV, wayU, wayV)) {
      return;
    }
    Meetings met = meetings(begins, ends, fromU, fromV, wayU, wayV);
    double first = isInside(fromU, fromV, wayU, wayV, met.first / 2) ? met.first : 0;
    double middle = (met.first + met.second) / 2;
    double second = isInside(fromU, fromV, wayU, wayV, middle) ? met.second - met.first : 0;
    if (second > first) {
      double leaves = partOf(met.firstEdge, fromU + met.first * wayU, fromV + met.first * wayV);
      double lands = partOf(met.secondEdge, fromU + met.second * wayU, fromV + met.second * wayV);
      tie(split(met.firstEdge, leaves), split(met.secondEdge, lands));
    } else if (first > 0) {
      double lands = partOf(met.firstEdge, fromU + met.first * wayU, fromV + met.first * wayV);
      tie(split(begins, part(begins, from)), split(met.firstEdge, lands));
    }
  }

  private void tie(int a, int b) {
    till(edges.add(a, b), -1);
  }

  /** Which edges a chord meets first and second, and after what part of its way. */
  private static final class Meetings {
    int firstEdge;
    int secondEdge;
    double first = 1;
    double second = 1;

    Meetings(int ends) {
      firstEdge = ends;
      secondEdge = ends;
    }

    void at(double t, int edge) {
      if (t < first) {
        second = first;
        secondEdge = firstEdge;
        first = t;
        firstEdge = edge;
      } else if (t < second) {
        second = t;
        secondEdge = edge;
      }
    }
  }

  private Meetings meetings(
      int begins, int ends, double fromU, double fromV, double wayU, double wayV) {
    Meetings met = new Meetings(ends);
    for (int edge = 0; edge < edges.size(); edge++) {
      if (edge != begins && edge != ends) {
        met.at(meets(edge, fromU, fromV, wayU, wayV), edge);
      }
    }
    return met;
  }

  /** After what part of the way a chord meets an edge; 2 if it does not. */
  private double meets(int edge, double fromU, double fromV, double wayU, double wayV) {
    int a = edges.from(edge);
    int b = edges.to(edge);
    double du = u[b] - u[a];
    double dv = v[b] - v[a];
    double cross = wayU * dv - wayV * du;
    double toU = u[a] - fromU;
    double toV = v[a] - fromV;
    double t = (toU * dv - toV * du) / cross;
    double part = (toU * wayV - toV * wayU) / cross;
    return t > 0 && t < 1 && part >= 0 && part < 1 ? t : 2; // NaN where both are parallel
  }

  /** Where on an edge a place lies: nearest in the plane. */
  private double partOf(int edge, double placeU, double placeV) {
    int a = edges.from(edge);
    int b = edges.to(edge);
    double du = u[b] - u[a];
    double dv = v[b] - v[a];
    double square = du * du + dv * dv;
    double part = ((placeU - u[a]) * du + (placeV - v[a]) * dv) / square;
    return square > 0 ? Math.clamp(part, 0, 1) : 0;
  }

  /**
   * Whether a place on a chord lies in the ring: a ray to the right crosses it an odd number of
   * times.
   */
  private boolean isInside(double fromU, double fromV, double wayU, double wayV, double part) {
    double placeU = fromU + part * wayU;
    double placeV = fromV + part * wayV;
    boolean inside = false;
    for (int i = 0; i < corners; i++) {
      int j = (i + 1) % corners;
      if (v[i] > placeV != v[j] > placeV) {
        double crossing = u[i] + (placeV - v[i]) / (v[j] - v[i]) * (u[j] - u[i]);
        inside ^= crossing > placeU;
      }
    }
    return inside;
  }

  /** Whether all corners on one way around lie on the chord. */
  private boolean isAlongRing(
      double from, double to, double fromU, double fromV, double wayU, double wayV) {
    double chord = Math.sqrt(wayU * wayU + wayV * wayV);
    double between = 0;
    double beyond = 0;
    for (int i = 0; i < corners; i++) {
      double off = Math.abs((u[i] - fromU) * wayV - (v[i] - fromV) * wayU) / chord;
      if (along[i] > Math.min(from, to) && along[i] < Math.max(from, to)) {
        between = Math.max(between, off);
      } else {
        beyond = Math.max(beyond, off);
      }
    }
    return !(Math.min(between, beyond) > FLAT * length);
  }

  private double chord(double from, double to) {
    int a = edgeAt(from);
    int b = edgeAt(to);
    double du = at(u, a, from) - at(u, b, to);
    double dv = at(v, a, from) - at(v, b, to);
    return du * du + dv * dv;
  }

  /** The edge of the ring that holds a place. */
  private int edgeAt(double place) {
    for (int edge = 0; edge < edges.size(); edge++) {
      if (till[edge] >= place && along[edges.from(edge)] <= place) {
        return edge;
      }
    }
    return 0;
  }

  private double at(double[] axis, int edge, double place) {
    double start = axis[edges.from(edge)];
    return start + part(edge, place) * (axis[edges.to(edge)] - start);
  }

  private double part(int edge, double place) {
    double start = along[edges.from(edge)];
    double extent = till[edge] - start;
    return extent > 0 ? Math.clamp((place - start) / extent, 0, 1) : 0;
  }

  /** Sets a knot into an edge and returns it. */
  private int split(int edge, double part) {
    grow();
    int a = edges.from(edge);
    int b = edges.to(edge);
    int knot = knots++;
    x[knot] = x[a] + part * (x[b] - x[a]);
    y[knot] = y[a] + part * (y[b] - y[a]);
    z[knot] = z[a] + part * (z[b] - z[a]);
    u[knot] = u[a] + part * (u[b] - u[a]);
    v[knot] = v[a] + part * (v[b] - v[a]);
    boolean ring = till[edge] >= 0;
    along[knot] = ring ? along[a] + part * (till[edge] - along[a]) : -1;
    till(edges.add(knot, b), till[edge]);
    edges.moveEnd(edge, knot);
    till[edge] = along[knot];
    return knot;
  }

  private void till(int edge, double end) {
    if (edge == till.length) {
      till = Arrays.copyOf(till, 2 * edge);
    }
    till[edge] = end;
  }

  private void grow() {
    if (knots == x.length) {
      x = Arrays.copyOf(x, 2 * knots);
      y = Arrays.copyOf(y, 2 * knots);
      z = Arrays.copyOf(z, 2 * knots);
      u = Arrays.copyOf(u, 2 * knots);
      v = Arrays.copyOf(v, 2 * knots);
      along = Arrays.copyOf(along, 2 * knots);
    }
  }

  void relax(int iterations, double step, Context context) {
    boolean[] fixed = new boolean[knots];
    for (int i = 0; i < knots; i++) {
      fixed[i] = along[i] >= 0;
    }
    edges.settle(knots);
    Springs springs = new Springs(edges, x, y, z, fixed);
    for (int round = 0; step > 0 && round < iterations; round++) {
      context.checkpoint();
      springs.relax(step);
    }
  }

  /** Adds ring and web as chains between knots. */
  void draw(PolylinesBuilder lines) {
    edges.settle(knots);
    edges.read(
        (nodes, count) -> {
          for (int i = 0; i < count; i++) {
            lines.vertex(x[nodes[i]], y[nodes[i]], z[nodes[i]]);
          }
          lines.endLine();
        });
  }
}
