package senga.stage;

import org.jspecify.annotations.Nullable;

/** Closes several things, each of them whatever the others do. */
final class Closing {
  private Closing() {}

  /**
   * Closes them in this order. That the memory is full is no reason to end badly: whoever filled it
   * has told so, and all else is closed.
   *
   * @throws RuntimeException or an error: what the first failing one threw, the others' suppressed
   */
  static void all(Runnable... closings) {
    @Nullable Throwable first = null;
    for (Runnable closing : closings) {
      try {
        closing.run();
      } catch (RuntimeException | Error e) {
        if (!(e instanceof OutOfMemoryError)) {
          first = first == null ? e : with(first, e);
        }
      }
    }
    switch (first) {
      case null -> {}
      case Error error -> throw error;
      case RuntimeException exception -> throw exception;
      default -> throw new IllegalStateException(first); // not reached: nothing else was caught
    }
  }

  private static Throwable with(Throwable first, Throwable later) {
    if (first != later) {
      first.addSuppressed(later);
    }
    return first;
  }
}
