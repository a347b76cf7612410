package senga.take;

import java.io.Serial;

/** A take was refused. The message says which one, where and why. */
public final class TakeError extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1;

  TakeError(String message) {
    super(message);
  }

  TakeError(String message, Throwable cause) {
    super(message, cause);
  }
}
