package senga.control;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import senga.math.Require;

/**
 * An immutable snapshot of all controller values, by MIDI controller number 0 to 127; values lie
 * between 0 and 1 and may be missing.
 */
public final class Controls {
  public static final int COUNT = 128;
  public static final Controls NONE = new Controls(missing());

  private final double[] values;

  private Controls(double[] values) {
    this.values = values;
  }

  /**
   * The value of controller {@code number}, or {@code otherwise} while it has none.
   *
   * @throws IllegalArgumentException if the number is not 0 to 127
   */
  public double cc(int number, double otherwise) {
    double value = values[Require.within("controller number", number, 0, COUNT - 1)];
    return Double.isNaN(value) ? otherwise : value;
  }

  /**
   * This snapshot with one value changed.
   *
   * @throws IllegalArgumentException if the number is not 0 to 127 or the value is not 0 to 1
   */
  public Controls with(int number, double value) {
    double[] changed = values.clone();
    changed[Require.within("controller number", number, 0, COUNT - 1)] =
        Require.within("controller value", value, 0, 1);
    return new Controls(changed);
  }

  /** This snapshot, with the values of {@code over} where it has any. */
  public Controls overlaid(Controls over) {
    double[] changed = values.clone();
    for (int i = 0; i < COUNT; i++) {
      if (!Double.isNaN(over.values[i])) {
        changed[i] = over.values[i];
      }
    }
    return new Controls(changed);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Controls that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  private static double[] missing() {
    double[] values = new double[COUNT];
    Arrays.fill(values, Double.NaN);
    return values;
  }
}
