package senga.pipeline;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

/** A share of the blocks of a range: halves itself, at a block's edge, until one block is left. */
final class BlockShare extends RecursiveAction {
  private static final long serialVersionUID = 1;

  private final int from;
  private final int to;
  private final transient Blocks.Job job;

  private BlockShare(int from, int to, Blocks.Job job) {
    this.from = from;
    this.to = to;
    this.job = job;
  }

  static void run(ForkJoinPool pool, int from, int to, Blocks.Job job) {
    BlockShare all = new BlockShare(from, to, job);
    if (pool == ForkJoinPool.commonPool()) {
      all.invoke(); // the common pool has a thread less than there are cores: the caller helps
    } else {
      pool.invoke(all);
    }
  }

  @Override
  protected void compute() {
    int blocks = (to - from + Blocks.VERTICES - 1) / Blocks.VERTICES;
    if (blocks > 1) {
      int middle = from + blocks / 2 * Blocks.VERTICES;
      invokeAll(new BlockShare(from, middle, job), new BlockShare(middle, to, job));
    } else if (blocks == 1) {
      job.run(from, to);
    }
  }
}
