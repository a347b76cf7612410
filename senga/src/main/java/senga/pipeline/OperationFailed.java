package senga.pipeline;

import org.jspecify.annotations.Nullable;

/** A shape or an effect could not make its lines; the message names it. */
public final class OperationFailed extends RuntimeException {
  private final String operation;

  OperationFailed(String operation, String what, @Nullable Throwable cause) {
    super(operation + " " + what, cause);
    this.operation = operation;
  }

  /** Name of the operation, as recipes write it. */
  public String operation() {
    return operation;
  }
}
