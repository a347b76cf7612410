package senga.geometry;

import java.util.List;

/**
 * One parameter of an operation, as its record declares it.
 *
 * @param name the record component's name
 * @param kind what values it takes
 * @param defaultValue its value when nothing is said; null when it is optional and unset
 * @param about one sentence for the user
 * @param min lower end of the useful range; −∞ when none is declared
 * @param max upper end of the useful range; +∞ when none is declared
 * @param unit as it is shown: mm, deg, s …; empty for a pure number
 * @param uniform whether one number may stand for all three axes of a {@link Kind#VECTOR}
 * @param choices the names to choose from, in lower case; empty unless a {@link Kind#CHOICE}
 * @param group the parameters it holds; empty unless a {@link Kind#GROUP}
 * @param optional whether null is a value
 * @param type the component's Java type
 */
public record DeclaredParameter(
    String name,
    Kind kind,
    @org.jspecify.annotations.Nullable Object defaultValue,
    String about,
    double min,
    double max,
    String unit,
    boolean uniform,
    List<String> choices,
    Parameters group,
    boolean optional,
    Class<?> type) {
  /** What values a parameter takes. */
  public enum Kind {
    /** A double. */
    NUMBER,
    /** An int. */
    INTEGER,
    /** A long: seeds. */
    SEED,
    /** A boolean. */
    FLAG,
    /** A constant of an enum, written in lower case with hyphens as {@code by-line}. */
    CHOICE,
    /** A {@link senga.math.Vec3}. */
    VECTOR,
    /** A {@link Color}. */
    COLOR,
    /** A String. */
    TEXT,
    /** A list of {@link senga.math.Vec3}. */
    POINTS,
    /** A list of Double. */
    NUMBERS,
    /** Finished {@link Polylines}. */
    LINES,
    /** A recipe, whose lines the operation is given by its {@link Context}. */
    GEOMETRY,
    /** What a file holds: a {@link Content}. */
    CONTENT,
    /** A record of parameters that belong together; a section of the panel. */
    GROUP
  }

  /**
   * A parameter that no record declares: one of the sketch's own.
   *
   * @param defaultValue also says what kind of Java value it takes
   */
  public static DeclaredParameter own(
      String name, Kind kind, Object defaultValue, double min, double max) {
    return new DeclaredParameter(
        name,
        kind,
        defaultValue,
        "",
        min,
        max,
        "",
        false,
        defaultValue instanceof Enum<?> choice
            ? ParameterKind.choices(choice.getDeclaringClass())
            : List.of(),
        Parameters.NONE,
        false,
        defaultValue.getClass());
  }
}
