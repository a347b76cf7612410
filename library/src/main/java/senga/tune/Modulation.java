package senga.tune;

import java.util.Objects;
import senga.geometry.DeclaredParameter;
import senga.math.Require;

/**
 * Moves a value about what it is otherwise: as the sketch, a hand or a controller has it.
 *
 * <pre>
 *   swing = depth × (source − ½ + bias / 2)        source: 0 … 1
 *   value = own + swing        or        own × (1 + swing)
 * </pre>
 *
 * <p>So the depth is how far it goes in all, from end to end; with a bias of 0 half of that lies
 * above the own value and half below, with 1 all above, with −1 all below. The value never leaves
 * the limits, unless the own value lies outside; then it goes no farther out.
 *
 * <p>The source is a formula, so it follows from the frame alone: frames can be drawn in any order
 * and by any number of workers. {@link Wave}, {@link Envelope} and {@link Trace} write the usual
 * ones.
 *
 * @param blend added to the value, or a factor of it
 * @param depth finite; in the value's unit when it is added, a share of the value (0.2: a fifth)
 *     when it is a factor; below 0 it is turned round
 * @param bias −1 to 1
 * @param source usually 0 to 1
 * @param least the lower limit, in the value's unit; NaN for what the parameter declares
 * @param most the upper limit; NaN for what the parameter declares
 */
public record Modulation(
    Blend blend, double depth, double bias, Formula source, double least, double most) {
  /**
   * @throws IllegalArgumentException if a number is not what it may be
   */
  public Modulation {
    Objects.requireNonNull(blend, "a blend must not be null");
    Objects.requireNonNull(source, "a source must not be null");
    depth = Require.finite("the depth of a modulation", depth);
    bias = Require.within("the bias of a modulation", bias, -1, 1);
    if (Double.isInfinite(least) || Double.isInfinite(most) || least > most) {
      throw new IllegalArgumentException(
          "the limits of a modulation must be finite, the lower one first, got "
              + least
              + " and "
              + most);
    }
  }

  /** Within the limits that the parameter declares. */
  public Modulation(Blend blend, double depth, double bias, Formula source) {
    this(blend, depth, bias, source, Double.NaN, Double.NaN);
  }

  public Modulation blend(Blend other) {
    return new Modulation(other, depth, bias, source, least, most);
  }

  public Modulation depth(double other) {
    return new Modulation(blend, other, bias, source, least, most);
  }

  public Modulation bias(double other) {
    return new Modulation(blend, depth, other, source, least, most);
  }

  public Modulation source(Formula other) {
    return new Modulation(blend, depth, bias, other, least, most);
  }

  /** Within other limits; NaN for the declared one. */
  public Modulation limits(double lower, double upper) {
    return new Modulation(blend, depth, bias, source, lower, upper);
  }

  /** Whether it has limits of its own. */
  public boolean isLimited() {
    return !Double.isNaN(least) || !Double.isNaN(most);
  }

  /** Where a value goes, limits aside. */
  public double moved(double own, double at) {
    double swing = depth * (at - 0.5 + bias / 2);
    return blend == Blend.ADD ? own + swing : own * (1 + swing);
  }

  /** Within the limits, widened to the value that it starts from. */
  double within(DeclaredParameter declared, double own, double moved) {
    double low = Math.min(own, Double.isNaN(least) ? declared.min() : least);
    double high = Math.max(own, Double.isNaN(most) ? declared.max() : most);
    return Math.clamp(moved, low, high);
  }
}
