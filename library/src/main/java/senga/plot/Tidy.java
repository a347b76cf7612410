package senga.plot;

import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;

/**
 * Lays lines flat on the paper and leaves out what a pen would not notice: vertices at the place of
 * the one before, and lines without any. A line that never leaves its place is a dot, and stays as
 * a line of one vertex.
 */
public record Tidy() implements PlotStep {
  @Override
  public Polylines apply(Polylines lines, Context context) {
    context.checkpoint();
    PolylinesBuilder tidy = new PolylinesBuilder(lines.vertexCount(), lines.lineCount());
    for (int line = 0; line < lines.lineCount(); line++) {
      int from = lines.start(line);
      int to = lines.end(line);
      for (int i = from; i < to; i++) {
        if (i == from || lines.x(i) != lines.x(i - 1) || lines.y(i) != lines.y(i - 1)) {
          tidy.vertex(lines.x(i), lines.y(i));
        }
      }
      if (to > from) {
        tidy.endLine();
      }
    }
    return tidy.build();
  }
}
