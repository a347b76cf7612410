package senga.effects;

import java.util.List;
import senga.geometry.AffineMap;
import senga.math.Vec3;

/**
 * The turns of a regular solid, and the walls of one of its chambers: the spherical triangles that
 * all its mirrors cut the sphere into (H. S. M. Coxeter, <i>Regular Polytopes</i>, 1948).
 *
 * <p>One chamber is a fundamental domain of turns and reflections together. For the turns alone a
 * domain is a chamber and its neighbour behind the wall that joins its twofold axis to another one:
 * at the twofold axis the two make a straight angle, and so together a triangle again.
 *
 * @param turns all that bring the solid into itself, the identity first
 * @param outer the walls that remain when a chamber is joined to its neighbour, as normals inwards
 * @param inner the wall between the two
 * @param behind the neighbour's wall in place of it
 * @param corners of the chamber; its outer walls lie between the first and the second, and the
 *     second and the third
 */
record Solid(List<AffineMap> turns, List<Vec3> outer, Vec3 inner, Vec3 behind, List<Vec3> corners) {
  private static final double PHI = (1 + Math.sqrt(5)) / 2;
  private static final AffineMap THIRD = Symmetry.turn(Vec3.ONE, 120);
  private static final AffineMap HALF = Symmetry.turn(Vec3.of(0, 0, 1), 180);
  private static final AffineMap QUARTER = Symmetry.turn(Vec3.of(0, 0, 1), 90);
  private static final AffineMap FIFTH = Symmetry.turn(Vec3.of(0, 1, PHI), 72);

  /** 12 turns. */
  static final Solid TETRAHEDRON =
      new Solid(
          Symmetry.closed(List.of(THIRD, HALF)),
          List.of(Vec3.of(1, -1), Vec3.of(0, 1, 1)),
          Vec3.of(0, 1, -1),
          Vec3.of(1, 0, -1),
          List.of(Vec3.ONE, Vec3.of(1, 1, -1), Vec3.of(1, 0)));

  /** 24 turns. */
  static final Solid OCTAHEDRON =
      new Solid(
          Symmetry.closed(List.of(THIRD, QUARTER)),
          List.of(Vec3.of(1, -1), Vec3.of(0, 1, -1)),
          Vec3.of(0, 0, 1),
          Vec3.of(0, 1, 1),
          List.of(Vec3.of(1, 1), Vec3.ONE, Vec3.of(1, 0)));

  /** 60 turns. */
  static final Solid ICOSAHEDRON =
      new Solid(
          Symmetry.closed(List.of(THIRD, HALF, FIFTH)),
          List.of(Vec3.of(0, 1), Vec3.of(-PHI * PHI, -PHI, 1)),
          Vec3.of(1, 0),
          Vec3.of(PHI * PHI, -PHI, 1),
          List.of(Vec3.of(0, 0, 1), Vec3.of(1 / PHI, 0, PHI), Vec3.of(0, 1, PHI)));

  Solid {
    corners = corners.stream().map(Directions::unit).toList();
  }
}
