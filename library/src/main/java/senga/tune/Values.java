package senga.tune;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.math.Require;
import senga.math.Vec3;
import senga.words.Nearest;
import senga.words.PlainNumber;
import senga.words.Quote;

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
      case List<?> list -> plainList(list);
      default ->
          throw new IllegalArgumentException(
              "no parameter holds a " + value.getClass().getSimpleName());
    };
  }

  private static List<Object> plainList(List<?> list) {
    return list.stream()
        .map(
            element ->
                switch (element) {
                  case Vec3 point -> (Object) point;
                  case Number number -> Require.finite("a value", number.doubleValue());
                  case null, default ->
                      throw new IllegalArgumentException("a list holds points or numbers only");
                })
        .toList();
  }

  /** A value, or one axis of it, as a number; NaN if it is none. */
  static double number(@Nullable Object value, String axis) {
    return switch (value) {
      case Number number -> number.doubleValue();
      case Boolean flag -> flag ? 1 : 0;
      case Enum<?> choice -> index(choice);
      case Vec3 v -> axis(v, axis);
      case null, default -> Double.NaN;
    };
  }

  private static int index(Enum<?> choice) {
    return Arrays.asList(choice.getDeclaringClass().getEnumConstants()).indexOf(choice);
  }

  private static double axis(Vec3 v, String axis) {
    return switch (axis) {
      case "x" -> v.x();
      case "y" -> v.y();
      case "z" -> v.z();
      default -> v.x() == v.y() && v.y() == v.z() ? v.x() : Double.NaN;
    };
  }

  /** Whether a parameter can be calculated. */
  static boolean isNumeric(DeclaredParameter parameter) {
    return switch (parameter.kind()) {
      case NUMBER, INTEGER, SEED, FLAG, CHOICE, VECTOR -> true;
      default -> false;
    };
  }

  /** A parameter's value for a number: rounded, not 0 for yes, or a choice by its index. */
  static Object ofNumber(DeclaredParameter parameter, double number) {
    return switch (parameter.kind()) {
      case INTEGER -> (int) Math.clamp(Math.rint(number), Integer.MIN_VALUE, Integer.MAX_VALUE);
      case SEED -> (long) Math.rint(number);
      case FLAG -> number != 0;
      case CHOICE -> choice(parameter, number);
      default -> number + 0.0;
    };
  }

  private static Object choice(DeclaredParameter parameter, double index) {
    Object[] constants = parameter.type().getEnumConstants();
    return constants[(int) Math.clamp(Math.floor(index), 0, constants.length - 1)];
  }

  /**
   * A parameter's value for one that a change has kept.
   *
   * @throws IllegalArgumentException if the parameter takes no such values
   */
  static @Nullable Object of(DeclaredParameter parameter, @Nullable Object kept) {
    if (kept == null) {
      if (parameter.optional()) {
        return null;
      }
      throw wrong("a value", parameter, null);
    }
    return switch (parameter.kind()) {
      case NUMBER, INTEGER -> ofNumber(parameter, number(kept, parameter, "a number"));
      case SEED ->
          kept instanceof Long whole
              ? whole
              : ofNumber(parameter, number(kept, parameter, "a number"));
      case FLAG ->
          kept instanceof Boolean flag ? flag : number(kept, parameter, "true or false") != 0;
      case CHOICE ->
          kept instanceof String text
              ? choice(parameter, text)
              : choice(parameter, number(kept, parameter, "a name"));
      case VECTOR ->
          kept instanceof Number number
              ? Vec3.all(number.doubleValue())
              : as(Vec3.class, kept, parameter, "a vector");
      case COLOR ->
          kept instanceof String hex ? Color.of(hex) : as(Color.class, kept, parameter, "a colour");
      case TEXT -> as(String.class, kept, parameter, "text");
      case POINTS -> list(Vec3.class, kept, parameter, "a list of points");
      case NUMBERS -> list(Double.class, kept, parameter, "a list of numbers");
      case LINES, GEOMETRY, CONTENT, GROUP -> throw wrong("no value from outside", parameter, kept);
    };
  }

  private static Object choice(DeclaredParameter parameter, String text) {
    int index = parameter.choices().indexOf(text);
    if (index < 0) {
      throw new IllegalArgumentException(
          parameter.name()
              + " has no choice "
              + Quote.of(text)
              + Nearest.hint(text, parameter.choices())
              + "; allowed are "
              + String.join(", ", parameter.choices()));
    }
    return parameter.type().getEnumConstants()[index];
  }

  private static double number(Object kept, DeclaredParameter parameter, String what) {
    if (kept instanceof Number number) {
      return number.doubleValue();
    }
    throw wrong(what, parameter, kept);
  }

  private static <T> T as(Class<T> type, Object kept, DeclaredParameter parameter, String what) {
    if (type.isInstance(kept)) {
      return type.cast(kept);
    }
    throw wrong(what, parameter, kept);
  }

  private static List<?> list(
      Class<?> type, Object kept, DeclaredParameter parameter, String what) {
    if (kept instanceof List<?> list && list.stream().allMatch(type::isInstance)) {
      return list;
    }
    throw wrong(what, parameter, kept);
  }

  private static IllegalArgumentException wrong(
      String what, DeclaredParameter parameter, @Nullable Object kept) {
    return new IllegalArgumentException(
        parameter.name() + " takes " + what + ", got " + shown(kept));
  }

  /** As people write it. */
  static String shown(@Nullable Object value) {
    return switch (value) {
      case null -> "nothing";
      case Double number -> PlainNumber.of(number);
      case String text -> Quote.of(text);
      case Vec3 v -> "a vector";
      case Color color -> color.hex();
      case List<?> list -> "a list";
      default -> value.toString();
    };
  }
}
