package senga.math;

import java.util.ArrayList;
import java.util.List;
import senga.kernel.SplitMix64;

/**
 * Random numbers for a sketch: a stream that the seed fixes, bit for bit, on every machine. {@code
 * frame.random()} begins one anew with every draw, so a picture that rolls dice stands still until
 * its seed is another.
 *
 * <pre>{@code
 * Dice dice = frame.random();
 * for (Vec3 place : dice.shuffled(places)) {
 *   circles.add(G.circle().radius(dice.gaussian(5, 1)).center(place));
 * }
 * }</pre>
 *
 * <p>Each call takes the next numbers of the stream. What is to stay as it is when another part of
 * the sketch rolls more often has a stream of its own: {@code frame.random("leaves")}.
 *
 * <p>Belongs to one thread.
 */
public final class Dice {
  private final SplitMix64 stream;

  /** The stream of this seed. */
  public Dice(long seed) {
    stream = new SplitMix64(seed);
  }

  private Dice(SplitMix64 stream) {
    this.stream = stream;
  }

  /** A stream of its own for each name. */
  public static Dice of(long seed, String name) {
    long part = 0;
    for (int i = 0; i < name.length(); i++) {
      part = 31 * part + name.charAt(i);
    }
    return new Dice(SplitMix64.of(seed, part));
  }

  /** 0 to below 1; each multiple of 2⁻⁵³ is as likely as any other. */
  public double next() {
    return stream.nextDouble();
  }

  /** 0 to below {@code end}. */
  public double below(double end) {
    return between(0, end);
  }

  /**
   * {@code low} to below {@code high}.
   *
   * @throws IllegalArgumentException if they are not finite
   */
  public double between(double low, double high) {
    return stream.between(Require.finite("low", low), Require.finite("high", high));
  }

  /**
   * A whole number, {@code least} to {@code most}, both included.
   *
   * @throws IllegalArgumentException if {@code most} is less
   */
  public int whole(int least, int most) {
    if (most < least) {
      throw new IllegalArgumentException("most must be at least " + least + ", got " + most);
    }
    long count = (long) most - least + 1;
    return (int) (least + (((stream.nextLong() >>> 32) * count) >>> 32));
  }

  /**
   * True so often: 0 is never, 1 always.
   *
   * @throws IllegalArgumentException if it is not between 0 and 1
   */
  public boolean chance(double probability) {
    return next() < Require.within("probability", probability, 0, 1);
  }

  /** −1 or 1. */
  public int sign() {
    return stream.nextLong() < 0 ? -1 : 1;
  }

  /**
   * Normally distributed: two of three numbers lie within one {@code deviation} of the mean. By the
   * polar method (G. Marsaglia, T. A. Bray, "A Convenient Method for Generating Normal Variables",
   * 1964).
   *
   * @throws IllegalArgumentException if a number is not finite, or the deviation negative
   */
  public double gaussian(double mean, double deviation) {
    Require.finite("mean", mean);
    Require.atLeast("deviation", deviation, 0);
    double x;
    double square;
    do {
      x = stream.between(-1, 1);
      double y = stream.between(-1, 1);
      square = x * x + y * y;
    } while (square >= 1 || square == 0);
    return mean + deviation * x * Math.sqrt(-2 * Powers.log(square) / square);
  }

  /**
   * Exponentially distributed: waiting times, and lengths of which few are long.
   *
   * @throws IllegalArgumentException if the mean is not above 0
   */
  public double exponential(double mean) {
    return -Require.above("mean", mean, 0) * Powers.log(1 - next());
  }

  /**
   * Triangularly distributed: most likely at {@code peak}, never outside.
   *
   * @throws IllegalArgumentException if the numbers are not finite and in this order
   */
  public double triangular(double low, double peak, double high) {
    Require.within("peak", peak, Require.finite("low", low), Require.finite("high", high));
    double width = high - low;
    double u = next();
    return u * width < peak - low
        ? low + Math.sqrt(u * width * (peak - low))
        : high - Math.sqrt((1 - u) * width * (high - peak));
  }

  /** A point within the circle, of which no part is likelier than another. */
  public Vec3 inCircle(double radius) {
    double angle = 360 * next();
    double distance = Require.atLeast("radius", radius, 0) * Math.sqrt(next());
    return Vec3.of(distance * Trig.cosDegrees(angle), distance * Trig.sinDegrees(angle));
  }

  /** A point on the sphere, of which no part is likelier than another. */
  public Vec3 onSphere(double radius) {
    double z = between(-1, 1);
    double angle = 360 * next();
    double around = Require.atLeast("radius", radius, 0) * Math.sqrt(1 - z * z);
    return Vec3.of(around * Trig.cosDegrees(angle), around * Trig.sinDegrees(angle), radius * z);
  }

  /**
   * One of them.
   *
   * @throws IllegalArgumentException if there is none
   */
  public <T> T pick(List<T> several) {
    if (several.isEmpty()) {
      throw new IllegalArgumentException("there is nothing to pick from an empty list");
    }
    return several.get(stream.below(several.size()));
  }

  /**
   * One of them, each as likely as its weight says: 2 is twice as likely as 1, 0 never comes.
   *
   * @throws IllegalArgumentException if there is not one weight for each, or they are not finite
   *     and at least 0, or all are 0
   */
  public <T> T pick(List<T> several, double... weights) {
    if (weights.length != several.size()) {
      throw new IllegalArgumentException(
          "there must be a weight for each of %d, got %d"
              .formatted(several.size(), weights.length));
    }
    double sum = 0;
    for (double weight : weights) {
      sum += Require.atLeast("weight", weight, 0);
    }
    double left = below(Require.above("the sum of the weights", sum, 0));
    for (int i = 0; i < weights.length; i++) {
      left -= weights[i];
      if (left < 0) {
        return several.get(i);
      }
    }
    return several.get(lastOf(weights)); // what rounding left over
  }

  private static int lastOf(double[] weights) {
    int last = weights.length - 1;
    while (weights[last] == 0) {
      last--;
    }
    return last;
  }

  /** The same elements in an order of which none is likelier; the list stays as it is. */
  public <T> List<T> shuffled(List<T> ordered) {
    List<T> mixed = new ArrayList<>(ordered);
    for (int i = mixed.size() - 1; i > 0; i--) {
      int other = stream.below(i + 1);
      T swapped = mixed.get(i);
      mixed.set(i, mixed.get(other));
      mixed.set(other, swapped);
    }
    return mixed;
  }

  /** {@code count} different elements in random order; all if there are no more. */
  public <T> List<T> sample(List<T> several, int count) {
    List<T> mixed = shuffled(several);
    return mixed.subList(0, Math.min(Require.atLeast("count", count, 0), mixed.size()));
  }

  /** The next 64 bits, for a seed of something else. */
  public long seed() {
    return stream.nextLong();
  }
}
