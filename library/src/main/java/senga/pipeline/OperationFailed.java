package senga.pipeline;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A shape or an effect could not make its lines; the message names it. */
public final class OperationFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String operation;

  OperationFailed(String operation, String what) {
    this(operation, what, null);
  }

  private OperationFailed(String operation, String what, @Nullable Throwable cause) {
    super(operation + " " + what, cause);
    this.operation = operation;
  }

  /** Does {@code work} for an operation and puts its name before whatever goes wrong. */
  static <T> T named(String operation, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      throw because(operation, e);
    }
  }

  /** What to throw when {@code operation} threw {@code cause}. */
  static RuntimeException because(String operation, RuntimeException cause) {
    return switch (cause) {
      case BudgetExceeded known -> known;
      case OperationFailed known -> known;
      case CancellationException known -> known;
      default -> new OperationFailed(operation, "failed: " + reason(cause), cause);
    };
  }

  /** Name of the operation, as recipes write it. */
  public String operation() {
    return operation;
  }

  private static String reason(RuntimeException cause) {
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }
}
