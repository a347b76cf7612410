package senga.play;

import org.jspecify.annotations.Nullable;

/**
 * Where frame buffers change hands: pool → worker → mailbox → screen → pool. At any time a buffer
 * has exactly one owner.
 */
final class Exchange implements Worker.Outcome {
  private final Mailbox mailbox = new Mailbox();
  private final BufferPool pool;
  private final PlayerStats stats;
  private final Faults faults;
  private final Remarks remarks;
  private @Nullable FrameBuffer shown;

  Exchange(int workers, PlayerStats stats, Faults faults, Remarks remarks) {
    pool = new BufferPool(workers + 2); // one waits in the mailbox, one is on screen
    this.stats = stats;
    this.faults = faults;
    this.remarks = remarks;
  }

  @Override
  public void drawn(Task task, Finished frame) {
    stats.lastWorkNanos.set(frame.buffer().workNanos());
    faults.over();
    Finished lost = mailbox.put(frame);
    if (lost != null) {
      drop(lost);
    }
    stats.drawn.incrementAndGet();
  }

  @Override
  public void failed(Task task, Fault fault) {
    pool.give(task.buffer());
    faults.failed(fault, task.index());
  }

  @Override
  public void said(Task task, String operation, String sentence) {
    remarks.add(operation, sentence, task.index());
  }

  /** The frame to show now; frames of another epoch are stale. The player's thread. */
  @Nullable FrameBuffer newest(long epoch) {
    Finished taken = mailbox.take();
    if (taken == null) {
      return shown;
    }
    if (taken.epoch() != epoch) {
      stats.stale.incrementAndGet();
      pool.give(taken.buffer());
    } else if (mailbox.accept(taken)) {
      show(taken.buffer());
    } else {
      drop(taken);
    }
    return shown;
  }

  BufferPool pool() {
    return pool;
  }

  Mailbox mailbox() {
    return mailbox;
  }

  private void show(FrameBuffer buffer) {
    if (shown != null) {
      pool.give(shown);
    }
    shown = buffer;
    stats.delivered.incrementAndGet();
  }

  private void drop(Finished lost) {
    stats.dropped.incrementAndGet();
    pool.give(lost.buffer());
  }
}
