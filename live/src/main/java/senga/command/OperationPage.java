package senga.command;

import java.io.PrintWriter;
import java.util.Locale;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.Parameters;
import senga.realise.ParameterText;

/**
 * What a user wants to know of an operation: its sentence, a line of Java, its parameters, and each
 * group of parameters as a section.
 */
final class OperationPage {
  private final Columns columns = new Columns();
  private final PrintWriter out;

  private OperationPage(PrintWriter out) {
    this.out = out;
  }

  static void print(Declaration operation, PrintWriter out) {
    out.println(operation.name() + " — " + operation.about());
    out.println("  " + JavaLine.of(operation));
    out.println();
    new OperationPage(out).print(operation);
  }

  /** All sections share their columns. */
  private void print(Declaration operation) {
    rows(operation.parameters(), "");
    for (DeclaredParameter parameter : operation.parameters()) {
      if (parameter.kind() == DeclaredParameter.Kind.GROUP) {
        columns.line("");
        columns.line("  " + parameter.name() + " — " + parameter.about());
        columns.line("    " + JavaLine.of(operation, parameter));
        rows(parameter.group(), "  ");
      }
    }
    columns.print(out);
  }

  private void rows(Parameters parameters, String indent) {
    for (int i = 0; i < parameters.size(); i++) {
      DeclaredParameter parameter = parameters.get(i);
      if (parameter.kind() != DeclaredParameter.Kind.GROUP) {
        columns.row(
            indent + parameter.name(),
            kind(parameter),
            slider(parameter),
            Limits.of(parameters, i),
            "default " + ParameterText.value(parameter.defaultValue()),
            parameter.about());
      }
    }
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
