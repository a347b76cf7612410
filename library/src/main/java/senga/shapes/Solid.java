package senga.shapes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import senga.geometry.PolylinesBuilder;
import senga.math.Trig;
import senga.math.Vec3;

/**
 * A solid whose corners are all alike and whose edges are equally long, found from one corner.
 *
 * <p>Three mirrors through the centre make a kaleidoscope (W. A. Wythoff, 1918; H. S. M. Coxeter,
 * "Regular Polytopes"). A corner that lies on some of the mirrors, and equally far from the others,
 * is seen as all corners of a solid; a snub solid is what is seen after an even number of
 * reflections, of a corner whose three distances make its edges equal.
 *
 * <p>Edges join the nearest neighbours, and a face is a walk that turns as far to the left as it
 * can at every corner.
 */
final class Solid {
  private static final double GOLDEN = (1 + Math.sqrt(5)) / 2;

  /**
   * Corners nearer than this are the same; the smallest edge is a hundred thousand times longer.
   */
  private static final double SAME = 1e-6;

  /** Which mirrors: they are the planes of symmetry of the solids after which they are named. */
  enum Group {
    TETRAHEDRAL,
    OCTAHEDRAL,
    ICOSAHEDRAL
  }

  /**
   * Three mirrors, each by the direction straight off it.
   *
   * @param snub distances of a corner from them that make the three kinds of edges of a snub solid
   *     equally long
   */
  private record Kaleidoscope(Vec3 a, Vec3 b, Vec3 c, Vec3 snub) {
    static Kaleidoscope of(Group group) {
      return switch (group) {
        case TETRAHEDRAL -> of(Vec3.of(1, -1, 0), Vec3.of(0, 1, -1), Vec3.of(-1, -1, 0), Vec3.ONE);
        case OCTAHEDRAL ->
            of(
                Vec3.of(0, 0, 1),
                Vec3.of(0, 1, -1),
                Vec3.of(1, -1, 0),
                Vec3.of(0.25135864568536245, 0.14917264813830026, 0.27437127596099806));
        case ICOSAHEDRAL ->
            of(
                Vec3.of(1, 0, 0),
                Vec3.of(-GOLDEN, -1, 1 / GOLDEN),
                Vec3.of(0, 1, 0),
                Vec3.of(0.15349999427117898, 0.0894750752440277, 0.1738636051313735));
      };
    }

    private static Kaleidoscope of(Vec3 a, Vec3 b, Vec3 c, Vec3 snub) {
      return new Kaleidoscope(unit(a), unit(b), unit(c), snub);
    }

    /** The place on the ball whose distances from the mirrors are as these. */
    Vec3 corner(Vec3 distances) {
      Vec3 sum =
          cross(b, c)
              .times(distances.x())
              .plus(cross(c, a).times(distances.y()))
              .plus(cross(a, b).times(distances.z()));
      return unit(sum.times(1 / dot(a, cross(b, c))));
    }

    Vec3 reflected(Vec3 point, int mirror) {
      Vec3 off = mirror == 0 ? a : mirror == 1 ? b : c;
      return point.minus(off.times(2 * dot(point, off)));
    }
  }

  private final List<Vec3> corners;

  /** For each corner the nearest others, counter-clockwise as seen from outside. */
  private final List<List<Integer>> neighbours = new ArrayList<>();

  private Solid(List<Vec3> corners) {
    this.corners = corners;
    double edge = edge();
    for (int i = 0; i < corners.size(); i++) {
      neighbours.add(neighbours(i, edge));
    }
  }

  /**
   * @param off a digit for each mirror: whether a corner lies off it
   */
  static Solid mirrored(Group group, String off) {
    Kaleidoscope mirrors = Kaleidoscope.of(group);
    List<Vec3> seen = new ArrayList<>();
    seen.add(mirrors.corner(Vec3.of(digit(off, 0), digit(off, 1), digit(off, 2))));
    for (int i = 0; i < seen.size(); i++) {
      for (int mirror = 0; mirror < 3; mirror++) {
        addNew(seen, mirrors.reflected(seen.get(i), mirror));
      }
    }
    return new Solid(seen);
  }

