package senga.polygon;

import org.jspecify.annotations.Nullable;
import senga.geometry.Polylines;
import senga.math.Vec3;

/**
 * The plane in which a drawing lies, with two axes of its own: what works on rings works there, and
 * puts the result back.
 *
 * <p>A drawing that lies parallel to the paper keeps its x and y bit for bit. One that lies tilted
 * in space has its plane through three of its vertices: the first, the one farthest from it, and
 * the one farthest from the line through both. Where all lie on one line, the plane through that
 * line that is most like the paper is taken.
 */
public final class Plane {
  /** A vertex farther from the plane than this part of the drawing's size is outside of it. */
  private static final double FLATNESS = 1e-4;

  private final Vec3 origin;
  private final Vec3 right;
  private final Vec3 down;

  private Plane(Vec3 origin, Vec3 right, Vec3 down) {
    this.origin = origin;
    this.right = right;
    this.down = down;
  }

  /** Parallel to the paper, at this height. */
  public static Plane paper(double z) {
    return new Plane(Vec3.of(0, 0, z), Vec3.of(1, 0, 0), Vec3.of(0, 1, 0));
  }

  /** The plane of all these lines, or null if they lie in none. */
  public static @Nullable Plane of(Polylines lines) {
    return of(lines, 0, lines.vertexCount());
  }

  /** The plane of the vertices {@code from} to {@code to - 1}, or null if they lie in none. */
  public static @Nullable Plane of(Polylines lines, int from, int to) {
    if (from >= to) {
      return paper(0);
    }
    Vec3 first = point(lines, from);
    Vec3 far = point(lines, farthest(lines, from, to, first, Vec3.ZERO));
    Vec3 along = unit(far.minus(first));
    double flatness = FLATNESS * far.minus(first).length();
    Plane paper = paper(first.z());
    if (paper.holds(lines, from, to, flatness)) {
      return paper;
    }
    Vec3 aside = point(lines, farthest(lines, from, to, first, along)).minus(first);
    Vec3 normal = along.cross(aside);
    boolean straight = normal.length() <= flatness; // nothing lies aside of the line
    Plane found = new Plane(first, along, along).turned(straight ? upright(along) : unit(normal));
    return found.holds(lines, from, to, flatness) ? found : null;
  }

  private boolean holds(Polylines lines, int from, int to, double flatness) {
    Vec3 normal = right.cross(down);
    for (int i = from; i < to; i++) {
      if (Math.abs(point(lines, i).minus(origin).dot(normal)) > flatness) {
        return false;
      }
    }
    return true;
  }

  /** The vertex farthest from the line through a point; from the point itself, along nothing. */
  private static int farthest(Polylines lines, int from, int to, Vec3 first, Vec3 along) {
    int found = from;
    double most = -1;
    for (int i = from; i < to; i++) {
      Vec3 way = point(lines, i).minus(first);
      Vec3 aside = way.minus(along.times(way.dot(along)));
      double distance = aside.dot(aside);
      if (distance > most) {
        most = distance;
        found = i;
      }
    }
    return found;
  }

  /** The normal of the plane through a line that is most like the paper's. */
  private static Vec3 upright(Vec3 along) {
    Vec3 z = Vec3.of(0, 0, 1);
    Vec3 normal = z.minus(along.times(z.dot(along)));
    return normal.length() < 1e-6 ? Vec3.of(0, 1, 0) : unit(normal);
  }

  /** The same place with this normal, which is seen from the front, and axes as on the paper. */
  private Plane turned(Vec3 normal) {
    double side = normal.z() != 0 ? normal.z() : normal.y() != 0 ? normal.y() : normal.x();
    Vec3 front = side < 0 ? normal.times(-1) : normal;
    Vec3 x = Vec3.of(1, 0, 0);
    Vec3 flat = x.minus(front.times(x.dot(front)));
    Vec3 u = flat.length() < 1e-3 ? unit(Vec3.of(0, 1, 0).cross(front)) : unit(flat);
    return new Plane(origin, u, front.cross(u));
  }

  private static Vec3 unit(Vec3 vector) {
    double length = vector.length();
    return length == 0 ? vector : vector.times(1 / length);
  }

  private static Vec3 point(Polylines lines, int vertex) {
    return Vec3.of(lines.x(vertex), lines.y(vertex), lines.z(vertex));
  }

  /** How far right of the origin a vertex lies, in mm. */
  public double u(Polylines lines, int vertex) {
    return along(right, lines, vertex);
  }

  /** How far below the origin a vertex lies, in mm. */
  public double v(Polylines lines, int vertex) {
    return along(down, lines, vertex);
  }

  private double along(Vec3 axis, Polylines lines, int vertex) {
    return (lines.x(vertex) - origin.x()) * axis.x()
        + (lines.y(vertex) - origin.y()) * axis.y()
        + (lines.z(vertex) - origin.z()) * axis.z();
  }

  /** A place in space. */
  public double x(double u, double v) {
    return origin.x() + u * right.x() + v * down.x();
  }

  /** A place in space. */
  public double y(double u, double v) {
    return origin.y() + u * right.y() + v * down.y();
  }

  /** A place in space. */
  public double z(double u, double v) {
    return origin.z() + u * right.z() + v * down.z();
  }

  /** Where a point of space lies in the plane, its distance from it left out. */
  public Vec3 flat(Vec3 place) {
    Vec3 way = place.minus(origin);
    return Vec3.of(way.dot(right), way.dot(down));
  }
}
