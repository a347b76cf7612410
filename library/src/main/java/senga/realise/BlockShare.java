package senga.realise;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import senga.geometry.Context;

/**
 * A range of blocks that several threads work off together: each takes the next block until none is
 * left. The calling thread is one of them, so all is done even if nobody helps.
 *
 * <p>When a block fails, no further ones are begun. As blocks are begun in their order, the first
 * of all that fail is always among those that were: its failure is the one that is thrown, whatever
 * the threads. And it leaves here only when no thread works on a block any more, because whoever
 * catches it may use the vertices for something else.
 */
final class BlockShare {
  private final int from;
  private final int to;
  private final int size;
  private final int blocks;
  private final Context.Job job;
  private final AtomicInteger next = new AtomicInteger();

  private final List<Thread> helpers = new ArrayList<>();
  private boolean interrupted;
  private int failedBlock;
  private @Nullable Throwable failure;

  /**
   * @param size steps in a block
   */
  BlockShare(int from, int to, int size, Context.Job job) {
    this.from = from;
    this.to = to;
    this.size = size;
    this.blocks = Math.toIntExact(Math.ceilDiv(Math.max(0L, (long) to - from), size));
    this.job = job;
  }

  int blocks() {
    return blocks;
  }

  /**
   * Takes part in the work, waits for the helpers, and throws the first failure in the order of the
   * blocks. If this thread is interrupted meanwhile, so are the helpers; it stays interrupted.
   */
  void finish() {
    try {
      work();
    } finally {
      beginNoMore();
      awaitHelpers();
    }
    switch (failure()) {
      case null -> {}
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new UndeclaredThrowableException(e);
    }
  }

  /** Takes part in the work; may be called by any number of threads, at any time. */
  void help() {
    enter();
    try {
      work();
    } finally {
      leave();
    }
  }

  private void work() {
    for (int block = next.getAndIncrement(); block < blocks; block = next.getAndIncrement()) {
      int start = from + block * size;
      try {
        job.run(start, Math.min(to - start, size) + start);
      } catch (Throwable e) {
        fail(block, e);
      }
    }
  }

  private void beginNoMore() {
    next.set(blocks);
  }

  private synchronized void fail(int block, Throwable thrown) {
    beginNoMore();
    if (failure == null || block < failedBlock) {
      failedBlock = block;
      failure = thrown;
    }
  }

  private synchronized @Nullable Throwable failure() {
    return failure;
  }

  private synchronized void enter() {
    helpers.add(Thread.currentThread());
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void leave() {
    helpers.remove(Thread.currentThread());
    if (interrupted) {
      Thread.interrupted(); // it was meant for this work, not for what the thread does next
    }
    notifyAll();
  }

  private synchronized void awaitHelpers() {
    while (!helpers.isEmpty()) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
        helpers.forEach(Thread::interrupt);
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
