package senga.tune;

/** A formula that cannot be read. The message says what is wrong, and at which character. */
public final class FormulaError extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int position;

  FormulaError(String what, int position) {
    super(what + ", at character " + (position + 1));
    this.position = position;
  }

  /** Where in the text, from 0 to its length: for a caret. */
  public int position() {
    return position;
  }
}
