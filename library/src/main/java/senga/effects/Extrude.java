package senga.effects;

import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Generation;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.math.Require;
import senga.math.Vec3;

/**
 * Draws every line, a copy that is shifted and scaled, and a straight connection between each
 * vertex and its copy. First come all lines, then for each of them its copy and its connections;
 * those without length are left out, and so are lines of fewer than two vertices.
 *
 * <p>In the generation {@code PYXIDRAW} connections without length are drawn too, and the first
 * vertex of a closed line counts twice in its middle; without a shift nothing changes.
 *
 * @param delta how far the copy is shifted, in mm
 * @param scale how much larger the copy is, at least 0
 * @param subdivisions how often segments are halved before, 0 to 10
 * @param center what stays in place when a copy is scaled
 * @param generation whose middle of a closed line, and whose connections
 */
@About(
    value = "Draws a second copy of every line, and connects both.",
    family = "Copies and symmetry",
    see = {"repeat", "offset"},
    example =
        "G.polygon().sides(6).diameter(70).through(E.extrude().delta(45, -35)"
            + ".scale(0.4).subdivisions(1)).translate(50, 80)")
public record Extrude(
    @About("How far the copy is shifted.") @Range(min = -200, max = 200, unit = "mm") Vec3 delta,
    @About("How much larger the copy is.") @Range(min = 0, max = 3) double scale,
    @About("How often segments are halved before.") @Range(min = 0, max = 8) int subdivisions,
    @About("What stays in place when a copy is scaled.") Center center,
    @About("Whose middle of a closed line, and whose connections.") Generation generation)
    implements ExtrudeCopies, ContextEffect {
  /** What stays in place. */
  public enum Center {
    /** The middle of each copy. */
    AUTO,
    /** The origin; the shift is scaled with the copy. */
    ORIGIN
  }

  /**
   * @throws IllegalArgumentException if {@code scale} is negative or {@code subdivisions} lies
   *     outside 0 to 10
   */
  public Extrude {
    scale = Require.atLeast("extrude scale", scale, 0);
    Require.within("extrude subdivisions", subdivisions, 0, 10);
  }

  /** A copy of half the size in the middle of each line. */
  public Extrude() {
    this(Vec3.ZERO, 0.5, 4, Center.AUTO, Generation.CURRENT);
  }

  @Override
  public Size size(Polylines input) {
    long vertices = (long) input.vertexCount() << subdivisions;
    return Size.of(4 * vertices, 2L * input.lineCount() + vertices).loweredBy("subdivisions");
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    boolean old = generation == Generation.PYXIDRAW;
    if (old && delta.equals(Vec3.ZERO)) {
      return input;
    }
    Polylines lines = halved(input, context);
    PolylinesBuilder all = new PolylinesBuilder();
    all.append(lines);
    for (int line = 0; line < lines.lineCount(); line++) {
      context.checkpoint();
      int from = all.vertexCount();
      copy(lines, line, all);
      connect(lines, line, from, old, all);
    }
    return all.build();
  }

  private Polylines halved(Polylines input, Context context) {
    int parts = 1 << subdivisions;
    PolylinesBuilder halved = new PolylinesBuilder();
    for (int line = 0; line < input.lineCount(); line++) {
      context.checkpoint();
      if (Measure.count(input, line) < 2) {
        continue;
      }
      for (int i = input.start(line); i < input.end(line) - 1; i++) {
        for (int part = 0; part < parts; part++) {
          between(input, i, (double) part / parts, halved);
        }
      }
      halved.append(input, input.end(line) - 1, input.end(line)).endLine();
    }
    return halved.build();
  }

  private static void between(Polylines input, int i, double part, PolylinesBuilder lines) {
    lines.vertex(
        input.x(i) + part * ((double) input.x(i + 1) - input.x(i)),
        input.y(i) + part * ((double) input.y(i + 1) - input.y(i)),
        input.z(i) + part * ((double) input.z(i + 1) - input.z(i)));
  }

  private void copy(Polylines lines, int line, PolylinesBuilder all) {
    Vec3 middle = middle(lines, line);
    for (int i = lines.start(line); i < lines.end(line); i++) {
      Vec3 shifted = new Vec3(lines.x(i), lines.y(i), lines.z(i)).plus(delta);
      Vec3 scaled = middle.plus(shifted.minus(middle).times(scale));
      all.vertex(scaled.x(), scaled.y(), scaled.z());
    }
    all.endLine();
  }

  /** What stays in place when the shifted line is scaled. */
  private Vec3 middle(Polylines lines, int line) {
    if (center == Center.ORIGIN) {
      return Vec3.ZERO;
    }
    boolean twice = generation == Generation.CURRENT && lines.isClosed(line);
    int first = lines.start(line);
    int end = lines.end(line) - (twice ? 1 : 0);
    double x = 0;
    double y = 0;
    double z = 0;
    for (int i = first; i < end; i++) {
      x += lines.x(i);
      y += lines.y(i);
      z += lines.z(i);
    }
    return new Vec3(x, y, z).times(1.0 / (end - first)).plus(delta);
  }

  private static void connect(
      Polylines lines, int line, int copy, boolean all, PolylinesBuilder target) {
    int first = lines.start(line);
    for (int i = first; i < lines.end(line); i++) {
      float x = target.rawX()[copy + i - first];
      float y = target.rawY()[copy + i - first];
      float z = target.rawZ()[copy + i - first];
      if (all || x != lines.x(i) || y != lines.y(i) || z != lines.z(i)) {
        target.segment(lines.x(i), lines.y(i), lines.z(i), x, y, z);
      }
    }
  }
}
