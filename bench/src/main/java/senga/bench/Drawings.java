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

  /** Circles of 1,000 vertices on the paper, side by side in rows, closed; 400 mm wide in all. */
  static Polylines rings(int vertices) {
    return rings(vertices, 0, 400);
  }

  /** The same elsewhere: a square of circles that begins so far from both edges, in mm. */
  static Polylines rings(int vertices, double margin, double side) {
    int count = vertices / VERTICES_PER_LINE;
    int row = (int) Math.ceil(Math.sqrt(count));
    double pitch = side / row;
    PolylinesBuilder lines = new PolylinesBuilder(vertices, count);
    for (int ring = 0; ring < count; ring++) {
      int across = ring % row;
      int down = ring / row;
      double x = margin + (across + 0.5) * pitch;
      double y = margin + (down + 0.5) * pitch;
      for (int i = 0; i < VERTICES_PER_LINE - 1; i++) {
        double turn = 2 * Math.PI * i / (VERTICES_PER_LINE - 1);
        lines.vertex(x + 0.45 * pitch * Math.cos(turn), y + 0.45 * pitch * Math.sin(turn));
      }
      lines.close().endLine();
    }
    return lines.build();
  }
}
