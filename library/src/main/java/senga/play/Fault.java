package senga.play;

import org.jspecify.annotations.Nullable;
import senga.words.Failure;

/**
 * What was wrong with a frame, in words: an exception is the sketch's own, and so are its message
 * and its stack trace. They are asked once, on the sketch's own thread and within its time.
 *
 * @param text one sentence
 * @param where {@code Demo.java:12}, an operation's name, or empty
 * @param memory whether the memory was full
 */
record Fault(String text, String where, boolean memory) {
  /** Why a sketch is stopped that fills the memory. */
  static final String MEMORY_HELD =
      "the sketch was stopped: the memory is full, and it holds on to it;"
          + " the last picture stays and can be saved as SVG";

  /** Ready made for when there is no memory left to say more. */
  static final Fault MEMORY_FULL = new Fault("OutOfMemoryError: the memory is full", "", true);

  private static final Fault SPEECHLESS = new Fault("draw failed beyond description", "", false);

  Fault(String text, String where) {
    this(text, where, false);
  }

  /** Never throws: the exception may be hostile, or the memory full. */
  static Fault of(@Nullable Class<?> source, Throwable failure) {
    boolean memory = failure instanceof OutOfMemoryError;
    try {
      memory = isOutOfMemory(failure);
      return new Fault(Where.text(failure), Where.in(source, failure), memory);
    } catch (Throwable again) {
      return memory || again instanceof OutOfMemoryError ? MEMORY_FULL : SPEECHLESS;
    }
  }

  /** Whether the memory was full, also if that was wrapped into something else. */
  private static boolean isOutOfMemory(Throwable failure) {
    return Failure.causes(failure).stream().anyMatch(OutOfMemoryError.class::isInstance);
  }

  Notice notice(long frame) {
    return new Notice(Notice.Level.ERROR, text, where, frame, 1);
  }
}
