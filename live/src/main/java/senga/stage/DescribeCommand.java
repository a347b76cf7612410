package senga.stage;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import senga.geometry.Operation;
import senga.geometry.Parameter;
import senga.math.Nearest;
import senga.math.Quote;
import senga.math.Vec3;
import senga.pipeline.Catalog;

/** {@code senga describe sphere}: an operation's parameters, ranges and defaults. */
@Command(
    name = "describe",
    description = "Explains a shape or an effect and its parameters.",
    mixinStandardHelpOptions = true)
final class DescribeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "OPERATION", description = "Its name; senga list shows all of them.")
  private String name;

  @Override
  public Integer call() {
    Catalog catalog = Catalog.standard();
    List<Operation> found =
        all(catalog).filter(operation -> operation.name().equalsIgnoreCase(name)).toList();
    if (found.isEmpty()) {
      List<String> names = all(catalog).map(Operation::name).toList();
      String hint = Nearest.hint(name, names);
      throw new UserError(
          "no shape or effect is named "
              + Quote.of(name)
              + (hint.isEmpty() ? "; senga list shows all of them" : hint));
    }
    found.forEach(this::print);
    return 0;
  }

  private static Stream<Operation> all(Catalog catalog) {
    return Stream.concat(catalog.shapes().stream(), catalog.effects().stream());
  }

  private void print(Operation operation) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(operation.name() + " — " + operation.about());
    Columns columns = new Columns();
    for (Parameter parameter : operation.parameters()) {
      columns.row(
          parameter.name(),
          allowed(parameter),
          "default " + value(parameter.defaultValue()),
          parameter.about());
    }
    columns.print(out);
  }

  private static String allowed(Parameter parameter) {
    if (!parameter.choices().isEmpty()) {
      return String.join("|", parameter.choices());
    }
    String kind = parameter.kind().name().toLowerCase(Locale.ROOT);
    if (Double.isInfinite(parameter.min()) && Double.isInfinite(parameter.max())) {
      return kind;
    }
    String unit = parameter.unit().isEmpty() ? "" : " " + parameter.unit();
    return kind + " " + number(parameter.min()) + "…" + number(parameter.max()) + unit;
  }

  private static String value(@Nullable Object value) {
    return switch (value) {
      case null -> "none";
      case Double number -> number(number);
      case Enum<?> choice -> Operation.choiceName(choice);
      case Vec3 v -> "(" + number(v.x()) + ", " + number(v.y()) + ", " + number(v.z()) + ")";
      case Object other -> other.toString();
    };
  }

  private static String number(double value) {
    return Double.toString(value).replaceFirst("\\.0$", "");
  }
}
