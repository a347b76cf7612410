package senga.osc;

/** Bytes or words are not what OSC allows; the message is one sentence: where, what, allowed. */
public final class OscError extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  public OscError(String sentence) {
    super(sentence);
  }
}
