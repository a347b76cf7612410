package senga.shapes;

import senga.geometry.About;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.math.Require;
import senga.math.Vec3;

/**
 * A square lattice: vertical lines from left to right, then horizontal ones from top to bottom,
 * evenly spaced, both edges included. A single line of a kind lies on the left or top edge.
 *
 * @param nx how many vertical lines, at least 0
 * @param ny how many horizontal lines, at least 0
 * @param center in mm
 * @param side length of the square, in mm
 */
@About(
    value = "A square lattice of straight lines.",
    family = "Lattices",
    see = {"laplaceFieldGrid", "repeat", "subdivide"},
    example = "G.grid().nx(9).ny(17).side(90).translate(70, 70)")
public record Grid(
    @About("How many vertical lines.") @Range(min = 1, max = 500) int nx,
    @About("How many horizontal lines.") @Range(min = 1, max = 500) int ny,
    @About("Where its centre lies.") @Range(min = 0, max = 300, unit = "mm") Vec3 center,
    @About("The length of its side.") @Range(min = 0, max = 200, unit = "mm") double side)
    implements GridCopies, Shape {
  /**
   * @throws IllegalArgumentException if a count is negative or a number is too large or not finite
   */
  public Grid {
    nx = Require.atLeast("grid nx", nx, 0);
    ny = Require.atLeast("grid ny", ny, 0);
    Limits.place("grid center", center);
    side = Limits.length("grid side", side);
  }

  /** 20 by 20 lines over a square of 1 mm. */
  public Grid() {
    this(20, 20, Vec3.ZERO, 1);
  }

  @Override
  public Size size() {
    long lines = (long) nx + ny;
    return Size.of(2 * lines, lines).loweredBy(nx >= ny ? "nx" : "ny");
  }

  @Override
  public Polylines make() {
    int lines = Math.addExact(nx, ny);
    PolylinesBuilder builder = new PolylinesBuilder(Math.multiplyExact(2, lines), lines);
    for (int i = 0; i < nx; i++) {
      double x = place(i, nx);
      builder.segment(x, -0.5, 0, x, 0.5, 0);
    }
    for (int i = 0; i < ny; i++) {
      double y = place(i, ny);
      builder.segment(-0.5, y, 0, 0.5, y, 0);
    }
    return new Placement(side, center).build(builder);
  }

  private static double place(int index, int count) {
    return count == 1 ? -0.5 : (double) index / (count - 1) - 0.5;
  }
}
