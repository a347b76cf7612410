package senga.bench;

import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;

/** Input of a wanted size. */
final class Drawings {
  private static final int VERTICES_PER_LINE = 1_000;

  private Drawings() {}

  /**
   * A spiral of {@code vertices} through a cube of 400 mm, in lines of 1,000: neighbours lie near
   * each other, as in a drawing. {@code reference/limits.c} draws the same.
   */
  static Polylines spiral(int vertices) {
    PolylinesBuilder lines = new PolylinesBuilder(vertices, vertices / VERTICES_PER_LINE);
    for (int i = 0; i < vertices; i++) {
      double turn = 2 * Math.PI * i / VERTICES_PER_LINE;
      lines.vertex(
          200 + 180 * Math.cos(turn), 200 + 180 * Math.sin(turn), 400.0 * i / vertices - 200);
      if ((i + 1) % VERTICES_PER_LINE == 0) {
        lines.endLine();
      }
    }
    return lines.build();
  }
}
