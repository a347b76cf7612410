package senga.realise;

import java.util.concurrent.ForkJoinPool;
import senga.geometry.Context;

/**
 * Runs a job over a range of vertices or other steps, block by block. A block of vertices is small
 * enough that its coordinates stay in the processor's nearest caches while several effects pass
 * over it.
 *
 * <p>Blocks are cut at the same places whoever runs them, and a job works on one block without
 * looking at another: so the result does not depend on the number of threads.
 */
public interface Blocks {
  /** Vertices in a block: 3 × 16 KiB of coordinates. */
  int VERTICES = 4_096;

  /**
   * Runs {@code job} on every block of the vertices {@code from} to {@code to - 1}; returns when
   * all are done.
   *
   * <p>When blocks fail, the failure of the first in order is thrown and no further blocks are
   * begun; then, too, no thread is at work on one any more.
   */
  void each(int from, int to, Context.Job job);

  /**
   * The same for any other work, cut into blocks of {@code size} steps; it is shared out as soon as
   * there are two.
   */
  void each(int from, int to, int size, Context.Job job);

  /** All cores from 131,072 vertices on: with fewer, waking them costs more than they save. */
  static Blocks standard() {
    return parallel(ForkJoinPool.commonPool(), 1 << 17);
  }

  /** One block after the other, on the calling thread. */
  static Blocks serial() {
    return SerialBlocks.INSTANCE;
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
