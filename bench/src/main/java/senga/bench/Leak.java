package senga.bench;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * How a leak goes on. All forms come to the same rate on the whole.
 *
 * @param name for people
 * @param form what is lost, by seconds
 */
record Leak(String name, Form form) {
  static final Leak STEADY = new Leak("steadily", (dice, length, rate) -> t -> rate * t);
  static final Leak IN_BURSTS = new Leak("in bursts", Leak::evenly);
  static final Leak IN_MANY_BURSTS =
      new Leak(
          "in six bursts or more",
          (dice, s, rate) -> bursts(dice, dice.nextDouble(1, s / 6), rate));

  static final List<Leak> ALL =
      List.of(
          STEADY,
          IN_BURSTS,
          new Leak("in uneven bursts", Leak::unevenly),
          new Leak("half of the time", Leak::halfOfTheTime),
          new Leak("ever faster", (dice, length, rate) -> t -> rate * t * t / length));

  /** Draws what is lost in bytes. */
  interface Form {
    DoubleUnaryOperator draw(Random random, double length, double perSecond);
  }

  static DoubleUnaryOperator evenly(Random random, double length, double rate) {
    return bursts(random, random.nextDouble(1, length / 3), rate);
  }

  private static DoubleUnaryOperator bursts(Random random, double period, double rate) {
    double shift = random.nextDouble(period);
    return t -> rate * period * Math.floor((t + shift) / period);
  }

  static DoubleUnaryOperator unevenly(Random random, double length, double rate) {
    double period = random.nextDouble(1, length / 4);
    double[] moments = new double[(int) (3 * length / period) + 1];
    for (int i = 0; i < moments.length; i++) {
      double wait = period * (i == 0 ? random.nextDouble() : random.nextDouble(0.4, 1.6));
      moments[i] = (i == 0 ? 0 : moments[i - 1]) + wait;
    }
    return t ->
        rate * period * IntStream.range(0, moments.length).filter(i -> moments[i] <= t).count();
  }

  /** Twice as fast, and then not at all. */
  private static DoubleUnaryOperator halfOfTheTime(Random random, double length, double rate) {
    double period = random.nextDouble(1, length / 4);
    double shift = random.nextDouble(period);
    return t -> {
      double at = t + shift;
      return 2 * rate * (period / 2 * Math.floor(at / period) + Math.min(at % period, period / 2));
    };
  }
}
