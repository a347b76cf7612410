package senga.trend;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import senga.monitor.ProcessMeter;
import senga.monitor.Unit;

/**
 * What the stores of a healthy show do in ten hours: noise, levels that come and go, garbage,
 * teeth, caches that fill, steps when something is opened, what compilers keep, the slow tide of a
 * long piece. Heights, periods and moments are drawn from the show's dice.
 */
final class HealthyStores {
  private static final double MB = 1e6;

  private HealthyStores() {}

  static void fill(PlayedShow show) {
    Random dice = show.random();
    show.with("gl.syncs", Unit.COUNT, plus(at(5), whole(dice, 3)));
    show.with("gl.textures", Unit.COUNT, steps(dice, 3, 200));
    show.with("gl.bytes", Unit.BYTES, plus(at(20 * MB), scaled(0.4 * MB, steps(dice, 8, 400))));
    show.with("frames.bytes", Unit.BYTES, plus(at(9 * MB), levels(dice, 4 * MB)));
    show.with(ProcessMeter.THREADS, Unit.COUNT, plus(at(24), whole(dice, 4)));
    show.with("queue", Unit.COUNT, teeth(dice, 2, 50, 400));
    show.with("scratch", Unit.BYTES, plus(at(3 * MB), garbage(dice)));
    show.with(ProcessMeter.HEAP_LIVE, Unit.BYTES, heap(dice));
    show.with(ProcessMeter.DIRECT, Unit.BYTES, plus(at(4 * MB), garbage(dice)));
    show.with(ProcessMeter.FILES, Unit.COUNT, plus(at(60), whole(dice, 6)));
    show.with(ProcessMeter.MALLOC, Unit.BYTES, plus(settling(dice, 20 * MB), tide(dice, 0.7 * MB)));
    show.with(ProcessMeter.CODE, Unit.BYTES, compiled(dice));
    show.with(ProcessMeter.METASPACE, Unit.BYTES, compiled(dice));
    show.with(ProcessMeter.UNKNOWN_NATIVE, Unit.BYTES, plus(compiled(dice), tide(dice, 4 * MB)));
  }

  private static DoubleUnaryOperator heap(Random dice) {
    DoubleUnaryOperator own = dice.nextBoolean() ? cache(dice) : teeth(dice, 2, 3600, 12 * MB);
    return plus(plus(at(30 * MB), own), plus(tide(dice, 3 * MB), garbage(dice)));
  }

  private static DoubleUnaryOperator at(double level) {
    return t -> level;
  }

  private static DoubleUnaryOperator plus(DoubleUnaryOperator one, DoubleUnaryOperator other) {
    return t -> one.applyAsDouble(t) + other.applyAsDouble(t);
  }

  private static DoubleUnaryOperator scaled(double factor, DoubleUnaryOperator one) {
    return t -> factor * one.applyAsDouble(t);
  }

  /** Of no memory: another number each time. */
  private static DoubleUnaryOperator whole(Random dice, int most) {
    return t -> dice.nextInt(most + 1);
  }

  private static DoubleUnaryOperator garbage(Random dice) {
    double often = dice.nextDouble(0.05, 0.9);
    return t -> dice.nextDouble() < often ? dice.nextDouble(2 * MB) : 0;
  }

  private static DoubleUnaryOperator levels(Random dice, double height) {
    double period = dice.nextDouble(4, 7200);
    return t -> t % period < period / 2 ? height : 0;
  }

  private static DoubleUnaryOperator teeth(Random dice, double least, double most, double height) {
    double period = dice.nextDouble(least, most);
    return t -> height * (t % period) / period;
  }

  /** A memo of the sketch's own that is full after minutes. */
  private static DoubleUnaryOperator cache(Random dice) {
    double height = dice.nextDouble(25 * MB);
    double settling = dice.nextDouble(1, 400);
    return t -> -height * Math.exp(-t / settling);
  }

  private static DoubleUnaryOperator settling(Random dice, double level) {
    double height = dice.nextDouble(5 * MB);
    double time = dice.nextDouble(5, 90);
    return t -> level - height * Math.exp(-t / time);
  }

  /** Goes up and down by some things now and then: a page is opened, a layer more. */
  private static DoubleUnaryOperator steps(Random dice, int things, double usualSeconds) {
    return new DoubleUnaryOperator() {
      private double next = waiting();
      private int level = 20;

      private double waiting() {
        return -usualSeconds * Math.log(1 - dice.nextDouble());
      }

      @Override
      public double applyAsDouble(double t) {
        if (t >= next) {
          next = t + waiting();
          level = 20 + dice.nextInt(things + 1) * 3;
        }
        return level;
      }
    };
  }

  /** Grows with the logarithm of time, in small steps, for ever. */
  private static DoubleUnaryOperator compiled(Random dice) {
    double each = dice.nextDouble(0.5 * MB, 2.5 * MB);
    double grain = dice.nextDouble(1e3, 64e3);
    return t -> 15 * MB + grain * Math.floor(each * Math.log(1 + t / 60) / grain);
  }

  /** Comes back to its middle within minutes, as what is fragmented and trimmed does. */
  private static DoubleUnaryOperator tide(Random dice, double height) {
    double back = dice.nextDouble(0.005, 0.2);
    return new DoubleUnaryOperator() {
      private double level;

      @Override
      public double applyAsDouble(double t) {
        double push = Math.sqrt(2 * back) * dice.nextGaussian();
        level += -back * level + push;
        return height * (3 + level);
      }
    };
  }
}
