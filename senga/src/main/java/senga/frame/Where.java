package senga.frame;

import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import senga.geometry.Effect;
import senga.geometry.Shape;

/** Finds the place in the user's sketch that an error comes from. */
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

  static String in(Sketch sketch, Throwable failure) {
    return in(sketch, unwrapped(failure).getStackTrace());
  }

  /**
   * {@code Demo.java:12} for the innermost call in the sketch; else the name of the operation that
   * was at work; else empty.
   */
  static String in(Sketch sketch, StackTraceElement[] stack) {
    Class<?> source = sketch.source();
    for (StackTraceElement call : stack) {
      if (belongs(call, source)) {
        return call.getFileName() + ":" + call.getLineNumber();
      }
    }
    return operation(stack, source.getClassLoader());
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

  private static String operation(StackTraceElement[] stack, @Nullable ClassLoader loader) {
    for (StackTraceElement call : stack) {
      Class<?> type = load(call.getClassName(), loader);
      if (type != null && type.isRecord() && isOperation(type)) {
        return type.getSimpleName();
      }
    }
    return "";
  }

  private static boolean isOperation(Class<?> type) {
    return Shape.class.isAssignableFrom(type) || Effect.class.isAssignableFrom(type);
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
