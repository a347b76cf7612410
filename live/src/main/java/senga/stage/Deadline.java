package senga.stage;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a piece of a user's sketch on a thread of its own and gives up when it takes too long. */
final class Deadline {
  /** The longest a sketch's main, or one draw into a file, may take if the user sets no limit. */
  static final Duration LIMIT = Duration.ofMinutes(10);

  /** The work did not end in time; its stack trace shows where it was just then. */
  static final class Missed extends Exception {
    Missed(Duration limit, StackTraceElement[] where) {
      super("took longer than " + seconds(limit) + " s");
      setStackTrace(where);
    }

    private static String seconds(Duration time) {
      return Double.toString(time.toMillis() / 1000.0).replaceFirst("\\.0$", "");
    }
  }

  private Deadline() {}

  /**
   * The work's result, or its exception; an error comes wrapped.
   *
   * @throws Missed if it has not ended within the limit; its daemon thread is interrupted and left
   *     behind
   */
  static <T extends @org.jspecify.annotations.Nullable Object> T call(
      Duration limit, Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = Thread.ofPlatform().daemon().name("sketch").start(task);
    try {
      return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      StackTraceElement[] where = thread.getStackTrace();
      thread.interrupt();
      throw new Missed(limit, where);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception own ? own : e;
    }
  }
}
