package senga.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A player's workers, and the hung ones it set aside. Belongs to the player's thread. Nothing here
 * allocates unless a thread is replaced.
 */
final class Crew {
  private final PlayerOptions options;
  private final Worker.Outcome outcome;
  private final Worker[] workers;
  private final boolean[] outdated;
  private final List<Worker> aside = new ArrayList<>();
  private int started;

  Crew(PlayerOptions options, Worker.Outcome outcome) {
    this.options = options;
    this.outcome = outcome;
    workers = new Worker[options.workers()];
    outdated = new boolean[workers.length];
    for (int i = 0; i < workers.length; i++) {
      workers[i] = fresh();
    }
  }

  @Nullable Worker idle() {
    for (Worker worker : workers) {
      if (worker.isIdle()) {
        return worker;
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

  /** A worker whose draw has taken too long, or null. */
  @Nullable Worker overdue(long now) {
    for (Worker worker : workers) {
      if (worker.isOverdue(now)) {
        return worker;
      }
    }
    return null;
  }

  /** Sets a hung worker aside and puts a new one in its place; false if it has just finished. */
  boolean setAside(Worker hung) {
    boolean given = remember(hung);
    for (int i = 0; given && i < workers.length; i++) {
      if (workers[i] == hung) {
        workers[i] = fresh();
        outdated[i] = false;
      }
    }
    return given;
  }

  /** Like {@link #setAside}, for a worker from outside. */
  boolean remember(Worker hung) {
    boolean given = hung.setAside();
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

  /** From now on every thread is to be new: what the old sketch left in its threads goes. */
  void outdate() {
    Arrays.fill(outdated, true);
    renew();
  }

  /** Replaces the outdated workers that are idle. */
  void renew() {
    for (int i = 0; i < workers.length; i++) {
      if (outdated[i] && workers[i].isIdle()) {
        workers[i].end();
        workers[i] = fresh();
        outdated[i] = false;
      }
    }
  }

  /** Ends all threads; waits a moment for those that are not hung. */
  void end(long mostMillis) {
    for (Worker worker : workers) {
      worker.end();
      worker.setAside();
    }
    try {
      for (Worker worker : workers) {
        worker.join(mostMillis);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt(); // they are daemons and were told to end
    }
  }

  private Worker fresh() {
    return Worker.start("senga-worker-" + ++started, options, outcome);
  }
}
