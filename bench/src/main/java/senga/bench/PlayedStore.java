package senga.bench;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import senga.trend.Series;

/**
 * A store as sketches make it, read as often in a run as {@code senga soak} does, the first tenth
 * left out. Each run is drawn anew from a seed: heights, periods and moments differ.
 *
 * @param name of its kind
 * @param kind the level over the seconds of a run
 */
record PlayedStore(String name, Kind kind) {
  /** What never leaks. */
  static final List<PlayedStore> HEALTHY =
      List.of(
          new PlayedStore("steady", PlayedStore::steady),
          new PlayedStore("warming up", PlayedStore::warmingUp),
          new PlayedStore("with garbage", PlayedStore::withGarbage),
          new PlayedStore("of two levels", PlayedStore::ofTwoLevels),
          new PlayedStore("filling and emptying", PlayedStore::fillingAndEmptying),
          new PlayedStore("one step early", PlayedStore::oneStepEarly));

  /** What never leaks, and remembers where it was: it takes longer to know them. */
  static final List<PlayedStore> RESTLESS =
      List.of(
          new PlayedStore("much garbage", PlayedStore::muchGarbage),
          new PlayedStore("work every ten seconds", PlayedStore::workEveryTenSeconds),
          new PlayedStore("a cache that fills", PlayedStore::filling),
          new PlayedStore("busy and idle in turn", PlayedStore::seasons),
          new PlayedStore("wandering", PlayedStore::wandering));

  /** What leaks, by 30 to 300 KB a second. */
  static final List<PlayedStore> LEAKING =
      List.of(
          new PlayedStore("leaking", leaking(PlayedStore::steady, 30e3, 200e3)),
          new PlayedStore("leaking below teeth", leaking(PlayedStore::teeth, 50e3, 200e3)),
          new PlayedStore("in even bursts", (dice, s) -> Leak.evenly(dice, s, usual(dice))),
          new PlayedStore("in uneven bursts", (dice, s) -> Leak.unevenly(dice, s, usual(dice))),
          new PlayedStore("in bursts among garbage", PlayedStore::inBurstsAmongGarbage));

  private static final int READINGS = 60;
  private static final double LONGEST_PAUSE = 5; // seconds between two readings
  private static final double LEFT_OUT = 0.1;
  private static final double NOISE = 8e3;
  private static final double MB = 1e6;

  @Override
  public String toString() {
    return name;
  }

  /** Draws the level in bytes above a store's least, by seconds that rise. */
  interface Kind {
    DoubleUnaryOperator draw(Random random, double length);
  }

  /** The same with a leak on top. */
  PlayedStore leaking(Leak leak, double perSecond) {
    return new PlayedStore(
        name + ", " + leak.name(),
        (random, length) ->
            plus(kind.draw(random, length), leak.form().draw(random, length, perSecond)));
  }

  /** One run of that many seconds, at 60 frames per second. */
  Series run(long seed, double length) {
    Random random = new Random(seed);
    DoubleUnaryOperator level = kind.draw(random, length);
    double pause = Math.min(LONGEST_PAUSE, length / READINGS);
    double[] seconds =
        IntStream.range(0, (int) (length / pause))
            .mapToDouble(i -> i * pause)
            .filter(t -> t >= LEFT_OUT * length)
            .toArray();
    double[] frames =
        IntStream.range(0, seconds.length).mapToDouble(i -> 60 * seconds[i]).toArray();
    double[] values = new double[seconds.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = 20 * MB + level.applyAsDouble(seconds[i]) + NOISE * random.nextGaussian();
    }
    return new Series(seconds, frames, values);
  }

  private static double usual(Random random) {
    return random.nextDouble(50e3, 300e3);
  }

  private static DoubleUnaryOperator plus(DoubleUnaryOperator one, DoubleUnaryOperator other) {
    return t -> one.applyAsDouble(t) + other.applyAsDouble(t);
  }

  private static Kind leaking(Kind beneath, double least, double most) {
    return (random, length) -> {
      double rate = random.nextDouble(least, most);
      return plus(beneath.draw(random, length), t -> rate * t);
    };
  }

  private static DoubleUnaryOperator inBurstsAmongGarbage(Random random, double length) {
    return plus(Leak.evenly(random, length, usual(random)), withGarbage(random, length));
  }

  private static DoubleUnaryOperator steady(Random random, double length) {
    return t -> 0;
  }

  private static DoubleUnaryOperator warmingUp(Random random, double length) {
    double height = random.nextDouble(3 * MB);
    double settling = random.nextDouble(0.3, 2);
    return t -> -height * Math.exp(-t / settling);
  }

  private static DoubleUnaryOperator withGarbage(Random random, double length) {
    double often = random.nextDouble(0.05, 0.6);
    return t -> random.nextDouble() < often ? random.nextDouble(MB) : 0;
  }

  private static DoubleUnaryOperator muchGarbage(Random random, double length) {
    double height = random.nextDouble(MB, 8 * MB);
    return t -> random.nextDouble(height);
  }

  private static DoubleUnaryOperator ofTwoLevels(Random random, double length) {
    double period = random.nextDouble(2, 6);
    double height = random.nextDouble(MB);
    double shift = random.nextDouble(period);
    return t -> (t + shift) % period < period / 2 ? height : 0;
  }

  private static DoubleUnaryOperator workEveryTenSeconds(Random random, double length) {
    double height = random.nextDouble(MB, 20 * MB);
    double lasts = random.nextDouble(0.5, 3);
    double shift = random.nextDouble(10);
    return t -> (t + shift) % 10 < lasts ? height : 0;
  }

  private static DoubleUnaryOperator seasons(Random random, double length) {
    double height = random.nextDouble(MB, 10 * MB);
    double period = random.nextDouble(20, 240);
    double shift = random.nextDouble(period);
    return t -> height * Math.max(0, Math.sin(2 * Math.PI * (t + shift) / period));
  }

  private static DoubleUnaryOperator filling(Random random, double length) {
    double height = random.nextDouble(MB, 20 * MB);
    double settling = random.nextDouble(2, 20);
    return t -> -height * Math.exp(-t / settling);
  }

  /** Comes back to its middle within seconds or half a minute (an Ornstein-Uhlenbeck process). */
  private static DoubleUnaryOperator wandering(Random random, double length) {
    double height = random.nextDouble(0.1 * MB, 2 * MB);
    double memory = random.nextDouble(1, 30);
    return new DoubleUnaryOperator() {
      private double level = random.nextGaussian();
      private double last;

      @Override
      public double applyAsDouble(double t) {
        double left = Math.exp((last - t) / memory);
        last = t;
        level = left * level + Math.sqrt(1 - left * left) * random.nextGaussian();
        return height * level;
      }
    };
  }

  private static DoubleUnaryOperator fillingAndEmptying(Random random, double length) {
    return teeth(random.nextDouble(2, 6), random.nextDouble(MB));
  }

  private static DoubleUnaryOperator teeth(Random random, double length) {
    return teeth(random.nextDouble(2, 6), MB);
  }

  private static DoubleUnaryOperator teeth(double period, double height) {
    return t -> height * (t % period) / period;
  }

  private static DoubleUnaryOperator oneStepEarly(Random random, double length) {
    double at = length * random.nextDouble(0.11, 0.35);
    double height = random.nextDouble(MB, 10 * MB);
    return t -> t >= at ? height : 0;
  }
}
