package senga.play;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A player's workers, and the hung ones it set aside. Belongs to the player's thread. Nothing here
 * allocates unless a thread is replaced.
 */
final class Crew {
  private PlayerOptions options;
  private final Reserve reserve;
  private final Worker.Outcome outcome;
  private final Worker[] workers;
  private final boolean[] outdated;
  private final List<Worker> aside = new ArrayList<>();
  private int started;

  Crew(PlayerOptions options, Reserve reserve, Worker.Outcome outcome) {
    this.options = options;
    this.reserve = reserve;
    this.outcome = outcome;
    workers = new Worker[options.workers()];
    outdated = new boolean[workers.length];
    for (int i = 0; i < workers.length; i++) {
      workers[i] = fresh();
    }
  }

  /** A worker that may be given a frame; an outdated one may not: it has the old paper. */
  @Nullable Worker idle() {
    for (int i = 0; i < workers.length; i++) {
      if (workers[i].isIdle() && !outdated[i]) {
        return workers[i];
      }
    }
    return null;
  }

  Worker first() {
    return workers[0];
  }

  /** Bytes allocated so far by the threads that are at work now; any thread may ask. */
  long allocatedBytes() {
    long bytes = 0;
    for (Worker worker : workers) {
      bytes += worker.allocatedBytes();
    }
    return bytes;
  }

  int busy() {
    int busy = 0;
    for (Worker worker : workers) {
      busy += worker.isIdle() ? 0 : 1;
    }
    return busy;
  }

  /** How far the first frame is that has been in work for this long and whose operations told. */
  @Nullable Progress progress(long now, long leastNanos) {
    for (Worker worker : workers) {
      Progress told = worker.progress(now, leastNanos);
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  /** A worker whose draw has taken too long, or null. */
  @Nullable Worker overdue(long now) {
    for (Worker worker : workers) {
      if (worker.isOverdue(now)) {
        return worker;
      }
    }
    return null;
  }

  /**
   * Sets a hung worker aside, be it one of these or not; {@link #renew} brings another in its
   * place. Returns false if it has just finished.
   */
  boolean setAside(Worker hung) {
    boolean given = hung.setAside();
    for (int i = 0; i < workers.length; i++) {
      outdated[i] |= given && workers[i] == hung;
    }
    if (given) {
      aside.add(hung);
    }
    return given;
  }

  /** Forgets the workers set aside whose threads have ended; returns how many are left. */
  int stillAside() {
    for (int i = aside.size() - 1; i >= 0; i--) {
      if (aside.get(i).hasEnded()) {
        aside.remove(i);
      }
    }
    return aside.size();
  }

  /**
   * From now on every thread is to be new: what the old sketch left in its threads goes, and its
   * paper.
   */
  void outdate(PlayerOptions changed) {
    options = changed;
    Arrays.fill(outdated, true);
    renew();
  }

  /** Replaces the outdated workers that are idle or set aside. */
  void renew() {
    for (int i = 0; i < workers.length; i++) {
      if (outdated[i] && !workers[i].isBusy()) {
        Worker fresh = fresh(); // may fail: the next turn tries again
        workers[i].end();
        workers[i] = fresh;
        outdated[i] = false;
      }
    }
  }

  /** Ends all threads; waits a moment, of this length in all, for those that are not hung. */
  void end(long mostNanos) {
    long deadline = System.nanoTime() + mostNanos;
    for (Worker worker : workers) {
      worker.end();
      worker.setAside();
    }
    try {
      for (Worker worker : workers) {
        worker.join(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt(); // they are daemons and were told to end
    }
  }

  private Worker fresh() {
    return Worker.start("senga-worker-" + ++started, options, reserve, outcome);
  }
}
