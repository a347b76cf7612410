package senga.pipeline;

/** A recipe's text is not what it should be; the message is one sentence: where, what, allowed. */
public final class RecipeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  public RecipeException(String sentence) {
    super(sentence);
  }
}
