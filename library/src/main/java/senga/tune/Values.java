package senga.tune;

import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.geometry.Declaration;
import senga.math.Require;
import senga.math.Vec3;

/** Turns the values of changes into values of parameters, and back into plain ones. */
final class Values {
  private Values() {}

  /** A value as a change keeps it, whatever sketch it came from. */
  static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Long whole -> whole;
      case Number number -> Require.finite("a value", number.doubleValue());
      case Enum<?> choice -> Declaration.choiceName(choice);
      case Boolean flag -> flag;
      case String text -> text;
      case Vec3 vector -> vector;
      case Color color -> color;
      case List<?> list -> List.copyOf(list.stream().map(Values::plain).toList());
      default -> throw new IllegalArgumentException("no parameter holds a " + value.getClass());
    };
  }

  /** A value, or one axis of it, as a number; NaN if it is none. */
  static double number(@Nullable Object value, String axis) {
    return switch (value) {
      case Number number -> number.doubleValue();
      case Boolean flag -> flag ? 1 : 0;
      case Vec3 v -> axis(v, axis);
      case null, default -> Double.NaN;
    };
  }

  private static double axis(Vec3 v, String axis) {
    return switch (axis) {
      case "x" -> v.x();
      case "y" -> v.y();
      case "z" -> v.z();
      default -> Double.NaN;
    };
  }
}
