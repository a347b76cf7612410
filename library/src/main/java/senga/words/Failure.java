package senga.words;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an exception says of itself. It may be a sketch's own, and so is the code that answers: an
 * answer that throws, or is missing, gives way to what is known without it. One that hangs does
 * hang; whoever asks here does so within a time limit. A full memory alone is passed on.
 */
public final class Failure {
  private static final int MOST_CAUSES = 8;
  private static final StackTraceElement[] NOWHERE = {};

  private Failure() {}

  /** Its message; null if there is none. */
  public static @Nullable String message(Throwable failure) {
    return answer(failure::getMessage, "no message: getMessage() itself failed");
  }

  /** What kind it is, and its message if there is one: {@code ArithmeticException: / by zero}. */
  public static String sentence(Throwable failure) {
    String message = message(failure);
    return message == null || message.isEmpty() ? kind(failure) : kind(failure) + ": " + message;
  }

  /** Its message; what kind it is if there is none. */
  public static String plain(Throwable failure) {
    String message = message(failure);
    return message == null || message.isEmpty() ? kind(failure) : message;
  }

  /** The name of its class; of a class without one, that of the class above it. */
  public static String kind(Throwable failure) {
    Class<?> type = failure.getClass();
    return type.isAnonymousClass() ? type.getSuperclass().getSimpleName() : type.getSimpleName();
  }

  /** Where it was made, the innermost call first; empty if it does not say. */
  public static StackTraceElement[] stack(Throwable failure) {
    StackTraceElement[] stack = answer(failure::getStackTrace, NOWHERE);
    return stack == null ? NOWHERE : stack;
  }

  /** Itself, its cause and the causes of that: eight at most, for they may go round in circles. */
  public static List<Throwable> causes(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    Throwable next = failure;
    while (next != null && causes.size() < MOST_CAUSES) {
      causes.add(next);
      next = answer(next::getCause, null);
    }
    return causes;
  }

  /** The failure itself, without what Java wraps around it in reflection and static fields. */
  public static Throwable unwrapped(Throwable failure) {
    Throwable inner = failure;
    while (isWrapper(inner) && inner.getCause() != null) {
      inner = inner.getCause();
    }
    return inner;
  }

  private static boolean isWrapper(Throwable failure) {
    return failure.getClass() == InvocationTargetException.class
        || failure.getClass() == ExceptionInInitializerError.class;
  }

  private static <T extends @Nullable Object> T answer(Supplier<T> question, T otherwise) {
    try {
      return question.get();
    } catch (OutOfMemoryError full) {
      throw full;
    } catch (Throwable hostile) {
      return otherwise;
    }
  }
}
