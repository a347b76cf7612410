package senga.variations;

import org.jspecify.annotations.Nullable;

/**
 * What somebody noted about a row or a heading of the panel, beside its value.
 *
 * @param favourite whether it has a star
 * @param locked whether it keeps its value when others are randomised or mutated
 * @param folded whether what stands below it is hidden
 * @param range the ends that were given to its slider; null for the declared ones
 */
public record RowNote(boolean favourite, boolean locked, boolean folded, @Nullable Span range) {
  /** Nothing is noted. */
  public static final RowNote NONE = new RowNote(false, false, false, null);

  /** The ends of a slider. */
  public record Span(double min, double max) {
    /**
     * @throws IllegalArgumentException unless both are numbers and the first is the smaller one
     */
    public Span {
      if (!Double.isFinite(max - min) || min >= max) {
        throw new IllegalArgumentException(
            "a range goes from a number to a larger one, got " + min + " to " + max);
      }
    }
  }

  /** The same with another star. */
  public RowNote favourite(boolean wanted) {
    return new RowNote(wanted, locked, folded, range);
  }

  /** The same with another lock. */
  public RowNote locked(boolean wanted) {
    return new RowNote(favourite, wanted, folded, range);
  }

  /** The same, folded or not. */
  public RowNote folded(boolean wanted) {
    return new RowNote(favourite, locked, wanted, range);
  }

  /** The same with another range. */
  public RowNote range(@Nullable Span wanted) {
    return new RowNote(favourite, locked, folded, wanted);
  }

  boolean isNothing() {
    return equals(NONE);
  }
}
