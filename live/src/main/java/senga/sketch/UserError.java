package senga.sketch;

/** Something the user can mend; the message is one clear sentence, shown without a stack trace. */
public class UserError extends RuntimeException {
  public UserError(String sentence) {
    super(sentence);
  }

  public UserError(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
