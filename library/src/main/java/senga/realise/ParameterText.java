package senga.realise;

import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Polylines;
import senga.math.Vec3;
import senga.words.Quote;

/** Parameters as a person reads them, in failures and on an operation's page. */
public final class ParameterText {
  private static final int MOST_ENTRIES = 4;

  private ParameterText() {}

  /**
   * The parameters of an operation that differ from their defaults, each shortened: {@code
   * amplitude = 1.0E300, 0, 0}.
   */
  public static String of(Record record) {
    Declaration operation = Declaration.of(record);
    StringJoiner text = new StringJoiner(", ").setEmptyValue("the defaults");
    for (int i = 0; i < operation.parameters().size(); i++) {
      DeclaredParameter parameter = operation.parameters().get(i);
      Object value = operation.value(i, record);
      if (!Objects.equals(value, parameter.defaultValue())) {
        text.add(parameter.name() + " = " + Quote.bare(value(value)));
      }
    }
    return text.toString();
  }

  /** One value; of a long list the beginning. */
  public static String value(@Nullable Object value) {
    return switch (value) {
      case null -> "none";
      case Double number -> number(number);
      case Enum<?> choice -> Declaration.choiceName(choice);
      case Vec3 v -> number(v.x()) + ", " + number(v.y()) + ", " + number(v.z());
      case List<?> list -> list(list);
      case Geometry recipe -> recipe.equals(Group.of(List.of())) ? "nothing" : "a recipe";
      case Polylines lines -> lines.lineCount() + " lines";
      case String text -> "\"" + text + "\"";
      case Object other -> other.toString();
    };
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
