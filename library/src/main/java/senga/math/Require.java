package senga.math;

import org.jspecify.annotations.Nullable;

/**
 * Checks what comes in at the door of a value and says in one sentence what was wrong.
 *
 * <p>Each method returns what it was given, a number with −0.0 turned into 0.0, so that records
 * whose numbers are equal are equal themselves.
 */
public final class Require {
  private Require() {}

  /**
   * @throws IllegalArgumentException if {@code value} is null
   */
  public static <T> T given(String name, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException(name + " must not be null");
    }
    return value;
  }

  /**
   * @throws IllegalArgumentException if {@code value} is NaN or infinite
   */
  public static double finite(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " must be a finite number, got " + value);
    }
    return value + 0.0;
  }

  /**
   * @throws IllegalArgumentException if {@code value} is below {@code least}, NaN or infinite
   */
  public static double atLeast(String name, double value, double least) {
    if (!(finite(name, value) >= least)) {
      throw new IllegalArgumentException(
          name + " must be at least " + plain(least) + ", got " + plain(value));
    }
    return value + 0.0;
  }

  /**
   * @throws IllegalArgumentException if {@code value} is not above {@code limit}, NaN or infinite
   */
  public static double above(String name, double value, double limit) {
    if (!(finite(name, value) > limit)) {
      throw new IllegalArgumentException(
          name + " must be above " + plain(limit) + ", got " + plain(value));
    }
    return value + 0.0;
  }

  /**
   * @throws IllegalArgumentException if {@code value} lies outside [{@code least}, {@code most}]
   */
  public static double within(String name, double value, double least, double most) {
    if (!(finite(name, value) >= least && value <= most)) {
      throw new IllegalArgumentException(
          name
              + " must lie between "
              + plain(least)
              + " and "
              + plain(most)
              + ", got "
              + plain(value));
    }
    return value + 0.0;
  }

  /**
   * @throws IllegalArgumentException if {@code value} lies outside [{@code least}, {@code most}]
   */
  public static int within(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + " must lie between " + least + " and " + most + ", got " + value);
    }
    return value;
  }

  /**
   * @throws IllegalArgumentException if {@code value} is below {@code least}
   */
  public static int atLeast(String name, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(name + " must be at least " + least + ", got " + value);
    }
    return value;
  }

  /** Whole numbers without a trailing {@code .0}. */
  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
