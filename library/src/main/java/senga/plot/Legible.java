package senga.plot;

import java.util.Optional;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.math.Require;
import senga.math.Vec3;

/**
 * The order in which a hand might draw: figure after figure, as a page is read, in rows from the
 * top and from left to right; each is finished before the pen goes on. Every open stroke is drawn
 * from left to right, or downwards if it is steep. Within a figure the pen goes a short way. It
 * travels farther than it must, but what appears on the paper can be followed.
 *
 * @param gap how far apart strokes of one figure may lie, in mm, above 0
 */
public record Legible(double gap) implements PlotStep {
  /**
   * @throws IllegalArgumentException if {@code gap} is not above 0 and finite
   */
  public Legible {
    gap = Require.above("legible gap", gap, 0);
  }

  /** Over gaps of a millimetre. */
  public Legible() {
    this(1);
  }

  @Override
  public Polylines apply(Polylines lines, Context context) {
    Polylines written = asWritten(lines);
    PolylinesBuilder drawn = new PolylinesBuilder(lines.vertexCount(), lines.lineCount());
    for (Figures.Figure figure : Figures.inRows(written, gap, context)) {
      Vec3 corner = Vec3.of(figure.left(), figure.top());
      Order order = new Order().route(new Route(Optional.of(corner), Optional.empty()));
      drawn.append(order.reversible(false).freeSeams(false).apply(figure.strokes(), context));
    }
    return drawn.build();
  }

  /** Every stroke in the direction in which a hand would draw it. */
  private static Polylines asWritten(Polylines lines) {
    Tour given = Tour.asGiven(lines);
    int[] numbers = new int[given.size()];
    boolean[] backwards = new boolean[given.size()];
    for (int place = 0; place < given.size(); place++) {
      numbers[place] = given.line(place);
      backwards[place] = goesTheWrongWay(lines, given.line(place));
    }
    return new Tour(numbers, backwards, new int[numbers.length]).of(lines);
  }

  private static boolean goesTheWrongWay(Polylines lines, int line) {
    int last = lines.end(line) - 1;
    double dx = (double) lines.x(last) - lines.x(lines.start(line));
    double dy = (double) lines.y(last) - lines.y(lines.start(line));
    return Math.abs(dy) > Math.abs(dx) ? dy < 0 : dx < 0;
  }
}
