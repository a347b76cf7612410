package senga.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import senga.export.Exporter;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.Effect;
import senga.geometry.Shape;
import senga.realise.ParameterText;
import senga.recipe.Catalog;
import senga.recipe.Importer;

/** What a user wants to know of an operation or a format: what it does, an example, parameters. */
record OperationPage(Catalog catalog, PrintWriter out) {
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
    parameters(operation);
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

  private void parameters(Declaration operation) {
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
