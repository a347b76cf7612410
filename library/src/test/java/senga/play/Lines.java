package senga.play;

import java.util.List;
import senga.geometry.Geometry;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.math.Vec3;
import senga.scene.Frame;

/** Small recipes for tests. */
final class Lines {
  private Lines() {}

  /** One segment whose end is the frame's index. */
  static Geometry mark(Frame frame) {
    return mark((double) frame.index());
  }

  static Geometry mark(double x) {
    return new Literal(Polylines.of(List.of(List.of(Vec3.of(0, 0, 0), Vec3.of(x, 0, 0)))));
  }

  /** One line of many vertices. */
  static Geometry many(int vertices) {
    PolylinesBuilder builder = new PolylinesBuilder(vertices, 1);
    for (int i = 0; i < vertices; i++) {
      builder.vertex(i, 0);
    }
    return new Literal(builder.endLine().build());
  }

  /** What {@link #mark} was given. */
  static double markOf(FrameBuffer frame) {
    return frame.lines().rawX()[1];
  }
}
