package senga.tune;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import senga.kernel.Hash128;
import senga.math.Powers;
import senga.math.Trig;

/** The functions that a formula may call. None of them fails: what has no value gives NaN. */
final class Functions {
  private static final double TURN = 360;
  private static final double BEATS_A_BAR = 4;
  private static final int MOST_STEPS = 32;
  private static final double OFF_THE_GRID = 0.37; // noise is 0 where all is whole
  private static final double NOISE_HEIGHT = 0.7;

  /**
   * One of them.
   *
   * @param least how many numbers it takes at least
   * @param most and at most
   */
  record Function(int least, int most, Body body) {}

  /** Calculates one from its numbers. */
  @FunctionalInterface
  interface Body {
    double value(double[] numbers, Moment moment);
  }

  static final Map<String, Function> ALL = new TreeMap<>();

  /** What may stand without brackets. */
  static final Map<String, Term> VARIABLES = new TreeMap<>();

  static {
    VARIABLES.put("t", Moment::seconds);
    VARIABLES.put("beat", Moment::beat);
    VARIABLES.put("bar", moment -> moment.beat() / BEATS_A_BAR);
    VARIABLES.put("frame", Moment::frame);
    VARIABLES.put("i", Moment::index);
    VARIABLES.put("n", Moment::count);
    VARIABLES.put("code", Moment::code);
    VARIABLES.put("pi", moment -> Math.PI);
    VARIABLES.put("tau", moment -> 2 * Math.PI);
    one("sin", Trig::sin);
    one("cos", Trig::cos);
    one("tan", Trig::tan);
    one("sind", Trig::sinDegrees);
    one("cosd", Trig::cosDegrees);
    one("wave", x -> (1 - Trig.cosDegrees(TURN * fraction(x))) / 2);
    one("tri", x -> 1 - Math.abs(2 * fraction(x) - 1));
    one("saw", Functions::fraction);
    one("abs", Math::abs);
    one("sign", Math::signum);
    one("floor", Math::floor);
    one("ceil", Math::ceil);
    one("round", Math::rint);
    one("frac", Functions::fraction);
    one("sqrt", Math::sqrt);
    one("exp", Powers::exp);
    one("log", Powers::log);
    two("pow", Powers::pow);
    two("mod", Functions::mod);
    two("atan2", Trig::atan2);
    two("hypot", (x, y) -> Math.sqrt(x * x + y * y));
    put("min", 1, 16, (x, moment) -> folded(x, Math::min));
    put("max", 1, 16, (x, moment) -> folded(x, Math::max));
    put("clamp", 3, 3, (x, moment) -> Math.min(Math.max(x[0], x[1]), x[2]));
    put("lerp", 3, 3, (x, moment) -> x[0] + (x[1] - x[0]) * x[2]);
    put("map", 5, 5, (x, moment) -> x[3] + (x[4] - x[3]) * (x[0] - x[1]) / (x[2] - x[1]));
    put("smooth", 3, 3, (x, moment) -> smooth((x[2] - x[0]) / (x[1] - x[0])));
    put("square", 1, 2, (x, moment) -> square(x[0], x.length > 1 ? x[1] : 0.5));
    put("hold", 1, 2, (x, moment) -> lot(Math.floor(x[0]), x, moment));
    put("glide", 1, 2, Functions::glide);
    put("drift", 1, 2, Functions::drift);
    put("steps", 2, MOST_STEPS + 1, (x, moment) -> step(x));
    put("noise", 1, 3, Functions::noise);
    put("rand", 0, 1, Functions::random);
    put("cc", 1, 2, Functions::controller);
  }

  private Functions() {}

  private static void put(String name, int least, int most, Body body) {
    ALL.put(name, new Function(least, most, body));
  }

  private static void one(String name, DoubleUnaryOperator function) {
    put(name, 1, 1, (x, moment) -> finite(x[0]) ? function.applyAsDouble(x[0]) : Double.NaN);
  }

  private static void two(String name, DoubleBinaryOperator function) {
    put(
        name,
        2,
        2,
        (x, moment) ->
            finite(x[0]) && finite(x[1]) ? function.applyAsDouble(x[0], x[1]) : Double.NaN);
  }

  private static boolean finite(double x) {
    return Double.isFinite(x);
  }

  private static double fraction(double x) {
    return x - Math.floor(x);
  }

  /** With the sign of the divisor, so that time runs round in it. */
  static double mod(double x, double y) {
    return x - y * Math.floor(x / y);
  }

  private static double folded(double[] numbers, DoubleBinaryOperator operator) {
    double result = numbers[0];
    for (int k = 1; k < numbers.length; k++) {
      result = operator.applyAsDouble(result, numbers[k]);
    }
    return result;
  }

  private static double smooth(double x) {
    double inside = Math.min(Math.max(x, 0), 1);
    return inside * inside * (3 - 2 * inside);
  }

  private static double square(double x, double width) {
    return finite(x) ? fraction(x) < width ? 1 : 0 : Double.NaN;
  }

  /** One of 0 to 1 for each whole number, by the frame's seed and one of its own. */
  private static double lot(double whole, double[] x, Moment moment) {
    if (!finite(whole)) {
      return Double.NaN;
    }
    double seed = x.length > 1 ? x[1] : 0;
    long bits = new Hash128().add(moment.seed()).add(seed + 0.0).add(whole + 0.0).high();
    return (bits >>> 11) * 0x1p-53;
  }

  /** From lot to lot with soft ends, so that it has a direction everywhere. */
  private static double glide(double[] x, Moment moment) {
    double before = Math.floor(x[0]);
    double from = lot(before, x, moment);
    double to = lot(before + 1, x, moment);
    return from + (to - from) * smooth(x[0] - before);
  }

  /** Three octaves of noise, each half as high and twice as quick as the one before. */
  private static double drift(double[] x, Moment moment) {
    double row = (x.length > 1 ? x[1] : 0) + OFF_THE_GRID;
    if (!finite(x[0]) || !finite(row)) {
      return Double.NaN;
    }
    double sum = 0;
    for (int octave = 1; octave <= 4; octave *= 2) {
      sum += moment.noise(x[0] * octave + OFF_THE_GRID, row * octave, 0.5) / octave;
    }
    return Math.clamp(0.5 + NOISE_HEIGHT * sum, 0, 1);
  }

  /** One number after the other, and again from the first. */
  private static double step(double[] x) {
    if (!finite(x[0])) {
      return Double.NaN;
    }
    return x[1 + (int) mod(Math.floor(x[0]), x.length - 1)];
  }

  private static double noise(double[] x, Moment moment) {
    double y = x.length > 1 ? x[1] : 0;
    double z = x.length > 2 ? x[2] : 0;
    return finite(x[0]) && finite(y) && finite(z) ? moment.noise(x[0], y, z) : Double.NaN;
  }

  /** 0 to 1, the same for the same number and seed. */
  private static double random(double[] x, Moment moment) {
    double what = x.length > 0 ? x[0] : moment.index();
    return (new Hash128().add(moment.seed()).add(what + 0.0).high() >>> 11) * 0x1p-53;
  }

  private static double controller(double[] x, Moment moment) {
    boolean exists = x[0] == Math.rint(x[0]) && x[0] >= 0 && x[0] < 128;
    return exists ? moment.controller("cc/" + (int) x[0], x.length > 1 ? x[1] : 0) : Double.NaN;
  }
}
