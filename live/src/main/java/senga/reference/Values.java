package senga.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import senga.geometry.DeclaredParameter;
import senga.math.Powers;
import senga.math.Vec3;

/** At which values a parameter is shown: a few over its slider, or all its choices. */
final class Values {
  private static final int COUNT = 5;
  private static final int SEEDS = 4;
  private static final double ROUND = 360;

  /** From a range that is wider than this, each value is shown as so many times the one before. */
  private static final double WIDE = 20;

  private static final MathContext DIGITS = new MathContext(3);

  private Values() {}

  /**
   * None for what has no slider, as a text.
   *
   * @param now what it is in the example
   * @param share how much of the slider is used, from its lower end
   */
  static List<Object> of(DeclaredParameter parameter, @Nullable Object now, double share) {
    Stream<?> values =
        switch (parameter.kind()) {
          case NUMBER -> over(parameter, share).boxed();
          case INTEGER -> over(parameter, share).mapToObj(value -> (int) Math.round(value));
          case VECTOR -> over(parameter, share).mapToObj(value -> vector(parameter, now, value));
          case SEED -> LongStream.range(0, SEEDS).boxed();
          case FLAG -> Stream.of(false, true);
          case CHOICE -> Stream.of(parameter.type().getEnumConstants());
          default -> Stream.of();
        };
    return values.<Object>map(value -> value).distinct().toList();
  }

  private static DoubleStream over(DeclaredParameter parameter, double share) {
    double least = parameter.min();
    double most = parameter.max();
    if (Double.isInfinite(least) || Double.isInfinite(most)) {
      return DoubleStream.empty();
    }
    if (parameter.unit().equals("deg") && least <= -ROUND) {
      least = -ROUND / 2; // all the way round looks like nothing
      most = ROUND / 2;
    }
    most = least + share * (most - least);
    boolean wide = least > 0 && most / least >= WIDE;
    double from = least;
    double to = most;
    return IntStream.range(0, COUNT)
        .mapToDouble(i -> i / (COUNT - 1.0))
        .map(way -> wide ? from * Powers.pow(to / from, way) : from + way * (to - from))
        .map(value -> new BigDecimal(value).round(DIGITS).doubleValue());
  }

  /** Along the axes that the example uses, or along x. */
  private static Vec3 vector(DeclaredParameter parameter, @Nullable Object now, double value) {
    if (parameter.uniform()) {
      return Vec3.all(value);
    }
    return now instanceof Vec3 used && !used.equals(Vec3.ZERO)
        ? new Vec3(along(used.x(), value), along(used.y(), value), along(used.z(), value))
        : Vec3.of(value, 0);
  }

  private static double along(double used, double value) {
    return used == 0 ? 0 : value;
  }
}
