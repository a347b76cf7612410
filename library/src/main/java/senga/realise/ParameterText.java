package senga.realise;

import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Parameters;
import senga.geometry.Polylines;
import senga.math.Vec3;
import senga.words.Quote;

/** Parameters as a person reads and writes them: in failures, on pages, on the command line. */
public final class ParameterText {
  private static final int MOST_ENTRIES = 4;

  private ParameterText() {}

  /**
   * The parameters of an operation that differ from their defaults, each shortened: {@code
   * amplitude = 1.0E300, 0, 0}; those of a group with its name, {@code gradient.profile = radial}.
   */
  public static String of(Record record) {
    StringJoiner text = new StringJoiner(", ").setEmptyValue("the defaults");
    add("", Declaration.of(record).parameters(), record, text);
    return text.toString();
  }

  private static void add(String path, Parameters parameters, Record record, StringJoiner text) {
    for (int i = 0; i < parameters.size(); i++) {
      DeclaredParameter parameter = parameters.get(i);
      Object value = parameters.value(i, record);
      String name = path + parameter.name();
      if (Objects.equals(value, parameter.defaultValue())) {
        continue;
      }
      if (parameter.kind() == DeclaredParameter.Kind.GROUP && value instanceof Record group) {
        add(name + ".", parameter.group(), group, text);
      } else {
        text.add(name + " = " + Quote.bare(value(value)));
      }
    }
  }

  /** One value; of a long list the beginning. */
  public static String value(@Nullable Object value) {
    return switch (value) {
      case null -> "none";
      case Double number -> number(number);
      case Enum<?> choice -> Declaration.choiceName(choice);
      case Vec3 v -> number(v.x()) + ", " + number(v.y()) + ", " + number(v.z());
      case Color color -> color.hex();
      case List<?> list -> list(list);
      case Geometry recipe -> recipe.equals(Group.of(List.of())) ? "nothing" : "a recipe";
      case Polylines lines -> lines.lineCount() + " lines";
      case String text -> "\"" + text + "\"";
      case Object other -> other.toString();
    };
  }

  /**
   * What a person has written for a parameter: {@code 2.5}, {@code true}, {@code by-line}, {@code
   * 1,2,3}, {@code none}.
   *
   * @throws IllegalArgumentException if it is no such value; the message says what is allowed
   */
  public static @Nullable Object read(DeclaredParameter parameter, String text) {
    return new ParameterReader(parameter, text).read();
  }

  /** Whole numbers without a trailing {@code .0}. */
  public static String number(double value) {
    return Double.toString(value).replaceFirst("\\.0$", "");
  }

  private static String list(List<?> entries) {
    String shown =
        entries.stream()
            .limit(MOST_ENTRIES)
            .map(entry -> "(" + value(entry) + ")")
            .collect(Collectors.joining(" "));
    return entries.size() <= MOST_ENTRIES ? shown : shown + " …";
  }
}
