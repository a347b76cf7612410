package senga.effects;

import java.util.ArrayList;
import java.util.List;
import senga.geometry.AffineMap;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.math.Vec3;

/**
 * Keeps of a drawing what lies in the domain of a symmetry, and draws all images of that.
 *
 * <p>What runs along a wall of the domain has images that cover one another; each is drawn once.
 *
 * @param symmetry about the origin
 * @param center in the place of the origin, in mm
 */
record Kaleidoscope(Symmetry symmetry, Vec3 center) {
  /** How far from a wall counts as on it, in sizes of the drawing: what floats cannot tell. */
  private static final double ON_WALL = 2e-7;

  void draw(Polylines input, PolylinesBuilder target, Context context) {
    double near = ON_WALL * Blast.reach(input, center);
    Cutting cutting = new Cutting(symmetry.normals(), center, near);
    for (int line = 0; line < input.lineCount(); line++) {
      context.checkpoint();
      cutting.line(input, line);
    }
    Polylines inner = cutting.inner();
    Polylines walls = cutting.walls();
    for (AffineMap map : symmetry.maps()) {
      context.checkpoint();
      int from = target.append(inner);
      place(map, target, from);
    }
    for (int line = 0; line < walls.lineCount(); line++) {
      context.checkpoint();
      different(walls, line, 4 * near, target);
    }
  }

  private void place(AffineMap map, PolylinesBuilder target, int from) {
    if (!map.equals(AffineMap.IDENTITY)) {
      target.map(map.about(center), from, target.vertexCount());
    }
  }

  /** Adds those images of a line that do not cover one another. */
  private void different(Polylines walls, int line, double near, PolylinesBuilder target) {
    List<Polylines> drawn = new ArrayList<>();
    for (AffineMap map : symmetry.maps()) {
      PolylinesBuilder image = new PolylinesBuilder(Measure.count(walls, line), 1);
      image.append(walls, walls.start(line), walls.end(line)).endLine();
      place(map, image, 0);
      Polylines made = image.build();
      if (drawn.stream().noneMatch(known -> covers(known, made, near))) {
        drawn.add(made);
        target.append(made);
      }
    }
  }

  private static boolean covers(Polylines a, Polylines b, double near) {
    return covers(a, b, near, false) || covers(a, b, near, true);
  }

  private static boolean covers(Polylines a, Polylines b, double near, boolean backwards) {
    int last = a.vertexCount() - 1;
    for (int i = 0; i <= last; i++) {
      int j = backwards ? last - i : i;
      if (!(Math.abs(a.x(i) - b.x(j)) <= near
          && Math.abs(a.y(i) - b.y(j)) <= near
          && Math.abs(a.z(i) - b.z(j)) <= near)) {
        return false;
      }
    }
    return true;
  }
}
