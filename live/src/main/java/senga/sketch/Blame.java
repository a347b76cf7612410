package senga.sketch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import senga.export.ExportFailed;
import senga.geometry.DrawingFailed;
import senga.play.SketchFailed;
import senga.realise.OperationFailed;
import senga.words.Failure;
import senga.words.Quote;

/** Says in one sentence what went wrong in a sketch, and at which of its lines. */
public final class Blame {
  private Blame() {}

  /**
   * Does a piece of a sketch's work within a time limit. What it throws is put into words within
   * the limit, too: an exception of the sketch's own is the sketch's code.
   *
   * @throws UserError if it throws or takes too long: {@code Demo.java:14: draw threw
   *     ArithmeticException: / by zero}
   */
  public static <T extends @Nullable Object> T within(
      Duration limit, Path file, String method, Callable<T> work) {
    try {
      return Deadline.call(
          limit, () -> blamed(file, method, work), slow -> explain(file, method, limit, slow));
    } catch (UserError known) {
      throw known;
    } catch (Exception e) {
      throw of(file, method, e);
    }
  }

  /** A terminal where nothing happens for ten minutes would be a riddle. */
  private static void explain(Path file, String method, Duration limit, Deadline.Missed slow) {
    System.err.printf(
        "senga: %s: %s %s so far, and may take %s s (--timeout)%n",
        place(file, slow), method, slow.getMessage(), Deadline.Missed.seconds(limit));
  }

  private static <T extends @Nullable Object> T blamed(Path file, String method, Callable<T> work) {
    try {
      return work.call();
    } catch (Throwable thrown) { // a sketch may throw anything, errors included
      throw described(file, method, thrown);
    }
  }

  private static UserError described(Path file, String method, Throwable thrown) {
    try {
      return of(file, method, thrown);
    } catch (Throwable hostile) {
      return new UserError(Quote.path(file) + ": " + method + " failed beyond description");
    }
  }

  private static UserError of(Path file, String method, Throwable thrown) {
    Throwable inner = Failure.unwrapped(thrown);
    return new UserError(place(file, inner) + ": " + what(method, inner), thrown);
  }

  private static String what(String method, Throwable thrown) {
    return switch (thrown) {
      case Deadline.Missed missed ->
          method + " " + missed.getMessage() + " and was stopped; --timeout allows more";
      case StackOverflowError deep -> method + " calls itself without an end";
      case OutOfMemoryError full -> method + " found the memory full (" + text(full) + ")";
      case RuntimeException refused when speaksForItself(refused) -> text(refused);
      default -> method + " threw " + Failure.sentence(thrown);
    };
  }

  /** Whether the message is a sentence for the user. */
  public static boolean speaksForItself(Throwable e) {
    return e instanceof UserError
        || e instanceof IllegalArgumentException
        || e instanceof ExportFailed
        || e instanceof DrawingFailed
        || e instanceof SketchFailed;
  }

  private static String text(Throwable thrown) {
    return Failure.plain(thrown);
  }

  /** The topmost line of the sketch that took part, be it in a file beside; or the file alone. */
  private static String place(Path file, Throwable thrown) {
    return Failure.causes(thrown).stream()
        .flatMap(cause -> Arrays.stream(Failure.stack(cause)))
        .filter(call -> isOf(file, call))
        .findFirst()
        .map(call -> Quote.path(sibling(file, call)) + ":" + call.getLineNumber())
        .orElseGet(
            () ->
                thrown instanceof OperationFailed failed
                    ? Quote.path(file) + CallSites.in(file, failed.operation())
                    : file.toString());
  }

  private static boolean isOf(Path file, StackTraceElement call) {
    boolean own =
        SketchClasses.NAME.equals(call.getClassLoaderName())
            || String.valueOf(file.getFileName()).equals(call.getFileName());
    return own && call.getFileName() != null && call.getLineNumber() > 0;
  }

  private static Path sibling(Path file, StackTraceElement call) {
    String name = String.valueOf(call.getFileName());
    return name.equals(String.valueOf(file.getFileName())) ? file : file.resolveSibling(name);
  }

  /** {@code "Demo.java:14: "} for the topmost line of a sketch, whichever; empty if none. */
  static String lineIn(Throwable thrown) {
    return lineIn(
        Failure.causes(thrown).stream().flatMap(cause -> Arrays.stream(Failure.stack(cause))));
  }

  /** The same for the calls of a thread, the innermost first. */
  static String lineIn(StackTraceElement[] calls) {
    return lineIn(Arrays.stream(calls));
  }

  private static String lineIn(Stream<StackTraceElement> calls) {
    return calls
        .filter(call -> SketchClasses.NAME.equals(call.getClassLoaderName()))
        .findFirst()
        .map(call -> call.getFileName() + ":" + call.getLineNumber() + ": ")
        .orElse("");
  }
}
