package senga.pipeline;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import senga.math.Require;

/**
 * Runs a job over a range of vertices, block by block. A block is small enough that its coordinates
 * stay in the processor's nearest cache while several effects pass over it.
 *
 * <p>Blocks are cut at the same places whoever runs them, and a job works on one block without
 * looking at another: so the result does not depend on the number of threads.
 */
public interface Blocks {
  /** Vertices in a block: 3 × 16 KiB of coordinates. */
  int VERTICES = 4_096;

  /** Work on the vertices {@code from} to {@code to - 1}; may run on any thread. */
  @FunctionalInterface
  interface Job {
    void run(int from, int to);
  }

  /**
   * Runs {@code job} on every block of {@code from} to {@code to - 1} and returns when all are
   * done.
   */
  void each(int from, int to, Job job);

  /** One block after the other, on the calling thread. */
  static Blocks serial() {
    return (from, to, job) -> {
      for (int start = from; start < to; start += VERTICES) {
        job.run(start, Math.min(to, start + VERTICES));
      }
    };
  }

  /**
   * Ranges of {@code least} vertices and more on all threads of {@code pool}, smaller ones on the
   * calling thread.
   *
   * @throws IllegalArgumentException if {@code least} is negative
   */
  static Blocks parallel(ForkJoinPool pool, int least) {
    Require.atLeast("least vertices to share out", least, 0);
    return (from, to, job) -> {
      if (to - from < least) {
        serial().each(from, to, job);
      } else {
        pool.invoke(new Share(from, to, job));
      }
    };
  }

  /** Halves its range, at a block's edge, until one block is left. */
  final class Share extends RecursiveAction {
    private static final long serialVersionUID = 1;
    private final int from;
    private final int to;
    private final transient Job job;

    private Share(int from, int to, Job job) {
      this.from = from;
      this.to = to;
      this.job = job;
    }

    @Override
    protected void compute() {
      int blocks = (to - from + VERTICES - 1) / VERTICES;
      if (blocks <= 1) {
        job.run(from, to);
      } else {
        int middle = from + blocks / 2 * VERTICES;
        invokeAll(new Share(from, middle, job), new Share(middle, to, job));
      }
    }
  }
}
