package senga.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import senga.geometry.Declaration;
import senga.recipe.Catalog;

/** {@code senga list}: everything that has a name, with its sentence. */
@Command(
    name = "list",
    description = "Lists all shapes, effects and file formats.",
    mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Catalog catalog = Catalog.standard();
    print(catalog, "Shapes", catalog.shapes());
    print(catalog, "Effects", catalog.effects());
    print(catalog, "Formats to write", catalog.exporters());
    print(catalog, "Formats to read", catalog.importers());
    catalog.troubles().forEach(trouble -> Complaint.say(spec.commandLine(), trouble));
    return 0;
  }

  private void print(Catalog catalog, String title, List<Declaration> operations) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(title);
    Columns columns = new Columns();
    operations.forEach(each -> columns.row(catalog.name(each), each.about()));
    columns.print(out);
  }
}
