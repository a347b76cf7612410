package senga.command;

import java.io.PrintWriter;
import java.util.List;
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
import senga.reference.Example;
import senga.reference.JavaLine;
import senga.reference.ParameterRow;

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
      out.println("  " + Example.java(operation));
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
    note("source", operation.source());
    note("draft", operation.draft());
    note("see also", String.join(", ", operation.see()));
  }

  private void note(String what, String text) {
    if (!text.isEmpty()) {
      out.println();
      out.println("  " + what + ": " + text);
    }
  }

  private void rows(Parameters parameters, String indent) {
    for (ParameterRow row : ParameterRow.of(parameters)) {
      columns.row(
          indent + row.parameter().name(),
          row.kind(),
          row.slider().isEmpty() ? "" : "slider " + row.slider(), // useful, not all there is
          row.limits(),
          "default " + row.usual(),
          row.parameter().about());
    }
  }
}
