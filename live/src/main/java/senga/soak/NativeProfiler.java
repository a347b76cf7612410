package senga.soak;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;

/**
 * async-profiler, if it came along: it is there on Linux and macOS only, so it is found by name.
 * See decision 45.
 */
final class NativeProfiler {
  private static final String NAME = "one.profiler.AsyncProfiler";

  private final Object profiler;
  private final Method execute;

  private NativeProfiler(Object profiler, Method execute) {
    this.profiler = profiler;
    this.execute = execute;
  }

  /** Why the profiler cannot be had, or did not do what it was told; a half sentence. */
  static final class Unable extends Exception {
    private static final long serialVersionUID = 1L;

    Unable(String why, Throwable cause) {
      super(why, cause);
    }

    /** What the reader of a report is told. */
    String why() {
      return Objects.requireNonNullElse(getMessage(), "the profiler failed");
    }
  }

  /**
   * Loads the profiler's library, which it unpacks into the folder for temporary files.
   *
   * @throws Unable if it did not come along or cannot be loaded
   */
  static NativeProfiler load() throws Unable {
    try {
      Class<?> type = Class.forName(NAME);
      Object profiler = type.getMethod("getInstance").invoke(null);
      return new NativeProfiler(profiler, type.getMethod("execute", String.class));
    } catch (ClassNotFoundException missing) {
      throw new Unable(
          "the profiler that tells is not there for " + System.getProperty("os.name"), missing);
    } catch (InvocationTargetException failed) {
      throw unable(failed);
    } catch (ReflectiveOperationException strange) {
      throw new Unable("the profiler is another one: " + strange.getMessage(), strange);
    }
  }

  /**
   * Has it do something.
   *
   * @param command in its own words, {@code start,nativemem=0,jfr,file=x.jfr}
   * @throws Unable if it refuses
   */
  void execute(String command) throws Unable {
    try {
      execute.invoke(profiler, command);
    } catch (InvocationTargetException failed) {
      throw unable(failed);
    } catch (IllegalAccessException strange) {
      throw new Unable("the profiler is another one: " + strange.getMessage(), strange);
    }
  }

  private static Unable unable(InvocationTargetException failed) {
    Throwable cause = failed.getTargetException();
    return new Unable(
        "the profiler says: " + Objects.requireNonNullElse(cause.getMessage(), cause.toString()),
        failed);
  }
}
