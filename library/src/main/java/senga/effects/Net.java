package senga.effects;

import java.util.Arrays;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.kernel.EdgeGraph;
import senga.kernel.PointIndex;
import senga.kernel.Springs;

/** The lines of a drawing as knots and threads: vertices at the same place are one knot. */
final class Net {
  private final int[] knots; // of every vertex
  private final EdgeGraph threads = new EdgeGraph();
  private final double[] x;
  private final double[] y;
  private final double[] z;
  private final boolean[] fixed;

  Net(Polylines input) {
    knots = new int[input.vertexCount()];
    PointIndex index = new PointIndex();
    for (int i = 0; i < knots.length; i++) {
      knots[i] = index.ofExact(input.x(i), input.y(i), input.z(i));
    }
    x = new double[index.size()];
    y = new double[index.size()];
    z = new double[index.size()];
    for (int i = 0; i < knots.length; i++) {
      x[knots[i]] = input.x(i);
      y[knots[i]] = input.y(i);
      z[knots[i]] = input.z(i);
    }
    addThreads(input);
    fixed = new boolean[index.size()];
    fix();
  }

  /** Each pair of neighbours once, however many lines lead from one to the other. */
  private void addThreads(Polylines input) {
    PointIndex pairs = new PointIndex();
    for (int line = 0; line < input.lineCount(); line++) {
      for (int i = input.start(line) + 1; i < input.end(line); i++) {
        int a = Math.min(knots[i - 1], knots[i]);
        int b = Math.max(knots[i - 1], knots[i]);
        if (a != b && pairs.of(a, b, 0) == threads.size()) {
          threads.add(a, b);
        }
      }
    }
    threads.settle(x.length);
  }

  void relax(int iterations, double step, Context context) {
    Springs springs = new Springs(threads, x, y, z, fixed);
    for (int round = 0; round < iterations; round++) {
      context.progress((double) round / iterations);
      springs.relax(step);
    }
  }

  /** Adds the place of a vertex of the input. */
  void vertex(int i, PolylinesBuilder lines) {
    int knot = knots[i];
    lines.vertex(x[knot], y[knot], z[knot]);
  }

  /** Ends and crossings stay, and what lies farthest out in each connected part. */
  private void fix() {
    int[] part = new int[x.length];
    Arrays.fill(part, -1);
    int[] waiting = new int[x.length];
    for (int knot = 0; knot < x.length; knot++) {
      fixed[knot] |= threads.degree(knot) != 2;
      if (part[knot] < 0) {
        int count = spread(knot, part, waiting);
        fixOutermost(x, waiting, count);
        fixOutermost(y, waiting, count);
        fixOutermost(z, waiting, count);
      }
    }
  }

  /** Collects all knots that threads lead to from one; returns how many. */
  private int spread(int start, int[] part, int[] waiting) {
    int count = 0;
    part[start] = start;
    waiting[count++] = start;
    for (int next = 0; next < count; next++) {
      int knot = waiting[next];
      for (int i = 0; i < threads.degree(knot); i++) {
        int other = threads.across(threads.edge(knot, i), knot);
        if (part[other] < 0) {
          part[other] = start;
          waiting[count++] = other;
        }
      }
    }
    return count;
  }

  private void fixOutermost(double[] along, int[] part, int count) {
    int least = part[0];
    int most = part[0];
    for (int i = 1; i < count; i++) {
      least = along[part[i]] < along[least] ? part[i] : least;
      most = along[part[i]] > along[most] ? part[i] : most;
    }
    fixed[least] = true;
    fixed[most] = true;
  }
}
