package senga.effects;

import senga.geometry.About;
import senga.geometry.Bounds;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.math.Require;
import senga.math.Vec3;

/**
 * A kaleidoscope on the paper: keeps the part of the drawing between mirrors and draws all its
 * images. One mirror stands upright, and the drawing to one side of it is kept; with two, a quarter
 * is kept; with n of them, the wedge from 0 to 180 / n degrees about the center, and 2n images are
 * drawn. Lines along a mirror are drawn once.
 *
 * @param count of mirrors, 1 to 1000
 * @param center where mirrors cross, in mm; z does not matter
 * @param positiveX whether, of one or two mirrors, the right side is kept
 * @param positiveY whether, of two mirrors, the lower side is kept
 * @param showPlanes whether the mirrors are drawn too
 */
@About(
    value = "A kaleidoscope on the paper.",
    family = "Copies and symmetry",
    see = {"mirror3d", "repeat"},
    example =
        "G.spiral().outerRadius(30).turns(4).translate(28, 12).through(E.mirror()"
            + ".count(5)).translate(70, 70)")
public record Mirror(
    @About("Mirrors through the center.") @Range(min = 1, max = 12) int count,
    @About("Where the mirrors cross.") @Range(min = -100, max = 100, unit = "mm") Vec3 center,
    @About("Whether one or two mirrors keep the right side.") boolean positiveX,
    @About("Whether two mirrors keep the lower side.") boolean positiveY,
    @About("Whether the mirrors are drawn too.") boolean showPlanes)
    implements MirrorCopies, ContextEffect {
  private static final Vec3 AXIS = Vec3.of(0, 0, 1);

  /**
   * @throws IllegalArgumentException if {@code count} lies outside 1 to 1000
   */
  public Mirror {
    Require.within("mirror count", count, 1, 1000);
  }

  /** An upright mirror at the left edge of the paper. */
  public Mirror() {
    this(1, Vec3.ZERO, true, true, false);
  }

  @Override
  public Size size(Polylines input) {
    long vertices = 4L * input.vertexCount(); // each segment may be cut out of its line
    long lines = (long) input.vertexCount() + input.lineCount();
    return Size.of(2L * count * vertices + 4L * count, 2L * count * lines + 2L * count)
        .scratch(16 * vertices)
        .loweredBy("count");
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    PolylinesBuilder lines = new PolylinesBuilder();
    new Kaleidoscope(symmetry(), center).draw(input, lines, context);
    if (showPlanes && lines.vertexCount() > 0) {
      addPlanes(lines);
    }
    return lines.build();
  }

  private Symmetry symmetry() {
    if (count > 2) {
      return Symmetry.around(AXIS, count, 0);
    }
    Symmetry upright = Symmetry.around(AXIS, 1, positiveX ? -90 : 90);
    return count == 1 ? upright : upright.and(Vec3.of(0, positiveY ? 1 : -1));
  }

  private void addPlanes(PolylinesBuilder lines) {
    Bounds box = lines.bounds(0, lines.vertexCount());
    if (count == 1) {
      lines.segment(center.x(), box.minY(), 0, center.x(), box.maxY(), 0);
      return;
    }
    double reach =
        Math.max(
            Math.max(box.maxX() - center.x(), center.x() - box.minX()),
            Math.max(box.maxY() - center.y(), center.y() - box.minY()));
    for (int i = 0; i < 2 * count; i++) {
      Vec3 end = Symmetry.direction(AXIS, 180.0 * i / count).times(reach).plus(center);
      lines.segment(center.x(), center.y(), 0, end.x(), end.y(), 0);
    }
  }
}
