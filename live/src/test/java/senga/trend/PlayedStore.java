package senga.trend;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * A store as sketches make it, read sixty times in a run as soak does, the first tenth left out.
 * Each run is drawn anew from a seed: heights, periods and moments differ.
 *
 * @param name of its kind
 * @param kind the level over the seconds of a run
 */
record PlayedStore(String name, Kind kind) {
  static final List<PlayedStore> HEALTHY =
      List.of(
          new PlayedStore("steady", PlayedStore::steady),
          new PlayedStore("warming up", PlayedStore::warmingUp),
          new PlayedStore("with garbage", PlayedStore::withGarbage),
          new PlayedStore("of two levels", PlayedStore::ofTwoLevels),
          new PlayedStore("filling and emptying", PlayedStore::fillingAndEmptying),
          new PlayedStore("one step early", PlayedStore::oneStepEarly));

  static final List<PlayedStore> LEAKING =
      List.of(
          new PlayedStore("leaking", PlayedStore::leaking),
          new PlayedStore("leaking below teeth", PlayedStore::leakingBelowTeeth),
          new PlayedStore("in even bursts", PlayedStore::inEvenBursts),
          new PlayedStore("in uneven bursts", PlayedStore::inUnevenBursts),
          new PlayedStore("in bursts among garbage", PlayedStore::inBurstsAmongGarbage));

  private static final int READINGS = 60;
  private static final int FIRST = 6;
  private static final double NOISE = 8e3;
  private static final double MB = 1e6;

  @Override
  public String toString() {
    return name;
  }

  /** Draws the level in bytes above a store's least, by seconds. */
  interface Kind {
    DoubleUnaryOperator draw(Random random, double length);
  }

  /** One run of that many seconds, at 60 frames per second. */
  Series run(long seed, double length) {
    Random random = new Random(seed);
    DoubleUnaryOperator level = kind.draw(random, length);
    double[] seconds =
        IntStream.range(FIRST, READINGS).mapToDouble(i -> i * length / READINGS).toArray();
    double[] frames =
        IntStream.range(0, seconds.length).mapToDouble(i -> 60 * seconds[i]).toArray();
    double[] values = new double[seconds.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = 20 * MB + level.applyAsDouble(seconds[i]) + NOISE * random.nextGaussian();
    }
    return new Series(seconds, frames, values);
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

  private static DoubleUnaryOperator ofTwoLevels(Random random, double length) {
    double period = random.nextDouble(2, 6);
    double height = random.nextDouble(MB);
    double shift = random.nextDouble(period);
    return t -> (t + shift) % period < period / 2 ? height : 0;
  }

  private static DoubleUnaryOperator fillingAndEmptying(Random random, double length) {
    return teeth(random.nextDouble(2, 6), random.nextDouble(MB));
  }

  private static DoubleUnaryOperator oneStepEarly(Random random, double length) {
    double at = length * random.nextDouble(0.11, 0.35);
    double height = random.nextDouble(MB, 10 * MB);
    return t -> t >= at ? height : 0;
  }

  private static DoubleUnaryOperator leaking(Random random, double length) {
    double rate = random.nextDouble(30e3, 200e3);
    return t -> rate * t;
  }

  private static DoubleUnaryOperator leakingBelowTeeth(Random random, double length) {
    double rate = random.nextDouble(50e3, 200e3);
    DoubleUnaryOperator teeth = teeth(random.nextDouble(2, 6), MB);
    return t -> rate * t + teeth.applyAsDouble(t);
  }

  private static DoubleUnaryOperator inEvenBursts(Random random, double length) {
    double rate = random.nextDouble(50e3, 300e3);
    double period = random.nextDouble(1, length / 3);
    double shift = random.nextDouble(period);
    return t -> rate * period * Math.floor((t + shift) / period);
  }

  private static DoubleUnaryOperator inUnevenBursts(Random random, double length) {
    double rate = random.nextDouble(50e3, 300e3);
    double period = random.nextDouble(1, length / 4);
    double[] moments = new double[(int) (3 * length / period) + 1];
    for (int i = 0; i < moments.length; i++) {
      double wait = period * (i == 0 ? random.nextDouble() : random.nextDouble(0.4, 1.6));
      moments[i] = (i == 0 ? 0 : moments[i - 1]) + wait;
    }
    return t ->
        rate * period * IntStream.range(0, moments.length).filter(i -> moments[i] <= t).count();
  }

  private static DoubleUnaryOperator inBurstsAmongGarbage(Random random, double length) {
    DoubleUnaryOperator bursts = inEvenBursts(random, length);
    DoubleUnaryOperator garbage = withGarbage(random, length);
    return t -> bursts.applyAsDouble(t) + garbage.applyAsDouble(t);
  }

  private static DoubleUnaryOperator teeth(double period, double height) {
    return t -> height * (t % period) / period;
  }
}
