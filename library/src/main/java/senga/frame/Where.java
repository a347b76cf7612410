package senga.frame;

import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import senga.pipeline.OperationFailed;

/**
 * Finds the place in the user's sketch that an error comes from.
 *
 * <p>What is asked of a {@link Throwable} here is the sketch's own code: it may throw or hang.
 */
final class Where {
  private Where() {}

  /** One sentence: the message, after the error's kind unless that is plain bad input. */
  static String text(Throwable failure) {
    Throwable inner = unwrapped(failure);
    String message = inner.getMessage();
    String kind = inner.getClass().getSimpleName();
    if (message == null || message.isEmpty()) {
      return kind;
    }
    return inner instanceof IllegalArgumentException ? message : kind + ": " + message;
  }

  /**
   * {@code Demo.java:12} for the innermost call in the sketch that led to the failure; else the
   * name of the operation that failed; else empty.
   */
  static String in(@Nullable Class<?> source, Throwable failure) {
    Throwable inner = unwrapped(failure);
    String line = in(source, inner.getStackTrace());
    if (line.isEmpty() && inner.getCause() != null) {
      line = in(source, inner.getCause().getStackTrace()); // an operation the sketch brought along
    }
    return line.isEmpty() && inner instanceof OperationFailed failed ? failed.operation() : line;
  }

  /** {@code Demo.java:12} for the innermost call in the sketch; empty if there is none. */
  static String in(@Nullable Class<?> source, StackTraceElement[] stack) {
    if (source == null) {
      return "";
    }
    for (StackTraceElement call : stack) {
      if (belongs(call, source)) {
        return call.getFileName() + ":" + call.getLineNumber();
      }
    }
    return "";
  }

  /**
   * A sketch loaded by a loader of its own owns all of that loader's classes; one that shares the
   * library's loader owns its own top-level class.
   */
  private static boolean belongs(StackTraceElement call, Class<?> source) {
    if (topLevel(call.getClassName()).equals(topLevel(source.getName()))) {
      return call.getLineNumber() > 0;
    }
    ClassLoader loader = source.getClassLoader();
    if (loader == Where.class.getClassLoader() || call.getLineNumber() <= 0) {
      return false;
    }
    Class<?> called = load(call.getClassName(), loader);
    return called != null && called.getClassLoader() == loader;
  }

  private static @Nullable Class<?> load(String name, @Nullable ClassLoader loader) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException | LinkageError unknown) {
      return null; // a hidden class, or one of another loader
    }
  }

  private static String topLevel(String className) {
    int nested = className.indexOf('$');
    return nested < 0 ? className : className.substring(0, nested);
  }

  /** The error itself, without the wrapping that reflection puts around it. */
  private static Throwable unwrapped(Throwable failure) {
    Throwable inner = failure;
    while (inner instanceof InvocationTargetException wrapped && wrapped.getCause() != null) {
      inner = wrapped.getCause();
    }
    return inner;
  }
}
