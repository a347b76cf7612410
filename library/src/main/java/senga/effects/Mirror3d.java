package senga.effects;

import java.util.List;
import senga.geometry.About;
import senga.geometry.AffineMap;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.math.Require;
import senga.math.Vec3;

/**
 * A kaleidoscope in space: keeps the part of the drawing that lies in one cell of a symmetry and
 * draws all its images. The cells fill space without overlap, so a drawing that has the symmetry
 * already stays what it was.
 *
 * <p>In the mode {@code AZIMUTH} mirrors stand around an axis; the cell is a wedge of 180 / {@code
 * count} degrees, and one more mirror may lie across. In the mode {@code POLYHEDRAL} images are
 * those under all turns of a tetrahedron (12), octahedron (24) or icosahedron (60), and with
 * reflections twice as many; the solid's twofold, threefold and fivefold axes lie so that (1, 1, 1)
 * is a threefold one and x, y and z are twofold or fourfold. Lines along a wall of the cell are
 * drawn once.
 *
 * @param mode about an axis, or about all axes of a solid
 * @param count of mirrors about the axis, 1 to 1000
 * @param center where all mirrors meet, in mm
 * @param axis of the mirrors; of any length but 0
 * @param phase where the wedge begins, in degrees about the axis
 * @param mirrorEquator whether a mirror lies across the axis
 * @param positiveSide whether, then, the side that the axis points to is kept
 * @param group of which solid
 * @param reflections whether images under the solid's mirrors are drawn too
 * @param showPlanes whether the mirrors are drawn: about an axis as rays, of a solid as arcs around
 *     the drawing
 */
@About(
    value = "A kaleidoscope in space.",
    family = "Copies and symmetry",
    source = "H. S. M. Coxeter, \"Regular Polytopes\", 1948.",
    see = {"mirror", "repeat"},
    example =
        "G.group(G.circle().radius(12).rotate(0, 90, 0).translate(45, 14, 0), "
            + "G.circle().radius(9).translate(0, 8, 45)).through(E.mirror3d()"
            + ".mode(Mirror3d.Mode.POLYHEDRAL).group(Mirror3d.Group.O)).rotate(15, 25, 10)"
            + ".translate(70, 70)")
public record Mirror3d(
    @About("About an axis, or about all axes of a solid.") Mode mode,
    @About("Mirrors about the axis.") @Range(min = 1, max = 64) int count,
    @About("Where all mirrors meet.") @Range(min = -300, max = 300, unit = "mm") Vec3 center,
    @About("The axis of the mirrors.") @Range(min = -1, max = 1) Vec3 axis,
    @About("Where the wedge begins.") @Range(min = -180, max = 180, unit = "deg") double phase,
    @About("Whether a mirror lies across the axis.") boolean mirrorEquator,
    @About("Whether that mirror keeps the side the axis points to.") boolean positiveSide,
    @About("Of which solid.") Group group,
    @About("Whether the solid's mirrors count too.") boolean reflections,
    @About("Whether the mirrors are drawn.") boolean showPlanes)
    implements Mirror3dCopies, ContextEffect {
  /** About what. */
  public enum Mode {
    /** About an axis. */
    AZIMUTH,
    /** About all axes of a solid. */
    POLYHEDRAL
  }

  /** Of which solid. */
  public enum Group {
    /** Of the tetrahedron: 12 turns. */
    T,
    /** Of the octahedron and the cube: 24 turns. */
    O,
    /** Of the icosahedron and the dodecahedron: 60 turns. */
    I
  }

  private static final int ARC_SEGMENTS = 16;

  /**
   * @throws IllegalArgumentException if {@code count} lies outside 1 to 1000, {@code axis} has no
   *     length, or {@code phase} is not finite
   */
  public Mirror3d {
    Require.within("mirror3d count", count, 1, 1000);
    Directions.require("mirror3d axis", axis);
    phase = Require.finite("mirror3d phase", phase);
  }

  /** One mirror along z, at the upper edge of the paper. */
  public Mirror3d() {
    this(Mode.AZIMUTH, 1, Vec3.ZERO, Vec3.of(0, 0, 1), 0, false, true, Group.T, false, false);
  }

  @Override
  public Size size(Polylines input) {
    long images = mode == Mode.AZIMUTH ? 4L * count : 120;
    long vertices = 4L * input.vertexCount(); // each segment may be cut out of its line
    long lines = (long) input.vertexCount() + input.lineCount();
    long planes = 3L * images;
    return Size.of(images * vertices + (ARC_SEGMENTS + 1) * planes, images * lines + planes)
        .scratch(16 * vertices)
        .loweredBy(mode == Mode.AZIMUTH ? "count" : "");
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    PolylinesBuilder lines = new PolylinesBuilder();
    new Kaleidoscope(symmetry(), center).draw(input, lines, context);
    Polylines images = lines.build();
    if (!showPlanes || images.vertexCount() == 0) {
      return images;
    }
    lines.append(images);
    double reach = Blast.reach(images, center);
    if (mode == Mode.AZIMUTH) {
      addRays(reach, lines);
    } else {
      addArcs(reach, lines);
    }
    return lines.build();
  }

  private Symmetry symmetry() {
    if (mode == Mode.POLYHEDRAL) {
      return Symmetry.of(solid(), reflections);
    }
    Symmetry around = Symmetry.around(axis, count, phase);
    return mirrorEquator ? around.and(positiveSide ? axis : axis.times(-1)) : around;
  }

  private Solid solid() {
    return switch (group) {
      case T -> Solid.TETRAHEDRON;
      case O -> Solid.OCTAHEDRON;
      case I -> Solid.ICOSAHEDRON;
    };
  }

  private void addRays(double reach, PolylinesBuilder lines) {
    for (int i = 0; i < 2 * count; i++) {
      add(Symmetry.direction(axis, phase + 180.0 * i / count).times(reach), lines);
    }
    Vec3 along = Directions.unit(axis).times(reach);
    add(along, lines);
    add(along.times(-1), lines);
  }

  private void add(Vec3 ray, PolylinesBuilder lines) {
    Vec3 end = center.plus(ray);
    lines.segment(center.x(), center.y(), center.z(), end.x(), end.y(), end.z());
  }

  /** Two chambers meet at each wall, and one of them is a turn's image: so each arc comes once. */
  private void addArcs(double reach, PolylinesBuilder lines) {
    List<Vec3> corners = solid().corners();
    for (AffineMap turn : solid().turns()) {
      for (int wall = 0; wall < (reflections ? 3 : 2); wall++) {
        Vec3 from = corners.get(wall);
        Vec3 way = corners.get((wall + 1) % 3).minus(from);
        for (int i = 0; i <= ARC_SEGMENTS; i++) {
          Vec3 p = Directions.unit(from.plus(way.times((double) i / ARC_SEGMENTS))).times(reach);
          Vec3 image = center.plus(turn.point(p.x(), p.y(), p.z()));
          lines.vertex(image.x(), image.y(), image.z());
        }
        lines.endLine();
      }
    }
  }
}
