package senga.stage;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Operation;
import senga.geometry.OperationParameter;
import senga.geometry.Polylines;
import senga.math.Vec3;

/** What a user wants to know of an operation: its sentence, a line of Java, its parameters. */
final class OperationPage {
  private static final int MOST_POINTS = 4;

  private OperationPage() {}

  static void print(Operation operation, PrintWriter out) {
    out.println(operation.name() + " — " + operation.about());
    out.println("  " + JavaLine.of(operation));
    out.println();
    Columns columns = new Columns();
    List<OperationParameter> parameters = operation.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      OperationParameter parameter = parameters.get(i);
      columns.row(
          parameter.name(),
          kind(parameter),
          slider(parameter),
          Limits.of(operation, i),
          "default " + value(parameter.defaultValue()),
          parameter.about());
    }
    columns.print(out);
  }

  private static String kind(OperationParameter parameter) {
    return parameter.choices().isEmpty()
        ? parameter.kind().name().toLowerCase(Locale.ROOT)
        : String.join("|", parameter.choices());
  }

  /** What is useful, which is less than what is allowed. */
  private static String slider(OperationParameter parameter) {
    if (Double.isInfinite(parameter.min()) && Double.isInfinite(parameter.max())) {
      return "";
    }
    String unit = parameter.unit().isEmpty() ? "" : " " + parameter.unit();
    return "slider " + number(parameter.min()) + "…" + number(parameter.max()) + unit;
  }

  private static String value(@Nullable Object value) {
    return switch (value) {
      case null -> "none";
      case Double number -> number(number);
      case Enum<?> choice -> Operation.choiceName(choice);
      case Vec3 v -> number(v.x()) + ", " + number(v.y()) + ", " + number(v.z());
      case List<?> points -> points(points);
      case Geometry recipe -> recipe.equals(Group.of(List.of())) ? "nothing" : "a recipe";
      case Polylines lines -> lines.lineCount() + " lines";
      case String text -> "\"" + text + "\"";
      case Object other -> other.toString();
    };
  }

  private static String points(List<?> points) {
    String shown =
        points.stream()
            .limit(MOST_POINTS)
            .map(point -> "(" + value(point) + ")")
            .collect(Collectors.joining(" "));
    return points.size() <= MOST_POINTS ? shown : shown + " …";
  }

  /** Whole numbers without a trailing {@code .0}. */
  static String number(double value) {
    return Double.toString(value).replaceFirst("\\.0$", "");
  }
}
