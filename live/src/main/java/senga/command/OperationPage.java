package senga.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import senga.export.Exporter;
import senga.export.Importer;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.Effect;
import senga.geometry.Parameters;
import senga.geometry.Shape;
import senga.realise.ParameterText;
import senga.recipe.Catalog;

/**
 * What a user wants to know of an operation or a format: what it does, an example, its parameters,
 * and each group of parameters as a section.
 */
final class OperationPage {
  private final Columns columns = new Columns();
  private final Catalog catalog;
  private final PrintWriter out;

  OperationPage(Catalog catalog, PrintWriter out) {
    this.catalog = catalog;
    this.out = out;
  }

  void print(Declaration operation) {
    String name = catalog.name(operation);
    out.println(name + " — " + operation.about());
    if (operation.defaults() instanceof Shape || operation.defaults() instanceof Effect) {
      out.println("  " + JavaLine.of(operation));
    }
    if (operation.defaults() instanceof Importer reader) {
      out.println("  reads " + endings(reader.endings()));
    }
    if (operation.defaults() instanceof Exporter writer) {
      out.println("  writes " + endings(writer.endings()));
      out.println("  senga render Sketch.java --format " + name + option(operation));
    }
    out.println();
    sections(operation);
  }

  private static String endings(List<String> endings) {
    return endings.stream().map(ending -> "." + ending).collect(Collectors.joining(", "));
  }

  /** How its first option is told on the command line. */
  private static String option(Declaration format) {
    return format.parameters().stream()
        .limit(1)
        .map(each -> " --option " + each.name() + "=" + ParameterText.value(each.defaultValue()))
        .collect(Collectors.joining());
  }

  /** All sections share their columns. */
  private void sections(Declaration operation) {
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
            "default " + ParameterText.value(parameter.defaultValue()).replace("\n", "\\n"),
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
