package senga.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import senga.geometry.Declaration;
import senga.recipe.Catalog;
import senga.reference.Families;
import senga.reference.ReferenceJson;

/** {@code senga list}: everything that has a name, by family, with its sentence. */
@Command(
    name = "list",
    description = "Lists all shapes and effects, by family, and all file formats.",
    mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--json",
      description = "Print an array with an object for each, its parameters included.")
  private boolean json;

  @Override
  public Integer call() {
    Catalog catalog = Catalog.standard();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(new ReferenceJson(catalog).text(all(catalog).toList()));
    } else {
      print(catalog, out);
    }
    catalog.troubles().forEach(trouble -> Complaint.say(spec.commandLine(), trouble));
    return 0;
  }

  /** Everything that has a name; a format that is written and read counts once. */
  static Stream<Declaration> all(Catalog catalog) {
    return Stream.of(catalog.shapes(), catalog.effects(), catalog.exporters(), catalog.importers())
        .flatMap(List::stream)
        .distinct();
  }

  private static void print(Catalog catalog, PrintWriter out) {
    Columns columns = new Columns();
    Families.of(catalog)
        .forEach(family -> add(columns, catalog, family.title(), family.operations()));
    add(columns, catalog, "Formats to write", catalog.exporters());
    add(columns, catalog, "Formats to read", catalog.importers());
    columns.print(out);
  }

  private static void add(
      Columns columns, Catalog catalog, String title, List<Declaration> declared) {
    columns.line(title);
    declared.forEach(each -> columns.row(catalog.name(each), each.about()));
  }
}
