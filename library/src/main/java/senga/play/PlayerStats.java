package senga.play;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A player's counters. Any thread may read them at any time; reading allocates nothing. */
public final class PlayerStats {
  final AtomicLong ticks = new AtomicLong();
  final AtomicLong handedOut = new AtomicLong();
  final AtomicLong skipped = new AtomicLong();
  final AtomicLong still = new AtomicLong();
  final AtomicLong drawn = new AtomicLong();
  final AtomicLong delivered = new AtomicLong();
  final AtomicLong dropped = new AtomicLong();
  final AtomicLong stale = new AtomicLong();
  final AtomicLong errors = new AtomicLong();
  final AtomicLong lastWorkNanos = new AtomicLong();
  final AtomicInteger busyWorkers = new AtomicInteger();
  final AtomicInteger setAside = new AtomicInteger();

  PlayerStats() {}

  /** Ticks of the frame clock while running. */
  public long ticks() {
    return ticks.get();
  }

  /** Frames given to a worker. */
  public long handedOut() {
    return handedOut.get();
  }

  /** Ticks at which no worker was free. */
  public long skippedTicks() {
    return skipped.get();
  }

  /** Ticks that wanted no frame: time stood, and nothing a draw reads had changed. */
  public long stillTicks() {
    return still.get();
  }

  /** Frames that workers finished; each is then delivered, dropped, stale or waiting. */
  public long drawn() {
    return drawn.get();
  }

  /** Frames that reached the screen. */
  public long delivered() {
    return delivered.get();
  }

  /** Finished frames that a newer one overtook. */
  public long droppedFrames() {
    return dropped.get();
  }

  /** Finished frames from before a rewind, step or seek. */
  public long staleFrames() {
    return stale.get();
  }

  /** Draws that failed or took too long. */
  public long errors() {
    return errors.get();
  }

  /** Time spent on the last finished frame, in nanoseconds. */
  public long lastWorkNanos() {
    return lastWorkNanos.get();
  }

  /** Workers that were drawing at the last tick. */
  public int busyWorkers() {
    return busyWorkers.get();
  }

  /** Hung threads that were set aside and have not ended yet. */
  public int setAside() {
    return setAside.get();
  }
}
