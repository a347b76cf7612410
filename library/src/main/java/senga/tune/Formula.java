package senga.tune;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression that gives a number: {@code code * (1 + 0.3 * sin(t))}. What it may hold stands in
 * {@code docs/tuning.md}. Formulas with the same text are equal.
 */
public final class Formula {
  /** Most characters. */
  public static final int LONGEST = 1000;

  private final String text;
  private final Term term;
  private final List<Address> rows;
  private final List<Follow> follows;

  private Formula(String text, FormulaReader reader) {
    this.text = text;
    this.term = reader.read();
    this.rows = reader.rows();
    this.follows = reader.follows();
  }

  /**
   * Reads a formula.
   *
   * @throws FormulaError if it cannot be read
   */
  public static Formula of(String text) {
    return new Formula(text, new FormulaReader(text));
  }

  /** As it was written. */
  public String text() {
    return text;
  }

  /** The other rows that it asks for. */
  List<Address> rows() {
    return rows;
  }

  /** What has to be followed from frame to frame for it. */
  List<Follow> follows() {
    return follows;
  }

  /**
   * @return what it gives; not always a finite number
   * @throws NoValue if a row that it asks for has no number
   */
  double value(Moment moment) {
    return term.value(moment);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Formula that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
