package senga.tune;

/**
 * An expression that gives a number: {@code code * (1 + 0.3 * sin(t))}. What it may hold stands in
 * {@code docs/tuning.md}. Equal texts are equal formulas.
 */
public final class Formula {
  /** Most characters. */
  public static final int LONGEST = 1000;

  private final String text;

  private Formula(String text) {
    this.text = text;
  }

  /**
   * @throws FormulaError if it cannot be read
   */
  public static Formula of(String text) {
    return new Formula(text);
  }

  /** As it was written. */
  public String text() {
    return text;
  }
}
