package senga.pipeline;

import java.util.concurrent.ForkJoinPool;

/**
 * Runs a job over a range of vertices, block by block. A block is small enough that its coordinates
 * stay in the processor's nearest caches while several effects pass over it.
 *
 * <p>Blocks are cut at the same places whoever runs them, and a job works on one block without
 * looking at another: so the result does not depend on the number of threads.
 */
@FunctionalInterface
public interface Blocks {
  /** Vertices in a block: 3 × 16 KiB of coordinates. */
  int VERTICES = 4_096;

  /** Work on the vertices {@code from} to {@code to - 1}; may run on any thread. */
  @FunctionalInterface
  interface Job {
    void run(int from, int to);
  }

  /**
   * Runs {@code job} on every block of {@code from} to {@code to - 1}; returns when all are done.
   *
   * <p>When blocks fail, the failure of the first in order is thrown and no further blocks are
   * begun; then, too, no thread is at work on one any more.
   */
  void each(int from, int to, Job job);

  /** All cores from 131,072 vertices on: with fewer, waking them costs more than they save. */
  static Blocks standard() {
    return parallel(ForkJoinPool.commonPool(), 1 << 17);
  }

  /** One block after the other, on the calling thread. */
  static Blocks serial() {
    return (from, to, job) -> {
      for (int start = from; start < to; start += VERTICES) {
        job.run(start, Math.min(to, start + VERTICES));
      }
    };
  }

  /**
   * Ranges of {@code least} vertices and more on all threads of {@code pool} and the calling one,
   * smaller ones on the calling thread alone.
   *
   * @throws IllegalArgumentException if {@code least} is negative
   */
  static Blocks parallel(ForkJoinPool pool, int least) {
    return new SharedBlocks(pool, least);
  }
}
