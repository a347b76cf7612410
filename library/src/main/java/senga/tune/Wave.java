package senga.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import senga.math.Require;
import senga.words.Nearest;
import senga.words.PlainNumber;
import senga.words.Quote;

/**
 * A wave or a sequence as the source of a modulation, in parts that can be turned one by one. It is
 * nothing but a way to write a formula: {@code wave(beat / 4 + 0.25)} is a sine of four beats that
 * begins a quarter later, and is read back from that text.
 *
 * @param shape of one period, 0 to 1
 * @param rate above 0: periods a second, or how long one is; of steps each of them
 * @param unit of the rate
 * @param phase 0 to 1, how much of a period it is ahead
 * @param spread how much of a period the last of a loop's instances would be ahead of the first; −1
 *     to 1
 * @param seed of what is random; others are other ways
 * @param steps 1 to 32 numbers if the shape is {@link Shape#STEPS}, else none
 */
public record Wave(
    Shape shape,
    double rate,
    Unit unit,
    double phase,
    double spread,
    double seed,
    List<Double> steps) {
  /** The highest rate, and the longest period. */
  public static final double MOST_RATE = 10_000;

  /** Most steps of a sequence. */
  public static final int MOST_STEPS = 32;

  /** What one period looks like. */
  public enum Shape {
    SINE("sine", "wave"),
    TRIANGLE("triangle", "tri"),
    SAW("saw", "saw"),
    SQUARE("square", "square"),
    /** Another height at random for each period. */
    HOLD("random hold", "hold"),
    /** From one height at random to the next. */
    GLIDE("random smooth", "glide"),
    /** Noise of three octaves. */
    DRIFT("noise", "drift"),
    /** One number after the other. */
    STEPS("steps", "steps");

    private final String word;
    private final String function;

    Shape(String word, String function) {
      this.word = word;
      this.function = function;
    }

    /** How the panel calls it. */
    public String word() {
      return word;
    }

    /** Whether other seeds are other ways. */
    public boolean isRandom() {
      return this == HOLD || this == GLIDE || this == DRIFT;
    }

    /**
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Shape of(String word) {
      List<String> words = Stream.of(values()).map(Shape::word).toList();
      for (Shape one : values()) {
        if (one.word.equals(word)) {
          return one;
        }
      }
      throw new IllegalArgumentException(
          "there is no shape "
              + Quote.of(word)
              + Nearest.hint(word, words)
              + "; allowed are "
              + String.join(", ", words));
    }
  }

  /** What a rate counts. */
  public enum Unit {
    HERTZ("Hz", "t * "),
    SECONDS("s", "t / "),
    BEATS("beats", "beat / "),
    BARS("bars", "bar / ");

    private final String word;
    private final String text;

    Unit(String word, String text) {
      this.word = word;
      this.text = text;
    }

    /** How the panel calls it. */
    public String word() {
      return word;
    }
  }

  /** A slow sine. */
  public static final Wave USUAL = new Wave(Shape.SINE, 4, Unit.SECONDS, 0, 0, 0, List.of());

  private static final List<Double> USUAL_STEPS = List.of(0.0, 1.0, 0.5, 0.75);
  private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
  private static final Pattern TEXT =
      Pattern.compile(
          "(wave|tri|saw|square|hold|glide|drift|steps)\\((t \\* |t / |beat / |bar / )"
              + NUMBER
              + "(?: \\+ "
              + NUMBER
              + ")?(?: \\+ i / n \\* "
              + NUMBER
              + ")?((?:, -?\\d+(?:\\.\\d+)?)*)\\)");

  /**
   * @throws IllegalArgumentException if a number is not what it may be
   */
  public Wave {
    Objects.requireNonNull(shape, "a shape must not be null");
    rate = Require.above("the rate of a wave", rate, 0);
    rate = Require.within("the rate of a wave", rate, 0, MOST_RATE);
    phase = Require.within("the phase of a wave", phase, 0, 1);
    spread = Require.within("the spread of a wave", spread, -1, 1);
    seed = Require.finite("the seed of a wave", seed);
    steps = List.copyOf(steps);
    steps.forEach(step -> Require.finite("a step", step));
    boolean sequence = shape == Shape.STEPS;
    if (sequence ? steps.isEmpty() || steps.size() > MOST_STEPS : !steps.isEmpty()) {
      throw new IllegalArgumentException(
          sequence
              ? "a sequence has 1 to " + MOST_STEPS + " steps, got " + steps.size()
              : "a " + shape.word() + " has no steps");
    }
  }

  /** Of another shape; a sequence begins with four steps. */
  public Wave shape(Shape other) {
    List<Double> kept = other != Shape.STEPS ? List.of() : steps.isEmpty() ? USUAL_STEPS : steps;
    return new Wave(other, rate, unit, phase, spread, other.isRandom() ? seed : 0, kept);
  }

  public Wave rate(double other) {
    return new Wave(shape, other, unit, phase, spread, seed, steps);
  }

  public Wave unit(Unit other) {
    return new Wave(shape, rate, other, phase, spread, seed, steps);
  }

  public Wave phase(double other) {
    return new Wave(shape, rate, unit, other, spread, seed, steps);
  }

  public Wave spread(double other) {
    return new Wave(shape, rate, unit, phase, other, seed, steps);
  }

  public Wave seed(double other) {
    return new Wave(shape, rate, unit, phase, spread, other, steps);
  }

  public Wave steps(List<Double> other) {
    return new Wave(shape, rate, unit, phase, spread, seed, other);
  }

  /** As it is written. */
  public Formula formula() {
    StringBuilder text = new StringBuilder(shape.function);
    text.append('(').append(unit.text).append(PlainNumber.of(rate));
    if (phase != 0) {
      text.append(" + ").append(PlainNumber.of(phase));
    }
    if (spread != 0) {
      text.append(" + i / n * ").append(PlainNumber.of(spread));
    }
    if (shape.isRandom() && seed != 0) {
      text.append(", ").append(PlainNumber.of(seed));
    }
    steps.forEach(step -> text.append(", ").append(PlainNumber.of(step)));
    return Formula.of(text.append(')').toString());
  }

  /** The wave that a formula writes; empty if it is another one. */
  public static Optional<Wave> of(Formula formula) {
    Matcher parts = TEXT.matcher(formula.text());
    try {
      return parts.matches() ? Optional.of(read(parts)) : Optional.empty();
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static Wave read(Matcher parts) {
    Shape shape =
        Stream.of(Shape.values())
            .filter(one -> one.function.equals(parts.group(1)))
            .findFirst()
            .orElseThrow();
    Unit unit =
        Stream.of(Unit.values())
            .filter(one -> one.text.equals(parts.group(2)))
            .findFirst()
            .orElseThrow();
    List<Double> rest = new ArrayList<>();
    for (String number : parts.group(6).split(", ")) {
      if (!number.isEmpty()) {
        rest.add(Double.valueOf(number));
      }
    }
    boolean seeded = shape.isRandom() && rest.size() == 1;
    return new Wave(
        shape,
        Double.parseDouble(parts.group(3)),
        unit,
        number(parts.group(4)),
        number(parts.group(5)),
        seeded ? rest.getFirst() : 0,
        seeded ? List.of() : rest);
  }

  private static double number(@Nullable String text) {
    return text == null ? 0 : Double.parseDouble(text);
  }
}
