package senga.bind;

import java.util.Objects;
import senga.control.Controls;
import senga.math.Require;

/**
 * How a controller moves a number: {@code from} at its 0, {@code to} at its 1, and in between as
 * the curve has it. With {@code from} above {@code to} it is turned round.
 *
 * @param source an address of {@link Controls}
 * @param from finite, in the target's unit
 * @param to finite
 * @param curve between the two
 * @param encoder what the controller's numbers mean
 * @param takeover what happens while controller and target stand apart
 */
public record Binding(
    String source, double from, double to, Curve curve, Encoder encoder, Takeover takeover) {
  private static final String CONTROLLER = "cc/";

  /**
   * @throws IllegalArgumentException if a number is not finite, it is no controller's address, or
   *     one that cannot be relative is said to be so
   */
  public Binding {
    Objects.requireNonNull(source, "a controller's address must not be null");
    from = Require.finite("from", from);
    to = Require.finite("to", to);
    double checked = Controls.NONE.value(source, 0);
    assert checked == 0;
    if (encoder.isRelative() && !source.startsWith(CONTROLLER)) {
      throw new IllegalArgumentException(
          source + " cannot be relative (" + encoder.word() + "): only cc/… can");
    }
  }

  /** A number that is always where the controller is. */
  public static Binding follow(String source, double from, double to) {
    return new Binding(source, from, to, Curve.LINEAR, Encoder.ABSOLUTE, Takeover.FOLLOW);
  }

  public Binding source(String address) {
    return new Binding(address, from, to, curve, encoder, takeover);
  }

  public Binding range(double first, double last) {
    return new Binding(source, first, last, curve, encoder, takeover);
  }

  public Binding curve(Curve other) {
    return new Binding(source, from, to, other, encoder, takeover);
  }

  public Binding encoder(Encoder other) {
    return new Binding(source, from, to, curve, other, takeover);
  }

  public Binding takeover(Takeover other) {
    return new Binding(source, from, to, curve, encoder, other);
  }

  /**
   * Whether the target is where the controller is and has no place of its own. What tells only
   * movements cannot be followed.
   */
  public boolean isFollowing() {
    return takeover == Takeover.FOLLOW && !encoder.isRelative();
  }

  /**
   * The target's value.
   *
   * @param position 0 to 1; beyond it, as far beyond the range
   */
  public double value(double position) {
    return from + (to - from) * curve.at(position);
  }

  /** Where the controller would have to be for a value; 0 if it makes no difference. */
  public double position(double value) {
    return from == to ? 0 : curve.inverse((value - from) / (to - from));
  }

  /** Whether what arrives at an address moves it: {@code cc/74} hears every channel. */
  public boolean hears(String address) {
    return source.equals(address)
        || (source.length() < address.length() && source.equals(Sources.ofAnyChannel(address)));
  }
}
