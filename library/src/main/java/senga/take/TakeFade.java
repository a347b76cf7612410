package senga.take;

import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import senga.math.Require;
import senga.tune.Easing;

/**
 * How much the second of two takes counts in their mixture: nothing until {@code from}, {@code
 * amount} from {@code to} on, and in between as the easing has it. If both are 0, the same amount
 * at all times.
 *
 * @param amount 0 for the first take alone, to 1 for the second one alone
 * @param from in seconds from the beginning of both takes
 * @param to not before {@code from}; at the same place it is a cut
 * @param easing how the amount grows
 */
public record TakeFade(double amount, double from, double to, Easing easing) {
  /** From so much on the second take counts more. */
  private static final double HALF = 0.5;

  /**
   * @throws IllegalArgumentException if the amount is out of its range, or the span is none
   */
  public TakeFade {
    amount = Require.within("the amount of the second take", amount, 0, 1);
    from = Require.within("the beginning of the cross-fade", from, 0, TakeClock.MOST_SECONDS);
    to = Require.within("the end of the cross-fade", to, 0, TakeClock.MOST_SECONDS);
    if (to < from) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "the cross-fade ends at %s s, before it begins at %s s", to, from));
    }
  }

  /**
   * The same amount at all times.
   *
   * @throws IllegalArgumentException if it is not 0 to 1
   */
  public static TakeFade of(double amount) {
    return new TakeFade(amount, 0, 0, Easing.LINEAR);
  }

  /** How much the second take counts at a place, in seconds. */
  double at(double place) {
    if (place >= to) {
      return amount;
    }
    return place <= from ? 0 : amount * easing.at((place - from) / (to - from));
  }

  /** Whether with this amount what cannot be mixed is the second take's. */
  static boolean isSecond(double amount) {
    return amount >= HALF;
  }

  /** Whether the second take counts more once the cross-fade has ended. */
  boolean endsInSecond() {
    return isSecond(amount);
  }

  /** How many places {@link #places} has at most; without making them. */
  double count(int fps) {
    return (to - from) * fps + 2;
  }

  /** Where the amount changes: at both ends, and at each frame between them. */
  DoubleStream places(int fps) {
    long first = (long) Math.ceil(from * fps);
    long last = (long) Math.floor(to * fps);
    DoubleStream frames =
        LongStream.rangeClosed(first, last).mapToDouble(frame -> frame / (double) fps);
    return DoubleStream.concat(DoubleStream.of(from, to), frames.filter(p -> p > from && p < to));
  }
}
