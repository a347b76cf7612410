package senga.shapes;

import senga.geometry.About;
import senga.geometry.Generation;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.math.Require;
import senga.math.Vec3;

/**
 * A ball as a wireframe.
 *
 * @param subdivisions how fine it is, 0 to 7; each step of the icosphere has four times the lines
 * @param style which lines draw it
 * @param lineMode which of the lines are drawn; the styles {@code LATLON} and {@code RINGS} only
 * @param center in mm
 * @param diameter in mm
 * @param generation whose numbers of lines and vertices to follow
 */
@About(
    value = "A ball as a wireframe.",
    family = "Solids",
    source = "The icosphere after R. B. Fuller's geodesic domes, 1954.",
    see = {"polyhedron", "torus", "capsule"},
    example =
        "G.sphere().style(Sphere.Style.ICOSPHERE).subdivisions(1).diameter(90)"
            + ".rotate(25, 10, 15).translate(70, 70)")
public record Sphere(
    @About("How fine it is.") @Range(min = 0, max = 7) int subdivisions,
    @About("Which lines draw it.") Style style,
    @About("Which of the lines are drawn, in the styles latlon and rings.") LineMode lineMode,
    @About("Where its centre lies.") @Range(min = 0, max = 300, unit = "mm") Vec3 center,
    @About("Its diameter.") @Range(min = 0, max = 200, unit = "mm") double diameter,
    @About("Whose numbers of lines to follow.") Generation generation)
    implements SphereCopies, Shape {
  /** Which lines draw the ball. */
  public enum Style {
    /** Meridians from pole to pole and circles of latitude; the poles lie on the z axis. */
    LATLON,
    /** Spirals around the y axis. */
    ZIGZAG,
    /** The edges of an icosahedron whose faces are split in four again and again. */
    ICOSPHERE,
    /** Circles where evenly spaced planes cut the ball, along all three axes. */
    RINGS
  }

  /** Which lines of a wireframe are drawn. */
  public enum LineMode {
    HORIZONTAL,
    VERTICAL,
    BOTH;

    boolean horizontal() {
      return this != VERTICAL;
    }

    boolean vertical() {
      return this != HORIZONTAL;
    }
  }

  private static final int FINEST = 7;

  /**
   * @throws IllegalArgumentException if the subdivisions are not 0 to 7 or a number is not finite
   */
  public Sphere {
    subdivisions = Require.within("sphere subdivisions", subdivisions, 0, FINEST);
    Limits.place("sphere center", center);
    diameter = Limits.length("sphere diameter", diameter);
  }

  /** 1 mm in diameter, drawn by circles of latitude and longitude. */
  public Sphere() {
    this(1, Style.LATLON, LineMode.BOTH, Vec3.ZERO, 1, Generation.CURRENT);
  }

  @Override
  public Size size() {
    return wireframe().size().loweredBy("subdivisions");
  }

  @Override
  public Polylines make() {
    Wireframe wireframe = wireframe();
    Size size = wireframe.size();
    PolylinesBuilder builder =
        new PolylinesBuilder(Math.toIntExact(size.vertices()), Math.toIntExact(size.lines()));
    wireframe.write(builder);
    return new Placement(diameter, center).build(builder);
  }

  private Wireframe wireframe() {
    return switch (style) {
      case LATLON -> LatLon.of(subdivisions, lineMode, generation);
      case ZIGZAG -> Zigzag.of(subdivisions, generation);
      case ICOSPHERE -> new Icosphere(subdivisions);
      case RINGS -> Rings.of(subdivisions, lineMode, generation);
    };
  }

  /** One way to draw the ball. */
  interface Wireframe {
    /** Exactly this much will be written. */
    Size size();

    /** Writes a ball of diameter 1 around the origin. */
    void write(PolylinesBuilder builder);
  }
}
