package senga.effects;

import java.util.ArrayList;
import java.util.List;
import senga.geometry.AffineMap;
import senga.math.Trig;
import senga.math.Vec3;

/**
 * A group of turns and reflections about the origin, and a part of space whose images under them
 * fill all space without overlap: its fundamental domain, the places where no normal points away.
 *
 * @param maps of the group, the identity first
 * @param normals of the domain's walls, pointing inwards, of length 1
 */
record Symmetry(List<AffineMap> maps, List<Vec3> normals) {
  private static final double SAME = 1e-9;

  static Symmetry of(Solid solid, boolean reflections) {
    List<Vec3> normals = new ArrayList<>(solid.outer());
    normals.add(reflections ? solid.inner() : solid.behind());
    List<AffineMap> maps =
        reflections ? doubled(solid.turns(), reflection(solid.inner())) : solid.turns();
    return new Symmetry(maps, normals.stream().map(Directions::unit).toList());
  }

  /** A kaleidoscope of {@code count} mirrors through an axis; the wedge begins at an angle. */
  static Symmetry around(Vec3 axis, int count, double degrees) {
    Vec3 wall = direction(axis, degrees + 90);
    Vec3 other = direction(axis, degrees + 180.0 / count + 90).times(-1);
    List<AffineMap> turns = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      turns.add(turn(axis, 360.0 * i / count));
    }
    List<Vec3> normals = count == 1 ? List.of(wall) : List.of(wall, other);
    return new Symmetry(doubled(turns, reflection(wall)), normals);
  }

  /** The same with one more mirror across a direction; the domain is the side it points to. */
  Symmetry and(Vec3 side) {
    List<Vec3> more = new ArrayList<>(normals);
    more.add(Directions.unit(side));
    return new Symmetry(doubled(maps, reflection(side)), more);
  }

  /** A unit vector across an axis; for the z axis, so many degrees from x to y. */
  static Vec3 direction(Vec3 axis, double degrees) {
    Vec3 along = Directions.unit(axis);
    Vec3 x = Directions.across(along);
    Vec3 y = Directions.cross(along, x);
    return x.times(Trig.cosDegrees(degrees)).plus(y.times(Trig.sinDegrees(degrees)));
  }

  /** Right-handed, about an axis through the origin. */
  static AffineMap turn(Vec3 axis, double degrees) {
    Vec3 k = Directions.unit(axis);
    double cos = Trig.cosDegrees(degrees);
    double sin = Trig.sinDegrees(degrees);
    Vec3 rest = k.times(1 - cos);
    return linear(
        Vec3.of(cos, k.z() * sin, -k.y() * sin).plus(rest.times(k.x())),
        Vec3.of(-k.z() * sin, cos, k.x() * sin).plus(rest.times(k.y())),
        Vec3.of(k.y() * sin, -k.x() * sin, cos).plus(rest.times(k.z())));
  }

  private static AffineMap reflection(Vec3 normal) {
    Vec3 n = Directions.unit(normal);
    return linear(
        Vec3.of(1, 0).minus(n.times(2 * n.x())),
        Vec3.of(0, 1).minus(n.times(2 * n.y())),
        Vec3.of(0, 0, 1).minus(n.times(2 * n.z())));
  }

  /** The map that takes the axes to these places. */
  private static AffineMap linear(Vec3 x, Vec3 y, Vec3 z) {
    return new AffineMap(
        exact(x.x()),
        exact(y.x()),
        exact(z.x()),
        0,
        exact(x.y()),
        exact(y.y()),
        exact(z.y()),
        0,
        exact(x.z()),
        exact(y.z()),
        exact(z.z()),
        0);
  }

  /** Rounding must not tilt a quarter turn or the exchange of two axes. */
  private static double exact(double entry) {
    double whole = Math.rint(entry);
    return Math.abs(entry - whole) < SAME ? whole + 0.0 : entry;
  }

  private static List<AffineMap> doubled(List<AffineMap> maps, AffineMap first) {
    List<AffineMap> doubled = new ArrayList<>(maps);
    maps.forEach(map -> doubled.add(first.then(map)));
    return List.copyOf(doubled);
  }

  /** All products of some maps, those with the fewest factors first. */
  static List<AffineMap> closed(List<AffineMap> generators) {
    List<AffineMap> group = new ArrayList<>(List.of(AffineMap.IDENTITY));
    for (int i = 0; i < group.size(); i++) {
      for (AffineMap generator : generators) {
        AffineMap product = group.get(i).then(generator);
        if (group.stream().noneMatch(known -> isSame(known, product))) {
          group.add(product);
        }
      }
    }
    return List.copyOf(group);
  }

  /** Whether two linear maps differ by no more than rounding. */
  static boolean isSame(AffineMap a, AffineMap b) {
    return isSame(a.point(1, 0, 0), b.point(1, 0, 0))
        && isSame(a.point(0, 1, 0), b.point(0, 1, 0))
        && isSame(a.point(0, 0, 1), b.point(0, 0, 1));
  }

  private static boolean isSame(Vec3 a, Vec3 b) {
    Vec3 gap = a.minus(b);
    return Math.abs(gap.x()) < SAME && Math.abs(gap.y()) < SAME && Math.abs(gap.z()) < SAME;
  }
}
