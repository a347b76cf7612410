package senga.shapes;

import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;

/**
 * The points that a system has passed through, in its own units.
 *
 * @param count how many there are; the arrays may be longer
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never leaves the operation
record AttractorWay(double[] x, double[] y, double[] z, int count) {
  /** So many points take far less than a millisecond. */
  private static final int BETWEEN_CHECKPOINTS = 4096;

  /** Follows the system for as many points as it asks for, or until the point flies away. */
  static AttractorWay of(Attractor system, Context context) {
    int points = system.points();
    double[] x = new double[points];
    double[] y = new double[points];
    double[] z = new double[points];
    AttractorFlow flow = new AttractorFlow(system);
    int count = 0;
    while (count < points && flow.isInReach()) {
      x[count] = flow.coordinate(0);
      y[count] = flow.coordinate(1);
      z[count] = flow.coordinate(2);
      count++;
      flow.advance();
      if (count % BETWEEN_CHECKPOINTS == 0) {
        context.progress((double) count / points);
      }
    }
    return new AttractorWay(x, y, z, count);
  }

  Polylines draw(Attractor system, Context context) {
    Frame frame = system.fit() ? fitted(context) : new Frame(0, 0, 0, 1);
    PolylinesBuilder builder =
        new PolylinesBuilder(
            Math.toIntExact(system.size().vertices()), Math.toIntExact(system.size().lines()));
    double scale = frame.scale * system.side();
    for (int i = 0; i < count; i++) {
      lookUp(i, context);
      double px = (x[i] - frame.x) * scale + system.center().x();
      double py = (y[i] - frame.y) * scale + system.center().y();
      double pz = (z[i] - frame.z) * scale + system.center().z();
      switch (system.drawnAs()) {
        case STROKES -> stroke(builder, i, system.stroke(), px, py, pz);
        case DOTS -> builder.vertex(px, py, pz).endLine();
        default -> builder.vertex(px, py, pz);
      }
    }
    return (system.drawnAs() == Attractor.Trace.LINE ? builder.endLine() : builder).build();
  }

  private static void lookUp(int done, Context context) {
    if (done % BETWEEN_CHECKPOINTS == 0) {
      context.checkpoint();
    }
  }

  /** From the point towards the next one; the last one goes on as the one before it. */
  private void stroke(
      PolylinesBuilder builder, int index, double length, double px, double py, double pz) {
    int from = Math.max(0, Math.min(index, count - 2));
    int to = Math.min(from + 1, count - 1);
    double dx = x[to] - x[from];
    double dy = y[to] - y[from];
    double dz = z[to] - z[from];
    double way = Math.sqrt(dx * dx + dy * dy + dz * dz);
    double part = way > 0 ? length / way : 0;
    builder.segment(px, py, pz, px + dx * part, py + dy * part, pz + dz * part);
  }

  /** The middle of the box around all points, and what makes its largest side 1. */
  private Frame fitted(Context context) {
    double[] least = {x[0], y[0], z[0]};
    double[] most = least.clone();
    for (int i = 1; i < count; i++) {
      lookUp(i, context);
      least[0] = Math.min(least[0], x[i]);
      least[1] = Math.min(least[1], y[i]);
      least[2] = Math.min(least[2], z[i]);
      most[0] = Math.max(most[0], x[i]);
      most[1] = Math.max(most[1], y[i]);
      most[2] = Math.max(most[2], z[i]);
    }
    double largest = Math.max(most[0] - least[0], Math.max(most[1] - least[1], most[2] - least[2]));
    return new Frame(
        (least[0] + most[0]) / 2,
        (least[1] + most[1]) / 2,
        (least[2] + most[2]) / 2,
        largest > 0 ? 1 / largest : 0);
  }

  private record Frame(double x, double y, double z, double scale) {}
}
