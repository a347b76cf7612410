package senga.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.realise.ParameterText;

/** What a user wants to know of an operation: its sentence, a line of Java, its parameters. */
final class OperationPage {
  private OperationPage() {}

  static void print(Declaration operation, PrintWriter out) {
    out.println(operation.name() + " — " + operation.about());
    out.println("  " + JavaLine.of(operation));
    out.println();
    Columns columns = new Columns();
    List<DeclaredParameter> parameters = operation.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      DeclaredParameter parameter = parameters.get(i);
      columns.row(
          parameter.name(),
          kind(parameter),
          slider(parameter),
          Limits.of(operation, i),
          "default " + ParameterText.value(parameter.defaultValue()),
          parameter.about());
    }
    columns.print(out);
  }

  private static String kind(DeclaredParameter parameter) {
    return parameter.choices().isEmpty()
        ? parameter.kind().name().toLowerCase(Locale.ROOT)
        : String.join("|", parameter.choices());
  }

  /** What is useful, which is less than what is allowed. */
  private static String slider(DeclaredParameter parameter) {
    if (Double.isInfinite(parameter.min()) && Double.isInfinite(parameter.max())) {
      return "";
    }
    String unit = parameter.unit().isEmpty() ? "" : " " + parameter.unit();
    return "slider "
        + ParameterText.number(parameter.min())
        + "…"
        + ParameterText.number(parameter.max())
        + unit;
  }
}
