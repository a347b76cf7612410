package senga.variations;

import java.io.Serial;

/** A file of variations was refused, and left as it is. The message says which and why. */
public final class VariationsError extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1;

  VariationsError(String message, Throwable cause) {
    super(message, cause);
  }

  VariationsError(String message) {
    super(message);
  }
}
