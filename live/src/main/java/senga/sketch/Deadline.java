package senga.sketch;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs a piece of a user's sketch on a thread of its own and gives up when it takes too long. */
public final class Deadline {
  /** The longest a sketch's main, or one draw into a file, may take if the user sets no limit. */
  public static final Duration LIMIT = Duration.ofMinutes(10);

  /** After this time whoever waits is told where the work is. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  /** The work did not end in time; its stack trace shows where it was just then. */
  static final class Missed extends Exception {
    Missed(Duration limit, StackTraceElement[] where) {
      super("took longer than " + seconds(limit) + " s");
      setStackTrace(where);
    }

    static String seconds(Duration time) {
      return Double.toString(time.toMillis() / 1000.0).replaceFirst("\\.0$", "");
    }
  }

  /** Threads given up that may still run. */
  private static final Set<Thread> GIVEN_UP = ConcurrentHashMap.newKeySet();

  private Deadline() {}

  /** How many threads that were given up are still running. */
  static int stillRunning() {
    GIVEN_UP.removeIf(thread -> !thread.isAlive());
    return GIVEN_UP.size();
  }

  private static void giveUp(Thread thread) {
    thread.interrupt();
    GIVEN_UP.add(thread);
  }

  /**
   * The work's result, or its exception; an error comes wrapped.
   *
   * @throws Missed if it has not ended within the limit; its daemon thread is interrupted and left
   *     behind
   */
  public static <T extends @Nullable Object> T call(Duration limit, Callable<T> work)
      throws Exception {
    return call(limit, work, slow -> {});
  }

  /**
   * The same.
   *
   * @param impatient is told where the work is when {@link #PATIENCE} is over and the limit is not
   */
  public static <T extends @Nullable Object> T call(
      Duration limit, Callable<T> work, Consumer<Missed> impatient) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = Thread.ofPlatform().daemon().name("sketch").start(task);
    try {
      return await(task, thread, limit, impatient);
    } catch (InterruptedException nobodyWaits) {
      giveUp(thread);
      throw nobodyWaits;
    }
  }

  private static <T extends @Nullable Object> T await(
      FutureTask<T> task, Thread thread, Duration limit, Consumer<Missed> impatient)
      throws Exception {
    Duration rest = limit;
    if (limit.compareTo(PATIENCE) > 0 && !thread.join(PATIENCE)) {
      impatient.accept(new Missed(PATIENCE, thread.getStackTrace()));
      rest = limit.minus(PATIENCE);
    }
    try {
      return task.get(rest.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      StackTraceElement[] where = thread.getStackTrace();
      giveUp(thread);
      throw new Missed(limit, where);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception own ? own : e;
    }
  }
}
