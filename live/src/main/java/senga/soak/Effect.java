package senga.soak;

import java.util.Locale;

/**
 * What one change did to the growth of a store.
 *
 * @param change the change
 * @param ratio growth under the change divided by growth of the base run; NaN when undecided
 */
public record Effect(Change change, double ratio) {
  private static final double STOPPED = 0.1;
  private static final double SAME = 0.2;

  /** The effect in one word. */
  public enum Kind {
    STOPS,
    SLOWS,
    NONE,
    RAISES,
    UNKNOWN
  }

  public Kind kind() {
    if (Double.isNaN(ratio)) {
      return Kind.UNKNOWN;
    }
    if (ratio < STOPPED) {
      return Kind.STOPS;
    }
    if (Math.abs(ratio - 1) <= SAME) {
      return Kind.NONE;
    }
    return ratio < 1 ? Kind.SLOWS : Kind.RAISES;
  }

  /** {@code frame rate ×½ slows it to 67 %}. */
  public String text() {
    return change.words()
        + switch (kind()) {
          case STOPS -> " stops it";
          case SLOWS -> String.format(Locale.ROOT, " slows it to %.0f %%", 100 * ratio);
          case RAISES -> String.format(Locale.ROOT, " raises it to %.0f %%", 100 * ratio);
          case NONE -> " changes nothing";
          case UNKNOWN -> " is undecided";
        };
  }
}