  private static double digit(String off, int mirror) {
    return off.charAt(mirror) == '0' ? 0 : 1;
  }

  /**
   * @param swapped whether to make the other of the two that are each other's mirror image
   */
  static Solid snub(Group group, boolean swapped) {
    Kaleidoscope mirrors = Kaleidoscope.of(group);
    List<Vec3> seen = new ArrayList<>();
    seen.add(mirrors.corner(mirrors.snub()));
    for (int i = 0; i < seen.size(); i++) {
      for (int mirror = 0; mirror < 3; mirror++) {
        Vec3 once = mirrors.reflected(seen.get(i), mirror);
        addNew(seen, mirrors.reflected(once, (mirror + 1) % 3));
      }
    }
    return new Solid(
        swapped ? seen.stream().map(v -> Vec3.of(-v.x(), v.y(), v.z())).toList() : seen);
  }

  private static void addNew(List<Vec3> seen, Vec3 corner) {
    if (seen.stream().noneMatch(known -> distance(known, corner) < SAME)) {
      seen.add(corner);
    }
  }

  /** Each face as a closed line, counter-clockwise as seen from outside. */
  void writeFaces(PolylinesBuilder builder) {
    boolean[][] walked = new boolean[corners.size()][corners.size()];
    for (int first = 0; first < corners.size(); first++) {
      for (int second : neighbours.get(first)) {
        if (!walked[first][second]) {
          walk(builder, first, second, walked);
        }
      }
    }
  }

  private void walk(PolylinesBuilder builder, int first, int second, boolean[][] walked) {
    int here = first;
    int next = second;
    while (!walked[here][next]) {
      walked[here][next] = true;
      write(builder, here);
      List<Integer> around = neighbours.get(next);
      int back = around.indexOf(here);
      here = next;
      next = around.get((back + around.size() - 1) % around.size());
    }
    builder.close().endLine();
  }

  /** Each edge once, as a line of two vertices. */
  void writeEdges(PolylinesBuilder builder) {
    for (int first = 0; first < corners.size(); first++) {
      for (int second : neighbours.get(first)) {
        if (first < second) {
          write(builder, first);
          write(builder, second);
          builder.endLine();
        }
      }
    }
  }

  private void write(PolylinesBuilder builder, int corner) {
    Vec3 place = corners.get(corner);
    builder.vertex(place.x(), place.y(), place.z());
  }

  /** The length of all edges: how far the first corner's nearest neighbour is. */
  private double edge() {
    return corners.stream()
        .skip(1)
        .mapToDouble(corner -> distance(corners.getFirst(), corner))
        .min()
        .orElseThrow();
  }

  private List<Integer> neighbours(int corner, double edge) {
    Vec3 out = corners.get(corner);
    List<Integer> nearest =
        IntStream.range(0, corners.size())
            .filter(i -> i != corner && distance(corners.get(i), out) < edge + SAME)
            .boxed()
            .toList();
    Vec3 right = unit(flat(corners.get(nearest.getFirst()), out));
    Vec3 ahead = cross(out, right);
    return nearest.stream()
        .sorted(
            Comparator.comparingDouble(
                i -> Trig.atan2(dot(corners.get(i), ahead), dot(corners.get(i), right))))
        .toList();
  }

  /** The part of a vector that is at right angles to the direction {@code out}. */
  private static Vec3 flat(Vec3 vector, Vec3 out) {
    return vector.minus(out.times(dot(vector, out)));
  }

  private static double distance(Vec3 a, Vec3 b) {
    Vec3 way = a.minus(b);
    return Math.sqrt(dot(way, way));
  }

  private static Vec3 unit(Vec3 v) {
    return v.times(1 / Math.sqrt(dot(v, v)));
  }

  private static double dot(Vec3 a, Vec3 b) {
    return a.x() * b.x() + a.y() * b.y() + a.z() * b.z();
  }

  private static Vec3 cross(Vec3 a, Vec3 b) {
    return Vec3.of(
        a.y() * b.z() - a.z() * b.y(),
        a.z() * b.x() - a.x() * b.z(),
        a.x() * b.y() - a.y() * b.x());
  }
}
