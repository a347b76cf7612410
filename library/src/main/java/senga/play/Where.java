package senga.play;

import org.jspecify.annotations.Nullable;
import senga.realise.OperationFailed;
import senga.words.Failure;

/**
 * Finds the place in the user's sketch that an error comes from.
 *
 * <p>What is asked of a {@link Throwable} here is the sketch's own code: it may hang.
 */
final class Where {
  private Where() {}

  /** One sentence: the message, after the error's kind unless that is plain bad input. */
  static String text(Throwable failure) {
    Throwable inner = Failure.unwrapped(failure);
    return inner instanceof IllegalArgumentException
        ? Failure.plain(inner)
        : Failure.sentence(inner);
  }

  /**
   * {@code Demo.java:12} for the innermost call in the sketch that led to the failure; else the
   * name of the operation that failed; else empty.
   */
  static String in(@Nullable Class<?> source, Throwable failure) {
    Throwable inner = Failure.unwrapped(failure);
    String line = "";
    for (Throwable cause : Failure.causes(inner)) { // an operation the sketch brought along
      line = line.isEmpty() ? in(source, Failure.stack(cause)) : line;
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
}
