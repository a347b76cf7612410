package senga.shapes;

import senga.geometry.About;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.math.Vec3;
import senga.shapes.Solid.Group;

/**
 * A regular or half-regular solid as a wireframe: Plato's five and Archimedes' thirteen, of which
 * two come as left and right. All corners lie on a ball.
 *
 * @param kind which solid
 * @param style whether every face is a closed line, or every edge a line of its own
 * @param center in mm
 * @param diameter of the ball around it, in mm, at least 0
 */
@About(
    value = "A solid whose corners are all alike, as a wireframe.",
    family = "Solids",
    source =
        "Plato, \"Timaeus\"; Archimedes, after Pappus; J. Kepler, \"Harmonices " + "Mundi\", 1619.",
    see = {"sphere", "polygon", "deduplicate"},
    elsewhere = {"box", "cube"},
    example =
        "G.polyhedron().kind(Polyhedron.Kind.TRUNCATED_ICOSAHEDRON).diameter(90)"
            + ".rotate(8, 13, 5).translate(70, 70)")
public record Polyhedron(
    @About("Which solid.") Kind kind,
    @About("Whether each face is a line, or each edge.") Style style,
    @About("Where its centre lies.") @Range(min = -300, max = 300, unit = "mm") Vec3 center,
    @About("The diameter of the ball around it.") @Range(min = 0, max = 200, unit = "mm")
        double diameter)
    implements PolyhedronCopies, Shape {
  /** What is a line. */
  public enum Style {
    /** Each face, closed: every edge is drawn twice. */
    FACES,
    /** Each edge, once. */
    EDGES
  }

  /** The solids by their usual names, with the number of their faces. */
  public enum Kind {
    /** 4 triangles. */
    TETRAHEDRON(Group.TETRAHEDRAL, "100", 4, 12),
    /** 6 squares: the cube. */
    HEXAHEDRON(Group.OCTAHEDRAL, "100", 6, 24),
    /** 8 triangles. */
    OCTAHEDRON(Group.OCTAHEDRAL, "001", 8, 24),
    /** 12 pentagons. */
    DODECAHEDRON(Group.ICOSAHEDRAL, "100", 12, 60),
    /** 20 triangles. */
    ICOSAHEDRON(Group.ICOSAHEDRAL, "001", 20, 60),
    /** 8 triangles and 6 squares. */
    CUBOCTAHEDRON(Group.OCTAHEDRAL, "010", 14, 48),
    /** 20 triangles and 12 pentagons. */
    ICOSIDODECAHEDRON(Group.ICOSAHEDRAL, "010", 32, 120),
    /** 4 triangles and 4 hexagons. */
    TRUNCATED_TETRAHEDRON(Group.TETRAHEDRAL, "110", 8, 36),
    /** 8 triangles and 6 octagons. */
    TRUNCATED_CUBE(Group.OCTAHEDRAL, "110", 14, 72),
    /** 6 squares and 8 hexagons. */
    TRUNCATED_OCTAHEDRON(Group.OCTAHEDRAL, "011", 14, 72),
    /** 20 triangles and 12 decagons. */
    TRUNCATED_DODECAHEDRON(Group.ICOSAHEDRAL, "110", 32, 180),
    /** 12 pentagons and 20 hexagons: the football. */
    TRUNCATED_ICOSAHEDRON(Group.ICOSAHEDRAL, "011", 32, 180),
    /** 8 triangles and 18 squares. */
    RHOMBICUBOCTAHEDRON(Group.OCTAHEDRAL, "101", 26, 96),
    /** 32 triangles and 6 squares. */
    SNUB_CUBE_LEFT(Group.OCTAHEDRAL, "left", 38, 120),
    /** Its mirror image. */
    SNUB_CUBE_RIGHT(Group.OCTAHEDRAL, "right", 38, 120),
    /** 80 triangles and 12 pentagons. */
    SNUB_DODECAHEDRON_LEFT(Group.ICOSAHEDRAL, "left", 92, 300),
    /** Its mirror image. */
    SNUB_DODECAHEDRON_RIGHT(Group.ICOSAHEDRAL, "right", 92, 300),
    /** 12 squares, 8 hexagons and 6 octagons. */
    TRUNCATED_CUBOCTAHEDRON(Group.OCTAHEDRAL, "111", 26, 144),
    /** 20 triangles, 30 squares and 12 pentagons. */
    RHOMBICOSIDODECAHEDRON(Group.ICOSAHEDRAL, "101", 62, 240),
    /** 30 squares, 20 hexagons and 12 decagons. */
    TRUNCATED_ICOSIDODECAHEDRON(Group.ICOSAHEDRAL, "111", 62, 360);

    private final Group group;
    private final String corner;
    private final int faces;
    private final int sides;

    /**
     * @param corner off which of the three mirrors a corner lies; or the hand of a snub solid
     * @param sides of all faces together, twice the edges
     */
    Kind(Group group, String corner, int faces, int sides) {
      this.group = group;
      this.corner = corner;
      this.faces = faces;
      this.sides = sides;
    }

    private Solid solid() {
      return switch (corner) {
        case "left" -> Solid.snub(group, false);
        case "right" -> Solid.snub(group, true);
        default -> Solid.mirrored(group, corner);
      };
    }
  }

  /**
   * @throws IllegalArgumentException if the diameter is negative or a number is too large or not
   *     finite
   */
  public Polyhedron {
    Limits.place("polyhedron center", center);
    diameter = Limits.length("polyhedron diameter", diameter);
  }

  /** A tetrahedron in a ball of 1 mm. */
  public Polyhedron() {
    this(Kind.TETRAHEDRON, Style.FACES, Vec3.ZERO, 1);
  }

  @Override
  public Size size() {
    return style == Style.FACES
        ? Size.of((long) kind.sides + kind.faces, kind.faces)
        : Size.of(kind.sides, kind.sides / 2);
  }

  @Override
  public Polylines make() {
    Size size = size();
    PolylinesBuilder builder =
        new PolylinesBuilder(Math.toIntExact(size.vertices()), Math.toIntExact(size.lines()));
    Solid solid = kind.solid();
    if (style == Style.FACES) {
      solid.writeFaces(builder);
    } else {
      solid.writeEdges(builder);
    }
    return new Placement(diameter / 2, center).build(builder);
  }
}
