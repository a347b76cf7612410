package senga.realise;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import senga.geometry.Context;
import senga.math.Require;

/** Blocks for the threads of a pool and the calling one. */
final class SharedBlocks implements Blocks {
  private final ForkJoinPool pool;
  private final int least;

  /** Helpers who were called and have not come yet; at most one for each thread of the pool. */
  private final AtomicInteger called = new AtomicInteger();

  SharedBlocks(ForkJoinPool pool, int least) {
    this.pool = pool;
    this.least = Require.atLeast("least vertices to share out", least, 0);
  }

  @Override
  public void each(int from, int to, Context.Job job) {
    if (to - from < least) {
      Blocks.serial().each(from, to, job);
    } else {
      each(from, to, VERTICES, job);
    }
  }

  @Override
  public void each(int from, int to, int size, Context.Job job) {
    BlockShare share = new BlockShare(from, to, size, job);
    try {
      callHelpers(share);
    } finally {
      share.finish();
    }
  }

  private void callHelpers(BlockShare share) {
    int wanted = Math.min(share.blocks() - 1, threads());
    while (wanted > 0 && callHelper(share)) {
      wanted--;
    }
  }

  /**
   * Without a helper the caller does more itself: a pool that is busy or broken only costs time.
   */
  private boolean callHelper(BlockShare share) {
    if (called.get() >= threads()) {
      return false;
    }
    Helper helper = new Helper(share);
    called.incrementAndGet();
    try {
      pool.execute(helper);
      return true;
    } catch (RejectedExecutionException | OutOfMemoryError e) {
      helper.noLongerWaitedFor(); // without memory for a thread, it may stand in the queue even so
      return false;
    }
  }

  /** The common pool may have none at all. */
  private int threads() {
    return pool == ForkJoinPool.commonPool()
        ? ForkJoinPool.getCommonPoolParallelism()
        : pool.getParallelism();
  }

  private final class Helper implements Runnable {
    private final AtomicBoolean waitedFor = new AtomicBoolean(true);
    private final BlockShare share;

    Helper(BlockShare share) {
      this.share = share;
    }

    @Override
    public void run() {
      noLongerWaitedFor();
      share.help();
    }

    void noLongerWaitedFor() {
      if (waitedFor.getAndSet(false)) {
        called.decrementAndGet();
      }
    }
  }
}
