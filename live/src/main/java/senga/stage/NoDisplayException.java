package senga.stage;

/** There is no display, or none that can show lines. The message is one sentence for the user. */
public final class NoDisplayException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NoDisplayException(String message) {
    super(message);
  }

  NoDisplayException(String message, Throwable cause) {
    super(message, cause);
  }
}
