package senga.stage;

/** There is no display, or none that can show lines. The message is one sentence for the user. */
public final class DisplayFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  DisplayFailed(String message) {
    super(message);
  }

  DisplayFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
