package senga.tune;

import senga.geometry.Color;
import senga.math.Require;
import senga.math.Vec3;

/**
 * What a row is at a time, and how it goes on from there.
 *
 * @param seconds of the transport, 0 to {@value #LATEST}
 * @param value a number (kept as a Long or a Double), a Boolean, a {@link Vec3}, a {@link Color} or
 *     a String: a text, or the name of a choice
 * @param easing how it comes to the next one, where there is something between the two
 */
public record Key(double seconds, Object value, Easing easing) {
  /** The latest time, in seconds: eleven days. */
  public static final double LATEST = 1_000_000;

  /**
   * @throws IllegalArgumentException if the time is none, or no key holds such a value
   */
  public Key {
    seconds = Require.within("the time of a key", seconds, 0, LATEST);
    value = plain(value);
  }

  /** Goes on as CSS does where nothing is said. */
  public Key(double seconds, Object value) {
    this(seconds, value, Easing.EASE);
  }

  /** The same at another time. */
  public Key seconds(double other) {
    return new Key(other, value, easing);
  }

  /** The same with another value. */
  public Key value(Object other) {
    return new Key(seconds, other, easing);
  }

  /** The same that goes on in another way. */
  public Key easing(Easing other) {
    return new Key(seconds, value, other);
  }

  /** Whether keys can hold it. */
  static boolean canHold(Object value) {
    return switch (value) {
      case Number number -> true;
      case Boolean flag -> true;
      case String text -> true;
      case Vec3 vector -> true;
      case Color color -> true;
      case Enum<?> choice -> true;
      default -> false;
    };
  }

  private static Object plain(Object value) {
    Object plain = canHold(value) ? Values.plain(value) : null;
    if (plain == null) {
      throw new IllegalArgumentException(
          "a key holds a number, true or false, a text, a colour or a vector, got "
              + Values.shown(value));
    }
    return plain;
  }

  /** What kind of value it holds, in a word; keys of one row hold the same. */
  String kind() {
    return switch (value) {
      case Number number -> "a number";
      case Boolean flag -> "true or false";
      case Vec3 vector -> "a vector";
      case Color color -> "a colour";
      default -> "a text";
    };
  }
}
