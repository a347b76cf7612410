package senga.bench;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.kernel.SplitMix64;
import senga.plot.Merge;
import senga.plot.Order;
import senga.plot.Tour;

/**
 * W17: from a drawing to paper. Strokes of 20 mm scattered over a square metre are put in order;
 * the same a little moved, as while a knob is turned, beginning with the order of before; the
 * segments of a grid in any order are merged.
 */
final class Plotting {
  private static final double SIDE = 1000;
  private static final double LENGTH = 20;

  private Plotting() {}

  static List<Case> cases() {
    return List.of(
        timed("order-7000", () -> new PlotJob(scattered(7_000), Plotting::ordered)),
        timed("order-100000", () -> new PlotJob(scattered(100_000), Plotting::ordered)),
        timed("turned-10000", () -> turned(scattered(10_000))),
        timed("merge-99904", () -> new PlotJob(shuffledGrid(224), Plotting::merged)));
  }

  private static Case timed(String name, Supplier<Job> job) {
    return new Case("W17", name, Reference.none(), new CpuGauge(), job);
  }

  private static Polylines ordered(Polylines lines) {
    return new Order().apply(lines, Context.plain());
  }

  private static Polylines merged(Polylines lines) {
    return new Merge().apply(lines, Context.plain());
  }

  private static Job turned(Polylines lines) {
    Tour before = new Order().tour(lines, Context.plain());
    return new PlotJob(moved(lines), now -> new Order().tour(now, before, Context.plain()).of(now));
  }

  static Polylines scattered(int count) {
    SplitMix64 random = new SplitMix64(1);
    PolylinesBuilder lines = new PolylinesBuilder(2 * count, count);
    for (int i = 0; i < count; i++) {
      double x = random.between(0, SIDE);
      double y = random.between(0, SIDE);
      double turn = random.between(0, 2 * Math.PI);
      lines.segment(x, y, 0, x + LENGTH * Math.cos(turn), y + LENGTH * Math.sin(turn), 0);
    }
    return lines.build();
  }

  private static Polylines moved(Polylines lines) {
    PolylinesBuilder moved = new PolylinesBuilder(lines.vertexCount(), lines.lineCount());
    for (int line = 0; line < lines.lineCount(); line++) {
      for (int i = lines.start(line); i < lines.end(line); i++) {
        moved.vertex(lines.x(i) + 0.3 * (line % 3), lines.y(i) - 0.2 * (line % 5));
      }
      moved.endLine();
    }
    return moved.build();
  }

  /** All segments between neighbouring places of a square grid, in any order. */
  private static Polylines shuffledGrid(int side) {
    int half = side * (side - 1);
    int[] order = new int[2 * half];
    SplitMix64 random = new SplitMix64(1);
    for (int i = 0; i < order.length; i++) {
      int j = random.below(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    PolylinesBuilder lines = new PolylinesBuilder(2 * order.length, order.length);
    for (int segment : order) {
      int along = segment % half % (side - 1);
      int beside = segment % half / (side - 1);
      if (segment < half) {
        lines.segment(along, beside, 0, along + 1, beside, 0);
      } else {
        lines.segment(beside, along + 1, 0, beside, along, 0);
      }
    }
    return lines.build();
  }

  /** Plans the same lines again and again. */
  static final class PlotJob implements Job {
    private final Polylines lines;
    private final UnaryOperator<Polylines> step;
    private Polylines planned = Polylines.EMPTY;

    PlotJob(Polylines lines, UnaryOperator<Polylines> step) {
      this.lines = lines;
      this.step = step;
    }

    @Override
    public void run() {
      planned = step.apply(lines);
    }

    @Override
    public Polylines output() {
      return planned;
    }
  }
}
