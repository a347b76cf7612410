package senga.tune;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import senga.math.Require;
import senga.words.PlainNumber;

/**
 * A controller or the mouse as the source of a modulation, as it is or soft: {@code lag("cc/74",
 * 0.3)}, {@code lag("mouse/x", 0.5)}, {@code value("cc/74")}.
 *
 * @param address of the controller; {@code mouse/x} and {@code mouse/y} of the mouse
 * @param lag seconds until 63 per cent of the way are gone; 0 for at once, at most 60
 */
public record Trace(String address, double lag) {
  /** The longest lag, in seconds. */
  public static final double LONGEST = 60;

  private static final Pattern SOFT =
      Pattern.compile("lag\\(\"([^\"]+)\", (\\d+(?:\\.\\d+)?)(?:, 0\\.5)?\\)");
  private static final Pattern PLAIN = Pattern.compile("value\\(\"([^\"]+)\"\\)");
  private static final Pattern MOUSE = Pattern.compile("mouse\\(\"([xy])\"\\)");
  private static final String POINTER = "mouse/";

  /**
   * @throws IllegalArgumentException if the lag is not what it may be; the address is read by
   *     {@link #formula}
   */
  public Trace {
    Objects.requireNonNull(address, "an address must not be null");
    lag = Require.within("the lag of a controller", lag, 0, LONGEST);
  }

  /** Of another controller. */
  public Trace address(String other) {
    return new Trace(other, lag);
  }

  public Trace lag(double seconds) {
    return new Trace(address, seconds);
  }

  /** Whether it follows the mouse. */
  public boolean isMouse() {
    return address.startsWith(POINTER);
  }

  /**
   * As it is written. The mouse is in the middle of the paper until it was there.
   *
   * @throws FormulaError if it is no controller's address
   */
  public Formula formula() {
    if (lag > 0) {
      String until = isMouse() ? ", 0.5)" : ")";
      return Formula.of("lag(\"" + address + "\", " + PlainNumber.of(lag) + until);
    }
    return Formula.of(
        isMouse()
            ? "mouse(\"" + address.substring(POINTER.length()) + "\")"
            : "value(\"" + address + "\")");
  }

  /** What a formula follows; empty if it does something else. */
  public static Optional<Trace> of(Formula formula) {
    String text = formula.text();
    Matcher soft = SOFT.matcher(text);
    Matcher plain = PLAIN.matcher(text);
    Matcher mouse = MOUSE.matcher(text);
    if (soft.matches()) {
      double lag = Double.parseDouble(soft.group(2));
      return Optional.of(new Trace(soft.group(1), lag)); // a formula has been read: it is allowed
    } else if (mouse.matches()) {
      return Optional.of(new Trace(POINTER + mouse.group(1), 0));
    }
    return plain.matches() ? Optional.of(new Trace(plain.group(1), 0)) : Optional.empty();
  }
}
