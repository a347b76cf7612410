package senga.writeback;

import java.io.Serial;

/** A value could not be written into the sketch; nothing was changed. The message says why. */
public final class NotWrittenError extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  NotWrittenError(String message) {
    super(message);
  }

  NotWrittenError(String message, Throwable cause) {
    super(message, cause);
  }
}
