package senga.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import senga.geometry.Declaration;
import senga.recipe.Catalog;
import senga.reference.ReferenceJson;
import senga.sketch.UsageError;
import senga.words.Nearest;
import senga.words.Quote;

/** {@code senga describe sphere}: parameters, ranges and defaults. */
@Command(
    name = "describe",
    description = "Explains a shape, an effect or a file format and its parameters.",
    mixinStandardHelpOptions = true)
final class DescribeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      arity = "1..*",
      description = "Its name; senga list shows all of them.")
  private List<String> names;

  @Option(names = "--json", description = "Print an array with an object for each of this name.")
  private boolean json;

  @Override
  public Integer call() {
    Catalog catalog = Catalog.standard();
    catalog.troubles().forEach(trouble -> Complaint.say(spec.commandLine(), trouble));
    List<Declaration> found = names.stream().flatMap(name -> named(name, catalog)).toList();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(new ReferenceJson(catalog).text(found));
    } else {
      found.forEach(new OperationPage(catalog, out)::print);
    }
    return 0;
  }

  private static Stream<Declaration> named(String name, Catalog catalog) {
    List<Declaration> found =
        ListCommand.all(catalog).filter(each -> catalog.name(each).equalsIgnoreCase(name)).toList();
    if (found.isEmpty()) {
      throw new UsageError(
          "no shape, effect or format is named " + Quote.of(name) + hint(name, catalog));
    }
    return found.stream();
  }

  private static String hint(String name, Catalog catalog) {
    return catalog
        .elsewhere(name)
        .map(here -> "; here it is " + Quote.of(catalog.name(here)))
        .orElseGet(() -> nearest(name, catalog));
  }

  private static String nearest(String name, Catalog catalog) {
    List<String> names = ListCommand.all(catalog).map(catalog::name).toList();
    return names.stream()
        .filter(each -> each.endsWith(":" + name))
        .findFirst()
        .or(() -> Nearest.to(name, names))
        .map(best -> ", did you mean " + Quote.of(best) + "?")
        .orElse("; senga list shows all of them");
  }
}
