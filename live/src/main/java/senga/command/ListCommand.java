package senga.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import senga.geometry.Declaration;
import senga.recipe.Catalog;

/** {@code senga list}: every shape and effect with its sentence. */
@Command(
    name = "list",
    description = "Lists all shapes and effects.",
    mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Catalog catalog = Catalog.standard();
    print(out, "Shapes", catalog.shapes());
    print(out, "Effects", catalog.effects());
    catalog.troubles().forEach(trouble -> Complaint.say(spec.commandLine(), trouble));
    return 0;
  }

  private static void print(PrintWriter out, String title, List<Declaration> operations) {
    out.println(title);
    Columns columns = new Columns();
    operations.forEach(each -> columns.row(each.name(), each.about()));
    columns.print(out);
  }
}
