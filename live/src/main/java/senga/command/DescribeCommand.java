package senga.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import senga.geometry.Declaration;
import senga.recipe.Catalog;
import senga.sketch.UsageError;
import senga.words.Nearest;
import senga.words.Quote;

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
    catalog.troubles().forEach(trouble -> Complaint.say(spec.commandLine(), trouble));
    List<Declaration> found =
        all(catalog).filter(operation -> operation.name().equalsIgnoreCase(name)).toList();
    if (found.isEmpty()) {
      List<String> names = all(catalog).map(Declaration::name).toList();
      String hint = Nearest.hint(name, names);
      throw new UsageError(
          "no shape or effect is named "
              + Quote.of(name)
              + (hint.isEmpty() ? "; senga list shows all of them" : hint));
    }
    found.forEach(operation -> OperationPage.print(operation, spec.commandLine().getOut()));
    return 0;
  }

  private static Stream<Declaration> all(Catalog catalog) {
    return Stream.concat(catalog.shapes().stream(), catalog.effects().stream());
  }
}
