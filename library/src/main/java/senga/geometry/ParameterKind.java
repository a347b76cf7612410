package senga.geometry;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import senga.geometry.DeclaredParameter.Kind;

/** Tells from the type of a record's component what kind of parameter it is. */
final class ParameterKind {
  private static final String KINDS =
      "a double, int, long, boolean, enum, Vec3, Color, String, List<Vec3>, List<Double>,"
          + " Polylines, Geometry, Content";

  private ParameterKind() {}

  /**
   * @param mayBeGroup whether it may be a record of further parameters
   * @throws IllegalArgumentException if no parameter may have its type
   */
  static Kind of(RecordComponent component, boolean mayBeGroup) {
    if (component.getType().isEnum()) {
      return Kind.CHOICE;
    }
    return switch (component.getGenericType().getTypeName()) {
      case "double", "java.lang.Double" -> Kind.NUMBER;
      case "int", "java.lang.Integer" -> Kind.INTEGER;
      case "long" -> Kind.SEED;
      case "boolean" -> Kind.FLAG;
      case "senga.math.Vec3" -> Kind.VECTOR;
      case "senga.geometry.Color" -> Kind.COLOR;
      case "java.lang.String" -> Kind.TEXT;
      case "java.util.List<senga.math.Vec3>" -> Kind.POINTS;
      case "java.util.List<java.lang.Double>" -> Kind.NUMBERS;
      case "senga.geometry.Polylines" -> Kind.LINES;
      case "senga.geometry.Geometry" -> Kind.GEOMETRY;
      case "senga.geometry.Content" -> Kind.CONTENT;
      default -> group(component, mayBeGroup);
    };
  }

  private static Kind group(RecordComponent component, boolean mayBeGroup) {
    if (mayBeGroup && isGroup(component.getType())) {
      return Kind.GROUP;
    }
    throw new IllegalArgumentException(
        place(component)
            + " must be "
            + KINDS
            + (mayBeGroup ? " or a record of such" : " (a group holds no other group)")
            + ", but is a "
            + component.getGenericType().getTypeName());
  }

  /** An operation as a parameter is meant to be a recipe. */
  private static boolean isGroup(Class<?> type) {
    return type.isRecord()
        && !Geometry.class.isAssignableFrom(type)
        && !Effect.class.isAssignableFrom(type);
  }

  /** Where a component stands, for who wrote it. */
  static String place(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + " " + component.getName();
  }

  /** The names of an enum's constants as users write them. */
  static List<String> choices(Class<?> type) {
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants()).map(Declaration::choiceName).toList()
        : List.of();
  }
}
