package senga.stage;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import senga.export.ExportException;
import senga.frame.SketchFailed;
import senga.pipeline.BudgetExceeded;
import senga.pipeline.OperationFailed;

/** Says in one sentence what went wrong in a sketch, and at which of its lines. */
final class Blame {
  private Blame() {}

  /** {@code Demo.java:14: draw threw ArithmeticException: / by zero}. */
  static UserError of(Path file, String method, Throwable thrown) {
    Throwable own =
        thrown instanceof ExecutionException error
            ? Objects.requireNonNullElse(error.getCause(), error)
            : thrown;
    return new UserError(place(file, own) + ": " + what(method, own), own);
  }

  private static String what(String method, Throwable thrown) {
    return switch (thrown) {
      case Deadline.Missed missed -> method + " " + missed.getMessage() + " and was stopped";
      case StackOverflowError deep -> method + " calls itself without an end";
      case RuntimeException refused when speaksForItself(refused) -> text(refused);
      default -> method + " threw " + thrown.getClass().getSimpleName() + ": " + text(thrown);
    };
  }

  /** Whether the message is a sentence for the user. */
  static boolean speaksForItself(Exception e) {
    return e instanceof UserError
        || e instanceof IllegalArgumentException
        || e instanceof BudgetExceeded
        || e instanceof ExportException
        || e instanceof OperationFailed
        || e instanceof SketchFailed;
  }

  private static String text(Throwable thrown) {
    return String.valueOf(thrown.getMessage());
  }

  /** The file with the topmost line of it that took part, if one did. */
  private static String place(Path file, Throwable thrown) {
    return line(file, thrown)
        .map(line -> file + ":" + line)
        .orElseGet(
            () ->
                thrown instanceof OperationFailed failed
                    ? file + CallSites.in(file, failed.operation())
                    : file.toString());
  }

  private static Optional<Integer> line(Path file, Throwable thrown) {
    String name = String.valueOf(file.getFileName());
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      Optional<Integer> line =
          Arrays.stream(t.getStackTrace())
              .filter(element -> name.equals(element.getFileName()) && element.getLineNumber() > 0)
              .map(StackTraceElement::getLineNumber)
              .findFirst();
      if (line.isPresent()) {
        return line;
      }
    }
    return Optional.empty();
  }
}
