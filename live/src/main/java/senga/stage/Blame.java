package senga.stage;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Says in one sentence what went wrong in a sketch, and at which of its lines. */
final class Blame {
  private Blame() {}

  /** {@code Demo.java:14: draw threw ArithmeticException: / by zero}. */
  static UserError of(Path file, String method, Throwable thrown) {
    return new UserError(place(file, thrown) + ": " + what(method, thrown), thrown);
  }

  private static String what(String method, Throwable thrown) {
    String message = String.valueOf(thrown.getMessage());
    return switch (thrown) {
      case UserError error -> message;
      case Deadline.Missed missed -> method + " " + message + " and was stopped";
      case IllegalArgumentException refused -> message;
      case StackOverflowError deep -> method + " calls itself without an end";
      default -> method + " threw " + thrown.getClass().getSimpleName() + ": " + message;
    };
  }

  /** The file with the topmost line of it that took part, if one did. */
  private static String place(Path file, Throwable thrown) {
    return line(file, thrown).map(line -> file + ":" + line).orElse(file.toString());
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
